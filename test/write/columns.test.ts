import assert from 'node:assert/strict';
import { columnWidths, isWide, tableGrid } from '../../src/write/columns.ts';
import { cellPadding } from '../../src/write/measures.ts';
import { measureText } from '../../src/write/text-width.ts';
import { table } from './letters.ts';

const width = 165;
const widths = (...rows: string[][]) =>
  columnWidths(
    table(
      (rows[0] ?? []).map(() => 'left'),
      ...rows,
    ),
    width,
    10,
  );
const sentence = 'Ein ganzer Satz, der in einer Spalte allein schon mehr als eine Zeile braucht. ';

describe('columnWidths', () => {
  it('fill the text', () => {
    for (const row of [['a'], ['a', 'b', 'c'], [sentence, sentence], ['', '', '', '']]) {
      const whole = widths(row).reduce((sum, one) => sum + one, 0);
      assert.ok(Math.abs(whole - width) < 0.01, String(whole));
    }
  });

  it('give figures little and sentences much', () => {
    const [number = 0, text = 0, amount = 0] = widths(['1', sentence.repeat(3), '48.500 €']);
    assert.ok(number < 12 && amount < 30 && text > 120, [number, text, amount].join());
  });

  it('hold the longest word where there is room for all', () => {
    const [long = 0] = widths(['Straßenverkehrsordnungsbehörde', sentence.repeat(5)]);
    assert.ok(long > 55, String(long));
  });

  it('share what there is where words are too long', () => {
    const [one = 0, other = 0] = widths(['W'.repeat(200), 'W'.repeat(200)]);
    assert.ok(Math.abs(one - other) < 0.01);
  });

  it('take any number of words', () => {
    const [one] = widths(['W '.repeat(300_000), 'b']);
    assert.ok(one);
  });

  it('are none without columns', () => {
    assert.deepEqual(columnWidths({ type: 'table', align: [], rows: [] }, width, 10), []);
  });
});

describe('tableGrid', () => {
  const grid = (...row: string[]) =>
    tableGrid(
      table(
        row.map(() => 'left'),
        row,
      ),
      width,
      10,
    );

  it('keeps the size where the words fit', () => {
    assert.equal(grid(sentence, sentence, '48.500\u00a0€').size, 10);
  });

  it('sets words smaller that would be too wide together', () => {
    const amounts = Array.from({ length: 6 }, () => '1.250.000\u00a0€');
    const { size, widths } = grid('Fußgängerüberweg', ...amounts);
    assert.ok(size < 10 && size >= 8, String(size));
    for (const one of widths.slice(1)) {
      assert.ok(one >= measureText('1.250.000\u00a0€', size) + 2 * cellPadding.side, String(one));
    }
  });

  it('breaks words before it breaks figures', () => {
    const amounts = Array.from({ length: 7 }, () => '12.250.000\u00a0€');
    const { size, widths } = grid('Straßenverkehrsinfrastrukturmaßnahmenprogramm', ...amounts);
    const [words = 0, ...figures] = widths;
    assert.ok(words < measureText('Straßenverkehrsinfrastrukturmaßnahmenprogramm', size));
    for (const one of figures) {
      assert.ok(one >= measureText('12.250.000\u00a0€', size) + 2 * cellPadding.side, String(one));
    }
    assert.ok(size >= 6, String(size));
  });

  it('keeps the size where no smaller one would do', () => {
    assert.equal(grid('W'.repeat(200), 'b').size, 10);
  });

  it('breaks no line at a no-break space', () => {
    const [first = 0] = grid('1.250.000\u00a0€', sentence.repeat(9)).widths;
    assert.ok(first >= measureText('1.250.000\u00a0€', 10) + 2 * cellPadding.side, String(first));
  });
});

describe('isWide', () => {
  const wide = (...cells: string[]) =>
    isWide(
      table(
        cells.map(() => 'right'),
        cells,
      ),
      10,
    );
  const amounts = (count: number) => Array.from({ length: count }, () => '1.250.000,00');

  it('is what upright would have figures too small to be read', () => {
    assert.ok(wide(...amounts(12)));
    assert.ok(!wide(...amounts(6)));
    assert.ok(!wide(sentence, sentence, sentence));
  });

  it('is never what only words make wide: they can be broken', () => {
    assert.ok(
      !wide(...Array.from({ length: 6 }, () => 'Straßenverkehrsordnungsbehörde'.repeat(3))),
    );
  });

  it('stays so when a column more comes', () => {
    const counts = Array.from({ length: 20 }, (_, index) => wide(...amounts(index + 1)));
    assert.deepEqual(
      counts,
      counts.toSorted((one, other) => Number(one) - Number(other)),
    );
  });
});
