import { decline } from '../german/decline.ts';
import { office } from '../german/offices.ts';
import { type Person, person } from '../german/person.ts';

/** A person with office and party. */
export interface PersonInText {
  person: Person;
  office?: string;
  party?: string;
}

/**
 * A person who is typed as one text (`Stadträtin Dr. Ada Beispiel (FDP)`): told from a group by
 * what only people have before their names; a bare name could be either.
 */
export function personInText(text: string): PersonInText | undefined {
  const [, before = '', party] = /^([^()]*?)(?: \(([^()]+)\))?$/u.exec(text) ?? [];
  const form = /^(?:Frau|Herr) (?=\S)/u.exec(before)?.[0] ?? '';
  const rest = before.slice(form.length);
  const [first = '', ...others] = rest.split(' ');
  const isOffice = office(first).form !== undefined || /mitglied$/iu.test(first);
  const role = isOffice && others.length > 0 ? first : undefined;
  const name = role ? others.join(' ') : rest;
  if (name.split(' ').length < 2 && !form) return undefined;
  // "Stadtrat" is a body, too: with a title or a party it is somebody's office.
  const isBody = role !== undefined && decline(role) !== undefined;
  const hasTitle = /^(?:Prof|Dr)\./u.test(name);
  const hasParty =
    party !== undefined && (decline(party) !== undefined || /(?:los|frei)$/u.test(party));
  if (!form && !hasTitle && !(role && (!isBody || hasParty))) return undefined;
  const found = person(form + name);
  if (!found) return undefined;
  return { person: found, ...(role && { office: role }), ...(party && { party }) };
}
