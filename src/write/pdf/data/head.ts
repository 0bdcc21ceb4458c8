import type { Letter } from '../../../letter/letter.ts';
import { arrange, letterheadWidth, senderLines } from '../../din.ts';
import { forms, letterhead, margins } from '../../measures.ts';
import type { Images } from './images.ts';
import type { Strings } from './strings.ts';

/** In mm. */
const largestLogo = 30;
const largestPlainLogo = 25;

/** Everything above the title in Form A or B, at the places that all writers give it. */
export function standardHead(letter: Letter, form: 'A' | 'B', strings: Strings, images: Images) {
  const { letterhead: head, returnAddress, address, information, subject } = arrange(letter, form);
  const { returnZone, addressZone, informationBlock, letterheadHeight } = forms[form];
  const height = Math.min(letterheadHeight - letterhead.y - 2, largestLogo);
  const stacks = [
    { ...head, x: margins.left, width: letterheadWidth(letter) },
    { ...information, ...at(informationBlock) },
    { ...returnAddress, ...at(returnZone) },
    { ...address, ...at(addressZone) },
  ];
  return {
    logo: images.place(letter.letterhead?.logo, { width: letterhead.logoMaxWidth, height }),
    stacks: stacks
      .map((stack) => ({ ...stack, parts: stack.parts.map((lines) => strings.lines(lines)) }))
      .filter(({ parts }) => parts.length > 0),
    subject,
  };
}

/** Everything above the title in the plain order, from top to bottom. */
export function plainHead(letter: Letter, strings: Strings, images: Images) {
  const { letterhead: head, placeAndDate, senders, recipients } = letter;
  const logo = { width: letterhead.logoMaxWidth, height: largestPlainLogo };
  return {
    logo: images.place(head?.logo, logo),
    letterhead: strings.lines(head?.lines ?? []),
    placeAndDate: strings.lines([placeAndDate]),
    senders: senders.map((sender) => strings.lines([...senderLines(sender), ...sender.contact])),
    recipients: recipients.map((lines) => strings.lines(lines)),
  };
}

function at({ x, width }: { x: number; width: number }) {
  return { x, width };
}
