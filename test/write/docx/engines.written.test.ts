import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { bodySize, forms, marks } from '../../../src/write/measures.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { printWithLibreOffice } from '../../engines/libreoffice.ts';
import { printWithOnlyOffice } from '../../engines/onlyoffice.ts';
import { resources } from '../../resources.ts';
import { exampleLetters } from '../examples.ts';
import { type Landmark, landmarksOf, overprinted } from '../landmarks.ts';
import { letters as fixtures } from '../letters.ts';
import { withBoxesOfLetters, wordsOf } from '../poppler.ts';
import { marksOfPage } from './pages.ts';

/** How far a part may be from where it stands in the PDF, in mm. */
const tolerance = { x: 1, y: 4 };

const engines = [
  { name: 'LibreOffice', print: printWithLibreOffice },
  { name: 'ONLYOFFICE', print: printWithOnlyOffice },
] as const;

type Engine = (typeof engines)[number]['name'];

/** Where an engine goes on to another page than the PDF, by right or by a fault of its own. */
interface Parting {
  /** The first part that may stand elsewhere; those before it are held to the PDF. */
  from: string;
  /** How many pages it makes, where that is another number. */
  pages?: number;
}

/** The few letters in which a page ends so close to a part that the engines part there. */
const partings: Readonly<Record<Engine, Readonly<Record<string, Parting>>>> = {
  LibreOffice: {
    // It leaves paragraphs that are to be kept with the next one where that one begins a page of
    // its first draft, which it makes of every 25 paragraphs (`SwLayHelper` in its source): with
    // one paragraph fewer above, as a line of another, it parts them one further on.
    'joint-plain': { from: 'Begründung' },
    // It leaves no room above the line of the footnotes, and so has some for the attachments.
    crowded: { from: 'attachments' },
    // Each of its parts is some tenths of a millimetre less high. On page 1 this makes room for
    // the two lines of the reason, which the PDF and ONLYOFFICE begin on page 2.
    everything: { from: 'Begründung' },
  },
  ONLYOFFICE: {
    // It begins a footnote below its paragraph and goes on with it on the next page, even where its
    // paragraphs are to be kept together; the PDF and LibreOffice keep heading, paragraph and note.
    'joint-fine': { from: 'Begründung', pages: 2 },
  },
};

const formNames = ['A', 'B', 'schlicht'] as const;

/** A letter as one program prints it. */
interface Printed {
  pages: number;
  found: Landmark[];
  missing: string[];
  clashes: string[];
}

let folder: string;
const letters: Record<string, Letter> = {};
const ours: Record<string, Printed> = {};

before(async function () {
  this.timeout(600_000);
  folder = await mkdtemp(join(tmpdir(), 'antrag-engines-'));
  for (const [name, letter] of Object.entries(await exampleLetters())) {
    for (const form of formNames) {
      letters[`${name}-${form}`] = { ...letter, layout: { ...letter.layout, form } };
    }
  }
  Object.assign(letters, fixtures);
  for (const [name, letter] of Object.entries(letters)) {
    await writeFile(join(folder, `${name}.docx`), (await docx.write(letter, resources)).bytes);
    ours[name] = await printed(letter, (await pdf.write(letter, resources)).bytes);
  }
});

after(() => rm(folder, { recursive: true, force: true }));

