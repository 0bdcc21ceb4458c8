import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { flowScalar, scalar } from '../../src/notation/quote.ts';

/** Texts of one line, rich in what means something to YAML. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'-?:,[]{}#&*!|>\'"%@`~ ', ': ', ' #', '- ', '---', '\\', 'ü', '„', '“'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, ''));

/** As another program reads it; words and numbers stay texts. */
const read = (yaml: string) => parse(yaml, { schema: 'failsafe' });

describe('What is written into a head', () => {
  it('is read by other programs as the text that it is, behind a key', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(read(`key: ${scalar(text)}\n`), { key: text });
      }),
    );
  });

  it('is read as that text within brackets and braces too', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (items) => {
        const list = items.map(flowScalar).join(', ');
        assert.deepEqual(read(`key: [${list}]\nmore: {a: ${flowScalar(items[0] ?? '')}}\n`), {
          key: items,
          more: { a: items[0] },
        });
      }),
    );
  });

  it('has quotes only where it needs them', () => {
    assert.equal(scalar('Rathaus, Marktplatz 1'), 'Rathaus, Marktplatz 1');
    assert.equal(flowScalar('Rathaus, Marktplatz 1'), '"Rathaus, Marktplatz 1"');
    assert.equal(scalar('Baukosten: Sporthallen'), '"Baukosten: Sporthallen"');
    assert.equal(scalar('Kommission "Stadtjubiläum"'), 'Kommission "Stadtjubiläum"');
  });
});
