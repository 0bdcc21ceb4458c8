import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/check/finding.ts';
import { fixAll } from '../../src/check/fix.ts';
import { letterOf } from '../../src/export/export.ts';
import type { Letter } from '../../src/letter/letter.ts';
import type { Motion } from '../../src/motion/motion.ts';
import { versionsOf } from '../../src/motion/versions.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { computingTime } from '../computing-time.ts';

/** The longest that one run may take, in ms: a hang, not a timing. */
export const bound = 10_000;

const location = 'file:///rat/antraege/a.antrag.md';
const profileLocation = 'file:///rat/antrag.yml';
const today = Temporal.PlainDate.from('2026-09-01');

/**
 * Text → motion → findings → fixes → letter, and what must hold on the way: nothing throws,
 * findings and their edits lie in the text, a fix changes nothing outside its edits, once all is
 * fixed nothing safe is left, and the letter says every word of the text (of two versions of a text
 * it says what changes between them).
 */
export function wholeWay(text: string, profile: string | undefined): Letter {
  const start = computingTime();
  const profiles = profile === undefined ? [] : [{ location: profileLocation, text: profile }];
  const readIt = (typed: string) => read(typed, { location, profiles });
  const motion = readIt(text);
  const findings = find(motion);
  for (const finding of findings) {
    assert.equal(finding.cause, undefined, `${finding.ruleId} threw: ${finding.cause}`);
    assert.ok(finding.reason.length > 0);
    holdsIn(finding, finding.file === undefined ? motion.text : (profile ?? ''));
  }
  const fixed = fixAll(motion.text, (typed) => find(readIt(typed)));
  const again = fixAll(fixed, (typed) => find(readIt(typed)));
  assert.equal(again, fixed, 'what is safe to fix was fixed');
  const letter = letterOf({ motion, references: noReferences });
  const said = textsOf(letter).join(' ');
  const compared = comparedIn(motion);
  for (const node of motion.tree.children) {
    if (compared.has(node)) continue;
    for (const word of shownIn(node)) assert.ok(said.includes(word), `${word} is lost`);
  }
  assert.ok(computingTime() - start < bound, 'no hang');
  return letter;
}

/** The text of versions that the letter compares. */
function comparedIn(motion: Motion): Set<Nodes> {
  if (!motion.kind.amends) return new Set();
  const pairs = versionsOf(motion).pairs.filter(({ current }) => current);
  return new Set(
    pairs.flatMap(({ current, amended }) =>
      [...(current ? [current] : []), ...amended].flatMap(({ content }) => content),
    ),
  );
}

/** Every word of the text, headings and comments apart: a known heading has its own place. */
function shownIn(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'definition') return [];
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return wordsIn(node.value);
  return 'children' in node ? node.children.flatMap(shownIn) : [];
}

/** Every text in a letter, wherever it stands. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}

function wordsIn(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function find(motion: Motion): Finding[] {
  return check(motion, { today, references: noReferences, language: 'de' });
}

function holdsIn({ place, fixes, file, ruleId }: Finding, text: string): void {
  const { start, end } = place;
  assert.ok(0 <= start.offset && start.offset <= end.offset, ruleId);
  assert.ok(end.offset <= text.length, `${ruleId} ends at ${end.offset} of ${text.length}`);
  assert.ok(start.line >= 1 && start.column >= 1);
  if (file !== undefined) return;
  for (const { edits, title } of fixes) {
    assert.ok(title.de.length > 0 && title.en.length > 0);
    const first = Math.min(...edits.map((edit) => edit.start));
    const last = Math.max(...edits.map((edit) => edit.end));
    assert.ok(0 <= first && last <= text.length, `${ruleId} edits within the text`);
    const after = applyEdits(text, edits);
    assert.ok(after.startsWith(text.slice(0, first)), `${ruleId} changes nothing before its edits`);
    assert.ok(after.endsWith(text.slice(last)), `${ruleId} changes nothing behind its edits`);
  }
}
