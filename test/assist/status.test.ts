import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { status } from '../../src/assist/status.ts';
import { check } from '../../src/check/check.ts';
import { motionOf } from './motion.ts';

const text = '---\nart: Anfrage\ngremium: Gemeinderat\nsitzung: 24.09.2026\n---\n';

function on(day: string, language: 'de' | 'en' = 'de', isDue = false) {
  const today = Temporal.PlainDate.from(day);
  const motion = motionOf(text);
  return status(motion, check(motion, { today, language }), { today, language, isDue });
}

describe('The status line', () => {
  it('names kind, body, meeting, deadline, and what is still to be told', () => {
    assert.match(
      on('2026-09-11').text,
      /^Anfrage · Gemeinderat · 24\.09\.2026 · Frist in 3 Tagen · noch \d+ Angaben$/u,
    );
    assert.match(on('2026-09-14').text, /Frist heute/u);
    assert.match(on('2026-09-15').text, /Frist vorbei/u);
    assert.doesNotMatch(on('2026-09-15').text, /vor 1 Tag|gestern/u);
  });

  it('counts gaps as gaps until the letter is due, then as the errors that they are', () => {
    const drafted = on('2026-09-11');
    const due = on('2026-09-11', 'de', true);
    const gaps = /noch (\d+) Angaben/u.exec(drafted.text)?.[1];
    assert.equal(drafted.level, 'open');
    assert.doesNotMatch(drafted.text, /Fehler/u);
    assert.match(drafted.details, /Klick führt zur nächsten Angabe/u);
    assert.equal(due.level, 'error');
    assert.match(due.text, new RegExp(` · ${gaps} Fehler$`, 'u'));
    assert.match(due.details, /Klick öffnet die Liste/u);
  });

  it('counts errors and hints beside gaps', () => {
    const today = Temporal.PlainDate.from('2026-09-11');
    const motion = motionOf(text.replace('24.09.2026', '24.9.26\ndatum: 31.02.2026'));
    const found = check(motion, { today, language: 'de' });
    const line = status(motion, found, { today, language: 'de', isDue: false });
    assert.match(line.text, /noch \d+ Angaben, 1 Fehler, 1 Hinweis$/u);
    assert.equal(line.level, 'error');
  });

  it('shortens a long name, and has it whole in the details', () => {
    const long = motionOf(text.replace('Gemeinderat', 'Ausschuss für Bau und Verkehr'));
    const { text: line, details } = status(long, [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
      isDue: false,
    });
    assert.match(line, /^Anfrage · Ausschuss für Bau und… · 24\.09\.2026 · /u);
    assert.match(details, /^Ausschuss für Bau und Verkehr$/mu);
    assert.match(details, /Klick öffnet/u);
  });

  it('speaks English too', () => {
    assert.match(on('2026-09-11', 'en').text, /deadline in 3 days · \d+ details missing$/u);
  });

  it('weighs by the worst', () => {
    assert.equal(on('2026-09-11', 'de', true).level, 'error');
    const good = status(motionOf(text), [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
      isDue: false,
    });
    assert.equal(good.level, 'good');
    assert.match(good.text, /keine Hinweise$/u);
  });

  it('leaves out what is not known', () => {
    const line = status(motionOf('Text'), [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
      isDue: false,
    });
    assert.match(line.text, /^Antrag · (?:Gemeinderat · )?keine Hinweise$/u);
  });
});
