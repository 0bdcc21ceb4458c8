import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose/compose.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { printWithLibreOffice } from '../engines/libreoffice.ts';
import { printWithOnlyOffice } from '../engines/onlyoffice.ts';
import { resources } from '../resources.ts';
import { wordsOf } from './poppler.ts';

/** Points as they are typed, each with a word of its own: gaps, repeats and every kind of marker. */
const typed = [
  '§ 5a Erstens',
  '(1) Zweitens:',
  '1. Drittens',
  '2. Viertens',
  '4. Fünftens:',
  'a) Sechstens',
  'aa) Siebtens',
  'bb) Übersprungens',
  'c) Achtens',
  '4. Neuntens',
  '(2a) Zehntens',
  '§ 9 Elftens',
  '',
  '### Weiter',
  '',
  'I. Zwölftens',
  '1.) Dreizehntens',
  '1a.) Vierzehntens',
  'III. Fünfzehntens',
  '',
  'Dann:',
  '99. Sechzehntens',
  '100. Siebzehntens',
  '',
  'Zuletzt:',
  '➢ Achtzehntens',
  '➢ Neunzehntens',
].join('\n');

const text = `---
art: Antrag
betreff: Zählung
gremium: Gemeinderat
---

## Beschlussvorschlag

${typed}
`;

/** What each line is printed with, by its word. */
const wanted = typed
  .split('\n')
  .flatMap((line) => /^(\S+(?: \d+a?)?) (\p{L}+ens)/u.exec(line)?.slice(1, 3).join(' ') ?? []);

describe('Points on paper', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-points-'));
    const letter = compose(read(text), noReferences);
    await writeFile(join(folder, 'a.docx'), (await docx.write(letter, resources)).bytes);
    await writeFile(join(folder, 'a.pdf'), (await pdf.write(letter, resources)).bytes);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const { name, print } of [
    { name: 'our PDF', print: async () => join(folder, 'a.pdf') },
    {
      name: 'LibreOffice',
      print: async () => {
        await printWithLibreOffice([join(folder, 'a.docx')], join(folder, 'libreoffice'));
        return join(folder, 'libreoffice/a.pdf');
      },
    },
    {
      name: 'ONLYOFFICE',
      print: async () => {
        await printWithOnlyOffice([join(folder, 'a.docx')], join(folder, 'onlyoffice'));
        return join(folder, 'onlyoffice/a.pdf');
      },
    },
  ]) {
    it(`carry the number that was typed, in ${name}`, async () => {
      assert.deepEqual(await printedIn(await readFile(await print())), wanted);
    }).timeout(120_000);
  }
});

/** The markers as they stand on a line with their points, in the order of the page. */
async function printedIn(file: Uint8Array): Promise<string[]> {
  const words = await wordsOf(file);
  const inOrder = words.toSorted((a, b) => a.page - b.page || a.top - b.top);
  return inOrder.flatMap((word) => {
    if (!/^\p{L}+ens:?$/u.test(word.text)) return [];
    const before = words
      .filter(
        ({ page, top, bottom, right }) =>
          page === word.page &&
          right <= word.left &&
          top < (word.top + word.bottom) / 2 &&
          bottom > (word.top + word.bottom) / 2,
      )
      .sort((a, b) => a.left - b.left)
      .map(({ text: marker }) => marker);
    return [...before, word.text.replace(':', '')].join(' ');
  });
}
