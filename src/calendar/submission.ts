import { Temporal } from 'temporal-polyfill';
import type { Motion } from '../motion/motion.ts';
import type { CommitteeFacts } from '../motion/profile.ts';
import { plainValue } from '../submission/plain.ts';
import { profileCommitteeOf } from '../submission/profile-committee.ts';
import { daysOf, type Stop, stopsOf } from '../submission/stops.ts';
import { comparableText } from '../text/comparable.ts';
import { type Deadline, type LastDay, lastDay } from './deadline.ts';

/**
 * The last moment to submit a motion: by the deadline of its first stop, for the kinds that the
 * deadline holds for. `undefined` where nothing says so.
 */
export function submissionEnd(motion: Motion): LastDay | undefined {
  const [stop] = stopsOf(motion);
  const meeting = stop && daysOf(stop)?.first;
  return stop && meeting ? submissionEndFor(motion, stop, meeting) : undefined;
}

/** The first meeting of a stop (the first one) that a motion submitted on a day still reaches. */
export function nextReachable(
  motion: Motion,
  from: Temporal.PlainDate,
  stop: Stop | undefined = stopsOf(motion)[0],
): Temporal.PlainDate | undefined {
  if (!stop) return undefined;
  return meetingsOf(motion, stop).find((meeting) => {
    if (Temporal.PlainDate.compare(meeting, from) < 0) return false;
    const end = submissionEndFor(motion, stop, meeting);
    return !end || Temporal.PlainDate.compare(from, end.day) <= 0;
  });
}

/** The meetings of a stop's body that the profile lists, sorted. */
export function meetingsOf(motion: Motion, stop: Stop): Temporal.PlainDate[] {
  const listed = listedBodyOf(motion, stop)?.meetings?.value ?? [];
  return listed
    .flatMap((meeting) => meeting.value.date?.value ?? [])
    .sort(Temporal.PlainDate.compare);
}

/** `frist` for a stop: the motion's own before its body's before the profile's, part by part. */
export function deadlineFor(motion: Motion, stop: Stop): Deadline {
  const facts = motion.facts.deadline;
  const own = facts && facts.node.file === undefined ? facts.value : {};
  return {
    ...motion.profile?.facts.deadline?.value,
    ...listedBodyOf(motion, stop)?.deadline?.value,
    ...own,
  };
}

/** What names the place of a meeting: the municipality, else where the letter is written, and the body. */
export function placesOf({ facts }: Motion, { body }: Stop): string[] {
  const where = plainValue(facts.municipality) ?? plainValue(facts.place);
  return [...(where ? [where] : []), ...(body ? [body.name] : [])];
}

function listedBodyOf(motion: Motion, { facts }: Stop): CommitteeFacts | undefined {
  return profileCommitteeOf(motion, facts.committee?.value.name?.value);
}

function submissionEndFor(
  motion: Motion,
  stop: Stop,
  meeting: Temporal.PlainDate,
): LastDay | undefined {
  const deadline = deadlineFor(motion, stop);
  if (!holdsFor(deadline, motion)) return undefined;
  const listed = listedBodyOf(motion, stop)?.meetings?.value ?? [];
  const closing = listed.find(({ value }) => value.date?.value.equals(meeting))?.value.closingDate;
  return lastDay(meeting, deadline, closing?.value, placesOf(motion, stop));
}

/** Whether a deadline holds for the motion's kind: by `arten`, else by the kind itself. */
function holdsFor(deadline: Deadline, { kind }: Motion): boolean {
  const named = deadline.kinds?.value.map((one) => comparableText(one.value));
  if (!named || named.length === 0) return kind.hasDeadline;
  return named.includes(comparableText(kind.word)) || named.includes(comparableText(kind.base));
}
