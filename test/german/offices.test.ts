import assert from 'node:assert/strict';
import {
  accusative,
  dativeBeforeName,
  inSalutation,
  isAddressedByOffice,
  office,
  suited,
} from '../../src/german/offices.ts';

/** Office, who holds it, accusative for an address, dative before a name. */
const offices: [name: string, form: string | undefined, accusative: string, dative: string][] = [
  ['Vorsitzender', 'Herr', 'Vorsitzenden', 'Vorsitzendem'],
  ['Vorsitzende', 'Frau', 'Vorsitzende', 'Vorsitzender'],
  ['Ausschussvorsitzender', 'Herr', 'Ausschussvorsitzenden', 'Ausschussvorsitzendem'],
  [
    'stellvertretende Vorsitzende',
    'Frau',
    'stellvertretende Vorsitzende',
    'stellvertretender Vorsitzender',
  ],
  ['Erster Stadtrat', 'Herr', 'Ersten Stadtrat', 'Erstem Stadtrat'],
  ['Oberbürgermeister', 'Herr', 'Oberbürgermeister', 'Oberbürgermeister'],
  ['Ortsbürgermeisterin', 'Frau', 'Ortsbürgermeisterin', 'Ortsbürgermeisterin'],
  ['Landrätin', 'Frau', 'Landrätin', 'Landrätin'],
  ['Präsident', 'Herr', 'Präsidenten', 'Präsident'],
  ['Dezernent', 'Herr', 'Dezernenten', 'Dezernent'],
  ['Stadtverordneter', 'Herr', 'Stadtverordneten', 'Stadtverordnetem'],
  ['Stadtverordnete', 'Frau', 'Stadtverordnete', 'Stadtverordneter'],
  [
    'Stadtverordnetenvorsteherin',
    'Frau',
    'Stadtverordnetenvorsteherin',
    'Stadtverordnetenvorsteherin',
  ],
  ['Ratsherr', 'Herr', 'Ratsherrn', 'Ratsherrn'],
  ['Ratsfrau', 'Frau', 'Ratsfrau', 'Ratsfrau'],
  ['Beigeordneter', 'Herr', 'Beigeordneten', 'Beigeordnetem'],
  ['Dekan', 'Herr', 'Dekan', 'Dekan'],
  ['Sprecherin', 'Frau', 'Sprecherin', 'Sprecherin'],
  ['Ratsmitglied', undefined, 'Ratsmitglied', 'Ratsmitglied'],
  ['Vorsitzende*r', undefined, 'Vorsitzende*r', 'Vorsitzende*r'],
];

describe('offices', () => {
  for (const [name, form, inAccusative, inDative] of offices) {
    it(name, () => {
      const held = office(name);
      assert.equal(held.form, form);
      assert.equal(accusative(held), inAccusative);
      assert.equal(dativeBeforeName(held), inDative);
    });
  }

  it('suit the person', () => {
    const woman = (name: string) => suited(office(name), 'Frau').name;
    assert.equal(woman('Vorsitzender'), 'Vorsitzende');
    assert.equal(woman('stellvertretender Vorsitzender'), 'stellvertretende Vorsitzende');
    assert.equal(woman('Landrat'), 'Landrätin');
    assert.equal(woman('Bürgermeister der Stadt'), 'Bürgermeisterin der Stadt');
    assert.equal(woman('Präsidentin'), 'Präsidentin');
    assert.equal(woman('Oberbürgermeister*in'), 'Oberbürgermeisterin');
    assert.equal(woman('Landrat/-in'), 'Landrätin');
    assert.equal(woman('Vorsitzende(r) des Rates'), 'Vorsitzende des Rates');
    assert.equal(suited(office('Vorsitzende:r'), 'Herr').name, 'Vorsitzender');
    assert.equal(suited(office('Präsident(in)'), 'Herr').name, 'Präsident');
    assert.equal(suited(office('Vorsitzende'), 'Herr').name, 'Vorsitzender');
    const man = (name: string) => suited(office(name), 'Herr').name;
    assert.equal(man('Oberbürgermeisterin'), 'Oberbürgermeister');
    assert.equal(man('Landrätin des Kreises'), 'Landrat des Kreises');
    assert.equal(man('Erste Bürgermeisterin'), 'Erster Bürgermeister');
    assert.equal(man('Ratsfrau'), 'Ratsherr');
    assert.equal(man('Obfrau'), 'Obmann');
    assert.equal(man('Sitzungsleitung'), 'Sitzungsleitung');
  });

  it('do without the form that was typed before them', () => {
    assert.equal(office('Frau Oberbürgermeisterin').name, 'Oberbürgermeisterin');
    assert.equal(office('Herrn Landrat').noun, 'Landrat');
    assert.equal(office('Herr').name, 'Herr');
  });

  it('are addressed, or the name is', () => {
    for (const name of [
      'Oberbürgermeister',
      'Bürgermeisterin',
      'Verbandsbürgermeister',
      'Landrätin',
      'Ortsvorsteher',
      'Stadtverordnetenvorsteherin',
      'Präsidentin',
      'Kreistagspräsident',
      'Stadtpräsidentin',
    ]) {
      assert.ok(isAddressedByOffice(office(name)), name);
    }
    for (const name of ['Vorsitzender', 'Dezernentin', 'Stadtrat', 'Fraktionsvorsitzende']) {
      assert.ok(!isAddressedByOffice(office(name)), name);
    }
  });

  it('are shorter in a salutation', () => {
    assert.equal(inSalutation(office('Erster Bürgermeister')), 'Bürgermeister');
    assert.equal(inSalutation(office('Regierender Bürgermeister')), 'Regierender Bürgermeister');
    assert.equal(inSalutation(office('Präsidentin des Landtags')), 'Präsidentin');
    assert.equal(inSalutation(office('Bürgermeister a. D.')), 'Bürgermeister');
  });
});
