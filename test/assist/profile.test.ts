import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { profileCompletions, profileFindings, profileHover } from '../../src/assist/profile.ts';

const location = 'file:///antraege/antrag.yml';
const context = { today: Temporal.PlainDate.from('2026-08-28'), language: 'de' } as const;

/** What is offered where `|` stands. */
function labels(typed: string): string[] {
  const offset = typed.indexOf('|');
  const text = typed.replace('|', '');
  return profileCompletions(text, location, offset, context).items.map(({ label }) => label);
}

describe('Help in a profile', () => {
  it('offers the keys of a motion and those of its own', () => {
    const offered = labels('ort: Musterhausen\n|');
    for (const key of ['antragsteller', 'gremien', 'regeln', 'vorlage-datei'])
      assert.ok(offered.includes(key), key);
    assert.ok(!offered.includes('ort'));
  });

  it('offers the keys of a body, of its deadline and of its meetings', () => {
    assert.ok(labels('gremien:\n  - |').includes('sitzungen'));
    const body = 'gremien:\n  - name: Rat\n    ';
    assert.ok(labels(`${body}|`).includes('frist'));
    assert.ok(!labels(`${body}|`).includes('name'));
    assert.deepEqual(labels(`${body}frist: {einheit: |}`)[0], 'Kalendertage');
    assert.ok(labels(`${body}sitzungen: [{|}]`).includes('antragsschluss'));
    assert.ok(labels(`${body}empfaenger:\n      |`).includes('anrede'));
  });

  it('offers rules and what they may weigh', () => {
    assert.ok(labels('regeln:\n  |').includes('plz'));
    assert.deepEqual(labels('regeln:\n  plz: |'), ['aus', 'hinweis', 'warnung', 'fehler']);
    assert.deepEqual(labels('regeln: {plz: |}'), ['aus', 'hinweis', 'warnung', 'fehler']);
  });

  it('offers the bodies that it lists', () => {
    assert.deepEqual(labels('gremium: |\ngremien: [{name: Rat}]'), ['Rat']);
  });

  it('explains its keys', () => {
    const text = 'gremien:\n  - name: Rat\n    sitzungen: [24.09.2026]\n';
    const found = profileHover(text, location, text.indexOf('sitzungen') + 2, context);
    assert.match(found?.text ?? '', /Die Sitzungstage\./u);
    assert.equal(text.slice(found?.range.start, found?.range.end), 'sitzungen');
    assert.equal(profileHover(text, location, text.indexOf('Rat') + 1, context), undefined);
  });

  it('finds what is wrong in it, and nothing of the motions below it', () => {
    const found = profileFindings('ortt: A\ndatum: 31.02.2026\n', location, context);
    assert.deepEqual(found.map(({ ruleId }) => ruleId).toSorted(), [
      'datum-ungueltig',
      'feld-unbekannt',
    ]);
    assert.deepEqual(profileFindings('ort: Musterhausen\n', location, context), []);
  });
});
