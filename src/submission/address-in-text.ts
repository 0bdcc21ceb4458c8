import { office } from '../german/offices.ts';
import { type Person, person } from '../german/person.ts';

/** Whom a line of an address names: `Herrn Oberbürgermeister Dr. Jon Beispiel`. */
export interface AddressedPerson {
  form: 'Frau' | 'Herr';
  person?: Person;
  office?: string;
}

/** An address in one text, line by line: at its line ends, else at its commas. */
export function addressInText(text: string): string[] {
  const lines = text.includes('\n') ? text.split('\n') : text.split(',');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The person that an address names, by the line with `Frau` or `Herrn`. */
export function namedIn(lines: readonly string[]): AddressedPerson | undefined {
  for (const line of lines) {
    const [, typed, rest = ''] = /^(?:An )?(Frau|Herrn?)\s+(\S.*)$/u.exec(line.trim()) ?? [];
    if (typed) return { form: typed === 'Frau' ? 'Frau' : 'Herr', ...held(rest.split(/\s+/u)) };
  }
  return undefined;
}

/** An office leads the name, in the accusative: `Vorsitzenden Jon Beispiel`. */
function held([first = '', ...others]: readonly string[]): Omit<AddressedPerson, 'form'> {
  const inNominative = [first, first.replace(/en$/u, 'er'), first.replace(/e?n$/u, '')];
  const role = inNominative.find((word) => office(word).form !== undefined);
  const name = (role ? others : [first, ...others]).join(' ');
  // "Vorsitzende des Ausschusses" is all office.
  const isOffice = role !== undefined && /^(?:der|des|im|für|und)(?:\s|$)/u.test(name);
  if (isOffice) return { office: `${role} ${name}` };
  const found = name === '' ? undefined : person(name);
  return { ...(role && { office: role }), ...(found && { person: found }) };
}
