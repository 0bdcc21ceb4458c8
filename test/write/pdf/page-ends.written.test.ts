import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Inline } from '../../../src/letter/block.ts';
import type { Letter, SignatureGroup } from '../../../src/letter/letter.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { type Element, structureOf, wordsOf } from '../poppler.ts';

/** What a text can end with; its last word is `ENDE`. */
const ends: Readonly<Record<string, Block[]>> = {
  paragraph: [p('Dies ist ein Absatz, der länger ist als eine Zeile, und der so weit geht, ENDE')],
  'long paragraph': [p(`${'Ein langer Absatz. '.repeat(40)}ENDE`)],
  points: [list('1.', 1, 'Erster Punkt.', 'Zweiter Punkt.', 'Dritter Punkt ENDE')],
  'points in points': [
    list('1.', 1, 'Erster Punkt.', [p('Zweiter:'), list('a)', 1, 'Eins,', 'Zwei ENDE')]),
  ],
  quotation: [{ type: 'quotation', blocks: [p('Ein Zitat ENDE')] }],
  table: [p('Die Kosten:'), table(['left', 'right'], ['Was', 'Kosten'], ['Dies', 'ENDE'])],
};

/** As many who sign in each group: `Name1` with `Amt1`, `Name2` … */
function signing(counts: readonly number[]): SignatureGroup[] {
  let number = 0;
  return counts.map((count, index) => ({
    ...(counts.length > 1 && { group: `Gruppe${index + 1}` }),
    signers: Array.from({ length: count }, () => {
      number += 1;
      return { name: `Name${number} Muster`, office: `Amt${number}` };
    }),
  }));
}

function ending(blocks: Block[], lines: number, signatures: SignatureGroup[]): Letter {
  const { short } = letters;
  assert.ok(short);
  const { attachments: _, ...rest } = short;
  const above = Array.from({ length: lines }, (_, index) => text(`Zeile ${index + 1}`)).flatMap(
    (line, index): Inline[] => (index > 0 ? [{ type: 'break' }, line] : [line]),
  );
  return {
    ...rest,
    copies: [],
    sections: [{ title: 'Begründung', blocks: [p(...above), ...blocks] }],
    signatures,
  };
}

describe('Where a page of a PDF ends', () => {
  it('the closing, the end of the text and all who sign stay together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('A' as const, 'B' as const, 'schlicht' as const),
        fc.constantFrom(...Object.keys(ends)),
        fc.integer({ min: 10, max: 28 }),
        fc.constantFrom([1], [2], [3], [5], [1, 1], [2, 1], [2, 2, 1]),
        async (form, end, lines, counts) => {
          const letter = ending(ends[end] ?? [], lines, signing(counts));
          const layout = { ...letter.layout, form };
          const words = await wordsOf((await pdf.write({ ...letter, layout }, resources)).bytes);
          const pageOf = (word: string) => words.find((one) => one.text === word)?.page;
          const page = pageOf('freundlichen');
          assert.ok(page);
          const together = words.filter(({ text }) =>
            /^(?:ENDE|(?:Name|Amt|Gruppe)\d)$/u.test(text),
          );
          assert.ok(together.length > 2);
          for (const one of together) assert.equal(one.page, page, one.text);
        },
      ),
      { numRuns: 20 },
    );
  }).timeout(120_000);

  it('of a long paragraph no more than its last two lines go with the closing', async () => {
    const letter = ending(ends['long paragraph'] ?? [], 8, signing([1]));
    const words = await wordsOf((await pdf.write(letter, resources)).bytes);
    const found = words.filter(({ text }) => text === 'langer').map(({ page }) => page);
    assert.equal(found.length, 40);
    const next = found.filter((page) => page === 2).length;
    assert.ok(next > 0 && next <= 10, String(next));
    assert.equal(words.find(({ text }) => text === 'freundlichen')?.page, 2);
  }).timeout(60_000);

  it('a point that goes with the closing still is one of its list to whoever hears it', async () => {
    for (const [end, wanted] of [
      ['points', [3]],
      ['points in points', [2, 2]],
    ] as const) {
      const letter = ending(ends[end] ?? [], 3, signing([1]));
      const structure = await structureOf((await pdf.write(letter, resources)).bytes);
      const lists = all(structure).filter(({ type }) => type === 'L');
      // The first is what is voted on.
      const counts = lists
        .slice(1)
        .map((one) => children(one).filter((it) => it.type === 'LI').length);
      assert.deepEqual(counts, wanted);
    }
  }).timeout(60_000);
});

function children(element: Element): Element[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function all(element: Element): Element[] {
  return [element, ...children(element).flatMap(all)];
}
