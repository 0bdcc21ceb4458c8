import { align, type Step } from '../compare/align.ts';
import { isLeftOut } from '../compare/left-out.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';

/** By what sentences of two texts are held against each other. */
export const sentenceLikeness = {
  key: (text: string) => text,
  similarity: (one: string, other: string) => similarity(wordCounts(one), wordCounts(other)),
  changed: 0.5,
};

/** Which sentences of a text stay, come and go. */
export function sentenceSteps(old: readonly string[], now: readonly string[]): Step<string>[] {
  return paired(align(old, now, sentenceLikeness));
}

/** As many sentences struck as added at one place: each is said anew. */
function paired(steps: readonly Step<string>[]): Step<string>[] {
  const result: Step<string>[] = [];
  let struck: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (struck.length === added.length) {
      for (const [index, old] of struck.entries()) {
        result.push({ type: 'kept', old, new: added[index] ?? '' });
      }
    } else {
      result.push(...struck.map((old): Step<string> => ({ type: 'struck', old })));
      result.push(...added.map((text): Step<string> => ({ type: 'added', new: text })));
    }
    struck = [];
    added = [];
  };
  for (const step of steps) {
    if (step.type === 'struck') struck.push(step.old);
    else if (step.type === 'added') added.push(step.new);
    else {
      close();
      result.push(step);
    }
  }
  close();
  return result;
}

/** Whether what was left out stays left out. */
export function keepsLeftOut(step: Step<string>): boolean {
  const texts = [
    ...(step.type === 'added' ? [] : [step.old]),
    ...(step.type === 'struck' ? [] : [step.new]),
  ];
  return !texts.some(isLeftOut) || (step.type === 'kept' && step.old === step.new);
}
