import { fields } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import type { HeadNode } from '../motion/node.ts';
import { profileCommitteeOf } from '../submission/profile-committee.ts';
import { stopsOf } from '../submission/stops.ts';
import type { Place } from '../text/place.ts';
import type { Range } from './cursor.ts';
import { fieldAt } from './head-field.ts';

/** Where something in a motion's head comes from: a line of its profile. */
export interface Definition {
  /** The profile's location. */
  file: string;
  place: Place;
  /** What it is the definition of, in the motion. */
  origin: Range;
}

/**
 * The line of the profile that a field of the head comes from, repeats or overrides: of a body
 * its entry among the committees, of a meeting the one listed, of any other field its default.
 */
export function definition(motion: Motion, offset: number): Definition | undefined {
  const found = fieldAt(motion.head.own, fields, offset);
  if (!found || !motion.profile) return undefined;
  const node = sourceOf(motion, found.path, found.entry.value);
  if (node?.file === undefined) return undefined;
  const { start, end } = found.entry.place;
  return { file: node.file, place: node.place, origin: { start: start.offset, end: end.offset } };
}

function sourceOf(motion: Motion, path: readonly string[], value: HeadNode): HeadNode | undefined {
  const stop = stopsOf(motion).find(({ facts: { committee, meeting } }) =>
    [committee?.node, meeting?.node].some(
      (node) =>
        node && node.file === undefined && node.place.start.offset === value.place.start.offset,
    ),
  );
  const committee = profileCommitteeOf(
    motion,
    (stop ?? stopsOf(motion)[0])?.facts.committee?.value.name?.value,
  );
  const key = path.at(-1);
  if (stop && key === fields.committee.key) return committee?.name?.node;
  if (stop && key === fields.meeting.key) {
    const day = stop.meeting;
    const listed = committee?.meetings?.value.find(
      ({ value: { date } }) => day?.type === 'days' && date?.value.equals(day.first),
    );
    return listed?.node ?? committee?.meetings?.node;
  }
  const [top] = path;
  if (top === fields.recipients.key && committee?.recipient) return committee.recipient.node;
  if (top === fields.deadline.key && committee?.deadline) return committee.deadline.node;
  const name = Object.entries(fields).find(([, field]) => field.key === top)?.[0];
  return motion.profile?.facts[name as keyof typeof fields]?.node;
}
