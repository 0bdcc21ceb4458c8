import type { Letter, Sender } from '../letter/letter.ts';
import { letterheadWidth } from './letterhead.ts';
import {
  forms,
  letterhead as letterheadPlace,
  lineHeight,
  mmPerPt,
  sizes,
  subjectGap,
} from './measures.ts';
import { countLines, measureText } from './text-width.ts';

/** Lines of one size, from `y` down, in mm. */
export interface Stack {
  y: number;
  /** Type size in pt. */
  size: number;
  /** From baseline to baseline, in multiples of the size. */
  lineHeight: number;
  /** What belongs together, line by line. None is empty. */
  parts: string[][];
  /** Between two parts, in mm. */
  gap: number;
}

/** Where everything above the salutation of a DIN 5008 letter stands. */
export interface Arrangement {
  letterhead: Stack;
  /** The sender lines in the return address zone, right above the address. */
  returnAddress: Stack;
  /** One part for each recipient. */
  address: Stack;
  /** Place and date first, then how to reach whom, and senders for whom the zone has no room. */
  information: Stack;
  /** Upper edge of the subject in mm; further down where address or information block are long. */
  subject: number;
}

/** Between return address and address, in mm. */
const returnGap = 1.5;
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

  const { returnAddress, left } = fitSenders(letter.senders, form.returnZone);
  const above = returnAddress.parts.length > 0 ? returnAddress.height + returnGap : 0;

  // A long address takes the zone of notes, which no motion uses.
  const highest = form.returnZone.y + above;
  const recipients = filled(letter.recipients);
  const room = bottom - highest;
  const address = shrink(recipients, sizes.address, lineHeight.address, zone.width, room);
  const addressY = Math.max(highest, Math.min(zone.y, bottom - address.height));

  const block = form.informationBlock;
  const information = stack(
    informationParts(letter, left),
    sizes.informationBlock,
    lineHeight.small,
    block.width,
  );

  const { y: top } = letterheadPlace;
  const letterhead = fitLetterhead(letter, form.letterheadHeight - top - 1);

  return {
    letterhead: { y: top, ...letterhead },
    returnAddress: { y: addressY - above, ...returnAddress },
    address: { y: addressY, ...address },
    information: { y: block.y, ...information },
    subject: Math.max(bottom, addressY + address.height, block.y + information.height) + subjectGap,
  };
}

export function senderLines(sender: Sender): string[] {
  return [sender.name, ...(sender.line ? [sender.line] : [])];
}

/** A letterhead that is too high in the smallest size has several of its lines on one. */
function fitLetterhead(letter: Letter, height: number) {
  const lines = letter.letterhead?.lines ?? [];
  const width = letterheadWidth(letter);
  const fitting = shrink(filled([lines]), sizes.letterhead, lineHeight.small, width, height);
  if (fitting.height <= height) return fitting;
  return stack(filled([joined(lines, fitting.size, width)]), fitting.size, lineHeight.small, width);
}

/** As many lines on one as there is room for. */
function joined(lines: readonly string[], size: number, width: number): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const longer = `${rows.at(-1)} · ${line}`;
    if (rows.length > 0 && measureText(longer, size) <= width) rows.splice(-1, 1, longer);
    else rows.push(line);
  }
  return rows;
}

/** With several senders, each one's name stands above how to reach it. */
function informationParts(letter: Letter, left: readonly Sender[]): string[][] {
  const { placeAndDate, senders } = letter;
  const several = senders.length > 1;
  return filled([
    placeAndDate ? [placeAndDate] : [],
    ...senders.map((sender) => {
      if (left.includes(sender)) return [...senderLines(sender), ...sender.contact];
      return several && sender.contact.length > 0
        ? [sender.name, ...sender.contact]
        : sender.contact;
    }),
  ]);
}

/**
 * As many senders as the return address zone has room for, and the others. Three groups with two
 * lines each just fit, set densely.
 */
function fitSenders(senders: readonly Sender[], zone: { width: number; height: number }) {
  const set = (count: number, multiple: number) => {
    const lines = senders.slice(0, count).flatMap(senderLines);
    return stack(filled([lines]), sizes.returnAddress, multiple, zone.width);
  };
  const room = zone.height - returnGap;
  const whole = set(senders.length, lineHeight.address);
  if (whole.height <= room) return { returnAddress: whole, left: [] };
  let count = 0;
  while (count < senders.length && set(count + 1, lineHeight.dense).height <= room) count += 1;
  return { returnAddress: set(count, lineHeight.dense), left: senders.slice(count) };
}

function filled(parts: readonly string[][]): string[][] {
  return parts.filter((lines) => lines.length > 0);
}

function stack(parts: readonly string[][], size: number, multiple: number, width: number) {
  const gap = (size * multiple * mmPerPt) / 2;
  const lines = parts.flat().reduce((sum, line) => sum + countLines(line, size, width), 0);
  const height = lines * size * multiple * mmPerPt + gap * Math.max(0, parts.length - 1);
  return { size, lineHeight: multiple, parts: [...parts], gap, height };
}

/** The largest size down to `smallest` in which the lines are no higher than `height` mm. */
function shrink(
  parts: readonly string[][],
  size: number,
  multiple: number,
  width: number,
  height: number,
) {
  let fitting = stack(parts, size, multiple, width);
  while (fitting.height > height && fitting.size > smallest) {
    fitting = stack(parts, fitting.size - 0.5, multiple, width);
  }
  return fitting;
}
