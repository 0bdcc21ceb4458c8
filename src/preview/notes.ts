import type { Finding } from '../check/finding.ts';
import { describeUncovered, uncoveredLines } from '../export/uncovered.ts';
import type { Language } from '../text/language.ts';
import type { Note } from './messages.ts';

/** What the margin says of a motion's own findings; those of its profile stand in the profile. */
export function findingNotes(findings: readonly Finding[]): Note[] {
  return findings
    .filter(({ file }) => file === undefined)
    .map(({ place, severity, reason }) => ({
      offset: place.start.offset,
      severity,
      message: reason,
    }));
}

/** What the margin says beside characters that no shipped font draws. */
export function uncoveredNotes(
  characters: readonly string[],
  text: string,
  language: Language,
): Note[] {
  return uncoveredLines(characters, text).map((line) => ({
    offset: line.offset,
    severity: 'warning',
    message: describeUncovered([line])[language],
  }));
}
