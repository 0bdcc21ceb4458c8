import assert from 'node:assert/strict';
import { formatDate, type Meeting, readDate, readMeeting } from '../../src/dates/dates.ts';

/** A date, a span, `next`, or what is wrong; with what it should be written like. */
function meeting(text: string): string {
  const reading = readMeeting(text);
  if (reading.type !== 'read') return reading.type;
  const { value, expected } = reading;
  const days = shown(value);
  return expected === undefined ? days : `${days} → ${expected}`;
}

function shown(value: Meeting): string {
  switch (value.type) {
    case 'next':
      return 'next';
    case 'days': {
      const { first, last } = value;
      return first.equals(last) ? first.toString() : `${first}/${last}`;
    }
  }
}

function date(text: string): string {
  const reading = readDate(text);
  if (reading.type !== 'read') return reading.type;
  return [reading.value.toString(), reading.expected].filter(Boolean).join(' → ');
}

describe('readDate', () => {
  const written: [typed: string, read: string][] = [
    ['24.09.2026', '2026-09-24'],
    ['24.9.2026', '2026-09-24'],
    ['4.9.2026', '2026-09-04'],
    ['2026-09-24', '2026-09-24'],
    ['24. September 2026', '2026-09-24'],
    ['24.September 2026', '2026-09-24'],
    ['24 September 2026', '2026-09-24'],
    ['24. Sept. 2026', '2026-09-24'],
    ['24. Sep 2026', '2026-09-24'],
    ['24. SEPTEMBER 2026', '2026-09-24'],
    ['1. Mai 2026', '2026-05-01'],
    // Two digits are this century's up to 69, as nobody meets earlier than 1970.
    ['01.01.69', '2069-01-01 → 01.01.2069'],
    ['01.01.70', '1970-01-01 → 01.01.1970'],
    ['31.12.99', '1999-12-31 → 31.12.1999'],
    ['01.01.00', '2000-01-01 → 01.01.2000'],
    ['1. Mär. 2026', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1. Maerz 2026', '2026-03-01'],
    ['1. Jänner 2026', '2026-01-01'],
    ['Donnerstag, 24.09.2026', '2026-09-24'],
    ['Donnerstag, den 24. September 2026', '2026-09-24'],
    ['Do., 24.09.2026', '2026-09-24'],
    ['Do 24.09.2026', '2026-09-24'],
    ['den 24.09.2026', '2026-09-24'],
    ['am 24.09.2026', '2026-09-24'],
    ['  24.09.2026 ', '2026-09-24'],
    ['29.02.2028', '2028-02-29'],
    ['31.12.9999', '9999-12-31'],
    ['24.9.26', '2026-09-24 → 24.09.2026'],
    ['24.09.26', '2026-09-24 → 24.09.2026'],
    ["24.09.'26", '2026-09-24 → 24.09.2026'],
    ['24. Sept. 26', '2026-09-24 → 24.09.2026'],
    ['28.08.99', '1999-08-28 → 28.08.1999'],
    ['01.01. 2021', '2021-01-01 → 01.01.2021'],
    ['24. 09. 2026', '2026-09-24 → 24.09.2026'],
    ['24.09.2026 oder so', '2026-09-24 → 24.09.2026'],
    ['24.09.2026.', '2026-09-24'],
    ['31.02.2026', 'invalid'],
    ['29.02.2027', 'invalid'],
    ['31.04.2026', 'invalid'],
    ['32.01.2026', 'invalid'],
    ['00.01.2026', 'invalid'],
    ['15.13.2026', 'invalid'],
    ['15.07.20221', 'invalid'],
    ['24.09.202', 'invalid'],
    ['2026-02-30', 'invalid'],
    ['30. Februar 2026', 'invalid'],
    ['16.–18.12.2025', 'unread'],
    ['bald', 'unread'],
    ['24.09.', 'unread'],
    ['September 2026', 'unread'],
    ['TT.MM.JJJJ', 'unread'],
    ['xx.xx.xxxx', 'unread'],
    ['', 'unread'],
    ['24', 'unread'],
    ['2026', 'unread'],
  ];
  for (const [typed, read] of written) {
    it(`reads ${JSON.stringify(typed)} as ${read}`, () => {
      assert.equal(date(typed), read);
      assert.equal(date(typed.normalize('NFD')), read);
    });
  }

  it('prints as the letter does', () => {
    const reading = readDate('4. März 2026');
    assert.ok(reading.type === 'read');
    assert.equal(formatDate(reading.value), '04.03.2026');
  });

  it('reads back what it prints', () => {
    for (const typed of ['24.09.2026', '01.01.1999', '29.02.2028']) {
      const reading = readDate(typed);
      assert.ok(reading.type === 'read');
      assert.equal(formatDate(reading.value), typed);
    }
  });
});

describe('readMeeting', () => {
  const written: [typed: string, read: string][] = [
    ['24.09.2026', '2026-09-24'],
    ['16.–18.12.2025', '2025-12-16/2025-12-18'],
    ['16.-18.12.2025', '2025-12-16/2025-12-18'],
    ['16. – 18.12.2025', '2025-12-16/2025-12-18'],
    ['16-18.12.2025', '2025-12-16/2025-12-18'],
    ['16./17./18.12.2025', '2025-12-16/2025-12-18'],
    ['16./17.12.2025', '2025-12-16/2025-12-17'],
    ['16. und 17.12.2025', '2025-12-16/2025-12-17'],
    ['16., 17. und 18.12.2025', '2025-12-16/2025-12-18'],
    ['30.11.–02.12.2025', '2025-11-30/2025-12-02'],
    ['30.12.2025–02.01.2026', '2025-12-30/2026-01-02'],
    ['16.12.2025 bis 18.12.2025', '2025-12-16/2025-12-18'],
    ['16. bis 18. Dezember 2025', '2025-12-16/2025-12-18'],
    ['vom 16. bis zum 18. Dezember 2025', '2025-12-16/2025-12-18'],
    ['30. November bis 2. Dezember 2025', '2025-11-30/2025-12-02'],
    ['2025-12-16 bis 2025-12-18', '2025-12-16/2025-12-18'],
    ['2025-12-16/2025-12-18', '2025-12-16/2025-12-18'],
    ['Dienstag, 16.12.2025, bis Donnerstag, 18.12.2025', '2025-12-16/2025-12-18'],
    ['16.–18.12.25', '2025-12-16/2025-12-18 → 16.12.2025 bis 18.12.2025'],
    ['24.09.2026, 18 Uhr', '2026-09-24'],
    ['16./17.12.2025, 18 Uhr', '2025-12-16/2025-12-17'],
    ['24.09.2026, 18:00 Uhr', '2026-09-24'],
    ['24.09.2026 18:00', '2026-09-24'],
    ['24.09.2026 um 18.30 Uhr', '2026-09-24'],
    ['24.09.2026, ab 18 Uhr, Rathaus', '2026-09-24'],
    ['24. September 2026, 18 Uhr', '2026-09-24'],
    ['2026-09-24T18:00', '2026-09-24'],
    ['24.09.2026 (Donnerstag)', '2026-09-24'],
    ['nächste', 'next'],
    ['Nächste', 'next'],
    ['naechste', 'next'],
    ['nächste Sitzung', 'next'],
    ['zur nächsten Sitzung', 'next'],
    ['zur nächstmöglichen Sitzung des Gemeinderats', 'next'],
    ['Sitzung des Rates am 24.09.2026', '2026-09-24 → 24.09.2026'],
    ['nächste Sitzung am 24.09.2026', '2026-09-24 → 24.09.2026'],
    ['Sitzung am 31.02.2026', 'invalid'],
    ['nächste Woche', 'unread'],
    ['18.–16.12.2025', 'invalid'],
    ['31.11.–02.12.2025', 'invalid'],
    ['31.02.2026', 'invalid'],
    ['24.09., 18 Uhr', 'unread'],
    ['demnächst', 'unread'],
  ];
  for (const [typed, read] of written) {
    it(`reads ${JSON.stringify(typed)} as ${read}`, () => {
      assert.equal(meeting(typed), read);
      assert.equal(meeting(typed.normalize('NFD')), read);
    });
  }

  it('takes no longer than the text is long', () => {
    assert.equal(meeting(`24${' '.repeat(200_000)}x`), 'unread');
    assert.equal(meeting(`24.09.2026${' '.repeat(200_000)}x`), '2026-09-24 → 24.09.2026');
    assert.equal(meeting('1'.repeat(200_000)), 'unread');
    assert.equal(meeting('24.09.2026, '.repeat(20_000)), '2026-09-24 → 24.09.2026');
  }).timeout(10_000);
});
