import type { Finding } from '../check/finding.ts';
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
