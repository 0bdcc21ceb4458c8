import assert from 'node:assert/strict';
import { fieldAtSpot } from '../../src/preview/head-fields.ts';
import { read } from '../../src/read/read.ts';

const profile = `ort: Musterhausen
briefkopf: {zeilen: [Offene Stadt]}
antragsteller: {fraktion: Fraktion Offene Stadt}
gremien:
  - name: Stadtrat
    empfaenger: {name: Jon Beispiel}
`;
const head = 'betreff: Mehr Bäume\ngremium: Stadtrat\ndatum: 28.08.2026\n';
const mm = 72 / 25.4;

/** What a click at a place in mm leads to, as it is typed. */
function at(x: number, y: number, more = ''): string | undefined {
  const motion = read(`---\n${head}${more}---\n`, {
    location: 'file:///a/b.antrag.md',
    profiles: [{ location: 'file:///a/antrag.yml', text: profile }],
  });
  const field = fieldAtSpot(motion, { x: x * mm, y: y * mm });
  const text = field?.file === undefined ? motion.text : profile;
  return field && text.slice(field.place.start.offset, field.place.end.offset);
}

describe('A click above the text of a letter', () => {
  it('leads to what stands there, in the motion or in its profile', () => {
    assert.equal(at(180, 15), '{zeilen: [Offene Stadt]}');
    assert.equal(at(30, 48), '{fraktion: Fraktion Offene Stadt}');
    assert.equal(at(30, 70), '{name: Jon Beispiel}');
    assert.equal(at(130, 55), '28.08.2026');
    assert.equal(at(30, 100), 'Mehr Bäume');
    assert.equal(at(30, 100, 'titelzeile: Antrag zum Haushalt\n'), 'Antrag zum Haushalt');
  });

  it('knows form A, and in a plain letter the subject', () => {
    assert.equal(at(30, 48, 'brief: {form: A}\n'), '{name: Jon Beispiel}');
    assert.equal(at(30, 48, 'brief: {form: schlicht}\n'), 'Mehr Bäume');
  });

  it('leads nowhere in particular where nothing is told', () => {
    assert.equal(fieldAtSpot(read('Text'), { x: 100, y: 100 }), undefined);
  });
});
