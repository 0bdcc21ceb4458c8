import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ahead } from '../../src/dates/ahead.ts';
import { readDate } from '../../src/dates/dates.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('The days of an example', () => {
  it('stay as they are while they lie ahead', () => {
    assert.equal(ahead('24.09.2026', on('2026-09-23')), '24.09.2026');
  });

  it('are moved by a year once they have come, to the same day of the week', () => {
    assert.equal(ahead('24.09.2026', on('2026-09-24')), '23.09.2027');
    assert.equal(
      ahead('[24.09.2026, {datum: 29.10.2026, antragsschluss: 12.10.2026}]', on('2026-11-26')),
      '[23.09.2027, {datum: 28.10.2027, antragsschluss: 11.10.2027}]',
    );
  });

  it('are not seen in numbers that are none', () => {
    assert.equal(
      ahead('Vorlage 2026/0415, 01234 56789', on('2030-01-01')),
      'Vorlage 2026/0415, 01234 56789',
    );
  });

  it('lie ahead, whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const today = on('2020-01-01').add({ days });
        const reading = readDate(ahead('24.09.2026', today));
        assert.ok(reading.type === 'read' && Temporal.PlainDate.compare(reading.value, today) > 0);
        assert.equal(reading.value.dayOfWeek, 4);
      }),
    );
  });
});
