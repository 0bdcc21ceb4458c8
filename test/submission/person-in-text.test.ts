import assert from 'node:assert/strict';
import { personInText } from '../../src/submission/person-in-text.ts';

describe('a person in one text', () => {
  for (const text of [
    'Stadtrat Dr. Jon Beispiel (FDP)',
    'Stadtrat Jon Beispiel (parteilos)',
    'Stadträtin Ada Beispiel',
    'Ratsherr Jon Beispiel',
    'Ratsmitglied Jon Beispiel',
    'Sachkundiger Bürger Jon Beispiel',
    'sachkundige Einwohnerin Ada Beispiel',
    'fraktionsloses Ratsmitglied Jon Beispiel',
    'Frau Ada Beispiel',
    'Dr. Ada Beispiel',
  ]) {
    it(text, () => assert.ok(personInText(text)));
  }

  for (const text of [
    'Ada Beispiel',
    'Offene Stadt',
    'SPD-Fraktion',
    'Stadtrat Musterhausen Nord',
    'Jugendrat Bad Musterhausen',
    'Ortsrat Musterhausen (Nord)',
    'Freie Wähler (FW)',
    'Freie Bürger Musterhausen',
    'Wählergruppe Karla Muster',
    'Vorstand Musterverein (SPD)',
    'Frauenrat',
    'Herrenhausen',
    'Hermann von Muster',
  ]) {
    it(`not: ${text}`, () => assert.equal(personInText(text), undefined));
  }
});

describe('a first name in -e before an office', () => {
  it('is a name, not an adjective of it', () => {
    assert.equal(personInText('Frau Ute Stadtrat Beispiel')?.office, undefined);
    assert.equal(
      personInText('Sachkundige Stadträtin Ada Beispiel')?.office,
      'Sachkundige Stadträtin',
    );
  });
});
