import assert from 'node:assert/strict';
import { inMargin } from '../../src/preview/margin.ts';
import type { MarginNote } from '../../src/preview/messages.ts';
import type { Anchor } from '../../src/write/pdf/anchors.ts';

const anchors: Anchor[] = [
  { start: 100, end: 200, page: 1, x: 70, y: 300, height: 50 },
  { start: 210, end: 220, page: 1, x: 70, y: 355, height: 15 },
  { start: 300, end: 400, page: 2, x: 70, y: 80, height: 50 },
];

const note = (
  offset: number,
  severity: MarginNote['severity'],
  message = `${offset}`,
): MarginNote => ({
  offset,
  severity,
  message,
});

describe('what stands in the margin', () => {
  it('stands beside what it is about', () => {
    assert.deepEqual(inMargin(anchors, [note(300, 'error'), note(150, 'hint')]), [
      { page: 1, y: 325, notes: [note(150, 'hint')] },
      { page: 2, y: 80, notes: [note(300, 'error')] },
    ]);
  });

  it('is one for all that would cover one another, the worst first', () => {
    const [first, ...rest] = inMargin(anchors, [
      note(20, 'hint', 'a'),
      note(10, 'error', 'b'),
      note(30, 'warning', 'c'),
      note(199, 'hint'),
      note(215, 'warning'),
    ]);
    assert.deepEqual(first, {
      page: 1,
      y: 0,
      notes: [note(10, 'error', 'b'), note(30, 'warning', 'c'), note(20, 'hint', 'a')],
    });
    assert.equal(rest.length, 1);
    assert.deepEqual(
      rest[0]?.notes.map(({ offset }) => offset),
      [215, 199],
    );
  });

  it('is not drawn into one however many follow closely', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      start: 100 + index * 10,
      end: 105 + index * 10,
      page: 1,
      x: 70,
      y: 100 + index * 15,
      height: 12,
    }));
    const shown = inMargin(
      many,
      many.map(({ start }) => note(start, 'hint')),
    );
    assert.ok(shown.length >= 8, String(shown.length));
  });

  it('is nothing without notes', () => {
    assert.deepEqual(inMargin(anchors, []), []);
  });
});
