import assert from 'node:assert/strict';
import type { Letter } from '../../../src/letter/letter.ts';
import {
  followingHeaderPlace,
  forms,
  letterhead,
  margins,
  marks,
  page,
  pageNumber,
} from '../../../src/write/measures.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { imageOf, type Word, wordsOf } from '../poppler.ts';

/** In mm. */
const tolerance = 0.5;

for (const form of ['A', 'B'] as const) {
  describe(`A PDF in Form ${form}`, () => {
    const places = forms[form];
    let words: Word[];
    let bytes: Uint8Array;

    before(async () => {
      bytes = (await pdf.write(letterNamed(form === 'A' ? 'long-a' : 'long'), resources)).bytes;
      words = await wordsOf(bytes);
    });

    const { informationBlock: block, addressZone: zone } = places;
    const starts: [part: string, words: string, page: number, x: number, y: number][] = [
      ['letterhead', 'Fraktion Offene Stadt im Rat', 1, margins.left, letterhead.y],
      ['information block', 'Musterhausen, den', 1, block.x, block.y],
      ['address', 'Ausschuss für Bau und Verkehr Herrn', 1, zone.x, zone.y],
      ['subject', 'Antrag der Fraktion', 1, margins.left, places.subject],
      ['header', 'Ausschuss für Bau und Verkehr ·', 2, margins.left, followingHeaderPlace.y],
    ];
    for (const [part, text, number, x, y] of starts) {
      it(`begins its ${part} at x ${x}, y ${y}`, () => {
        const [first] = find(words, text, number);
        assert.ok(first, `no ‘${text}’`);
        const right = first.left - x;
        const down = first.top - y;
        console.log(`      off by ${right.toFixed(2)} mm to the right, ${down.toFixed(2)} mm down`);
        assert.ok(Math.abs(right) <= tolerance && Math.abs(down) <= tolerance);
      });
    }

    it('ends the return address where the address begins', () => {
      const { y, height } = places.returnZone;
      const [name] = find(words, 'Fraktion Offene Stadt im Rat der Stadt Musterhausen Frau', 1);
      const [line] = find(words, 'Frau Karla Muster', 1);
      assert.ok(name && line);
      assert.ok(name.top >= y, `${name.top}`);
      assert.ok(line.bottom <= y + height && line.bottom > y + height - 2, `${line.bottom}`);
    });

    it('has the address wholly in the window', () => {
      const { x, y, width, height } = places.addressField;
      const upper = words.filter(
        (word) =>
          word.page === 1 && word.left < 120 && word.top > y && word.top < places.subject - 1,
      );
      assert.ok(upper.length > 15, 'sender and address');
      for (const word of upper) {
        assert.ok(word.left >= x && word.right <= x + width, `${word.text}: ${word.left}`);
        assert.ok(word.bottom <= y + height, `${word.text}: ${word.bottom}`);
      }
    });

    it('keeps the margins', () => {
      const following = words.filter((word) => word.page > 1 && word.top > margins.top - 2);
      for (const { text, left, right, top, bottom } of following) {
        assert.ok(left >= margins.left - tolerance, `${text}: ${left}`);
        assert.ok(right <= page.width - margins.right + tolerance, `${text}: ${right}`);
        const end = page.height - margins.bottom;
        assert.ok(top > end || bottom <= end + tolerance, `${text}: ${bottom}`);
      }
    });

    it('numbers every page at the right below', () => {
      const last = Math.max(...words.map((word) => word.page));
      for (let number = 1; number <= last; number++) {
        const found = find(words, `Seite\u00a0${number}\u00a0von\u00a0${last}`, number);
        const [first] = found;
        const end = found.at(-1);
        assert.ok(first && end, `page ${number}`);
        assert.ok(Math.abs(first.top - pageNumber.y) <= tolerance, `${first.top}`);
        assert.ok(Math.abs(end.right - (page.width - margins.right)) <= tolerance, `${end.right}`);
      }
    });

    it('has fold and hole marks', async () => {
      const found = await marksOf(bytes);
      const expected = [...places.foldMarks, places.holeMark].sort((one, other) => one - other);
      console.log(`      at ${found.map((y) => y.toFixed(2)).join(', ')} mm`);
      assert.equal(found.length, expected.length);
      for (const [index, y] of expected.entries()) {
        assert.ok(Math.abs((found[index] ?? 0) - y) <= tolerance, `${found[index]} for ${y}`);
      }
    });
  });
}

describe('A PDF in the plain form, or with fold marks off', () => {
  for (const name of ['short-plain', 'joint-a']) {
    it(`has no marks: ${name}`, async () => {
      assert.deepEqual(await marksOf((await pdf.write(letterNamed(name), resources)).bytes), []);
    });
  }
});

/** The heights, in mm, of what is drawn in the outermost 10 mm of the first page. */
async function marksOf(bytes: Uint8Array): Promise<number[]> {
  const dpi = 300;
  const image = await imageOf(bytes, 1, dpi);
  const pixels = (mm: number) => (mm / 25.4) * dpi;
  const rows: number[] = [];
  for (let y = 0; y < image.height; y++) {
    const edge = Array.from(
      { length: Math.round(pixels(10)) },
      (_, x) => image.data[(y * image.width + x) * 4] ?? 255,
    );
    const first = edge.findIndex((value) => value < 200);
    if (first < 0) continue;
    assert.ok(Math.abs(first - pixels(marks.x)) <= pixels(tolerance), `a mark at ${first} pixels`);
    if (y - (rows.at(-1) ?? -9) > 3) rows.push(y);
  }
  return rows.map((y) => ((y + 0.5) / dpi) * 25.4);
}

/** The words of a text where it stands on a page. */
function find(words: readonly Word[], text: string, number: number): Word[] {
  const wanted = text.split(/\s/u);
  const onPage = words.filter((word) => word.page === number);
  const at = onPage.findIndex((_, index) =>
    wanted.every((part, offset) => onPage[index + offset]?.text === part),
  );
  return at < 0 ? [] : onPage.slice(at, at + wanted.length);
}

function letterNamed(name: string): Letter {
  const letter = letters[name];
  assert.ok(letter, name);
  return letter;
}
