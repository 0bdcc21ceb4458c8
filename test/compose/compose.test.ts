import assert from 'node:assert/strict';
import { compose } from '../../src/compose/compose.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';

const head = `gremium: Beirat für Migration und Integration
sitzung: 24.05.2012
datum: 04.04.2012
ort: Musterhausen
betreff: Beratung im Beirat
antragsteller:
  fraktion: SPD-Fraktion
  sitz: Beirat für Migration und Integration
  anrede: Herr
  name: Jon Beispiel
  funktion: Fraktionsvorsitzender
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Beirat für Migration und Integration
  anrede: Frau
  name: Karla Muster
  funktion: Vorsitzende
  anschrift: [Rathaus, Marktplatz 1, 01234 Musterhausen]`;

const body = `## Beschlussvorschlag

Die Verwaltung berichtet.

## Erläuterung des Angebotes

Es ist kostenfrei.

## Begründung

Darum.`;

describe('compose', () => {
  const letter = letterOf(head, body);

  it('writes the parts of the model letter', () => {
    assert.equal(letter.placeAndDate, 'Musterhausen, den 04.04.2012');
    assert.deepEqual(letter.senders, [
      {
        name: 'SPD-Fraktion im Beirat für Migration und Integration',
        line: 'Herr Jon Beispiel ▫ Ratsgasse 1 ▫ 01234 Musterhausen',
        contact: [],
      },
    ]);
    assert.deepEqual(letter.recipients, [
      [
        'Beirat für Migration und Integration',
        'Frau Vorsitzende Karla Muster',
        'Rathaus',
        'Marktplatz 1',
        '01234 Musterhausen',
      ],
    ]);
    assert.deepEqual(letter.title, {
      main: 'Antrag der SPD-Fraktion im Beirat für Migration und Integration für die Sitzung am 24.05.2012',
      subject: 'Beratung im Beirat',
    });
    assert.equal(letter.salutation, 'Sehr geehrte Frau Muster,');
    assert.equal(
      letter.opening,
      'die SPD-Fraktion stellt zur Sitzung des Beirats für Migration und Integration am 24.05.2012 folgenden Antrag.',
    );
    assert.deepEqual(letter.formula, [
      { type: 'text', value: 'Der Beirat für Migration und Integration möge beschließen:' },
    ]);
    assert.equal(letter.resolution.bold, true);
    assert.deepEqual(
      letter.sections.map(({ title }) => title),
      ['Erläuterung des Angebotes', 'Begründung'],
    );
    assert.equal(letter.closing, 'Mit freundlichen Grüßen');
    assert.deepEqual(letter.signatures, [
      { signers: [{ name: 'Jon Beispiel', office: 'Fraktionsvorsitzender' }] },
    ]);
  });

  it('gives a letter without a head, too', () => {
    const bare = compose(read('Nur ein Satz.'), noReferences);
    assert.equal(bare.title.main, 'Antrag');
    assert.equal(bare.salutation, 'Sehr geehrte Damen und Herren,');
    assert.equal(bare.opening, 'hiermit wird folgender Antrag gestellt.');
    assert.equal(bare.formula, undefined);
    assert.equal(bare.preface.length, 1);
  });
});

function letterOf(facts: string, markdown: string): Letter {
  return compose(read(`---\n${facts}\n---\n\n${markdown}\n`), noReferences);
}
