import assert from 'node:assert/strict';
import { anchorsBetween, type BlockEdge } from '../../../src/write/pdf/anchors.ts';

const extent = { ascent: 10, descent: 2, top: 50, bottom: 800 };

describe('anchors of the preview', () => {
  it('span a block from its first to its last line', () => {
    assert.deepEqual(anchorsBetween([at(0, 9, 'start', 1, 110), at(0, 9, 'end', 1, 140)], extent), [
      { start: 0, end: 9, page: 1, x: 70, y: 100, height: 42 },
    ]);
  });

  it('are one a page for a block that goes over pages', () => {
    const found = anchorsBetween([at(0, 9, 'start', 1, 710), at(0, 9, 'end', 3, 98)], extent);
    assert.deepEqual(
      found.map(({ page, y, height }) => [page, y, height]),
      [
        [1, 700, 100],
        [2, 50, 750],
        [3, 50, 50],
      ],
    );
  });

  it('keep blocks inside of blocks apart', () => {
    const marks = [
      at(0, 90, 'start', 1, 110),
      at(10, 20, 'start', 1, 130),
      at(10, 20, 'end', 1, 130),
      at(0, 90, 'end', 1, 200),
    ];
    assert.deepEqual(
      anchorsBetween(marks, extent).map(({ start, end, height }) => [start, end, height]),
      [
        [0, 90, 102],
        [10, 20, 12],
      ],
    );
  });

  it('take the edges of a block as they are', () => {
    const marks = [at(0, 9, 'start', 1, 110), at(0, 9, 'end', 1, 140)];
    const found = anchorsBetween(
      marks.map((mark) => ({ ...mark, line: false })),
      extent,
    );
    assert.deepEqual(
      found.map(({ y, height }) => [y, height]),
      [[110, 30]],
    );
  });

  it('do without what never ends', () => {
    assert.deepEqual(
      anchorsBetween([at(0, 9, 'start', 1, 110), at(3, 4, 'end', 1, 140)], extent),
      [],
    );
  });
});

function at(
  start: number,
  end: number,
  edge: BlockEdge['edge'],
  page: number,
  y: number,
): BlockEdge {
  return { start, end, edge, line: true, page, x: 70, y };
}
