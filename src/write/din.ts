import type { Letter, Sender } from '../letter/letter.ts';
import { forms, lineHeight, margins, mmPerPt, sizes, subjectGap } from './measures.ts';
import { countLines } from './text-width.ts';

/** Lines of one size, from `y` down, in mm. */
export interface Stack {
  y: number;
  /** Type size in pt. */
  size: number;
  lines: string[];
}

/** Where everything above the salutation of a DIN 5008 letter stands. */
export interface Arrangement {
  letterhead: Stack;
  /** The sender lines in the return address zone; their last line ends where the address begins. */
  returnAddress: Stack;
  address: Stack;
  /** Place and date first, then contacts, and senders for whom the zone has no room. */
  information: Stack;
  /** Upper edge of the subject in mm; further down where address or information block are long. */
  subject: number;
}

/** Between return address and address, in mm. */
const returnGap = 1.2;
/** The smallest size to which a long address or letterhead is set, in pt. */
const smallest = 8;

/**
 * Places the parts of a letter in Form A or B. What is longer than its zone first takes the room
 * above it, then a smaller size; if that is not enough, the subject moves down. Nothing overlaps.
 */
export function arrange(letter: Letter, which: 'A' | 'B'): Arrangement {
  const form = forms[which];
  const zone = form.addressZone;
  const bottom = zone.y + zone.height;

  const { shown, left } = fitSenders(letter.senders, form.returnZone);
  const returnAddress = stack(
    shown,
    sizes.returnAddress,
    lineHeight.address,
    form.returnZone.width,
  );

  const lines = addressLines(letter.recipients);
  // Below the return address; the zone of notes, which no motion uses, lends its room.
  const highest = form.returnZone.y + returnAddress.height + returnGap;
  const address = shrink(lines, sizes.address, lineHeight.address, zone.width, bottom - highest);
  const addressY = Math.max(highest, Math.min(zone.y, bottom - address.height));

  const informationLines = [
    ...(letter.placeAndDate ? [letter.placeAndDate] : []),
    ...letter.senders.flatMap((sender) => sender.contact),
    ...left,
  ];
  const block = form.informationBlock;
  const information = stack(
    informationLines,
    sizes.informationBlock,
    lineHeight.small,
    block.width,
  );

  const top = 10;
  const head = shrink(
    letter.letterhead?.lines ?? [],
    sizes.letterhead,
    lineHeight.small,
    letterheadWidth(letter),
    form.letterheadHeight - top - 1,
  );

  const lowest = Math.max(
    bottom,
    lines.length > 0 ? addressY + address.height : 0,
    informationLines.length > 0 ? block.y + information.height : 0,
  );
  return {
    letterhead: { y: top, size: head.size, lines: letter.letterhead?.lines ?? [] },
    returnAddress: {
      y: addressY - returnGap - returnAddress.height,
      size: sizes.returnAddress,
      lines: shown,
    },
    address: { y: addressY, size: address.size, lines },
    information: { y: block.y, size: sizes.informationBlock, lines: informationLines },
    subject: lowest + subjectGap,
  };
}

/** The letterhead's lines, with room for the logo at their right. */
export function letterheadWidth(letter: Letter): number {
  const whole = 210 - margins.left - margins.right;
  return letter.letterhead?.logo ? whole - 65 : whole;
}

/** Several addresses, a gap between them. */
export function addressLines(recipients: readonly string[][]): string[] {
  return recipients.filter((lines) => lines.length > 0).flat();
}

export function senderLines(sender: Sender): string[] {
  return [sender.name, ...(sender.line ? [sender.line] : [])];
}

function fitSenders(senders: readonly Sender[], zone: { width: number; height: number }) {
  const shown: string[] = [];
  const left: string[] = [];
  for (const sender of senders) {
    const lines = senderLines(sender);
    const { height } = stack(
      [...shown, ...lines],
      sizes.returnAddress,
      lineHeight.address,
      zone.width,
    );
    if (left.length === 0 && height + returnGap <= zone.height) shown.push(...lines);
    else left.push(...lines);
  }
  return { shown, left };
}

function stack(lines: readonly string[], size: number, multiple: number, width: number) {
  const count = lines.reduce((sum, line) => sum + countLines(line, size, width), 0);
  return { size, height: count * size * multiple * mmPerPt };
}

/** The largest size down to `smallest` in which the lines are no higher than `height` mm. */
function shrink(
  lines: readonly string[],
  size: number,
  multiple: number,
  width: number,
  height: number,
) {
  let fitting = stack(lines, size, multiple, width);
  while (fitting.height > height && fitting.size > smallest) {
    fitting = stack(lines, fitting.size - 0.5, multiple, width);
  }
  return fitting;
}
