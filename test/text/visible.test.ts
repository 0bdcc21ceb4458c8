import assert from 'node:assert/strict';
import fc from 'fast-check';
import { visible, visibleJson } from '../../src/text/visible.ts';

/** What nobody sees and yet does something: all of it but what belongs to words. */
const unseen = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const any = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...['\u001b', '\u009b', '\u2028', '\u202e', '\u{e0041}', '\ufff9', '\ud800']),
    fc.constantFrom('::', '##[', '##vso[', '##', '[', ' ', 'a', 'ä', '"', '\\'),
  ),
});

describe('what is said to a terminal', () => {
  it('is one line without a sign that acts or is not seen, and no order to a build', () => {
    fc.assert(
      fc.property(any, (text) => {
        const shown = visible(text);
        assert.doesNotMatch(shown, unseen);
        assert.doesNotMatch(shown, /^\s*::|##(?:vso|teamcity)?\[/iu);
      }),
    );
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(any, (text) => {
        const shown = visibleJson(JSON.stringify(text));
        assert.equal(JSON.parse(shown), text);
        assert.doesNotMatch(shown, unseen);
      }),
    );
  });

  it('keeps the words of people as they are', () => {
    for (const text of ['Bürger\u00adbegehren', '👩\u200d🌾', 'नमस्\u200cते', 'Größe: 3 m²', 'a::b'])
      assert.equal(visible(text), text);
  });
});
