import type { FieldName } from '../motion/fields.ts';
import type { Kind } from '../motion/kinds.ts';
import { scalar } from '../notation/quote.ts';
import type { Draft } from './draft.ts';
import {
  type Party,
  readAddress,
  readNamed,
  recipientDraft,
  submitterDraft,
  townOf,
} from './party.ts';
import { isWhole, type Kept } from './profile.ts';

/** What somebody tells of a motion before it is begun; an empty text is to be filled in later. */
export interface Answers {
  subject: string;
  kind: Kind;
  committee: string;
  /** As the head has it. */
  meeting: string;
  /** `undefined` of a person who submits without a group. */
  group: string | undefined;
  /** `Frau Karla Muster, Fraktionsvorsitzende` */
  person: string;
  /** `Ratsgasse 1, 01234 Musterhausen` */
  address: string;
  place: string;
  recipient: string;
  recipientAddress: string;
}

/** What of it stands in the head, by field; fields that nothing is told of are left out. */
export function valuesFrom(answers: Answers): Partial<Record<FieldName, string | Draft>> {
  const { subject, kind, committee, meeting } = answers;
  const place = placeFrom(answers);
  const submitter = submitterFrom(answers);
  const recipient = recipientFrom(answers);
  return {
    ...(subject !== '' && { subject: scalar(subject) }),
    ...(committee !== '' && { committee: scalar(committee) }),
    ...(meeting !== '' && !kind.spares.includes('meeting') && { meeting }),
    ...(place !== undefined && { place: scalar(place) }),
    ...(isTold(submitter) && { submitters: submitterDraft(submitter) }),
    ...(isTold(recipient) && { recipients: recipientDraft(recipient) }),
  };
}

/** What of it can be kept for the next motion; `undefined` where there is nothing. */
export function keptFrom(answers: Answers): Kept | undefined {
  const place = placeFrom(answers);
  const submitter = submitterFrom(answers);
  const party = recipientFrom(answers);
  const kept: Kept = {
    ...(place !== undefined && { place }),
    ...(isWhole(submitter) && { submitter }),
    ...(isWhole(party) &&
      answers.committee !== '' && { recipient: { committee: answers.committee, party } }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The place that was told, else the town of the sender's address. */
export function placeFrom({ place, address }: Answers): string | undefined {
  return place !== '' ? place : townOf(readAddress(address));
}

function submitterFrom({ group, person, address }: Answers): Party {
  return { ...(group !== undefined && { group }), ...partyFrom(person, address) };
}

function recipientFrom({ recipient, recipientAddress }: Answers): Party {
  return partyFrom(recipient, recipientAddress);
}

function partyFrom(person: string, address: string): Party {
  const named = readNamed(person);
  const lines = readAddress(address);
  return { ...(named && { person: named }), ...(lines.length > 0 && { address: lines }) };
}

function isTold({ group, person, address }: Party): boolean {
  return Boolean(group) || person !== undefined || address !== undefined;
}
