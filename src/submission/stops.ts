import type { Temporal } from 'temporal-polyfill';
import type { Meeting } from '../dates/dates.ts';
import type { consultation } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import type { Facts } from '../motion/shape.ts';
import { oncePer } from '../text/remembering.ts';
import { type DeclinedName, declinedName, sameName } from './names.ts';
import { plainValue } from './plain.ts';

type StopFacts = Facts<typeof consultation>;

/** A body that the motion goes to, and its meeting. */
export interface Stop {
  body?: DeclinedName;
  meeting?: Meeting;
  agendaItem?: string;
  isPublic: boolean;
  responsibility?: 'preliminary' | 'decision' | 'information';
  /** As the head says it, with its places. */
  facts: StopFacts;
}

/** The stops in order: `beratungsfolge`, or the short form of one. Never empty. */
export const stopsOf = oncePer((motion: Motion): readonly Stop[] => factsOf(motion).map(stopOf));

function factsOf({ facts }: Motion): StopFacts[] {
  const listed = facts.consultations?.value ?? [];
  if (listed.length > 0) return listed.map((stop) => stop.value);
  const { committee, meeting, agendaItem, public: isPublic } = facts;
  const stop: StopFacts = {};
  if (committee) stop.committee = committee;
  if (meeting) stop.meeting = meeting;
  if (agendaItem) stop.agendaItem = agendaItem;
  if (isPublic) stop.public = isPublic;
  return [stop];
}

function stopOf(facts: StopFacts): Stop {
  const body = declinedName(facts.committee);
  const agendaItem = plainValue(facts.agendaItem);
  return {
    ...(body && { body }),
    ...(facts.meeting && { meeting: facts.meeting.value }),
    ...(agendaItem && { agendaItem }),
    ...(facts.responsibility && { responsibility: facts.responsibility.value }),
    isPublic: facts.public?.value ?? true,
    facts,
  };
}

/** First and last day of a stop's meeting, where it has days. */
export function daysOf({
  meeting,
}: Stop): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  return meeting?.type === 'days' ? meeting : undefined;
}

/** An inquiry without a meeting is put outside any. */
export function meetsAt(stops: readonly Stop[]): boolean {
  return stops.some(({ meeting }) => meeting);
}

/** The stops as the title names them: a body that is the group's seat has been named already. */
export function withoutSeat(stops: readonly Stop[], seat: string | undefined): Stop[] {
  if (stops.length !== 1 || seat === undefined) return [...stops];
  return stops.map(({ body, ...rest }) =>
    body && !sameName(body.name, seat) ? { body, ...rest } : rest,
  );
}

/** The bodies that decide: those marked so, else all of which nothing is said, else the last. */
export function decidingBodies(stops: readonly Stop[]): Stop[] {
  const deciding = stops.filter((stop) => stop.responsibility === 'decision');
  if (deciding.length > 0) return deciding;
  const unmarked = stops.filter((stop) => stop.responsibility === undefined);
  if (unmarked.length > 0) return unmarked;
  const preliminary = stops.filter((stop) => stop.responsibility === 'preliminary');
  return (preliminary.length > 0 ? preliminary : stops).slice(-1);
}
