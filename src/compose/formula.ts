import { capitalized, listed } from '../german/sentence.ts';
import type { Motion } from '../motion/motion.ts';
import { plainValue } from '../submission/plain.ts';
import { decidingBodies, stopsOf } from '../submission/stops.ts';

/** `Der Beirat für … möge beschließen:`, where the drafter has typed none. */
export function enactingFormula(motion: Motion): string {
  return plainValue(motion.facts.enactingFormula) ?? generated(motion);
}

function generated(motion: Motion): string {
  if (motion.kind.asks === 'answer') {
    return 'Die Verwaltung wird um Beantwortung folgender Fragen gebeten:';
  }
  const isResolution = motion.kind.asks === 'state';
  const bodies = decidingBodies(stopsOf(motion)).map(({ body }) => body?.forms);
  const names = [...new Set(bodies.map((forms) => forms?.nominative))];
  const known = names.filter((name) => name !== undefined);
  // A body whose article isn't known: the formula does without it.
  if (known.length === 0 || known.length < names.length) {
    return isResolution
      ? 'Es wird beantragt, folgende Resolution zu beschließen:'
      : 'Es wird beantragt zu beschließen:';
  }
  const plural = known.length > 1 || bodies[0]?.number === 'plural';
  const what = isResolution ? 'folgende Resolution beschließen' : 'beschließen';
  return `${capitalized(listed(known))} ${plural ? 'mögen' : 'möge'} ${what}:`;
}
