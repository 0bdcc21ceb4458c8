import { createVSIX } from '@vscode/vsce';
import { root, vsix } from '../test/host/paths.ts';
import './build.ts';

// Everything it needs is in the bundles of `dist/`.
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  // There is no address yet where the links of the README could lead.
  rewriteRelativeLinks: false,
});