for (const { name: engine, print } of engines) {
  describe(`A Word file in ${engine}, held against the PDF`, () => {
    const theirs: Record<string, Printed> = {};

    before(async function () {
      this.timeout(600_000);
      const names = Object.keys(letters);
      const target = join(folder, engine);
      await print(
        names.map((name) => join(folder, `${name}.docx`)),
        target,
      );
      for (const [name, letter] of Object.entries(letters)) {
        theirs[name] = await printed(letter, await readFile(join(target, `${name}.pdf`)));
      }
    });

    const parting = (name: string): Parting | undefined => partings[engine][name];

    it('has title, salutation, headings and attachments where the PDF has them', () => {
      const off: string[] = [];
      for (const [name, is] of Object.entries(theirs)) {
        const { worst, faults } = compare(is, ours[name], parting(name)?.from);
        console.log(`      ${name.padEnd(32)} ${worst}`);
        off.push(...faults.map((fault) => `${name}: ${fault}`));
      }
      assert.deepEqual(off, []);
    });

    it('has as many pages as the PDF', () => {
      const counts = (of: Record<string, Printed>) =>
        Object.fromEntries(Object.entries(of).map(([name, { pages }]) => [name, pages]));
      const wanted = Object.keys(ours).map((name) => [
        name,
        parting(name)?.pages ?? ours[name]?.pages,
      ]);
      assert.deepEqual(counts(theirs), Object.fromEntries(wanted));
    });

    it('prints no word over another', () => {
      const clashes = Object.entries(theirs).flatMap(([name, one]) =>
        one.clashes.map((clash) => `${name}: ${clash}`),
      );
      assert.deepEqual(clashes, []);
    });

    it('has thin marks where the paper is folded and punched', async () => {
      for (const [name, { layout }] of Object.entries(letters)) {
        const { form } = layout;
        const drawn = await marksOfPage(join(folder, engine, `${name}.pdf`));
        const [upper, lower] = form === 'schlicht' ? [] : forms[form].foldMarks;
        const wanted =
          form === 'schlicht' || !layout.foldMarks ? [] : [upper, forms[form].holeMark, lower];
        assert.equal(drawn.length, wanted.length, name);
        const lengths = [marks.foldLength, marks.holeLength, marks.foldLength];
        for (const [index, { x, y, length }] of drawn.entries()) {
          const off = length - (lengths[index] ?? 0);
          assert.ok(Math.abs(off) <= 0.3, `${name}: ${length} mm long`);
          assert.ok(Math.abs(y - (wanted[index] ?? 0)) <= tolerance.x, `${name}: y ${y}`);
          assert.ok(Math.abs(x - marks.x) <= tolerance.x, `${name}: x ${x}`);
        }
      }
    });
  });
}

async function printed(letter: Letter, bytes: Uint8Array): Promise<Printed> {
  const boxes = await wordsOf(bytes);
  const [title] = landmarksOf(letter, boxes).found;
  const words = title
    ? await withBoxesOfLetters(boxes, bytes, title.word, bodySize(letter.layout))
    : boxes;
  return {
    pages: Math.max(1, ...words.map(({ page }) => page)),
    ...landmarksOf(letter, words),
    clashes: overprinted(words),
  };
}

/**
 * The largest deviation in words, and what is further off than it may be.
 * @param from the first part that is not compared
 */
function compare(
  is: Printed,
  wanted: Printed | undefined,
  from: string | undefined,
): { worst: string; faults: string[] } {
  const faults = is.missing.map((what) => `${what} is not found`);
  const far = { x: 0, y: 0, atX: '', atY: '' };
  for (const mark of is.found) {
    if (mark.what === from) break;
    const other = wanted?.found.find(({ what }) => what === mark.what);
    if (!other) continue;
    if (mark.page !== other.page) {
      faults.push(`${mark.what} is on page ${mark.page}, not ${other.page}`);
      continue;
    }
    const [x, y] = [mark.x - other.x, mark.y - other.y];
    if (Math.abs(x) > Math.abs(far.x)) Object.assign(far, { x, atX: mark.what });
    if (Math.abs(y) > Math.abs(far.y)) Object.assign(far, { y, atY: mark.what });
    if (Math.abs(x) > tolerance.x || Math.abs(y) > tolerance.y) {
      const at = `${mark.x.toFixed(1)} / ${mark.y.toFixed(1)}`;
      faults.push(`${mark.what} is at ${at}, not ${other.x.toFixed(1)} / ${other.y.toFixed(1)} mm`);
    }
  }
  const worst = `x ${far.x.toFixed(2)} mm (${far.atX}), y ${far.y.toFixed(2)} mm (${far.atY})`;
  return { worst, faults };
}
