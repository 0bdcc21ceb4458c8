import assert from 'node:assert/strict';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import fc from 'fast-check';
import { textFromHtml } from '../../src/import/html.ts';
import { importClipboard, importDocument } from '../../src/import/import.ts';
import { cellsOfNote } from '../../src/motion/joined-cells.ts';

/** The comment's cells, and the rows of the table below it. */
function partedTable(text: string): { cells: string | undefined; rows: string[][] } {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line.startsWith('|'));
  const rows = lines
    .slice(at)
    .filter((line) => line.startsWith('|') && !/^\| [-:]/u.test(line))
    .map((line) => line.slice(1, -1).split(' | '))
    .map((row) => row.map((cell) => cell.trim()));
  return { cells: cellsOfNote(lines[at - 2] ?? ''), rows };
}

describe('Joined cells', () => {
  it('are parted: the value stands in the first, and a comment names the empty ones', () => {
    const html =
      '<table><tr><td>Ort</td><td colspan=2>Kosten</td></tr><tr><td rowspan=2>Nord</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    assert.deepEqual(partedTable(textFromHtml(html)), {
      cells: 'Zeile 1 Spalte 3, Zeile 3 Spalte 1',
      rows: [
        ['Ort', 'Kosten', ''],
        ['Nord', '1', '2'],
        ['', '3', '4'],
      ],
    });
  });

  it('of rows and columns at once, and down to the last row', () => {
    const html =
      '<table><tr><td rowspan=2 colspan=2>A</td><td>B</td></tr><tr><td>C</td></tr><tr><td>D</td><td rowspan=0>E</td><td>F</td></tr><tr><td>G</td><td>H</td></tr></table>';
    assert.deepEqual(partedTable(textFromHtml(html)), {
      cells: 'Zeile 1 Spalte 2, Zeile 2 Spalte 1, Zeile 2 Spalte 2, Zeile 4 Spalte 2',
      rows: [
        ['A', '', 'B'],
        ['', '', 'C'],
        ['D', 'E', 'F'],
        ['G', '', 'H'],
      ],
    });
  });

  it('leave no column that is empty in every row, as tables with shifted edges have', () => {
    const row = '<tr><td>1</td><td colspan=2>2</td></tr>';
    const text = textFromHtml(`<table>${row}${row}</table>`);
    assert.equal(text, '| 1 | 2 |\n| --- | --- |\n| 1 | 2 |');
  });

  it('of a table in a point are told within the point', () => {
    const html =
      '<ul><li>Punkt<table><tr><td colspan=2>A</td></tr><tr><td>1</td><td>2</td></tr></table></li></ul>';
    assert.match(textFromHtml(html), /^- Punkt\n\n {2}<!-- .* -->\n\n {2}\| A \|/u);
  });

  it('are told by nothing that a page says of itself', () => {
    const html =
      '<table data-joined="["><tr><td data-joined="[">1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    assert.equal(textFromHtml(html), '| 1 | 2 |\n| --- | --- |\n| 3 | 4 |');
  });

  it('of a letter on the clipboard are told too', async () => {
    const html =
      '<p>Sehr geehrte Frau Muster,</p><p>Der Rat möge beschließen:</p><p>1. So.</p><p><b>Begründung</b></p><p>Die Zahlen:</p><table><tr><td>a</td><td>b</td></tr><tr><td colspan=2>c</td></tr></table><p>Mit freundlichen Grüßen</p><p>Jon Beispiel</p>';
    const { text } = await importClipboard({ html, text: '' });
    assert.equal(partedTable(text).cells, 'Zeile 2 Spalte 2');
  });

  it('of a Word file are told, over rows and columns', async () => {
    const cell = (text: string, spans = {}) =>
      new TableCell({ ...spans, children: [new Paragraph(text)] });
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('Sehr geehrte Frau Muster,'),
            new Paragraph('wir bitten um Auskunft über die Zahlen der letzten drei Jahre.'),
            new Table({
              rows: [
                new TableRow({ children: [cell('Ort'), cell('Kosten', { columnSpan: 2 })] }),
                new TableRow({
                  children: [cell('Nord', { rowSpan: 2 }), cell('1'), cell('2')],
                }),
                new TableRow({ children: [cell('3'), cell('4')] }),
              ],
            }),
            new Paragraph('So weit die Zahlen.'),
            new Paragraph('Mit freundlichen Grüßen'),
            new Paragraph('Jon Beispiel'),
          ],
        },
      ],
    });
    const { text } = await importDocument(new Uint8Array(await Packer.toBuffer(document)));
    const { cells, rows } = partedTable(text);
    assert.equal(cells, 'Zeile 1 Spalte 3, Zeile 3 Spalte 1');
    assert.deepEqual(rows[2], ['', '3', '4']);
  });

  it('keep each value once and in its order, however they are joined', () => {
    const span = fc.integer({ min: 0, max: 4 });
    const rowsOfSpans = fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rowsOfSpans, (spans) => {
        let count = 0;
        const html = spans.map(
          (row) =>
            `<tr>${row.map(([wide, high]) => `<td colspan=${wide} rowspan=${high}>w${++count}</td>`).join('')}</tr>`,
        );
        const { rows } = partedTable(textFromHtml(`<table><th>w0</th>${html.join('')}</table>`));
        const width = rows[0]?.length;
        assert.ok(rows.every(({ length }) => length === width));
        const values = rows.flat().filter((cell) => cell !== '');
        assert.deepEqual(
          values,
          Array.from({ length: count + 1 }, (_, index) => `w${index}`),
        );
      }),
    );
  });
});
