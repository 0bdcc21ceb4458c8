import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { asSnippet, asText } from '../../src/draft/draft.ts';
import { newHead } from '../../src/draft/motion.ts';
import { defaultKind } from '../../src/motion/kinds.ts';

const today = Temporal.PlainDate.from('2026-08-28');

describe('A new head', () => {
  it('writes to the body that decides, which is filled in once', () => {
    const snippet = asSnippet(newHead(defaultKind));
    const [, stop] = /^gremium: \$\{(\d+):\[Gremium\]\}$/mu.exec(snippet) ?? [];
    assert.match(snippet, new RegExp(`^ {2}gremium: \\$${stop}$`, 'mu'));
  });

  it('names that body at both places where it is known', () => {
    const text = asText(newHead(defaultKind, { values: { committee: 'Stadtrat' } }), today);
    assert.match(text, /^gremium: Stadtrat$/mu);
    assert.match(text, /^ {2}gremium: Stadtrat$/mu);
  });
});
