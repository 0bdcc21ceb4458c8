import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { hover } from '../../src/assist/hover.ts';
import { motionOf } from './motion.ts';

const context = { today: Temporal.PlainDate.from('2026-09-11'), language: 'de' } as const;

const text = `---
art: Antrag
gremium: Gemeinderat
sitzung: 24.09.2026
antragsteller:
  - fraktion: {name: SPD-Fraktion, genitiv: der SPD-Fraktion}
    anschrift: [Ratsgasse 1, 01234 Musterhausen]
---

## Begründung:

Weil.

## Zur Lage

Ach.
`;

function over(words: string, inside = 1) {
  return hover(motionOf(text), text.indexOf(words) + inside, context);
}

describe('Hover', () => {
  it('explains a key: meaning, example, where it shows', () => {
    const found = over('gremium');
    assert.match(found?.text ?? '', /Das Gremium, das beschließen soll\./u);
    assert.match(found?.text ?? '', /gremium: Ausschuss für Bau und Verkehr/u);
    assert.match(found?.text ?? '', /Im Brief: Titel/u);
    assert.equal(text.slice(found?.range.start, found?.range.end), 'gremium');
  });

  it('covers the key alone, and behind it nothing', () => {
    const range = (words: string, inside: number) => over(words, inside)?.range;
    const start = text.indexOf('gremium');
    assert.deepEqual(range('gremium', 0), { start, end: start + 'gremium'.length });
    assert.deepEqual(range('gremium', 'gremium'.length), { start, end: start + 'gremium'.length });
    assert.equal(range('gremium', 'gremium: G'.length), undefined);
  });

  it('covers the day of a meeting, on which more is to be said', () => {
    const found = over('24.09.2026');
    assert.equal(text.slice(found?.range.start, found?.range.end), '24.09.2026');
  });

  it('explains keys at every depth', () => {
    assert.match(over('genitiv')?.text ?? '', /Der Genitiv/u);
    assert.match(over('anschrift')?.text ?? '', /Postleitzahl/u);
  });

  it('says of a meeting its weekday, the days left and until when to submit', () => {
    for (const found of [over('sitzung'), over('24.09.2026')]) {
      assert.match(found?.text ?? '', /\*\*Donnerstag, 24\.09\.2026\*\* – in 13 Tagen/u);
      assert.match(found?.text ?? '', /\*\*Montag, 14\.09\.2026, 12:00 Uhr\*\* – in 3 Tagen/u);
    }
  });

  it('speaks English too', () => {
    const found = hover(motionOf(text), text.indexOf('sitzung') + 1, {
      ...context,
      language: 'en',
    });
    assert.match(found?.text ?? '', /\*\*Thursday, 24\.09\.2026\*\* – in 13 days/u);
    assert.match(found?.text ?? '', /In the letter: /u);
  });

  it('says what a section is for', () => {
    assert.match(over('## Begründung', 5)?.text ?? '', /keine Forderungen/u);
  });

  it('says nothing of values, of text and of sections of the drafter', () => {
    assert.equal(over('Gemeinderat'), undefined);
    assert.equal(over('Weil'), undefined);
    assert.equal(over('Zur Lage'), undefined);
  });
});
