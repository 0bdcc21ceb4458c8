import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { daysLeft, dayText } from '../../src/dates/day-text.ts';

const on = (day: string) => Temporal.PlainDate.from(day);

describe('A day in words', () => {
  it('says its day of the week', () => {
    const week = Array.from({ length: 7 }, (_, days) => on('2026-09-21').add({ days }));
    assert.deepEqual(
      week.map((day) => dayText(day, 'de')),
      [
        'Montag, 21.09.2026',
        'Dienstag, 22.09.2026',
        'Mittwoch, 23.09.2026',
        'Donnerstag, 24.09.2026',
        'Freitag, 25.09.2026',
        'Samstag, 26.09.2026',
        'Sonntag, 27.09.2026',
      ],
    );
    assert.equal(dayText(on('2026-09-24'), 'en'), 'Thursday, 24.09.2026');
  });

  it('says how far off it is, over the end of a month too', () => {
    const today = on('2026-02-27');
    const left = (day: string) => daysLeft(today, on(day), 'de');
    assert.equal(left('2026-02-27'), 'heute');
    assert.equal(left('2026-02-28'), 'morgen');
    assert.equal(left('2026-04-08'), 'in 40 Tagen');
    assert.equal(left('2026-02-26'), 'gestern');
    assert.equal(left('2026-02-17'), 'vor 10 Tagen');
    assert.equal(daysLeft(today, on('2026-03-09'), 'en'), 'in 10 days');
  });
});
