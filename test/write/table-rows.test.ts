import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Table } from '../../src/letter/block.ts';
import { tableGrid } from '../../src/write/columns.ts';
import { keepingOf, staysWithNext } from '../../src/write/table-rows.ts';
import { table, text } from './letters.ts';

const width = 165;
const keeping = (block: Table) => keepingOf(block, tableGrid(block, width, 10));
const stays = (block: Table) => staysWithNext(block, keeping(block));
const rows = (count: number, cell = '1 €') =>
  table(
    ['left', 'right'],
    ['Was', 'Kosten'],
    ...Array.from({ length: count }, () => ['Dies', cell]),
  );
const long = 'Ein ganzer Satz, der mehr als eine Zeile braucht. '.repeat(40);

describe('the rows of a table that stay on one page', () => {
  it('are all of a small one', () => {
    assert.deepEqual(stays(rows(3)), [true, true, true, false]);
    assert.deepEqual(stays(rows(1)), [true, false]);
  });

  it('are the header and the first, and the last two of a longer one', () => {
    const found = stays(rows(20));
    assert.equal(found.length, 21);
    assert.deepEqual(
      found.flatMap((stay, index) => (stay ? [index] : [])),
      [0, 19],
    );
  });

  it('are only the header and the first where rows are high', () => {
    assert.deepEqual(stays(rows(3, long)), [true, false, false, false]);
    assert.deepEqual(keeping(rows(1, long)), { isWhole: false, endsInTwo: false });
  });

  it('are only the header and the first where a footnote needs room on the page', () => {
    const noted = rows(3);
    noted.rows[2] = [[text('Dies'), { type: 'footnote', number: 1 }], [text('1 €')]];
    assert.deepEqual(stays(noted), [true, false, false, false]);
  });

  it('never are all of a table that is as high as a page', () => {
    const cell = fc.constantFrom('1 €', long.slice(0, 300), long);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 40, maxLength: 60 }), (cells) => {
        const found = stays(
          table(['left', 'right'], ['Was', 'Kosten'], ...cells.map((one) => ['Dies', one])),
        );
        assert.equal(found.length, cells.length + 1);
        assert.equal(found.at(-1), false);
        assert.ok(found.filter(Boolean).length <= 2);
      }),
    );
  });
});
