import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Draws `icon.png` from `images/icon.svg`: marketplaces take no SVG. */
const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
await initWasm(readFileSync(wasm));
const drawing = new Resvg(readFileSync('images/icon.svg', 'utf8'));
writeFileSync('icon.png', drawing.render().asPng());
