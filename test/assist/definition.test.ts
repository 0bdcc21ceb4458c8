import assert from 'node:assert/strict';
import { definition } from '../../src/assist/definition.ts';
import { motionOf, profile, profileLocation } from './motion.ts';

/** What stands in the profile for the field that holds `words`. */
function source(text: string, words: string): string | undefined {
  const found = definition(motionOf(text), text.indexOf(words) + 1);
  if (!found) return undefined;
  assert.equal(found.file, profileLocation);
  return profile.slice(found.place.start.offset, found.place.end.offset);
}

const text = `---
gremium: Gemeinderat
sitzung: 24.09.2026
ort: Oberhausen
betreff: Bäume
empfaenger: {anrede: Frau}
frist: {tage: 5}
---
`;

describe('Definition', () => {
  it('of a body is its entry in the profile', () => {
    assert.equal(source(text, 'gremium'), 'Gemeinderat');
    assert.equal(source(text, 'Gemeinderat'), 'Gemeinderat');
  });

  it('of a body that a motion goes to in turn is its entry in the profile', () => {
    const several = `---
beratungsfolge:
  - gremium: Bauausschuss
    sitzung: 20.08.2026
  - gremium: Gemeinderat
    sitzung: 24.09.2026
---
`;
    assert.equal(source(several, 'Gemeinderat'), 'Gemeinderat');
    assert.equal(source(several, '24.09.2026'), '24.09.2026');
    assert.equal(source(several, 'Bauausschuss'), undefined);
  });

  it('of a meeting is the meeting that is listed', () => {
    assert.equal(source(text, '24.09.2026'), '24.09.2026');
  });

  it('of a field is its default', () => {
    assert.equal(source(text, 'Oberhausen'), 'Musterhausen');
  });

  it('of the recipient and of the deadline is that of the body', () => {
    assert.match(source(text, 'empfaenger') ?? '', /Ada Beispiel/u);
    assert.match(source(text, 'frist') ?? '', /tage: 10/u);
  });

  it('is nowhere for what the profile does not say', () => {
    assert.equal(source(text, 'Bäume'), undefined);
  });
});
