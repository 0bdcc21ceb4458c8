import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { asSnippet, asText, draft, slot } from '../../src/draft/draft.ts';

const today = Temporal.PlainDate.from('2027-02-22');

describe('a draft', () => {
  const letter = draft`ort: ${slot('place')}\nanrede: ${{ type: 'choice', words: ['Frau', 'Herr'] }}\ndatum: ${{ type: 'today' }}\n`;

  it('keeps its placeholders as text, and leaves out what nobody has chosen', () => {
    assert.equal(asText(letter, today), 'ort: [Ort]\ndatum: 22.02.2027\n');
  });

  it('asks for each as a snippet', () => {
    assert.equal(
      asSnippet(letter),
      `ort: \${1:[Ort]}\nanrede: \${2|Frau,Herr|}\ndatum: $CURRENT_DATE.$CURRENT_MONTH.$CURRENT_YEAR\n$0`,
    );
  });

  it('escapes what a snippet would take for its own', () => {
    const hostile = draft`a $1 \\ } b ${{ type: 'choice', words: ['x,y', 'a|b', 'c\\d'] }}`;
    assert.equal(asSnippet(hostile), `a \\$1 \\\\ \\} b \${1|x\\,y,a\\|b,c\\\\d|}$0`);
  });

  it('fills in a linked place once', () => {
    const linked = { type: 'placeholder', name: 'committee', linked: true } as const;
    assert.equal(asSnippet(draft`${linked}, ${linked}`), `\${1:[Gremium]}, $1$0`);
  });
});
