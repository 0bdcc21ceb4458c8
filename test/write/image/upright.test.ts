import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { pictureOf } from '../../../src/picture/picture.ts';
import { ofPhotographs, rasterise } from '../../../src/write/image/rasterise.ts';
import { upright } from '../../../src/write/image/upright.ts';
import { resources } from '../../resources.ts';
import { photograph } from '../pictures.ts';

/** Where the first stored pixel stands in the upright picture (Exif 2.32, 4.6.4 A). */
const corners: Record<number, string> = {
  2: 'top right',
  3: 'bottom right',
  4: 'bottom left',
  5: 'top left',
  6: 'top right',
  7: 'bottom right',
  8: 'bottom left',
};

describe('upright', () => {
  for (const [orientation, corner] of Object.entries(corners)) {
    it(`turns a photograph of orientation ${orientation} as viewers do`, async () => {
      const picture = pictureOf(photograph(Number(orientation)));
      assert.ok(picture.type === 'shown');
      const bytes = await rasterise(upright(picture.content), resources, ofPhotographs);
      assert.ok(bytes);
      const png = PNG.sync.read(Buffer.from(bytes));
      assert.deepEqual([png.width, png.height], Number(orientation) < 5 ? [24, 16] : [16, 24]);
      assert.equal(blackCorner(png), corner);
    });
  }
});

function blackCorner({ width, height, data }: PNG): string | undefined {
  const found = ['top left', 'top right', 'bottom left', 'bottom right'].filter((corner) => {
    const x = corner.endsWith('left') ? 3 : width - 4;
    const y = corner.startsWith('top') ? 3 : height - 4;
    return (data[(y * width + x) * 4] ?? 255) < 60;
  });
  return found.length === 1 ? found[0] : undefined;
}
