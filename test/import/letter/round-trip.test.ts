import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../../../src/disk/disk.ts';
import { exportLetter, letterOf } from '../../../src/export/export.ts';
import { importDocument } from '../../../src/import/import.ts';
import { load } from '../../../src/load.ts';
import { read } from '../../../src/read/read.ts';
import { noReferences } from '../../../src/references/references.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { root } from '../../host/paths.ts';
import { resources } from '../../resources.ts';
import { loadedOf, textsOf } from './again.ts';

const folder = join(root, 'examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.antrag.md'))
  .sort();

describe('A letter of ours that is imported', () => {
  for (const name of examples) {
    for (const form of ['A', 'B', 'schlicht']) {
      it(`is the same letter again to the byte: ${name} in form ${form}`, async () => {
        const location = pathToFileURL(join(folder, name)).href;
        const typed = readFileSync(join(folder, name), 'utf8')
          .replace(/^brief:.*\n/mu, '')
          .replace(/\n---\n/u, `\nbrief: {form: ${form}}\n---\n`);
        const loaded = await load(typed, location, disk);
        const { bytes } = await docx.write(letterOf(loaded), resources);
        const imported = await importDocument(bytes);
        const again = await exportLetter(await loadedOf(imported), docx, resources);
        assert.deepEqual(textsOf(again.bytes), textsOf(bytes), imported.text);
        assert.ok(Buffer.from(again.bytes).equals(Buffer.from(bytes)), imported.text);
      });
    }
  }
});

const head = (fields: string) => `---\nart: Antrag\n${fields}---\n`;

describe('A letter of ours with something unusual in it comes back to the byte', () => {
  const motions: Record<string, string> = {
    'a logo that is missing': `${head('briefkopf: {zeilen: [SPD-Fraktion], logo: logo.svg}\n')}Text`,
    'a place on the agenda and no subject': `${head('top: Dringliches\ntitelzeile: Antrag zum Haushalt\n')}Text`,
    'a place that begins with a digit': `${head('ort: 1. Bezirk\ndatum: 22.02.2027\n')}Text`,
    'a telephone with words': `${head('antragsteller: {fraktion: SPD-Fraktion, telefon: 01234 5 (vormittags)}\n')}Text`,
    'two persons, one with a seat': `${head('antragsteller: [{name: Jon Beispiel}, {name: Karla Muster, sitz: Ortsbeirat 6}]\n')}Text`,
    'bold in what is bold anyway': `${head('')}## Beschlussvorschlag\n\nDie **Stadt** baut.\n\n| **Ort** neu | Preis |\n| --- | --- |\n| a | 1 |`,
    'a bullet of its own on the second level': `${head('')}## Kosten\n\n- aus\n  • Haushalt`,
    'a picture that is missing in a line': `${head('')}## Kosten\n\nSiehe ![Plan](x.png) hier.`,
    'an address that was meant as text': `${head('')}## Kosten\n\nwww\\.a.example und x\\@a.example`,
    'an address at the end of a line broken by hand': `${head('')}## Kosten\n\nhttps://a.example\\\nmehr`,
    'a place in what a link leads to': `${head('')}## Kosten\n\n[Plan](https://a.example/b#c)`,
    'rows of a table that is none, broken by hand': `${head('')}## Kosten\n\n| a | b |\\\n| 1 | 2 |`,
    'blanks before a line end': `${head('')}## Kosten\n\nEins \\\nzwei`,
    'a list right below one of another kind': `${head('')}## Kosten\n\n- [ ] eins\n\n1. zwei\n2. drei`,
    'a numbered box': `${head('')}## Kosten\n\na. [x] ja`,
    'a bullet behind a line broken by hand': `${head('')}## Kosten\n\nEins<br>• zwei`,
    'words from right to left in bold': `${head('')}## Beschlussvorschlag\n\nDie אבג baut.`,
    'an emoji before a blank that breaks not': `${head('')}## Kosten\n\n😀 <a) am 24. Mai`,
    'bold behind a tick': `${head('')}## Kosten\n\n\\\` und Wort**fett:**`,
    'a number of no known form below the subject': `${head('betreff: Querung\nvorlage: Freie Wähler\n')}Text`,
    'a place on the agenda of no known form': `${head('betreff: Querung\ntop: RP\noeffentlich: nein\n')}Text`,
    'a place that looks like a date': `${head('ort: 24.09.2026\n')}Text`,
    'a bold line that is called like a section': `${head('')}## Kosten\n\nText\n\n<b>Begründung:</b>\n\nmehr`,
    'points that are empty yet': `${head('')}## Beschlussvorschlag\n\n+ \n`,
    'what might be a picture over other brackets': `${head('')}## Kosten\n\n\\<!\\[CDATA\\[ und \\[^2] !\\[x](y.png)`,
    'blanks that do not break at the ends of a line': `${head('')}## Kosten\n\n&#160;Eins&#8239;\\\n&#8239;zwei`,
    'blanks in what is said of a picture that is missing': `${head('')}## Kosten\n\n![Plan:  Nord   und  Süd](x.png)`,
    'bold within the header of a table': `${head('')}## Kosten\n\n| zwei **Die** | **Ort** neu **da** |\n| --- | --- |\n| a **b** | **c** d |`,
  };
  for (const [what, text] of Object.entries(motions)) {
    it(what, async () => {
      const letter = letterOf({ motion: read(text), references: noReferences });
      const { bytes } = await docx.write(letter, resources);
      const imported = await importDocument(bytes);
      const again = await docx.write(letterOf(await loadedOf(imported)), resources);
      assert.deepEqual(textsOf(again.bytes), textsOf(bytes), imported.text);
      assert.deepEqual(
        imported.leftOut.filter(({ kind }) => kind === 'unplaced'),
        [],
      );
    });
  }
});
