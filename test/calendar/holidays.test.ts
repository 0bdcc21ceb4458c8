import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { holidayOn } from '../../src/calendar/holidays.ts';
import type { FederalState } from '../../src/motion/settings.ts';

const on = (day: string, state: FederalState, ...places: string[]) =>
  holidayOn(Temporal.PlainDate.from(day), state, places);

describe('a public holiday', () => {
  it('is known from 1990 to 2200', () => {
    for (const year of [1990, 2200]) assert.equal(on(`${year}-01-01`, 'BE'), 'Neujahrstag');
    for (const year of [1989, 2201]) assert.equal(on(`${year}-01-01`, 'BE'), undefined);
  });

  it('of one year is one in that year and state only', () => {
    for (const day of ['2020-05-08', '2025-05-08', '2028-06-17']) {
      assert.match(on(day, 'BE') ?? '', /Jahrestag/u, day);
      assert.equal(on(day, 'BB'), undefined, day);
    }
    assert.equal(on('2026-05-08', 'BE'), undefined);
    assert.equal(on('2027-06-17', 'BE'), undefined);
  });

  it('was the Reformationstag of 2017 everywhere', () => {
    for (const state of ['BW', 'BY', 'BE', 'HE', 'NW', 'RP', 'SL'] as const) {
      assert.equal(on('2017-10-31', state), 'Reformationstag', state);
      assert.equal(on('2016-10-31', state), undefined, state);
    }
  });

  it('is the Friedensfest in the town of Augsburg only', () => {
    assert.equal(on('2026-08-08', 'BY', 'Augsburg'), 'Augsburger Friedensfest');
    assert.equal(on('2026-08-08', 'BY', 'Stadtrat der Stadt Augsburg'), 'Augsburger Friedensfest');
    assert.equal(on('2026-08-08', 'BY', 'Landkreis Augsburg'), undefined);
    assert.equal(on('2026-08-08', 'BY', 'Kreistag des Landkreises Augsburg'), undefined);
    assert.equal(on('2026-08-08', 'BY'), undefined);
    assert.equal(on('2026-08-08', 'HE', 'Augsburg'), undefined);
  });

  it('is Fronleichnam where Saxony and Thuringia keep it', () => {
    assert.equal(on('2026-06-04', 'SN', 'Crostwitz'), 'Fronleichnam');
    assert.equal(on('2026-06-04', 'SN', 'Dresden'), undefined);
    assert.equal(on('2026-06-05', 'SN', 'Crostwitz'), undefined);
    assert.equal(on('2026-06-04', 'TH', 'Kreistag des Landkreises Eichsfeld'), 'Fronleichnam');
    assert.equal(on('2026-06-04', 'TH', 'Erfurt'), undefined);
  });

  it('is Mariä Himmelfahrt in Bavaria, but not in its Protestant towns', () => {
    assert.equal(on('2026-08-15', 'BY', 'München'), 'Mariä Himmelfahrt');
    assert.equal(on('2026-08-15', 'BY'), 'Mariä Himmelfahrt');
    assert.equal(on('2026-08-15', 'BY', 'Stadt Nürnberg'), undefined);
    assert.equal(on('2026-12-25', 'BY', 'Stadt Nürnberg'), '1. Weihnachtstag');
  });
});
