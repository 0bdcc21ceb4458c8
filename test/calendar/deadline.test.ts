import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { type Deadline, lastDay } from '../../src/calendar/deadline.ts';
import { holidayOn } from '../../src/calendar/holidays.ts';
import { nextReachable, submissionEnd } from '../../src/calendar/submission.ts';
import { read } from '../../src/read/read.ts';
import { motion } from '../check/cases.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** `frist` as a head has it. */
function deadline(typed: string): Deadline | undefined {
  return read(motion({ frist: typed })).facts.deadline?.value;
}

const table: [deadline: string, meeting: string, last: string | undefined][] = [
  ['{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-14'],
  ['{tage: 10, einheit: Kalendertage, zaehlung: volle Tage}', '2026-09-24', '2026-09-13'],
  ['{tage: 2, einheit: Wochen, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-10'],
  ['{tage: 2, einheit: Wochen, zaehlung: volle Tage}', '2026-09-24', '2026-09-09'],
  ['{tage: 1, einheit: Woche, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-17'],
  ['{tage: 1, einheit: Werktag, zaehlung: Tag vor der Sitzung}', '2026-09-21', '2026-09-19'],
  // Thursday; a Sunday lies between
  ['{tage: 5, einheit: Werktage, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-18'],
  ['{tage: 5, einheit: Arbeitstage, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-17'],
  // The last day may be a Sunday: counted backwards, it does not move
  ['{tage: 3, einheit: Werktage, zaehlung: volle Tage}', '2026-09-24', '2026-09-20'],
  // Good Friday 3 April and Easter Monday 6 April 2026
  [
    '{tage: 3, einheit: Werktage, zaehlung: Tag vor der Sitzung, bundesland: RP}',
    '2026-04-08',
    '2026-04-02',
  ],
  ['{tage: 3, einheit: Werktage, zaehlung: Tag vor der Sitzung}', '2026-04-08', '2026-04-04'],
  // Fronleichnam 4 June 2026 in Rhineland-Palatinate, not in Berlin
  [
    '{tage: 2, einheit: Arbeitstage, zaehlung: Tag vor der Sitzung, bundesland: RP}',
    '2026-06-08',
    '2026-06-03',
  ],
  [
    '{tage: 2, einheit: Arbeitstage, zaehlung: Tag vor der Sitzung, bundesland: BE}',
    '2026-06-08',
    '2026-06-04',
  ],
  [
    '{tage: 1000, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
    '2026-09-24',
    '2023-12-29',
  ],
  ['{tage: 1001, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}', '2026-09-24', undefined],
  ['{tage: 0, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}', '2026-09-24', '2026-09-24'],
  // Nothing is assumed
  ['{tage: 10, einheit: Kalendertage}', '2026-09-24', undefined],
  ['{tage: 10, zaehlung: volle Tage}', '2026-09-24', undefined],
  ['{einheit: Kalendertage, zaehlung: volle Tage}', '2026-09-24', undefined],
  ['{tage: -3, einheit: Kalendertage, zaehlung: volle Tage}', '2026-09-24', undefined],
  ['{tage: 2.5, einheit: Wochen, zaehlung: volle Tage}', '2026-09-24', undefined],
  ['{tage: 999999999, einheit: Werktage, zaehlung: volle Tage}', '2026-09-24', undefined],
];

