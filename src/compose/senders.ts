import { fullName } from '../german/person.ts';
import { spaced } from '../german/sentence.ts';
import type { Sender } from '../letter/letter.ts';
import type { Motion } from '../motion/motion.ts';
import { plainLines, plainValue } from '../submission/plain.ts';
import {
  type Submitter,
  standaloneWithSeat,
  submittersOf,
  submittersWithEntries,
} from '../submission/submitters.ts';

const separator = ' ▫ ';

/** One per group, with all who are named for it, or per person. */
export function senders(motion: Motion): Sender[] {
  return submittersWithEntries(submittersOf(motion)).map((entries) => {
    const [first, ...more] = entries.map(sender);
    const others = more.map(({ line }) => line).filter((line) => line && line !== first?.line);
    const line = [...(first?.line ? [first.line] : []), ...others].join(separator);
    return {
      name: first?.name ?? '',
      ...(line !== '' && { line }),
      contact: [...new Set([first, ...more].flatMap((one) => one?.contact ?? []))],
    };
  });
}

function sender(submitter: Submitter): Sender {
  const { facts, group, person } = submitter;
  const telephone = plainValue(facts.telephone);
  const email = plainValue(facts.email);
  // A person of their own has been named in the line above.
  const name = group && person && spaced(person.form, fullName(person));
  const line = [...(name ? [name] : []), ...plainLines(facts.address)].join(separator);
  return {
    name: standaloneWithSeat(submitter),
    ...(line !== '' && { line }),
    contact: [
      ...(telephone ? [`Telefon ${telephone}`] : []),
      ...(email ? [`E-Mail ${email}`] : []),
    ],
  };
}
