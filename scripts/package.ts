import { createVSIX } from '@vscode/vsce';
import { root, vsix } from '../test/host/paths.ts';
import './build.ts';

// Everything it needs is in the bundles of `dist/`.
await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
});
