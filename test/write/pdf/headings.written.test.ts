import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Inline } from '../../../src/letter/block.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { type Element, spoken, structureOf } from '../poppler.ts';

const note: Inline = { type: 'footnote', number: 1 };
const long = 'Die Straße trennt das Viertel von der Schule. '.repeat(14).trim();

const block = fc.constantFrom<Block>(
  p('Ein Satz.'),
  p(long),
  p('Ein Satz mit Fußnote', note, '.'),
  p(long, note),
  { type: 'quotation', blocks: [p('Ein Zitat.')] },
  list('1.', 1, 'Der erste Punkt', 'der zweite Punkt'),
  table([undefined, 'right'], ['Jahr', 'Euro'], ['2026', '48.000']),
);

const section = fc.record({
  blocks: fc.array(block, { maxLength: 3 }),
  below: fc.array(block, { maxLength: 3 }),
});

/** What the headings below the title say, from the top. */
function headingsIn(element: Element): string[] {
  if (/^H[2-6]$/u.test(element.type)) return [spoken(element)];
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : headingsIn(child)));
}

describe('A PDF', () => {
  it('prints every heading, whatever stands above and below it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 3 }), async (sections) => {
        const letter: Letter = {
          ...(letters.short as Letter),
          sections: sections.map(({ blocks, below }, index) => ({
            title: `Abschnitt ${index + 1}`,
            blocks: [
              ...blocks,
              { type: 'subheading', level: 1, inlines: [text(`Unter ${index + 1}`)] },
              ...below,
            ],
          })),
          footnotes: [[p('Die Fußnote.')]],
        };
        const { bytes } = await pdf.write(letter, resources);
        assert.deepEqual(
          headingsIn(await structureOf(bytes)).map((said) => said.replace(/:$/u, '')),
          sections.flatMap((_, index) => [`Abschnitt ${index + 1}`, `Unter ${index + 1}`]),
        );
      }),
      { numRuns: 20 },
    );
  });
});
