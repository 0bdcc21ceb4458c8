import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { profileFields } from '../../src/motion/profile.ts';
import type { FieldTable, Shape } from '../../src/motion/shape.ts';
import { read } from '../../src/read/read.ts';
import { applyEdits } from '../../src/text/edit.ts';

/** Values that are no single word or text, where one is wanted. */

const today = Temporal.PlainDate.from('2026-11-01');

function findingsOf(profile: string): Finding[] {
  const profiles = [{ location: 'file:///antrag.yml', text: profile }];
  const motion = read('---\nart: Antrag\n---\n', { location: 'file:///a.antrag.md', profiles });
  return check(motion, { today, language: 'de' }).filter(({ file }) => file !== undefined);
}

/** The findings within the value behind the last key of a line. */
function findingsIn(profile: string, value: string): string[] {
  const start = profile.lastIndexOf(value);
  const within = ({ place }: Finding) =>
    place.start.offset >= start && place.end.offset <= start + value.length + 1;
  return findingsOf(profile)
    .filter(within)
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** The keys that lead to each field that wants one word, one text, one number, one day. */
function singleKeys(table: FieldTable, above: readonly string[] = []): (readonly string[])[] {
  if (above.length > 3) return [];
  return Object.values(table).flatMap(({ key, shape }) => below(shape, [...above, key]));
}

function below(shape: Shape, keys: readonly string[]): (readonly string[])[] {
  if (shape.type === 'mapping') return singleKeys(shape.fields, keys);
  if (shape.type === 'record') return below(shape.of, [...keys, 'plz']);
  // A list of one is a list, and what is in it has a fault of its own.
  return shape.type === 'list' || shape.type === 'lines' ? [] : [keys];
}

const word = fc.constantFrom('aus', 'ja', 'Frau', 'Kalendertage', 'Rat', '7', '24.09.2026', 'x@y');
/** Lists of what you like, nested too. What an empty one lacks is told elsewhere. */
const list = fc
  .array(
    fc.oneof(
      word,
      word.map((one) => `[${one}]`),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((items) => `[${items.join(', ')}]`);

describe('A value that has not the shape of its field', () => {
  const told: [profile: string, value: string, finding: string][] = [
    ['regeln: {plz: [aus]}', '[aus]', '„plz“'],
    ['regeln: {plz: [aus, fehler]}', '[aus, fehler]', '„plz“'],
    ['regeln: {plz: [[aus]]}', '[[aus]]', '„plz“'],
    ['regeln: {plz: {a: aus}}', '{a: aus}', '„plz“'],
    ['regeln: {plz: [7]}', '[7]', '„plz“'],
    ['regeln:\n  plz:\n    - aus\n    - fehler\n', '- aus\n    - fehler', '„plz“'],
    ['oeffentlich: [ja]', '[ja]', '„oeffentlich“'],
    ['frist: {einheit: [Kalendertage, Werktage]}', '[Kalendertage, Werktage]', '„einheit“'],
    ['art: [Resolution, Antrag]', '[Resolution, Antrag]', '„art“'],
    ['antragsteller: {name: Jon Beispiel, email: [jon]}', '[jon]', '„email“'],
    ['gremium: {name: [Ting]}', '[Ting]', '„name“'],
  ];
  for (const [profile, value, key] of told) {
    it(`is told once in ${JSON.stringify(profile)}`, () => {
      const findings = findingsIn(profile, value);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.ok(findings[0]?.includes('erwartet'), findings[0]);
      assert.ok(findings[0]?.includes(key) || profile.startsWith('regeln'), findings[0]);
    });
  }

  it('is told once of a number among words, as a word that nobody knows', () => {
    assert.deepEqual(findingsIn('regeln: {plz: 7}', '7'), [
      'feld-typ: „regeln“ kennt „7“ nicht. Möglich sind: aus, hinweis, warnung, fehler.',
    ]);
  });

  it('is told with the words that are wanted', () => {
    assert.deepEqual(findingsIn('regeln: {plz: [aus, fehler]}', '[aus, fehler]'), [
      'feld-typ: „regeln“ erwartet eines dieser Wörter: aus, hinweis, warnung, fehler.',
    ]);
  });

  it('is mended by the one word that a list holds, or that was meant', () => {
    for (const typed of ['[hinweis]', '[hinweiss]', '["Hinweis"]']) {
      const profile = `regeln: {plz: ${typed}}`;
      const [finding] = findingsOf(profile).filter(({ ruleId }) => ruleId === 'feld-typ');
      assert.equal(
        applyEdits(profile, finding?.fixes[0]?.edits ?? []),
        'regeln: {plz: hinweis}',
        typed,
      );
    }
  });

  it('leaves other rules to speak where this one is switched off', () => {
    const [only, ...others] = findingsIn(
      'regeln: {feld-typ: aus}\nantragsteller: {name: Jon Beispiel, email: [jon]}',
      '[jon]',
    );
    assert.ok(only?.startsWith('email:'), only);
    assert.deepEqual(others, []);
  });

  it('is told once, whichever field wants one value and whatever list stands there', () => {
    const keys = fc.constantFrom(...singleKeys(profileFields));
    fc.assert(
      fc.property(keys, list, (path, value) => {
        const profile = `${path.map((key) => `${key}: `).join('{')}${value}${'}'.repeat(path.length - 1)}`;
        const findings = findingsIn(profile, value);
        assert.equal(findings.length, 1, `${profile}\n${findings.join('\n')}`);
      }),
    );
  });
});
