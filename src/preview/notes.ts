import type { Finding } from '../check/finding.ts';
import type { MarginNote } from './messages.ts';

/** What the margin says of a motion's own findings; those of its profile stand in the profile. */
export function findingNotes(findings: readonly Finding[]): MarginNote[] {
  return findings
    .filter(({ file }) => file === undefined)
    .map(({ place, severity, reason }) => ({
      offset: place.start.offset,
      severity,
      message: reason,
    }));
}
