import { align, type Step } from '../../compare/align.ts';
import { similarity, wordCounts } from '../../compare/similarity.ts';
import type { TextUnit } from './units.ts';

/** What became of each unit of an older text in a newer one. */
export function aligned(
  old: readonly TextUnit[],
  now: readonly TextUnit[],
  moved?: number,
): Step<TextUnit>[] {
  const words = new Map([...old, ...now].map((unit) => [unit, wordCounts(unit.text)]));
  const steps = align(old, now, {
    key: (unit) => `${unit.kind} ${zoneOf(unit)} ${plainWords(unit.text)}`,
    similarity: (one, other) => {
      if (one.kind !== other.kind || zoneOf(one) !== zoneOf(other)) return 0;
      return similarity(words.get(one) ?? new Map(), words.get(other) ?? new Map());
    },
    changed: 0.4,
    ...(moved !== undefined && { moved }),
  });
  return moved === undefined ? steps : acrossSections(steps);
}

/** A section's title may change, and notes are one row whatever their number. */
function zoneOf({ kind, zone }: TextUnit): string {
  return kind === 'title' ? '' : kind === 'note' ? 'note' : zone;
}

/** What was struck in one section and stands in another one word by word was moved there. */
function acrossSections(steps: Step<TextUnit>[]): Step<TextUnit>[] {
  const key = ({ kind, text }: TextUnit) => `${kind} ${plainWords(text)}`;
  const struck = new Map<string, TextUnit[]>();
  for (const step of steps) {
    if (step.type !== 'struck' || step.old.kind === 'title') continue;
    struck.set(key(step.old), [...(struck.get(key(step.old)) ?? []), step.old]);
  }
  const gone = new Set<TextUnit>();
  const paired = steps.map((step): Step<TextUnit> => {
    const old = step.type === 'added' ? struck.get(key(step.new))?.shift() : undefined;
    if (step.type !== 'added' || !old) return step;
    gone.add(old);
    return { type: 'moved', old, new: step.new };
  });
  return paired.filter((step) => step.type !== 'struck' || !gone.has(step.old));
}

/** Running text with one blank between its words. */
export function plainWords(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}
