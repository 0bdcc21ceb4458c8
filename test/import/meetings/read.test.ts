import assert from 'node:assert/strict';
import { NoMeetings, readMeetings } from '../../../src/import/meetings/read.ts';

const shown = (text: string) =>
  readMeetings(text).map(
    ({ body, day, cancelled }) => `${body} ${day}${cancelled ? ' abgesagt' : ''}`,
  );

const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (summary: string, start: string, ...more: string[]) =>
  ['BEGIN:VEVENT', `SUMMARY:${summary}`, `DTSTART${start}`, ...more, 'END:VEVENT'].join('\r\n');

describe('Meetings of a calendar', () => {
  it('are named by their body, whatever stands about it in the title', () => {
    const text = calendar(
      event('12. Sitzung des Ausschusses für Bau und Verkehr (öffentlich)', ':20270318T170000'),
      event('Gemeinderat (öffentlich/nicht öffentlich)', ';VALUE=DATE:20270323'),
      event('Gemeinderatssitzung', ';TZID=Europe/Berlin:20270420T180000'),
      event('Sitzung der Stadtverordnetenversammlung', ':20270225T170000Z'),
    );
    assert.deepEqual(shown(text), [
      'Ausschuss für Bau und Verkehr 18.03.2027',
      'Gemeinderat 23.03.2027',
      'Gemeinderat 20.04.2027',
      'Stadtverordnetenversammlung 25.02.2027',
    ]);
  });

  it('know a series day by day, and what is cancelled', () => {
    const text = calendar(
      event('Ortsbeirat 6', ':20270107T190000', 'RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=3'),
      event('ABGESAGT: Gemeinderat', ':20270302T180000'),
      event('Gemeinderat', ':20270427T180000', 'STATUS:CANCELLED'),
    );
    assert.deepEqual(shown(text), [
      'Gemeinderat 02.03.2027 abgesagt',
      'Gemeinderat 27.04.2027 abgesagt',
      'Ortsbeirat 6 07.01.2027',
      'Ortsbeirat 6 04.02.2027',
      'Ortsbeirat 6 04.03.2027',
    ]);
  });
});

describe('Meetings of a saved OParl answer', () => {
  const meeting = (name: string, start: string, more: object = {}) => ({
    type: 'https://schema.oparl.org/1.1/Meeting',
    name,
    start,
    ...more,
  });

  it('may end before they start: the day is that of their start', () => {
    const data = [
      meeting('Gemeinderat (öffentlich/nicht öffentlich)', '2027-03-23T15:30:00+01:00', {
        end: '2027-03-23T00:00:00+01:00',
      }),
    ];
    assert.deepEqual(shown(JSON.stringify({ data })), ['Gemeinderat 23.03.2027']);
  });

  it('are taken without type, with an object for a list, without leading zeros, one by one', () => {
    const one = {
      start: '2027-3-8T16:00:00+01:00',
      organization: { name: 'Jugendhilfeausschuss' },
    };
    assert.deepEqual(shown(JSON.stringify(one)), ['Jugendhilfeausschuss 08.03.2027']);
    assert.deepEqual(shown(JSON.stringify({ data: one })), ['Jugendhilfeausschuss 08.03.2027']);
  });

  it('are passed over where they were deleted, and told where they are cancelled', () => {
    const list = [
      meeting('Hauptausschuss', '2027-02-02T16:00:00+01:00', { deleted: true }),
      meeting('Hauptausschuss', '2027-03-02T16:00:00+01:00', { cancelled: true }),
      { id: 'https://example.org/meeting/1', deleted: true },
    ];
    assert.deepEqual(shown(JSON.stringify(list)), ['Hauptausschuss 02.03.2027 abgesagt']);
  });

  it('are read with raw characters of control, and an object a line', () => {
    const raw = '{"data":[{"start":"2027-03-02T16:00:00+01:00","name":"Haupt\tausschuss"}]}';
    assert.deepEqual(shown(raw), ['Haupt ausschuss 02.03.2027']);
    const lines = ['2027-03-02', '2027-04-02'].map((day) =>
      JSON.stringify({ name: 'Rat', start: day }),
    );
    assert.deepEqual(shown(lines.join('\n')), ['Rat 02.03.2027', 'Rat 02.04.2027']);
  });

  it('are none in any other file', () => {
    for (const text of ['', 'Guten Tag', '{}', '[]', '{"data":[]}', calendar(), '<html>'])
      assert.throws(() => readMeetings(text), NoMeetings, text);
  });
});
