import { decline } from '../german/decline.ts';
import type { DeclinedName } from './names.ts';
import { type PersonInText, personInText } from './person-in-text.ts';

const separator = /\s*[,;]\s+|\s+(?:und|sowie|u\.|&|\+)\s+/u;

/** What a party is parted into. */
const branch = /^\p{L}*(?:verband|verein|bezirk)(?!\p{L})/iu;

/**
 * Several who submit in one text: `SPD, Grüne`, `Stadträtin Ada Beispiel und Stadtrat Jon
 * Beispiel`. What is one name (`CDU- und SPD-Fraktion`), or has a part that could be anything,
 * stays one.
 */
export function namesInText(typed: DeclinedName): (DeclinedName | PersonInText)[] {
  const parts = typed.name.split(separator).filter((part) => part !== '');
  if (parts.length < 2) return [typed];
  // "Jusos, Kreisverband Musterland": whose they are; of "Ortsverein A, Ortsverein B" each submits.
  const branches = parts.filter((part) => branch.test(part));
  if (branches.length > 0 && branches.length < parts.length) return [typed];
  const people = parts.map((part) => personInText(part, true));
  if (people.every((one) => one !== undefined)) return people;
  // A comma joins no words of one name but those that are halves (`Haupt-, Finanz- und …`).
  const isOne = typed.forms !== undefined && !/[^-],\s/u.test(typed.name);
  if (isOne) return [typed];
  const found = parts.map((name): DeclinedName | PersonInText | undefined => {
    const someone = personInText(name);
    if (someone) return someone;
    const forms = decline(name);
    return forms && { name, forms, node: typed.node };
  });
  return found.every((one) => one !== undefined) ? found : [typed];
}
