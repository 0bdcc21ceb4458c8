import { fullName } from '../german/person.ts';
import { spaced } from '../german/sentence.ts';
import type { Sender } from '../letter/letter.ts';
import type { Motion } from '../motion/motion.ts';
import { plainLines, plainValue } from './plain.ts';
import { type Submitter, seated, standalone, submittersOf } from './submitters.ts';

const separator = ' ▫ ';

export function senders(motion: Motion): Sender[] {
  return submittersOf(motion).map(sender);
}

function sender(submitter: Submitter): Sender {
  const { facts, group, person } = submitter;
  const telephone = plainValue(facts.telephone);
  const email = plainValue(facts.email);
  // A person of their own has been named in the line above.
  const name = group && person && spaced(person.form, fullName(person));
  const line = [...(name ? [name] : []), ...plainLines(facts.address)].join(separator);
  return {
    name: `${standalone(submitter)}${seated(submitter.seat)}`,
    ...(line !== '' && { line }),
    contact: [
      ...(telephone ? [`Telefon ${telephone}`] : []),
      ...(email ? [`E-Mail ${email}`] : []),
    ],
  };
}
