import type { Temporal } from 'temporal-polyfill';
import type { consultation } from './fields.ts';
import type { Motion } from './motion.ts';
import type { CommitteeFacts } from './profile.ts';
import type { Facts } from './shape.ts';

/** One body that a motion goes to, with the meeting at which it does. */
export type Stop = Facts<typeof consultation>;

/** The stops in order: `beratungsfolge`, or the short form of one. Never empty. */
export function stopsOf(motion: Motion): Stop[] {
  const listed = motion.facts.consultations?.value ?? [];
  if (listed.length > 0) return listed.map((stop) => stop.value);
  const { committee, meeting, agendaItem, public: isPublic } = motion.facts;
  const stop: Stop = {};
  if (committee) stop.committee = committee;
  if (meeting) stop.meeting = meeting;
  if (agendaItem) stop.agendaItem = agendaItem;
  if (isPublic) stop.public = isPublic;
  return [stop];
}

/** First and last day of a stop's meeting, where it has days. */
export function daysOf(
  stop: Stop,
): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  const meeting = stop.meeting?.value;
  return meeting?.type === 'days' ? meeting : undefined;
}

/** What the profile says of the body of a stop, where it lists it. */
export function profileCommitteeOf(motion: Motion, stop: Stop): CommitteeFacts | undefined {
  const name = stop.committee?.value.name?.value;
  if (name === undefined) return undefined;
  return motion.profile?.facts.committees?.value.find(
    (committee) => comparable(committee.value.name?.value ?? '') === comparable(name),
  )?.value;
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
