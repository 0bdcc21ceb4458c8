import { describeUncovered, uncoveredLines } from '../export/uncovered.ts';
import type { Language } from '../text/language.ts';
import type { MarginNote } from './messages.ts';

/** What the margin says beside characters that no shipped font draws. */
export function uncoveredNotes(
  characters: readonly string[],
  text: string,
  language: Language,
): MarginNote[] {
  return uncoveredLines(characters, text).map((line) => ({
    offset: line.offset,
    severity: 'warning',
    message: describeUncovered([line])[language],
  }));
}
