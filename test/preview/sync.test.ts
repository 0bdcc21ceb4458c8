import assert from 'node:assert/strict';
import { blockAt, offsetAt, spotOf } from '../../src/preview/sync.ts';
import type { Anchor } from '../../src/write/pdf/anchors.ts';

function anchor(start: number, end: number, page: number, y: number, height: number): Anchor {
  return { start, end, page, x: 70, y, height };
}

/** A paragraph, a list of two points, and a paragraph that breaks over the page's end. */
const anchors = [
  anchor(100, 200, 1, 300, 40),
  anchor(210, 300, 1, 350, 60),
  anchor(210, 250, 1, 350, 20),
  anchor(251, 300, 1, 380, 30),
  anchor(310, 410, 1, 420, 30),
  anchor(310, 410, 2, 60, 70),
];

describe('the preview in step with the editor', () => {
  it('shows the top for the head of a motion', () => {
    assert.deepEqual(spotOf(anchors, 20), { page: 1, y: 0 });
    assert.deepEqual(spotOf([], 20), { page: 1, y: 0 });
  });

  it('finds an offset within its block, in proportion', () => {
    assert.deepEqual(spotOf(anchors, 150), { page: 1, y: 320 });
  });

  it('takes the innermost block', () => {
    assert.deepEqual(spotOf(anchors, 230), { page: 1, y: 360 });
    assert.deepEqual(blockAt(anchors, 260), [anchor(251, 300, 1, 380, 30)]);
  });

  it('goes on after the block before where nothing stands', () => {
    assert.deepEqual(spotOf(anchors, 205), { page: 1, y: 340 });
    assert.deepEqual(spotOf(anchors, 900), { page: 2, y: 130 });
  });

  it('follows a paragraph onto the next page', () => {
    assert.deepEqual(spotOf(anchors, 360), { page: 2, y: 80 });
    assert.equal(blockAt(anchors, 360).length, 2);
  });

  it('leads back from a spot to the offset', () => {
    for (const offset of [100, 150, 230, 270, 320, 360, 400]) {
      assert.equal(offsetAt(anchors, spotOf(anchors, offset)), offset);
    }
  });

  it('leads from an empty spot to the next block, and from below the last one nowhere', () => {
    assert.equal(offsetAt(anchors, { page: 1, y: 0 }), 100);
    assert.equal(offsetAt(anchors, { page: 2, y: 10 }), 310);
    assert.equal(offsetAt(anchors, { page: 2, y: 500 }), undefined);
  });
});
