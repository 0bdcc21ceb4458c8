import { fontFiles } from '../src/write/pdf/fonts.ts';
import { templateFiles } from '../src/write/pdf/template.ts';

/** They have to travel with the fonts. */
const fontLicences = ['README.md', 'LICENSE-Liberation', 'LICENSE-DejaVu', 'LICENSE-NotoEmoji'];

/**
 * What ships beside the bundles in `dist/` and is handed to the core on first use: `from` is a
 * path in the project, `to` the name that `Resources.load` takes.
 */
export const resources: readonly { from: string; to: string }[] = [
  { from: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', to: 'resvg.wasm' },
  {
    from: 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
    to: 'typst.wasm',
  },
  {
    from: 'node_modules/@myriaddreamin/typst-ts-renderer/pkg/typst_ts_renderer_bg.wasm',
    to: 'typst-renderer.wasm',
  },
  ...templateFiles.map((name) => ({
    from: `src/write/pdf/template/${name}`,
    to: `template/${name}`,
  })),
  ...[...fontFiles, ...fontLicences].map((name) => ({
    from: `fonts/${name}`,
    to: `fonts/${name}`,
  })),
];
