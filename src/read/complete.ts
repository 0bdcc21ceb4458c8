import { Temporal } from 'temporal-polyfill';
import { fields, type MotionFacts } from '../motion/fields.ts';
import { comparableKey } from '../motion/key.ts';
import type { Sourced } from '../motion/node.ts';
import type { declined } from '../motion/parties.ts';
import type { CommitteeFacts, ProfileFacts } from '../motion/profile.ts';
import type { Facts } from '../motion/shape.ts';
import { mergeFacts } from './profile.ts';

/** A motion's facts, and the committee of the profile that it goes to (first). */
export interface Completed {
  facts: MotionFacts;
  committee?: CommitteeFacts;
}

/**
 * Completes what a motion says of itself by the profile. Its own facts win; next those of the
 * committee it goes to (recipient, forms of its name), then the profile's general ones. Whose
 * deadline holds is asked stop by stop (`calendar/submission.ts`).
 * A motion without `gremium` goes to the one committee that meets on its day.
 */
export function completeFacts(own: MotionFacts, profile: ProfileFacts): Completed {
  const facts = mergeFacts(fields, generalFacts(own, profile), own);
  const committees = profile.committees?.value ?? [];
  const isGiven = own.committee !== undefined || facts.consultations !== undefined;
  const byDay = isGiven ? undefined : committeeOnDay(facts, committees);
  if (byDay) facts.committee = { value: {}, node: byDay.node };
  const name = facts.consultations?.value[0]?.value.committee ?? facts.committee;
  const found = byDay ?? committeeNamed(name?.value.name?.value, committees);
  if (facts.consultations) {
    facts.consultations = {
      ...facts.consultations,
      value: facts.consultations.value.map((stop) => ({
        ...stop,
        value: { ...stop.value, ...withForms(stop.value.committee, committees) },
      })),
    };
  }
  if (!found) return { facts };
  const committee = found.value;
  if (facts.committee) facts.committee = completeForms(facts.committee, committee);
  if (!own.recipients && committee.recipient) {
    facts.recipients = withBody(committee.recipient, committee.name);
  }
  return { facts, committee };
}

/** The profile's defaults for a motion, without those for the other way to name its stops. */
function generalFacts(own: MotionFacts, profile: ProfileFacts): MotionFacts {
  const { committees, rules, template, ...general } = profile;
  if (own.consultations) {
    for (const name of ['committee', 'meeting', 'agendaItem', 'public'] as const) {
      delete general[name];
    }
  } else if (own.committee || own.meeting) {
    delete general.consultations;
  }
  return general;
}

type Listed = Sourced<CommitteeFacts>;

function committeeNamed(name: string | undefined, committees: Listed[]): Listed | undefined {
  if (name === undefined) return undefined;
  const comparable = comparableKey(name);
  return committees.find(({ value }) => comparableKey(value.name?.value ?? '') === comparable);
}

/** The only committee that meets on the motion's day; a default one that does too comes first. */
function committeeOnDay(facts: MotionFacts, committees: Listed[]): Listed | undefined {
  const meeting = facts.meeting?.value;
  if (meeting?.type !== 'days') return undefined;
  const { first, last } = meeting;
  const thenMeeting = committees.filter(({ value }) =>
    value.meetings?.value.some(
      ({ value: { date } }) =>
        date !== undefined &&
        Temporal.PlainDate.compare(date.value, first) >= 0 &&
        Temporal.PlainDate.compare(date.value, last) <= 0,
    ),
  );
  return (
    committeeNamed(facts.committee?.value.name?.value, thenMeeting) ??
    (thenMeeting.length === 1 ? thenMeeting[0] : undefined)
  );
}

/** The recipients of a committee, whose name stands above theirs in the address. */
function withBody(
  recipients: NonNullable<CommitteeFacts['recipient']>,
  committee: CommitteeFacts['name'],
): NonNullable<MotionFacts['recipients']> {
  if (!committee) return recipients;
  const value = recipients.value.map((recipient) =>
    recipient.value.committee || recipient.value.lines
      ? recipient
      : { ...recipient, value: { ...recipient.value, committee } },
  );
  return { ...recipients, value };
}

type Body = Sourced<Facts<typeof declined>>;

function withForms(body: Body | undefined, committees: Listed[]): { committee?: Body } {
  if (!body) return {};
  const known = committeeNamed(body.value.name?.value, committees);
  return { committee: known ? completeForms(body, known.value) : body };
}

/** A body with the forms of its name that the profile gives. */
function completeForms(body: Body, known: CommitteeFacts): Body {
  const { recipient, meetings, deadline, ...forms } = known;
  return { ...body, value: { ...forms, ...body.value } };
}
