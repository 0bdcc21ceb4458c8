import type { Motion } from '../motion/motion.ts';
import { stopsOf } from './stops.ts';

/** Bodies of parties and associations: they meet on Sundays, say "wir", and have no budget title. */
const association =
  /partei|konvent|konferenz|kongress|mitglieder|hauptversammlung|delegierte|vertreterversammlung|(?<!gemeinde)vorstand|verein|(?:kreis|orts|stadt|bezirks|landes|bundes|jugend)verband|gewerkschaft|landesausschuss|länderrat|synode|kirche/iu;

export function isAssociation(body: string): boolean {
  return association.test(body);
}

/** Whether a motion goes to bodies of a party or association only. */
export function goesToAssociation(motion: Motion): boolean {
  const names = stopsOf(motion).flatMap((stop) => stop.facts.committee?.value.name?.value ?? []);
  return names.length > 0 && names.every(isAssociation);
}
