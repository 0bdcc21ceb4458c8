import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { nearestDay } from '../../src/dates/nearest-day.ts';

const today = Temporal.PlainDate.from('2026-08-28');

describe('The day that was meant by one that does not exist', () => {
  it('is the last of the month, the numbers the other way round, or the year without a digit', () => {
    for (const [typed, meant] of [
      ['31.02.2026', '2026-02-28'],
      ['30.02.2028', '2028-02-29'],
      ['31. Februar 2026', '2026-02-28'],
      ['31.04.26', '2026-04-30'],
      ['00.05.2026', '2026-05-01'],
      ['2026-02-31', '2026-02-28'],
      ['32.01.2026', '2026-01-31'],
      ['99.05.2026', '2026-05-31'],
      ['09.24.2026', '2026-09-24'],
      ['12.31.2026', '2026-12-31'],
      ['15.07.20226', '2026-07-15'],
      ['15.07.20221', '2022-07-15'],
    ])
      assert.equal(nearestDay(typed ?? '', today)?.toString(), meant, typed);
  });

  it('is not guessed where nothing tells it', () => {
    for (const typed of [
      '',
      'morgen',
      '31.02.',
      '45.13.2026',
      '31.13.2026',
      '12.32.2026',
      '12.Foo.2026',
      '1.1.202',
      '1.0.2026',
    ])
      assert.equal(nearestDay(typed, today), undefined, typed);
  });

  it('is always one that exists', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,3}[.-]\d{1,3}[.-]\d{1,7}$/u), (typed) => {
        const day = nearestDay(typed, today);
        assert.ok(day === undefined || day.toString().length === 10);
      }),
    );
  });
});
