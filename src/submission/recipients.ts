import {
  accusative,
  complementInAccusative,
  isAddressedByOffice,
  type Office,
  office,
  suited,
} from '../german/offices.ts';
import { fullName, type Person, person } from '../german/person.ts';
import { spaced } from '../german/sentence.ts';
import type { Motion } from '../motion/motion.ts';
import type { recipient } from '../motion/parties.ts';
import type { Facts } from '../motion/shape.ts';
import { oncePer } from '../text/remembering.ts';
import { plainLines, plainValue } from './plain.ts';

/** Whom the letter goes to. */
export interface Recipient {
  /** The body in the address. */
  body?: string;
  form?: 'Frau' | 'Herr';
  person?: Person;
  office?: string;
  facts: Facts<typeof recipient>;
}

export const recipientsOf = oncePer((motion: Motion): readonly Recipient[] => {
  return (motion.facts.recipients?.value ?? []).map(({ value: facts }) => {
    const name = plainValue(facts.name);
    const addressee = name
      ? person(name, facts.form?.value, plainValue(facts.academicTitle))
      : undefined;
    const form = facts.form?.value ?? addressee?.form;
    const body = plainValue(facts.committee);
    const role = plainValue(facts.office);
    return {
      ...(body && { body }),
      ...(form && { form }),
      ...(addressee && { person: addressee }),
      ...(role && { office: role }),
      facts,
    };
  });
});

/** The lines of an address, top to bottom. */
export function addressLines(to: Recipient): string[] {
  const typed = plainLines(to.facts.lines);
  if (typed.length > 0) return typed;
  return [...(to.body ? [to.body] : []), ...personLines(to), ...plainLines(to.facts.address)];
}

/** Form and office as they suit each other; the form may follow from the office (`Landrätin`). */
export function addressee(to: Recipient): { form?: 'Frau' | 'Herr'; office?: Office } {
  const { form, office: typed } = to;
  if (!typed) return form ? { form } : {};
  const held = office(typed);
  if (form) return { form, office: suited(held, form) };
  // With a name and no form, an office such as "Vorsitzende" leaves open who that is.
  const told = !to.person || isAddressedByOffice(held) ? held.form : undefined;
  return { ...(told && { form: told }), office: held };
}

/** `Herrn Vorsitzenden Jon Beispiel`; an office of many words has its own line. */
function personLines(to: Recipient): string[] {
  const { form, office: held } = addressee(to);
  const name = to.person && fullName(to.person);
  const inAddress = form === 'Herr' ? 'Herrn' : form;
  if (!held) return name ? [spaced(inAddress, name)] : [];
  if (name && (held.complement || !held.form)) return [spaced(inAddress, name), held.name];
  if (!form || !held.form) return [spaced(held.name, name)];
  return [spaced(inAddress, accusative(held), complementInAccusative(held), name)];
}
