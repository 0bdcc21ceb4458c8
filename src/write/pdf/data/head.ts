import type { Letter } from '../../../letter/letter.ts';
import { arrange, senderLines } from '../../din.ts';
import { letterheadWidth, logoRoom } from '../../letterhead.ts';
import { forms, margins } from '../../measures.ts';
import type { Images } from './images.ts';
import type { Strings } from './strings.ts';

/** Everything above the title in Form A or B, at the places that all writers give it. */
export function standardHead(letter: Letter, form: 'A' | 'B', strings: Strings, images: Images) {
  const { letterhead, returnAddress, address, information, subject } = arrange(letter, form);
  const { returnZone, addressZone, informationBlock } = forms[form];
  const stacks = [
    { ...letterhead, x: margins.left, width: letterheadWidth(letter) },
    { ...information, ...at(informationBlock) },
    { ...returnAddress, ...at(returnZone) },
    { ...address, ...at(addressZone) },
  ];
  return {
    logo: images.place(letter.letterhead?.logo, logoRoom(letter.layout)),
    stacks: stacks
      .map((stack) => ({ ...stack, parts: stack.parts.map((lines) => strings.lines(lines)) }))
      .filter(({ parts }) => parts.length > 0),
    subject,
  };
}

/** Everything above the title in the plain order, from top to bottom. */
export function plainHead(letter: Letter, strings: Strings, images: Images) {
  const { letterhead: head, placeAndDate, senders, recipients } = letter;
  return {
    logo: images.place(head?.logo, logoRoom(letter.layout)),
    letterheadWidth: letterheadWidth(letter),
    letterhead: strings.lines(head?.lines ?? []),
    placeAndDate: strings.lines([placeAndDate]),
    senders: senders.map((sender) => strings.lines([...senderLines(sender), ...sender.contact])),
    recipients: recipients.map((lines) => strings.lines(lines)),
  };
}

function at({ x, width }: { x: number; width: number }) {
  return { x, width };
}
