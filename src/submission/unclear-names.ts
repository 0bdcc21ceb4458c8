import type { Motion } from '../motion/motion.ts';
import type { DeclinedName } from './names.ts';
import { stopsOf } from './stops.ts';
import { submittersOf } from './submitters.ts';

/** Names of bodies and groups of which a form that the letter needs can't be derived. */
export function unclearNames(motion: Motion): DeclinedName[] {
  const bodies = stopsOf(motion).flatMap(({ body }) =>
    body && !(body.forms?.nominative && body.forms.genitive) ? body : [],
  );
  const submitters = submittersOf(motion).flatMap(({ group, seat }) => [
    ...(group && !(group.forms?.nominative && group.forms.genitive) ? [group] : []),
    ...(seat && !seat.forms?.dative ? [seat] : []),
  ]);
  return [...bodies, ...submitters];
}
