import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { findingNotes } from '../../src/preview/notes.ts';
import { uncoveredNotes } from '../../src/preview/uncovered-notes.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';

describe("the preview's margin", () => {
  it('says what the rules say of the motion, where it stands', () => {
    const motion = read('---\nbetreff: X\ndatum: 31.02.2026\n---\n');
    const today = Temporal.PlainDate.from('2026-02-01');
    const findings = check(motion, { today, references: noReferences, language: 'de' });
    const wrong = findings.find(({ ruleId }) => ruleId === 'datum-ungueltig');
    const [elsewhere] = findings;
    assert.ok(wrong && elsewhere);
    elsewhere.file = 'file:///rat/antrag.yml';
    const notes = findingNotes(findings);
    assert.equal(notes.length, findings.length - 1);
    const note = notes.find(({ offset }) => offset === motion.text.indexOf('31.02.'));
    assert.deepEqual(note, { offset: 22, severity: 'error', message: wrong.reason });
  });

  it('warns beside every line with characters that no font draws', () => {
    const notes = uncoveredNotes(['中', '文'], 'Eins 中\n\nzwei 文 中', 'de');
    assert.deepEqual(
      notes.map(({ offset, severity }) => ({ offset, severity })),
      [
        { offset: 5, severity: 'warning' },
        { offset: 13, severity: 'warning' },
      ],
    );
    assert.match(notes[0]?.message ?? '', /^Für „中“ \(Zeile 1\)/);
    assert.match(notes[1]?.message ?? '', /^Für „文“ und „中“ \(Zeile 3\)/);
    assert.deepEqual(uncoveredNotes([], 'Eins 中', 'en'), []);
  });
});
