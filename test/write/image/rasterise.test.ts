import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import type { ImageContent } from '../../../src/letter/image.ts';
import { rasterise } from '../../../src/write/image/rasterise.ts';
import { resources } from '../../resources.ts';

const drawing = (inside: string, width = 100, height = 50): ImageContent => ({
  format: 'svg',
  bytes: new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  ),
  width,
  height,
});

async function drawn(content: ImageContent): Promise<PNG> {
  const bytes = await rasterise(content, resources);
  assert.ok(bytes);
  return PNG.sync.read(Buffer.from(bytes));
}

const colour = (png: PNG, x: number, y: number) => [
  ...png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 4),
];

describe('rasterise', () => {
  it('draws an SVG, fine enough for print', async () => {
    const png = await drawn(drawing('<rect width="50" height="50" fill="#c81e1e"/>'));
    assert.deepEqual([png.width, png.height], [400, 200]);
    assert.deepEqual(colour(png, 20, 100), [200, 30, 30, 255]);
    assert.deepEqual(colour(png, 380, 100), [0, 0, 0, 0]);
  });

  it('draws its words', async () => {
    const png = await drawn(
      drawing('<text x="5" y="40" font-family="Arial" font-size="40">ÄW</text>'),
    );
    const inked = png.data.filter((value, index) => index % 4 === 3 && value > 128).length;
    assert.ok(inked > 2000, String(inked));
  });

  it('keeps a large one within bounds', async () => {
    const png = await drawn(drawing('<rect width="9" height="9"/>', 8000, 4000));
    assert.deepEqual([png.width, png.height], [2000, 1000]);
  });

  it('gives nothing for what is no picture', async () => {
    assert.equal(await rasterise(drawing('<rect', 10, 10), resources), undefined);
    assert.equal(await rasterise(drawing('', 0, 10), resources), undefined);
    assert.equal(await rasterise(drawing('', 1, 1e9), resources), undefined);
    assert.ok(await rasterise(drawing('<rect width="9" height="9"/>'), resources));
  });
});
