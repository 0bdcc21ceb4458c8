import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { editsForAllSafe, fixAll } from '../../src/check/fix.ts';
import { read } from '../../src/read/read.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { computingTime } from '../computing-time.ts';
import { findingsIn, motion, reason, resolution } from './cases.ts';

/** What motions are made of, and what spoils them. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '---\n',
      'art: Änderungsantrag\n',
      'betreff: "x\n',
      'sitzung: 31.02.2026\n',
      'datum: 1.1.26\n',
      'frist: {tage: 9e9, einheit: Werktage, zaehlung: volle Tage, bundesland: RP}\n',
      'antragsteller:\n  - fraktion: Ting\n',
      'empfaenger: [[{name: [Name]}]]\n',
      '# regel-aus: platzhalter\n',
      '<!-- regel-aus: wochentag, x -->\n',
      '## Beschlussvorschlag\n\n',
      '#### Begründng:\n',
      '**Begründung**\n',
      'Der Rat möge beschließen:\n\n',
      '1. Wir sollten ca. 5 Euro bereitstellen.\n',
      '> „Zitat" »a\n\n',
      'Montag, den 24.09.2026 "x" & &amp; \\* \\"',
      '![](a.png) [b](c)\n\n',
      '|  |\n| --- |\n| x |\n\n',
      'Sehr geehrter Frau X,\n\n',
      'Mit freundlichen Grüßen\n',
      '\u000b',
      '\r\n',
      '\r',
      'e\u0301\u{1F600}',
    ),
  },
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const today = Temporal.PlainDate.from('2026-08-28');

describe('check, whatever the text', () => {
  it('never fails, and finds within the text', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { text } = read(typed);
        for (const finding of findingsIn(typed)) {
          const { start, end } = finding.place;
          assert.ok(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length);
          assert.ok(finding.reason.length > 0);
          for (const { edits } of finding.fixes) {
            for (const edit of edits)
              assert.ok(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length);
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  }).timeout(30_000);

  it('has nothing left to fix once all is fixed', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const fixed = fixAll(read(typed).text, findingsIn);
        const left = editsForAllSafe(findingsIn(fixed));
        assert.equal(applyEdits(fixed, left), fixed);
      }),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  }).timeout(30_000);

  it('takes no longer than the reading', () => {
    const long = (part: string) =>
      motion({}, `${resolution}\n${reason}\n${part.repeat(Math.ceil(30_000 / part.length))}\n`);
    for (const part of [
      '„"',
      'Die Verwaltung sollte ',
      '24.09.2026 ',
      'ob, die ',
      'Wir. ',
      'ca. 5',
      '«',
      'Sehr geehrte ',
      '. ',
    ]) {
      const typed = long(part);
      const begin = computingTime();
      const motionRead = read(typed);
      const middle = computingTime();
      check(motionRead, { today, language: 'de' });
      const end = computingTime();
      assert.ok(
        end - middle < 2 * (middle - begin) + 500,
        `${JSON.stringify(part)}: ${Math.round(end - middle)} ms, reading ${Math.round(middle - begin)} ms`,
      );
    }
  }).timeout(30_000);
});
