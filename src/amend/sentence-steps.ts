import { align, type Step } from '../compare/align.ts';
import { isLeftOut } from '../compare/left-out.ts';
import { paired } from '../compare/paired.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';

/** By what sentences of two texts are held against each other. */
export const sentenceLikeness = {
  key: (text: string) => text,
  similarity: (one: string, other: string) => similarity(wordCounts(one), wordCounts(other)),
  changed: 0.5,
};

/** Which sentences of a text stay, come and go; as many as come and go at one place are said anew. */
export function sentenceSteps(old: readonly string[], now: readonly string[]): Step<string>[] {
  return paired(align(old, now, sentenceLikeness));
}

/** Whether what was left out stays left out. */
export function keepsLeftOut(step: Step<string>): boolean {
  const texts = [
    ...(step.type === 'added' ? [] : [step.old]),
    ...(step.type === 'struck' ? [] : [step.new]),
  ];
  return !texts.some(isLeftOut) || (step.type === 'kept' && step.old === step.new);
}
