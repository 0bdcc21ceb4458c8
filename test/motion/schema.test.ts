import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { profileFields } from '../../src/motion/profile.ts';
import { motionSchema, profileSchema } from '../../src/motion/schema.ts';

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  allowMatchingProperties: true,
});
ajv.addVocabulary(['enumDescriptions']);
const isProfile = ajv.compile(profileSchema('de'));
const isHead = ajv.compile(motionSchema('en'));

describe('profileSchema', () => {
  it('knows every key of a profile, with its meaning in both languages', () => {
    for (const language of ['de', 'en'] as const) {
      const { properties = {} } = profileSchema(language);
      for (const { key, meaning } of Object.values(profileFields)) {
        assert.equal(properties[key]?.description, meaning[language]);
      }
    }
  });

  it('takes the examples of all fields', () => {
    for (const { key, example } of Object.values(profileFields)) {
      assert.ok(
        isProfile(parse(`${key}: ${example}`)),
        `${key}: ${ajv.errorsText(isProfile.errors)}`,
      );
    }
  });

  const right = [
    'ort: Musterhausen\ntop: 6.10\nverteiler:',
    'empfänger: {name: Jon Beispiel}',
    'antragsteller: Fraktion Offene Stadt',
    'antragsteller: [{fraktion: {name: A, artikel: die}}, B]',
    'gremien:\n  - name: Rat\n    sitzungen: [24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}]\n    frist: {tage: 10, einheit: Kalendertage, zählung: volle Tage}',
    'regeln: {plz: aus}',
    'brief: {größe: 12, form: B, falzmarken: ja}',
    'art: Haushaltsantrag',
  ];
  for (const source of right) {
    it(`takes ${JSON.stringify(source)}`, () => {
      assert.ok(isProfile(parse(source)), ajv.errorsText(isProfile.errors));
    });
  }

  const wrong = [
    'betref: A',
    'ort: [A]',
    'verteiler: Presse',
    'empfaenger: {anrede: Familie}',
    'frist: {tage: zehn}',
    'regeln: {plz: nie}',
    'gremien: {name: Rat}',
  ];
  for (const source of wrong) {
    it(`does not take ${JSON.stringify(source)}`, () => {
      assert.equal(isProfile(parse(source)), false);
    });
  }
});

describe('motionSchema', () => {
  it('knows nothing of what only a profile has', () => {
    assert.ok(isHead(parse('betreff: A\nsitzung: 24.09.2026')));
    assert.equal(isHead(parse('gremien: [{name: Rat}]')), false);
  });
});
