import { Temporal } from 'temporal-polyfill';
import { meetingsOf, nextReachable } from '../calendar/submission.ts';
import type { Motion } from '../motion/motion.ts';
import type { CommitteeFacts, ProfileFacts } from '../motion/profile.ts';
import { stopsOf } from '../submission/stops.ts';

/** A meeting that a profile lists. */
export interface ComingMeeting {
  day: Temporal.PlainDate;
  /** Where the motion names no body yet: whose meeting it is. */
  body: string;
  /** Whether the deadline for it is over. */
  isLate: boolean;
}

/** The meetings of the motion's body from today on; without a body, those of every body. */
export function comingMeetings(motion: Motion, today: Temporal.PlainDate): ComingMeeting[] {
  const [stop] = stopsOf(motion);
  const own = stop ? meetingsOf(motion, stop) : [];
  const reachable = nextReachable(motion, motion.facts.date?.value ?? today);
  const listed =
    own.length > 0
      ? own.map((day) => ({ day, body: '' }))
      : committeesOf({ motion }).flatMap(({ name, meetings }) =>
          (meetings?.value ?? []).flatMap(({ value }) =>
            value.date ? [{ day: value.date.value, body: name?.value ?? '' }] : [],
          ),
        );
  return listed
    .filter(({ day }) => Temporal.PlainDate.compare(day, today) >= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .map((meeting) => ({
      ...meeting,
      isLate:
        own.length > 0 &&
        reachable !== undefined &&
        Temporal.PlainDate.compare(meeting.day, reachable) < 0,
    }));
}

/** The bodies that a profile lists. */
export function committeesOf({
  motion,
  profile = motion?.profile?.facts,
}: {
  motion?: Motion | undefined;
  profile?: ProfileFacts | undefined;
}): CommitteeFacts[] {
  return (profile?.committees?.value ?? []).map(({ value }) => value);
}
