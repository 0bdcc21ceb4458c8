import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { margins, page } from '../../src/write/measures.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { printWithLibreOffice } from '../engines/libreoffice.ts';
import { printWithOnlyOffice } from '../engines/onlyoffice.ts';
import { resources } from '../resources.ts';
import { overprinted } from './landmarks.ts';
import { letters, list, p, table, text } from './letters.ts';
import { pageSizesOf, type Word, wordsOf } from './poppler.ts';

const columns = 12;
const amount = (row: number, column: number) => `${row}.${100 + column}.567,00`;
const wide = table(
  Array.from({ length: columns }, () => 'right'),
  Array.from({ length: columns }, (_, column) => `Ansatz ${2020 + column}`),
  ...[1, 2, 3].map((row) => Array.from({ length: columns }, (_, column) => amount(row, column))),
);
const heading = (said: string): Block => ({ type: 'subheading', level: 1, inlines: [text(said)] });

/** Of each page what it has, and whether it is turned. */
const cases: Record<string, { blocks: Block[]; pages: [turned: boolean, word: string][] }> = {
  'between text, with the heading above it': {
    blocks: [p(text('Davor.')), heading('Haushalt'), wide, p(text('Danach.'))],
    pages: [
      [false, 'Davor.'],
      [true, 'Haushalt'],
      [false, 'Danach.'],
    ],
  },
  'twice, as first and last of a section': {
    blocks: [wide, p(text('Dazwischen.')), wide],
    pages: [
      [false, 'Antrag'],
      [true, amount(1, 0)],
      [false, 'Dazwischen.'],
      [true, amount(3, columns - 1)],
      [false, 'Grüßen'],
    ],
  },
  'two on one page': {
    blocks: [p(text('Davor.')), wide, wide, p(text('Danach.'))],
    pages: [
      [false, 'Davor.'],
      [true, amount(1, 0)],
      [false, 'Danach.'],
    ],
  },
  'not in the middle of a point, where it is set smaller': {
    blocks: [list('bullet', 1, [wide])],
    pages: [[false, 'Grüßen']],
  },
};

const engines = {
  'our PDF': undefined,
  'a Word file in LibreOffice': printWithLibreOffice,
  'a Word file in ONLYOFFICE': printWithOnlyOffice,
};

describe('A table too wide for an upright page', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-wide-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [engine, print] of Object.entries(engines)) {
    for (const [index, [name, { blocks, pages }]] of Object.entries(cases).entries()) {
      it(`has a page that is turned, in ${engine}: ${name}`, async () => {
        const [plain] = Object.values(letters);
        assert.ok(plain);
        const letter: Letter = { ...plain, sections: [{ title: 'Begründung', blocks }] };
        const path = join(folder, `${index}.docx`);
        let bytes: Uint8Array = (await pdf.write(letter, resources)).bytes;
        if (print) {
          await writeFile(path, (await docx.write(letter, resources)).bytes);
          await print([path], join(folder, engine));
          bytes = await readFile(join(folder, engine, `${index}.pdf`));
        }
        const words = await wordsOf(bytes);
        const sizes = await pageSizesOf(bytes);
        assert.deepEqual(
          sizes.map(({ width, height }) => width > height),
          pages.map(([turned]) => turned),
        );
        for (const [at, [, word]] of pages.entries())
          assert.ok(
            words.some((one) => one.page === at + 1 && one.text.includes(word)),
            `${word} on page ${at + 1}`,
          );
        if (pages.length > 1) assertLegible(words, sizes);
      }).timeout(120_000);
    }
  }
});

/** Every amount whole, none over another, none beyond the margin; pages say which they are. */
function assertLegible(words: readonly Word[], sizes: readonly { width: number }[]): void {
  for (const row of [1, 2, 3])
    for (let column = 0; column < columns; column += 1)
      assert.ok(
        words.some((word) => word.text === amount(row, column)),
        amount(row, column),
      );
  const turned = words.filter((word) => (sizes[word.page - 1]?.width ?? 0) > page.width + 1);
  assert.deepEqual(overprinted(turned.filter((word) => /\d,00/u.test(word.text))), []);
  for (const word of turned)
    assert.ok(word.right <= page.height - margins.right + 1, `${word.text} ${word.right}`);
  for (const [index] of sizes.entries())
    assert.ok(
      index === 0 || words.some((word) => word.page === index + 1 && word.text.includes('Seite')),
      `page ${index + 1}`,
    );
}
