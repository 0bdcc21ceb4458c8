import { type FieldName, fields } from '../motion/fields.ts';
import { entryOf } from '../motion/key.ts';
import type { Motion } from '../motion/motion.ts';
import type { Place } from '../text/place.ts';
import { forms } from '../write/measures.ts';

/** Where a field stands: in the motion, or in a profile. */
export interface FieldPlace {
  /** Absent in the motion itself. */
  file?: string;
  place: Place;
}

/** Points per millimetre. */
const point = 72 / 25.4;

/**
 * The field that what stands above the text of the first page comes from: a click on the address
 * leads to the recipient, on the title to the subject. A plain letter has no fixed places: there it
 * is the subject.
 *
 * @param spot in pt from the page's upper left corner
 */
export function fieldAtSpot(
  motion: Motion,
  spot: { x: number; y: number },
): FieldPlace | undefined {
  return zoneAt(motion, spot)
    .map((name) => placeOf(motion, name))
    .find((place) => place !== undefined);
}

/** The fields that may stand at a spot, the likeliest first. */
function zoneAt(motion: Motion, spot: { x: number; y: number }): FieldName[] {
  const form = motion.facts.layout?.value.form?.value;
  const [x, y] = [spot.x / point, spot.y / point];
  if (form === 'schlicht') return ['subject'];
  const { letterheadHeight, addressField, addressZone, informationBlock } =
    forms[form === 'A' ? 'A' : 'B'];
  if (y < letterheadHeight) return ['letterhead', 'submitters', 'subject'];
  if (y < addressField.y + addressField.height) {
    if (x >= informationBlock.x) return ['date', 'place', 'subject'];
    return y < addressZone.y ? ['submitters', 'subject'] : ['recipients', 'subject'];
  }
  return ['title', 'subject'];
}

function placeOf(motion: Motion, name: FieldName): FieldPlace | undefined {
  if (name === 'subject' && motion.subjectHeading?.position) {
    const own = entryOf(motion.head.own, fields.subject.key);
    if (!own) return undefined;
  }
  const node = motion.facts[name]?.node ?? recipientOfBody(motion, name);
  if (!node) return undefined;
  return { place: node.place, ...(node.file !== undefined && { file: node.file }) };
}

/** Who is written to may stand with the body in the profile. */
function recipientOfBody({ profile }: Motion, name: FieldName) {
  return name === 'recipients' ? profile?.committee?.recipient?.node : undefined;
}
