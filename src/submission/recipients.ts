import {
  accusative,
  complementInAccusative,
  isAddressedByOffice,
  isAdjective,
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
import { addressInText, namedIn } from './address-in-text.ts';
import { plainLines, plainValue } from './plain.ts';

/** Whom the letter goes to. */
export interface Recipient {
  /** The body in the address. */
  body?: string;
  form?: 'Frau' | 'Herr';
  person?: Person;
  office?: string;
  /** The whole address, where it was typed as it is to stand. */
  lines: string[];
  facts: Facts<typeof recipient>;
}

export const recipientsOf = oncePer((motion: Motion): readonly Recipient[] => {
  return (motion.facts.recipients?.value ?? []).map(({ value: facts }) => {
    const name = plainValue(facts.name);
    const addressee = name
      ? person(name, facts.form?.value, plainValue(facts.academicTitle))
      : undefined;
    const lines = typedLines(facts);
    const said = name || facts.office ? undefined : namedIn(lines);
    const form = facts.form?.value ?? addressee?.form ?? said?.form;
    const body = plainValue(facts.committee);
    const role = plainValue(facts.office) ?? said?.office;
    const to = addressee ?? said?.person;
    return {
      ...(body && { body }),
      ...(form && { form }),
      ...(to && { person: to }),
      ...(role && { office: role }),
      lines,
      facts,
    };
  });
});

function typedLines({ lines }: Facts<typeof recipient>): string[] {
  const typed = plainLines(lines);
  // All of it in one text is parted where an address has its lines.
  return typed.length === 1 ? addressInText(typed[0] ?? '') : typed;
}

/** The lines of an address, top to bottom. */
export function addressLines(to: Recipient): string[] {
  if (to.lines.length > 0) return to.lines;
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
  if (name && (held.complement || !held.form || isAdjective(held.name)))
    return [spaced(inAddress, name), held.name];
  if (!form || !held.form) return [spaced(held.name, name)];
  return [spaced(inAddress, accusative(held), complementInAccusative(held), name)];
}
