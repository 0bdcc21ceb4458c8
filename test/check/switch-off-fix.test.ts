import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { switchOffFixes } from '../../src/check/switch-off-fix.ts';
import { read } from '../../src/read/read.ts';
import { applyEdits } from '../../src/text/edit.ts';

const options = { today: Temporal.PlainDate.from('2026-08-01'), language: 'de' } as const;

function find(text: string, id: string) {
  return check(read(text), options).filter(({ ruleId }) => ruleId === id);
}

const text = `---
art: Antrag
---

## Beschlussvorschlag

1. Die Verwaltung sollte prüfen.
2. Die Verwaltung könnte handeln.

## Begründung

Weil.
`;

describe('A fix that switches a rule off', () => {
  it('silences the finding for its block or for the whole motion', () => {
    const [finding] = find(text, 'beschluss-unbestimmt');
    assert.ok(finding);
    const fixes = switchOffFixes(read(text), finding);
    assert.equal(fixes.length, 2);
    for (const { edits } of fixes) {
      const mended = applyEdits(text, edits);
      assert.deepEqual(find(mended, 'beschluss-unbestimmt'), []);
      assert.deepEqual(find(mended, 'regel-aus-unnoetig'), []);
      assert.deepEqual(
        read(mended).sections.map(({ name }) => name),
        ['resolution', 'reason'],
      );
    }
  });

  it('is not offered for an error', () => {
    const [finding] = find(text, 'pflichtfeld-fehlt');
    assert.ok(finding);
    assert.deepEqual(switchOffFixes(read(text), finding), []);
  });

  it('keeps the line ends of the text', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const [finding] = find(windows, 'beschluss-unbestimmt');
    assert.ok(finding);
    for (const { edits } of switchOffFixes(read(windows), finding))
      assert.doesNotMatch(applyEdits(windows, edits), /[^\r]\n/u);
  });
});
