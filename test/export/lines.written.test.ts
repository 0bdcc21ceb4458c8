import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { letterOf } from '../../src/export/export.ts';
import { withLines } from '../../src/export/lines.ts';
import type { Files } from '../../src/files.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { load } from '../../src/load.ts';
import type { Motion } from '../../src/motion/motion.ts';
import { read } from '../../src/read/read.ts';
import type { References } from '../../src/references/references.ts';
import { margins } from '../../src/write/measures.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { resources } from '../resources.ts';
import { wordsOf } from '../write/poppler.ts';

const head = `gremium: Gemeinderat
antragsteller: [{fraktion: SPD-Fraktion, name: Karla Muster}]`;

/** Words that are told apart, so that each is found again on its line. */
const word = (index: number) => `Wort${String.fromCharCode(97 + (index % 26))}${index}`;
const long = (start: number, count: number) =>
  Array.from({ length: count }, (_, index) => word(start + index)).join(' ');

const text = `1. ${long(0, 60)}.

   | Jahr | Ansatz |
   | --- | --- |
   | 2027 | ${word(900)} |

2. ${long(100, 200)}.
   a) ${long(300, 30)};
   b) ${long(400, 300)}.

${long(700, 90)}.`;

function base(layout: string): Motion {
  return read(
    `---\nart: Antrag\nbrief: {${layout}}\n${head}\n---\n\n## Beschlussvorschlag\n\n${text}\n`,
  );
}

async function amended(motion: Motion, changed: readonly string[]): Promise<Letter> {
  const now = changed.reduce(
    (all, one) => all.replace(new RegExp(`${one}\\b`, 'u'), 'anders'),
    text,
  );
  const references: References = {
    get: () => ({ state: 'present', location: 'file:///base.antrag.md', motion }),
  };
  const typed = `---\nart: Änderungsantrag\nbezug: base.antrag.md\nfundstelle: Zeile\n${head}\n---\n\n## Neue Fassung\n\n${now}\n`;
  return letterOf(await withLines({ motion: read(typed), references }, resources));
}

function typed(kind: string, content: string, heading = 'Beschlussvorschlag'): string {
  return `---\n${kind}\n${head}\n---\n\n## ${heading}\n\n${content}\n`;
}

function filesWith(content: Record<string, string | Uint8Array>): Files {
  return {
    async read(location) {
      const found = content[location];
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
    root: async () => 'file:///rat/',
  };
}

/** The number beside the line that a word is printed on. */
async function lineOf(wanted: string, file: Uint8Array): Promise<string | undefined> {
  const words = await wordsOf(file);
  const found = words.find((one) => one.text.startsWith(wanted)) ?? assert.fail(wanted);
  const middle = ({ top, bottom }: typeof found) => (top + bottom) / 2;
  return words.find(
    (one) =>
      one.right < margins.left &&
      one.page === found.page &&
      Math.abs(middle(one) - middle(found)) < 1.5,
  )?.text;
}

describe('An amendment to a motion whose lines are counted', () => {
  for (const layout of ['zeilennummern: Beschluss', 'zeilennummern: alles, form: schlicht'])
    it(`names the lines that are printed beside the words: ${layout}`, async () => {
      const motion = base(layout);
      const printed = (
        await pdf.write(letterOf({ motion, references: { get: () => undefined } }), resources)
      ).bytes;
      for (const index of [0, 13, 59, 100, 217, 299, 311, 404, 555, 699, 700, 789]) {
        const { resolution } = await amended(motion, [word(index)]);
        const cited = /\(Zeile\s(\d+)\)/u.exec(JSON.stringify(resolution.blocks))?.[1];
        assert.equal(cited, await lineOf(word(index), printed), word(index));
        assert.ok(cited);
      }
    }).timeout(60_000);

  it('names the lines behind a picture of the letter’s own folder, and none for the picture', async () => {
    const alternative = 'Was auf dem Plan zu sehen ist, in vielen Worten. '.repeat(8).trim();
    const base = typed(
      'art: Antrag\nbrief: {zeilennummern: Beschluss}',
      `1. ${word(1)}.\n\n![${alternative}](plan.png)\n\n2. ${long(10, 80)}.`,
    );
    const files = filesWith({
      'file:///rat/2026/base.antrag.md': base,
      'file:///rat/2026/plan.png': PNG.sync.write(new PNG({ width: 30, height: 20 })),
    });
    const printed = await load(base, 'file:///rat/2026/base.antrag.md', files);
    const amendment = await load(
      typed(
        'art: Änderungsantrag\nbezug: 2026/base.antrag.md\nfundstelle: Zeile',
        `1. ${word(1)}.\n\n![${alternative}](2026/plan.png)\n\n2. ${long(10, 80).replace(word(60), 'anders')}.`,
        'Neue Fassung',
      ),
      'file:///rat/a.antrag.md',
      files,
    );
    const { resolution } = letterOf(await withLines(amendment, resources));
    const said = JSON.stringify(resolution.blocks);
    const cited = /In\sZiffer\s2\s\(Zeile\s(\d+)\)/u.exec(said)?.[1];
    const line = await lineOf(word(60), (await pdf.write(letterOf(printed), resources)).bytes);
    assert.ok(line);
    assert.equal(cited, line);
    assert.match(said, /Die Abbildung wird durch/u);
  }).timeout(60_000);

  it('names none in a table, and none where the lines are not counted', async () => {
    const said = async (motion: Motion, index: number) =>
      JSON.stringify((await amended(motion, [word(index)])).resolution.blocks);
    assert.doesNotMatch(await said(base('zeilennummern: aus'), 13), /Zeile\s\d/u);
    assert.doesNotMatch(await said(base('zeilennummern: Beschluss'), 900), /Zeile\s\d/u);
  }).timeout(60_000);
});
