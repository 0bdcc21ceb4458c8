import assert from 'node:assert/strict';
import { datesIn } from '../../src/dates/dates-in-text.ts';

/** What stands there, and what day it is. */
function found(text: string): string[] {
  return datesIn(text).map(({ start, end, date, weekday }) => {
    const day = weekday ? `${text.slice(weekday.start, weekday.end)}=${weekday.day} ` : '';
    return `${day}${text.slice(start, end)} = ${date ?? 'none'}`;
  });
}

describe('datesIn', () => {
  const texts: [text: string, dates: string[]][] = [
    ['Am 24.09.2026 tagt der Rat.', ['24.09.2026 = 2026-09-24']],
    [
      'vom 4.9.2026 bis 5. Oktober 2026.',
      ['4.9.2026 = 2026-09-04', '5. Oktober 2026 = 2026-10-05'],
    ],
    [
      '(24.09.2026), 25.09.2026; 26.09.26',
      ['24.09.2026 = 2026-09-24', '25.09.2026 = 2026-09-25', '26.09.26 = 2026-09-26'],
    ],
    ['am 24. Sept. 2026', ['24. Sept. 2026 = 2026-09-24']],
    ['am 24.\nSeptember 2026', ['24.\nSeptember 2026 = 2026-09-24']],
    ['am 1. März 2026', ['1. März 2026 = 2026-03-01']],
    ['seit 2026-09-24', ['2026-09-24 = 2026-09-24']],
    ['am 16./17./18.12.2025', ['18.12.2025 = 2025-12-18']],
    ['16.–18.12.2025', ['18.12.2025 = 2025-12-18']],
    ['24.09.2026, 18:00 Uhr', ['24.09.2026 = 2026-09-24']],
    ['seit dem 12.03.1848', ['12.03.1848 = 1848-03-12']],
    ['am 31.02.2026', ['31.02.2026 = none']],
    ['am 15.07.20221', ['15.07.20221 = none']],
    ['am 31. Juni 2026', ['31. Juni 2026 = none']],
    ['am 15.13.2026', ['15.13.2026 = none']],
    ['am 31.19.2026', ['31.19.2026 = none']],
    ['am 39.12.2026', ['39.12.2026 = none']],
    ['am 31.12.20226', ['31.12.20226 = none']],
    ['seit 2026-12-31', ['2026-12-31 = 2026-12-31']],
    ['seit 1000-01-01', ['1000-01-01 = 1000-01-01']],
    ['am Montag, 4.12.26', ['Montag=1 4.12.26 = 2026-12-04']],
    ['am 01.01. 2021', ['01.01. 2021 = 2021-01-01']],
    ['Montag, den 24.09.2026', ['Montag=1 24.09.2026 = 2026-09-24']],
    ['Donnerstag, 24.09.2026', ['Donnerstag=4 24.09.2026 = 2026-09-24']],
    ['am Donnerstag 24.09.2026', ['Donnerstag=4 24.09.2026 = 2026-09-24']],
    ['am Sonnabend, dem 26. September 2026', ['Sonnabend=6 26. September 2026 = 2026-09-26']],
    ['Donnerstagabend, 24.09.2026', ['Donnerstag=4 24.09.2026 = 2026-09-24']],
    ['Do., 24.09.2026', ['Do=4 24.09.2026 = 2026-09-24']],
    ['Do 24.09.2026', ['Do=4 24.09.2026 = 2026-09-24']],
    ['Montag bis Donnerstag, 24.09.2026', ['24.09.2026 = 2026-09-24']],
    ['Mo.–Do., 24.09.2026', ['24.09.2026 = 2026-09-24']],
    ['So 24.09.2026 wurde es nichts', ['24.09.2026 = 2026-09-24']],
    ['Am Montag. Der 24.09.2026', ['24.09.2026 = 2026-09-24']],
    // None of these is a date.
    ['§ 34 Abs. 2', []],
    ['§ 12.10.2020', []],
    ['1.2.3 und 3.2.1 Gliederung', []],
    ['3.2.11 Gliederung', []],
    ['um 12.30 Uhr, 12.30.45', []],
    ['10.000 Euro, 1.234.567,89 €, 1.000.000', []],
    ['192.168.10.20 und 10.12.2020.1', []],
    ['Version 1.2.2026', []],
    ['Produkt 11.12.2010', []],
    ['Nr. 45.99.2010', []],
    ['99.99.2010', []],
    ['11.14.0100', []],
    ['Vorlage 2022/0415', []],
    ['xx.xx.xxxx und TT.MM.JJJJ', []],
    ['https://musterhausen.example/31.02.2026/', []],
    ['datei-2026-02-31-neu', []],
    ['Tel. 01.02.2030', []],
    ['24.09. und im September 2026', []],
    ['a24.09.2026b', []],
    ['Akte 2026-00-15', []],
    ['Akte 0815-01-02', []],
    ['Teil 3.12.26 und Teil 12.3.26', []],
    ['Akte 2026-13-01', []],
    ['Akte 2026-02-32', []],
    ['am 15.07.34567', []],
    ['am 15.07.12345', []],
    ['am 40.12.2026', []],
    ['am 15.20.2026', []],
  ];
  for (const [text, dates] of texts) {
    it(`finds ${dates.length} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text), dates);
    });
  }

  it('takes decomposed umlauts, its offsets counting in the text as typed', () => {
    const text = 'für März: 1. März 2026'.normalize('NFD');
    assert.deepEqual(found(text), ['1. März 2026 = 2026-03-01'.normalize('NFD')]);
  });

  it('takes no longer than the text is long', () => {
    const text = '24. 09. 24.09.2026 Montag, den '.repeat(20_000);
    assert.equal(datesIn(text).length, 20_000);
    assert.equal(datesIn('1'.repeat(200_000)).length, 0);
    assert.equal(datesIn(`1${' '.repeat(200_000)}`).length, 0);
  }).timeout(10_000);
});
