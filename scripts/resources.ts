/**
 * What ships beside the bundles in `dist/` and is handed to the core on first use: `from` is a
 * path in the project, `to` the name that `Resources.load` takes.
 */
export const resources: readonly { from: string; to: string }[] = [
  { from: 'node_modules/@resvg/resvg-wasm/index_bg.wasm', to: 'resvg.wasm' },
];
