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
 *
 * @param isAmongPeople whether others stand beside it: then `Stadtrat Jon Beispiel` is no body
 */
export function personInText(text: string, isAmongPeople = false): PersonInText | undefined {
  const [, before = '', party] = /^([^()]*?)(?: \(([^()]+)\))?$/u.exec(text) ?? [];
  const form = /^(?:Frau|Herr) (?=\S)/u.exec(before)?.[0] ?? '';
  const rest = before.slice(form.length);
  const { role, name } = officeBefore(rest);
  if (name.split(' ').length < 2 && !form) return undefined;
  // "Stadtrat" is a body, too: with a title or a party it is somebody's office.
  const isBody = role !== undefined && !role.includes(' ') && decline(role) !== undefined;
  const hasTitle = /^(?:Prof|Dr)\./u.test(name);
  const hasParty =
    party !== undefined && (decline(party) !== undefined || /(?:los|frei)$/u.test(party));
  if (!form && !hasTitle && !(role && (!isBody || hasParty || isAmongPeople))) return undefined;
  const found = person(form + name);
  if (!found) return undefined;
  return { person: found, ...(role && { office: role }), ...(party && { party }) };
}

/** `Stadtrat`, `Sachkundiger Bürger`, `fraktionsloses Ratsmitglied` before a name. */
function officeBefore(text: string): { role?: string; name: string } {
  const words = text.split(' ');
  const isAdjective = (word: string) => /^\p{L}{4,}e[rs]?$/u.test(word);
  for (const [index, word] of words.slice(0, 3).entries()) {
    const isOffice = office(word).form !== undefined || /mitglied$/iu.test(word);
    if (isOffice && index + 1 < words.length) {
      return { role: words.slice(0, index + 1).join(' '), name: words.slice(index + 1).join(' ') };
    }
    if (!isAdjective(word)) break;
  }
  return { name: text };
}
