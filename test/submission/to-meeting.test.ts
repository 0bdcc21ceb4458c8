import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMeeting } from '../../src/german/meetings.ts';
import { letterOf } from '../compose/letter-of.ts';

const opening = (facts: string) =>
  (letterOf(`${facts}\nantragsteller: Jusos`).opening ?? '').replace(
    /^die Jusos stellen | folgenden Antrag\.$/gu,
    '',
  );
const title = (facts: string) =>
  letterOf(`${facts}\nantragsteller: Jusos`).title.main.replace('Antrag der Jusos ', '');

describe('the meeting a motion goes to', () => {
  for (const [facts, inSentence, inTitle] of [
    [
      'gremium: Landesparteitag\nsitzung: 24.09.2026',
      'zum Landesparteitag am 24.09.2026',
      'für den Landesparteitag am 24.09.2026',
    ],
    [
      'gremium: 97. Landesparteitag\nsitzung: 24.09.2026',
      'zum 97. Landesparteitag am 24.09.2026',
      'für den 97. Landesparteitag am 24.09.2026',
    ],
    [
      'gremium: Außerordentlicher Parteitag\nsitzung: nächste',
      'zum nächsten Außerordentlichen Parteitag',
      'für den nächsten Außerordentlichen Parteitag',
    ],
    [
      'gremium: LDK\nsitzung: 3.–5.7.2026',
      'zur LDK vom 03.07. bis 05.07.2026',
      'für die LDK vom 03.07. bis 05.07.2026',
    ],
    [
      'gremium: Landeskonferenz der Jusos\nsitzung: 24.09.2026',
      'zur Landeskonferenz der Jusos am 24.09.2026',
      'für die Landeskonferenz der Jusos am 24.09.2026',
    ],
    [
      'gremium: Mitgliederversammlung\nsitzung: nächste',
      'zur nächsten Mitgliederversammlung',
      'für die nächste Mitgliederversammlung',
    ],
    [
      'gremium: AStA-Sitzung\nsitzung: 24.09.2026',
      'zur AStA-Sitzung am 24.09.2026',
      'für die AStA-Sitzung am 24.09.2026',
    ],
    [
      'gremium: Schulkonferenz\nsitzung: 24.09.2026',
      'zur Sitzung der Schulkonferenz am 24.09.2026',
      'für die Sitzung der Schulkonferenz am 24.09.2026',
    ],
    [
      'beratungsfolge: [{gremium: Rat, sitzung: 3.9.2026}, {gremium: Rat, sitzung: 4.9.2026}]',
      'zu den Sitzungen des Rates am 03.09.2026 und am 04.09.2026',
      'für die Sitzungen des Rates am 03.09.2026 und am 04.09.2026',
    ],
    [
      'beratungsfolge: [{gremium: Bauausschuss, sitzung: 3.9.2026}, {gremium: Rat, sitzung: 4.9.2026}]',
      'zur Sitzung des Bauausschusses am 03.09.2026 und des Rates am 04.09.2026',
      'für die Sitzung des Bauausschusses am 03.09.2026 und des Rates am 04.09.2026',
    ],
    [
      'beratungsfolge: [{gremium: Bauausschuss}, {gremium: Rat, sitzung: 4.9.2026}]',
      'zur Sitzung des Bauausschusses und zur Sitzung des Rates am 04.09.2026',
      'für die Sitzung des Bauausschusses und für die Sitzung des Rates am 04.09.2026',
    ],
  ] as const) {
    it(inSentence, () => {
      assert.equal(opening(facts), inSentence);
      assert.equal(title(facts), inTitle);
    });
  }

  it('is a body that meets where councils and churches call it so', () => {
    for (const body of 'Kreistag Landtag Bezirkstag Stadtverordnetenversammlung Bezirksversammlung Verbandsversammlung Gesundheitskonferenz Kultusministerkonferenz Synode Gemeinderat Studierendenparlament'.split(
      ' ',
    )) {
      assert.equal(isMeeting(body), false, body);
    }
  });

  it('is a meeting itself where parties and associations call it so', () => {
    for (const body of 'Bundesparteitag Delegiertenkonferenz Unterbezirkskonferenz Bundeskongress Vollversammlung Jahreshauptversammlung Kreismitgliederversammlung KDV LMV JHV Klausurtagung Bürgerversammlung Konferenz Versammlung Juso-Landeskonferenz'.split(
      ' ',
    )) {
      assert.equal(isMeeting(body), true, body);
    }
  });

  it('says the days of one body together, whichever stop it begins with', () => {
    const stops = [
      'Bauausschuss, sitzung: 1.9.2026',
      'Rat, sitzung: 24.9.2026',
      'Rat, sitzung: 25.9.2026',
    ];
    assert.equal(
      opening(`beratungsfolge: [${stops.map((stop) => `{gremium: ${stop}}`).join(', ')}]`),
      'zur Sitzung des Bauausschusses am 01.09.2026 und zu den Sitzungen des Rates am 24.09.2026 und am 25.09.2026',
    );
  });

  it('never doubles a word, whatever the bodies and days', () => {
    const stop = fc.record({
      gremium: fc.constantFrom('Rat', 'Bauausschuss', 'Landesparteitag', 'LDK', 'Kulturring Nord'),
      sitzung: fc.constantFrom(
        '',
        ', sitzung: 3.9.2026',
        ', sitzung: nächste',
        ', sitzung: 3.–5.7.2026',
      ),
    });
    fc.assert(
      fc.property(fc.array(stop, { minLength: 1, maxLength: 4 }), (stops) => {
        const list = stops.map(({ gremium, sitzung }) => `{gremium: ${gremium}${sitzung}}`);
        const said = opening(`beratungsfolge: [${list.join(', ')}]`);
        assert.doesNotMatch(
          said,
          /(?<!\p{L})(\p{L}+) \1(?!\p{L})|Sitzung de\p{L} (?:Landesparteitag|LDK)|undefined|\s\s/u,
        );
      }),
      { numRuns: 200 },
    );
  });
});
