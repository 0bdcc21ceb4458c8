import { imageOf } from '../blocks/image.ts';
import { fullName, type Person, person } from '../german/person.ts';
import type { SignatureGroup, Signer } from '../letter/letter.ts';
import type { Motion } from '../motion/motion.ts';
import type { Sourced } from '../motion/node.ts';
import type { References } from '../references/references.ts';
import { plainValue } from '../submission/plain.ts';
import {
  type Submitter,
  standalone,
  submittersOf,
  submittersWithEntries,
} from '../submission/submitters.ts';

/** Who signs: for each group its `unterschriften`, else the person named with it. */
export function signatureGroups(motion: Motion, references: References): SignatureGroup[] {
  const different = submittersWithEntries(submittersOf(motion));
  return different.flatMap((entries) => {
    const [submitter] = entries;
    if (!submitter) return [];
    const signers = entries.flatMap((one) => signersOf(one, references));
    // One group's signers need no heading; one for whom nobody signs yet shows whose line it is.
    const headed = submitter.group && (different.length > 1 || signers.length === 0);
    return { ...(headed && { group: standalone(submitter) }), signers };
  });
}

function signersOf(submitter: Submitter, references: References): Signer[] {
  const listed = (submitter.facts.signatures?.value ?? []).flatMap(({ value }) => {
    const name = plainValue(value.name);
    const signing = name ? person(name, undefined, plainValue(value.academicTitle)) : undefined;
    return signing ? signer(signing, plainValue(value.office), value.image, references) : [];
  });
  if (listed.length > 0) return listed;
  return submitter.person
    ? [signer(submitter.person, submitter.office, undefined, references)]
    : [];
}

function signer(
  signing: Person,
  office: string | undefined,
  picture: Sourced<string> | undefined,
  references: References,
): Signer {
  const name = fullName(signing);
  const image =
    picture && imageOf(picture.value, `Unterschrift von ${name}`, references, picture.node.file);
  return { name, ...(office && { office }), ...(image && { image }) };
}
