import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { status } from '../../src/assist/status.ts';
import { check } from '../../src/check/check.ts';
import { motionOf } from './motion.ts';

const text = '---\nart: Anfrage\ngremium: Gemeinderat\nsitzung: 24.09.2026\n---\n';

function on(day: string, language: 'de' | 'en' = 'de') {
  const today = Temporal.PlainDate.from(day);
  const motion = motionOf(text);
  return status(motion, check(motion, { today, language }), { today, language });
}

describe('The status line', () => {
  it('names kind, body, meeting, deadline and number of findings', () => {
    assert.match(
      on('2026-09-11').text,
      /^Anfrage · Gemeinderat · 24\.09\.2026 · Frist in 3 Tagen · \d+ Befunde$/u,
    );
    assert.match(on('2026-09-14').text, /Frist heute/u);
    assert.match(on('2026-09-15').text, /Frist vorbei/u);
  });

  it('shortens a long name, and has it whole in the details', () => {
    const long = motionOf(text.replace('Gemeinderat', 'Ausschuss für Bau und Verkehr'));
    const { text: line, details } = status(long, [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
    });
    assert.match(line, /^Anfrage · Ausschuss für Bau und… · 24\.09\.2026 · /u);
    assert.match(details, /^Ausschuss für Bau und Verkehr$/mu);
    assert.match(details, /Klick öffnet/u);
  });

  it('speaks English too', () => {
    assert.match(on('2026-09-11', 'en').text, /deadline in 3 days · \d+ findings$/u);
  });

  it('weighs by the worst', () => {
    assert.equal(on('2026-09-11').level, 'error');
    const good = status(motionOf(text), [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
    });
    assert.equal(good.level, 'good');
    assert.match(good.text, /keine Befunde$/u);
  });

  it('leaves out what is not known', () => {
    const line = status(motionOf('Text'), [], {
      today: Temporal.PlainDate.from('2026-09-01'),
      language: 'de',
    });
    assert.match(line.text, /^Antrag · (?:Gemeinderat · )?keine Befunde$/u);
  });
});
