import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { onDays } from '../../src/german/sentence.ts';

const days: readonly [first: string, last: string, said: string][] = [
  ['2026-09-24', '2026-09-24', 'am 24.09.2026'],
  ['2025-12-16', '2025-12-18', 'vom 16. bis 18.12.2025'],
  ['2026-07-10', '2026-07-12', 'vom 10. bis 12.07.2026'],
  ['2026-07-03', '2026-07-05', 'vom 03.07. bis 05.07.2026'],
  ['2025-11-30', '2025-12-02', 'vom 30.11. bis 02.12.2025'],
  ['2026-12-31', '2027-01-01', 'vom 31.12.2026 bis 01.01.2027'],
];

describe('the days of a meeting', () => {
  for (const [first, last, said] of days) {
    it(`say once what they share: ${said}`, () => {
      assert.equal(onDays(Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)), said);
    });
  }
});
