import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { amendmentTo, startOfAmended } from '../../src/draft/amendment.ts';
import { asText } from '../../src/draft/draft.ts';
import { read } from '../../src/read/read.ts';
import { findingsIn, motion, resolution } from '../check/cases.ts';

const today = Temporal.PlainDate.from('2026-08-30');

describe('A new amendment to a motion', () => {
  const text = asText(amendmentTo(read(motion()), 'querung.antrag.md'), today);
  const amendment = read(text);

  it('names the motion, and goes where that goes', () => {
    assert.equal(amendment.kind.word, 'Änderungsantrag');
    assert.equal(amendment.facts.baseMotion?.value, 'querung.antrag.md');
    const { facts } = read(motion());
    assert.deepEqual(amendment.facts.meeting?.value, facts.meeting?.value);
    assert.equal(amendment.facts.committee?.value.name?.value, 'Ausschuss für Bau und Verkehr');
    assert.equal(amendment.facts.recipients?.value[0]?.value.name?.value, 'Jon Beispiel');
  });

  it('leaves open what it amends where that has no file yet', () => {
    const lost = read(asText(amendmentTo(read(motion()), undefined), today));
    assert.match(lost.text, /^bezug: \S/mu);
    assert.doesNotMatch(lost.text, /querung\.antrag\.md/u);
    assert.equal(lost.sections[0]?.name, 'currentText');
  });

  it('leaves open who submits it', () => {
    assert.equal(amendment.facts.submitters?.value[0]?.value.name?.value, '[Name]');
  });

  it('has the text twice, and nothing changed yet', () => {
    const [current, amended] = amendment.sections;
    assert.deepEqual([current?.name, amended?.name], ['currentText', 'amendedText']);
    const typed = resolution.replace('## Beschlussvorschlag', '').trim();
    assert.equal(text.split(typed).length, 3);
    const bezug = new TextEncoder().encode(motion());
    const references = {
      get: (path: string) =>
        path === 'querung.antrag.md'
          ? { state: 'present' as const, location: 'file:///querung.antrag.md', bytes: bezug }
          : undefined,
    };
    const ids = findingsIn(text, { references }).map(({ ruleId }) => ruleId);
    assert.ok(ids.includes('fassung-gleich'), ids.join());
    assert.ok(!ids.includes('bezug-geaendert'), ids.join());
  });

  it('puts the cursor where the text is to be changed', () => {
    assert.ok(text.slice(startOfAmended(text)).startsWith('1. Die Verwaltung richtet'));
    const windows = text.replaceAll('\n', '\r\n');
    assert.ok(windows.slice(startOfAmended(windows)).startsWith('1. Die Verwaltung richtet'));
  });
});