describe('deadlines', () => {
  for (const [typed, meeting, last] of table) {
    it(`${typed} before ${meeting} is ${last ?? 'open'}`, () => {
      assert.equal(lastDay(day(meeting), deadline(typed))?.day.toString(), last);
    });
  }

  it('name the hour', () => {
    const typed = '{tage: 10, einheit: Kalendertage, zaehlung: volle Tage, uhrzeit: "12:00"}';
    assert.equal(lastDay(day('2026-09-24'), deadline(typed))?.time?.toString(), '12:00:00');
  });

  it("give way to the meeting's own closing date", () => {
    const typed = '{tage: 10, einheit: Kalendertage, zaehlung: volle Tage}';
    const last = lastDay(day('2026-09-24'), deadline(typed), day('2026-09-01'));
    assert.equal(last?.day.toString(), '2026-09-01');
  });

  it('are counted from the first stop', () => {
    const text = motion({
      gremium: undefined,
      sitzung: undefined,
      beratungsfolge:
        '[{gremium: Bauausschuss, sitzung: 24.09.2026}, {gremium: Gemeinderat, sitzung: 29.10.2026}]',
      frist: '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}',
    });
    assert.equal(submissionEnd(read(text))?.day.toString(), '2026-09-14');
  });

  it('hold for a kind of its own as for the one it behaves like', () => {
    const frist =
      '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung, arten: [Antrag]}';
    const end = (art: string) => submissionEnd(read(motion({ art, frist })))?.day.toString();
    assert.equal(end('Haushaltsantrag'), '2026-09-14');
    assert.equal(end('Dringlichkeitsantrag'), undefined);
    assert.equal(end('Resolution'), undefined);
  });

  const body = (deadline: string) => [
    {
      location: 'file:///a/antrag.yml',
      text: `frist: {tage: 3}\ngremien:\n  - name: Ausschuss für Bau und Verkehr\n    sitzungen: [20.08.2026, 24.09.2026, 29.10.2026]\n    frist: ${deadline}\n`,
    },
  ];
  const tenDays = '{tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}';
  const endOf = (fields: Record<string, string>) =>
    submissionEnd(read(motion(fields), { profiles: body(tenDays) }))?.day.toString();

  it("are the motion's own before those of its body, part by part", () => {
    assert.equal(endOf({}), '2026-09-14');
    assert.equal(endOf({ frist: '{tage: 1}' }), '2026-09-23');
    assert.equal(endOf({ frist: '{zaehlung: volle Tage}' }), '2026-09-13');
  });

  it("are those of a body before the profile's general one", () => {
    const general = read(motion(), { profiles: body('{einheit: Kalendertage}') });
    assert.equal(general.profile?.facts.deadline?.value.amount?.value, 3);
    assert.equal(endOf({}), '2026-09-14');
  });

  it('are over the day after their last day', () => {
    const motionOf = read(motion(), { profiles: body(tenDays) });
    assert.equal(nextReachable(motionOf, day('2026-09-14'))?.toString(), '2026-09-24');
    assert.equal(nextReachable(motionOf, day('2026-09-15'))?.toString(), '2026-10-29');
  });

  it('lead to no meeting that has been', () => {
    const without = read(motion(), { profiles: body('{tage: 10}') });
    assert.equal(nextReachable(without, day('2026-08-20'))?.toString(), '2026-08-20');
    assert.equal(nextReachable(without, day('2026-08-21'))?.toString(), '2026-09-24');
    assert.equal(nextReachable(without, day('2026-10-30')), undefined);
  });

  it('end before the first of several days of a meeting', () => {
    const frist = '{tage: 1, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}';
    const conference = read(motion({ sitzung: '24.–26.09.2026', frist }));
    assert.equal(submissionEnd(conference)?.day.toString(), '2026-09-23');
  });

  it('reach no meeting where the profile lists none', () => {
    assert.equal(nextReachable(read(motion()), day('2026-08-28')), undefined);
  });
});

describe('holidays', () => {
  it('are those of the federal state, on the day itself', () => {
    assert.equal(holidayOn(day('2026-10-31'), 'SN'), 'Reformationstag');
    assert.equal(holidayOn(day('2026-10-31'), 'BY'), undefined);
    assert.ok(holidayOn(day('2027-01-01'), 'HH'));
    assert.equal(holidayOn(day('2026-12-31'), 'HH'), undefined);
  });

  it('are unknown in years out of reach', () => {
    assert.equal(holidayOn(day('+010000-01-01'), 'HH'), undefined);
    assert.equal(holidayOn(day('1000-01-01'), 'HH'), undefined);
  });
});
