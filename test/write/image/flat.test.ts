import assert from 'node:assert/strict';
import { pictureOf } from '../../../src/picture/picture.ts';
import { flat } from '../../../src/write/image/flat.ts';
import { images } from '../../../src/write/image/images.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { svg } from '../pictures.ts';

const effect =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><filter id="f"><feGaussianBlur stdDeviation="2"/></filter><rect filter="url(#f)" width="20" height="20"/></svg>';

describe('drawings with effects', () => {
  it('are pixels in a PDF, of their size; all else of the letter is as it was', async () => {
    const picture = pictureOf(new TextEncoder().encode(effect));
    assert.ok(picture.type === 'shown' && picture.content.hasEffects);
    const [letter] = Object.values(letters);
    assert.ok(letter);
    const logo = { path: 'a.svg', alternative: 'A', content: picture.content };
    const other = { path: 'b.svg', alternative: 'B', content: svg };
    const blocks = [
      {
        type: 'paragraph',
        inlines: [
          { type: 'image', image: logo },
          { type: 'image', image: other },
        ],
      },
    ] as const;
    const before = { ...letter, preface: blocks as never };
    const { letter: after, undrawn } = await flat(before, resources);
    assert.deepEqual(undrawn, []);
    const [first, second] = [...images({ ...after, letterhead: undefined as never })];
    assert.deepEqual([first?.content?.format, first?.content?.width], ['png', 40]);
    assert.equal(second?.content, svg);
    assert.deepEqual({ ...after, preface: [] }, { ...before, preface: [] });
    assert.equal((await flat(letter, resources)).letter, letter);
  });
});
