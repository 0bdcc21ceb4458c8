import { withPreposition } from '../german/declension.ts';
import { withoutArticle } from '../german/decline.ts';
import { dativeBeforeName, isAdjective, type Office, office } from '../german/offices.ts';
import { fullName, type Person, person } from '../german/person.ts';
import { listed, spaced } from '../german/sentence.ts';
import type { Motion } from '../motion/motion.ts';
import type { submitter } from '../motion/parties.ts';
import type { Facts } from '../motion/shape.ts';
import { oncePer } from '../text/remembering.ts';
import { type DeclinedName, declinedName, nameKey, sameName } from './names.ts';
import { namesInText } from './names-in-text.ts';
import { type PersonInText, personInText } from './person-in-text.ts';
import { plainValue } from './plain.ts';
import { profileCommitteeOf } from './profile-committee.ts';

/** Who submits the motion: a group, or a person of their own. */
export interface Submitter {
  group?: DeclinedName;
  seat?: DeclinedName;
  person?: Person;
  party?: string;
  office?: string;
  facts: Facts<typeof submitter>;
}

/** Those of whom at least a group or a name is known. */
export const submittersOf = oncePer((motion: Motion): readonly Submitter[] => {
  return (motion.facts.submitters?.value ?? []).flatMap(({ value: facts }) => {
    const typed = declinedName(facts.group);
    // Several in one text have but their names; what else is said is said of one.
    const names = typed && Object.keys(facts).length === 1 ? namesInText(typed) : [typed];
    return names.flatMap((one) => submitterOf(motion, facts, one) ?? []);
  });
});

function submitterOf(
  motion: Motion,
  facts: Submitter['facts'],
  typed: DeclinedName | PersonInText | undefined,
): Submitter | undefined {
  const named = typed && !('person' in typed) ? typed : undefined;
  const seat = declinedName(facts.seat, profileCommitteeOf(motion, facts.seat?.value.name?.value));
  const name = plainValue(facts.name);
  const holder =
    name === undefined
      ? undefined
      : person(name, facts.form?.value, plainValue(facts.academicTitle));
  if (typed && 'person' in typed) return { ...typed, ...(seat && { seat }), facts };
  // `fraktion: fraktionslos` is said of the person; nobody belongs to a group of that name.
  const isUnbound = named && holder && saysNone(named.name);
  const group = isUnbound ? undefined : named;
  if (!group && !holder) return undefined;
  const party = plainValue(facts.party);
  const role =
    plainValue(facts.office) ?? (isUnbound && isAdjective(named.name) ? named.name : undefined);
  const alone = group && !holder && !facts.signatures ? personInText(group.name) : undefined;
  if (alone) return { ...alone, ...(seat && { seat }), facts };
  return {
    ...(group && { group }),
    ...(seat && { seat }),
    ...(holder && { person: holder }),
    ...(party && { party }),
    ...(role && { office: role }),
    facts,
  };
}

/** What is typed where there is no group to name. */
function saysNone(group: string): boolean {
  return isAdjective(group) || /^(?:keine|ohne(?: Fraktion)?)$/iu.test(group);
}

/** Each once: two entries of one group are one submitter with two people. */
export function differentSubmitters(submitters: readonly Submitter[]): Submitter[] {
  return submittersWithEntries(submitters).flatMap(([first]) => first ?? []);
}

/** The entries of each submitter, in their order. A motion may have hundreds who sign it. */
export function submittersWithEntries(submitters: readonly Submitter[]): Submitter[][] {
  const entries = new Map<Submitter | string, Submitter[]>();
  for (const submitter of submitters) {
    const key = submitter.group ? nameKey(submitter.group.name) : submitter;
    const known = entries.get(key);
    if (known) known.push(submitter);
    else entries.set(key, [submitter]);
  }
  return [...entries.values()];
}

/** Joint is what several groups submit, or a group together with a person. */
export function isJoint(submitters: readonly Submitter[]): boolean {
  const different = differentSubmitters(submitters);
  return different.length > 1 && different.some(({ group }) => group);
}

/** `die SPD-Fraktion`, `Stadtrat Dr. Jon Beispiel (FDP)` */
export function nominative(submitter: Submitter): string {
  const { group } = submitter;
  return group
    ? (group.forms?.nominative ?? group.name)
    : personWithOffice(submitter, (o) => o.name);
}

/** `der SPD-Fraktion`, `von Stadtrat Dr. Jon Beispiel (FDP)` */
function genitive(submitter: Submitter): string {
  const { group } = submitter;
  if (group) return group.forms?.genitive ?? `von ${group.name}`;
  return `von ${personWithOffice(submitter, dativeBeforeName)}`;
}

/** The person with party behind the name, and before it an office that can stand there. */
function personWithOffice(submitter: Submitter, inflected: (of: Office) => string): string {
  if (!submitter.person) return '';
  const held = officeOf(submitter);
  const before = held && !standsBehind(held) ? inflected(held) : undefined;
  const said = submitter.party ?? (isUnattached(submitter) ? submitter.office : undefined);
  const party = said && `(${said})`;
  return spaced(before, fullName(submitter.person), party);
}

function officeOf(submitter: Submitter): Office | undefined {
  const held = submitter.office;
  return held === undefined || isUnattached(submitter) ? undefined : office(held);
}

/** `funktion: fraktionslos` stands where others name their party. */
function isUnattached({ office: held }: Submitter): boolean {
  return held !== undefined && isAdjective(held);
}

/** "Mitglied des Ortsbeirats" stands behind the name, "Stadtrat" before it. */
function standsBehind(held: Office): boolean {
  return held.complement !== '' || /^mitglied$/iu.test(held.noun);
}

/** `der SPD-Fraktion und der CDU-Fraktion im Rat der Stadt …`: the submitters with their seat. */
export function genitiveWithSeats(submitters: readonly Submitter[]): string {
  const different = differentSubmitters(submitters);
  const seats = different.map(({ seat }) => seat);
  const [first] = seats;
  const shared =
    first && seats.every((seat) => seat && sameName(seat.name, first.name)) ? first : undefined;
  let before = '';
  const items = different.map((submitter) => {
    const form = genitive(submitter);
    // "von A und B" says "von" once.
    const item = before.startsWith('von ') ? form.replace(/^von /u, '') : form;
    before = form;
    return shared ? item : `${item}${seated(submitter.seat)}`;
  });
  return `${listed(items)}${seated(shared)}`;
}

/** ` im Rat der Stadt …`; in brackets where the seat's dative isn't known. */
function seated(seat: DeclinedName | undefined): string {
  if (!seat) return '';
  const dative = seat.forms?.dative;
  return dative ? ` ${withPreposition('in', dative)}` : ` (${seat.name})`;
}

/** The group or person as a line of its own: `SPD-Fraktion`, `Jon Beispiel, Mitglied des Rates`. */
export function standalone(submitter: Submitter): string {
  if (submitter.group) return withoutArticle(submitter.group.name);
  const held = officeOf(submitter);
  const behind = held && standsBehind(held) ? `, ${held.name}` : '';
  return `${personWithOffice(submitter, (of) => of.name)}${behind}`;
}

/** The same with the seat, unless the office names a body already. */
export function standaloneWithSeat(submitter: Submitter): string {
  const held = officeOf(submitter);
  const isSaid = !submitter.group && held !== undefined && standsBehind(held);
  return `${standalone(submitter)}${isSaid ? '' : seated(submitter.seat)}`;
}

/** The name alone, as a file's properties want it. */
export function authorName({ group, person }: Submitter): string {
  return group ? withoutArticle(group.name) : person ? fullName(person) : '';
}
