import { asSnippet } from '../draft/draft.ts';
import { givenByProfile } from '../draft/given.ts';
import { newMotion } from '../draft/motion.ts';
import { kinds } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import type { Completion, CompletionContext } from './completion.ts';

/**
 * Whole letters, one a kind: in a file in which nothing stands but the word that is being typed
 * for one of them. Anywhere else a letter would spring up within a letter.
 */
export function completeLetter(motion: Motion, { language }: CompletionContext): Completion[] {
  const typed = motion.text.trim();
  if (!/^[\p{L}\p{M}-]{0,40}$/u.test(typed)) return [];
  const given = givenByProfile(motion);
  return kinds.map((kind) => ({
    label: kind.word,
    kind: 'letter',
    detail: { de: 'ganzer Brief', en: 'whole letter' }[language],
    documentation: kind.meaning[language],
    insert: asSnippet(newMotion(kind, { given })),
    isSnippet: true,
    replace: { start: 0, end: motion.text.length },
  }));
}
