import { withoutMark } from '../compare/left-out.ts';
import { isSign, textOfTokens, tokensOf } from '../compare/tokens.ts';
import type { TextRange } from './command.ts';
import { called } from './quotation.ts';
import { sentenceLikeness } from './sentence-steps.ts';
import { type WordChange, wordChanges } from './word-changes.ts';

/** Which words change in a sentence that stays; `undefined` where it had better be said anew. */
export function changesWithin(before: string, after: string): WordChange[] | undefined {
  const alike = sentenceLikeness.similarity(before, after) >= sentenceLikeness.changed;
  return alike || withoutMark(before, after) ? besideLeftOut(before, after) : undefined;
}

/** No quotation reaches over what was left out: the words before it change, however many. */
export function besideLeftOut(before: string, after: string): WordChange[] | undefined {
  const [old, now] = withoutMark(before, after) ?? [before, after];
  const changes = wordChanges(old, now);
  if (changes || old === before) return changes;
  const [from, to] = [called(tokensOf(old)), called(tokensOf(now))];
  return from && to && [{ type: 'replaced', old: from, new: to, at: [[0, tokensOf(old).length]] }];
}

/** Of so many words a sentence has to keep one; of fewer it may lose all. */
const someWords = 3;

/** Whether no word of a sentence stays, so that it is another. */
export function isAnew(changes: readonly WordChange[], before: string, after: string): boolean {
  if (withoutMark(before, after)) return false;
  const words = tokensOf(before).map((token) => !isSign(token));
  const kept = words.filter(
    (isWord, index) =>
      isWord && !changes.some(({ at }) => at.some(([from, to]) => index >= from && index < to)),
  );
  return words.filter(Boolean).length >= someWords && kept.length === 0;
}

/** Where words change in a text that begins after so many characters. */
export function rangesOf(changes: readonly WordChange[], text: string, start = 0): TextRange[] {
  const tokens = tokensOf(text);
  const length = (end: number) => textOfTokens(tokens.slice(0, end)).length;
  return changes.flatMap(({ at }) =>
    at.map(
      ([from, to]): TextRange => [
        start + length(Math.max(0, to > from ? from : from - 1)),
        start + length(to),
      ],
    ),
  );
}
