import assert from 'node:assert/strict';
import { read } from '../../src/read/read.ts';
import { decidingBodies, stopsOf, withoutSeat } from '../../src/submission/stops.ts';

/** The bodies that decide, of stops with these responsibilities. */
function deciding(...stops: [name: string, responsibility?: string][]): (string | undefined)[] {
  const rows = stops.map(
    ([name, responsibility]) =>
      `  - {gremium: ${name}${responsibility ? `, zustaendigkeit: ${responsibility}` : ''}}\n`,
  );
  const motion = read(`---\nberatungsfolge:\n${rows.join('')}---\n`);
  return decidingBodies(stopsOf(motion)).map(({ body }) => body?.name);
}

describe('the bodies that decide', () => {
  it('are those marked so, wherever they stand', () => {
    assert.deepEqual(deciding(['Rat', 'Entscheidung'], ['Bauausschuss', 'Vorberatung']), ['Rat']);
  });

  it('are all of which nothing is said', () => {
    assert.deepEqual(deciding(['Bauausschuss', 'Vorberatung'], ['Rat'], ['Kreistag']), [
      'Rat',
      'Kreistag',
    ]);
  });

  it('are the last of several that all deliberate beforehand', () => {
    const both: [string, string][] = [
      ['Bauausschuss', 'Vorberatung'],
      ['Hauptausschuss', 'Vorberatung'],
    ];
    assert.deepEqual(deciding(...both), ['Hauptausschuss']);
    assert.deepEqual(deciding(...both, ['Rat', 'Kenntnisnahme']), ['Hauptausschuss']);
  });

  it('are the last where all are only told', () => {
    assert.deepEqual(deciding(['Rat', 'Kenntnisnahme'], ['Kreistag', 'Kenntnisnahme']), [
      'Kreistag',
    ]);
  });
});

describe('the stops of a motion', () => {
  it('are computed once a motion', () => {
    const motion = read('---\ngremium: Rat\n---\n');
    assert.equal(stopsOf(motion), stopsOf(motion));
  });
});

describe('the bodies that a title names', () => {
  const named = (seat: string | undefined, ...bodies: string[]) => {
    const rows = bodies.map((body) => `  - {gremium: ${body}, sitzung: 24.09.2026}\n`);
    const motion = read(`---\nberatungsfolge:\n${rows.join('')}---\n`);
    return withoutSeat(stopsOf(motion), seat).map(({ body, meeting }) => [
      body?.name,
      meeting !== undefined,
    ]);
  };

  it('leave out the one that the group sits in, and keep its meeting', () => {
    assert.deepEqual(named('Ortsbeirat 6', 'Ortsbeirat 6'), [[undefined, true]]);
  });

  it('keep another body, all of several, and any where nobody says what the group sits in', () => {
    assert.deepEqual(named('Ortsbeirat 6', 'Bauausschuss'), [['Bauausschuss', true]]);
    assert.deepEqual(
      named('Rat', 'Rat', 'Bauausschuss').map(([body]) => body),
      ['Rat', 'Bauausschuss'],
    );
    assert.deepEqual(named(undefined, 'Rat'), [['Rat', true]]);
  });
});
