import { align, type Step } from '../../compare/align.ts';
import { similarity, wordsOf } from '../../compare/similarity.ts';
import type { Unit } from './units.ts';

/** What became of each unit of an older text in a newer one. */
export function aligned(old: readonly Unit[], now: readonly Unit[], moved?: number): Step<Unit>[] {
  const words = new Map([...old, ...now].map((unit) => [unit, wordsOf(unit.text)]));
  return align(old, now, {
    key: ({ kind, zone, text }) => `${kind} ${kind === 'title' ? '' : zone} ${plainWords(text)}`,
    similarity: (one, other) => {
      if (one.kind !== other.kind || (one.kind !== 'title' && one.zone !== other.zone)) return 0;
      return similarity(words.get(one) ?? new Map(), words.get(other) ?? new Map());
    },
    changed: 0.4,
    ...(moved !== undefined && { moved }),
  });
}

/** Running text with one blank between its words. */
export function plainWords(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}
