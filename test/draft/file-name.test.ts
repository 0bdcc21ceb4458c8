import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileNameFor } from '../../src/draft/file-name.ts';

describe('The name of a new motion', () => {
  it('is its subject, as every file system takes it', () => {
    for (const [subject, name] of [
      ['Sichere Querung an der Grundschule Nord', 'sichere-querung-an-der-grundschule-nord'],
      ['Größere Bäume für Öjendorf', 'groessere-baeume-fuer-oejendorf'],
      ['Gro\u0308\u00dfer', 'groesser'],
      ['„Betonwüste“ begrünen: Linie #2?', 'betonwueste-begruenen-linie-2'],
      ['Ausbau A/B – 2. Abschnitt', 'ausbau-a-b-2-abschnitt'],
      ['Bürger*innenhaushalt', 'buerger-innenhaushalt'],
      ['Café am Łódź-Platz', 'cafe-am-łodz-platz'],
      ['../../etc/passwd', 'etc-passwd'],
      ['CON', 'con-antrag'],
      ['   ', ''],
      ['?!', ''],
    ])
      assert.equal(fileNameFor(subject ?? ''), name);
  });

  it('is short, and ends with a whole word', () => {
    const subject = `${'Sehr lange Wörter über den Ausbau der Straße '.repeat(5)}`;
    const name = fileNameFor(subject);
    assert.ok(name.length <= 60);
    assert.match(name, /-(?:sehr|lange|woerter|ueber|den|ausbau|der|strasse)$/u);
    assert.equal(fileNameFor('A'.repeat(300)), 'a'.repeat(60));
  });

  it('is safe, whatever the subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (subject) => {
        const name = fileNameFor(subject);
        assert.ok(name.length <= 67);
        assert.match(name, /^[\p{L}\p{N}-]*$/u);
        assert.doesNotMatch(name, /^-|-$|--/u);
        assert.equal(fileNameFor(name.normalize('NFC')), name);
      }),
    );
  });
});
