import type { Step } from '../compare/align.ts';
import { isLeftOut } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import { sentence, type TextCommand } from './command.ts';
import { inside, type PlaceName } from './places.ts';
import { besideLeftOut, changesWithin, isAnew, rangesOf } from './sentence-changes.ts';
import { Sentences } from './sentence-commands.ts';
import { keepsLeftOut, sentenceSteps } from './sentence-steps.ts';
import { wordClause } from './word-clause.ts';

/**
 * How the text of one unit changes, sentence by sentence; `undefined` where it had better be said
 * anew. Of an excerpt, sentences are not counted but quoted. `part` names the text where it is only a part of a sentence.
 */
export function textCommands(
  before: string,
  after: string,
  above: readonly PlaceName[],
  part?: string,
  isUncounted = false,
): TextCommand[] | undefined {
  if (before === after) return [];
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  if (old.length === 0 || now.length === 0) return old.length === now.length ? [] : undefined;
  const isExcerpt = isUncounted || (old.some(isLeftOut) && now.some(isLeftOut));
  // Of two that say the same nobody could tell which is meant.
  const spoken = old.filter((text) => !isLeftOut(text));
  if (isExcerpt && new Set(spoken).size < spoken.length) return undefined;
  if (old.length === 1 && now.length === 1 && !isUncounted) {
    return oneSentence(before, after, above, part);
  }
  const steps = sentenceSteps(old, now);
  // What was left out stays left out: its mark is no sentence that goes, comes or changes.
  if (isExcerpt && !steps.every(keepsLeftOut)) return undefined;
  const anew = steps.filter(isSaidAnew).length;
  if (!isExcerpt && anew > 1 && anew * 2 > old.length) return undefined;
  // What leads into points below stays their lead; it is named where it changes.
  const last = steps.at(-1);
  if (part && last?.type !== 'kept') return undefined;
  return new Sentences(old, above, isExcerpt, part).commands(steps);
}

function oneSentence(
  before: string,
  after: string,
  above: readonly PlaceName[],
  part: string | undefined,
): TextCommand[] | undefined {
  if (before === after) return [];
  const changes = besideLeftOut(before, after);
  if (!changes || isAnew(changes, before, after)) return undefined;
  if (changes.length === 0) return [];
  return [
    {
      above,
      ranges: rangesOf(changes, before),
      say: (names) =>
        sentence(wordClause(changes, { inside: inside(names), ...(part && { part }) })),
    },
  ];
}

/** Whether a sentence stays and is put whole. */
function isSaidAnew(step: Step<string>): boolean {
  return step.type === 'kept' && step.old !== step.new && !changesWithin(step.old, step.new);
}
