import { withoutArticle } from '../german/decline.ts';
import { headNounOf } from '../german/head.ts';
import { inSalutation, isAddressedByOffice } from '../german/offices.ts';
import { lastName, titleInSalutation } from '../german/person.ts';
import { spaced } from '../german/sentence.ts';
import { tokens } from '../german/tokens.ts';
import type { Motion } from '../motion/motion.ts';
import { plainValue } from './plain.ts';
import { addressee, type Recipient, recipientsOf } from './recipients.ts';

const unknown = 'sehr geehrte Damen und Herren';

/** `Sehr geehrter Herr Beispiel,` */
export function salutation(motion: Motion): string {
  const typed = plainValue(motion.facts.salutation);
  if (typed) return /[\p{L}\p{N})]$/u.test(typed) ? `${typed},` : typed;
  const recipients = recipientsOf(motion);
  const parts = [...new Set(recipients.map(addressed))];
  // "Damen und Herren" once, at the end.
  const known = parts.filter((part) => part !== unknown);
  const all = known.length < parts.length || known.length === 0 ? [...known, unknown] : known;
  const line = all.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)},`;
}

function addressed(to: Recipient): string {
  const { office: role, form } = addressee(to);
  if (role?.form && form && (isAddressedByOffice(role) || !to.person)) {
    return `${dear(form)} ${form} ${inSalutation(role)}`;
  }
  if (to.person && to.form) {
    const title = titleInSalutation({ ...to.person, form: to.form });
    return spaced(dear(to.form), to.form, title, lastName(to.person.name));
  }
  if (to.person) return spaced('guten Tag', titleInSalutation(to.person), to.person.name);
  if (to.body && isPresidium(to.body)) return 'sehr geehrtes Präsidium';
  return unknown;
}

function dear(form: 'Frau' | 'Herr'): string {
  return form === 'Frau' ? 'sehr geehrte' : 'sehr geehrter';
}

/** That of a body; those of the police and of a government are offices. */
function isPresidium(body: string): boolean {
  const head = headNounOf(tokens(withoutArticle(body)))?.part.word ?? '';
  return /präsidium$/iu.test(head) && !/^(?:polizei|regierungs)/iu.test(head);
}
