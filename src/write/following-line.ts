import type { Letter } from '../letter/letter.ts';
import { followingHeaderPlace, sizes } from './measures.ts';
import { measureText } from './text-width.ts';

/** What following pages carry above the text, on one line: recipient and subject. */
export function followingLine(letter: Letter): string {
  const recipient = letter.recipients[0]?.[0];
  const subject = letter.title.subject ?? letter.title.main;
  const line = [recipient, subject].filter(Boolean).join(' · ');
  if (fits(line)) return line;
  let shown = '';
  for (const word of line.split(' ')) {
    const longer = shown === '' ? word : `${shown} ${word}`;
    if (!fits(`${longer} …`)) break;
    shown = longer;
  }
  return `${shown || line.slice(0, longestWord)} …`;
}

/** Of a first word that fills more than the line, so many characters surely fit. */
const longestWord = 50;

function fits(line: string): boolean {
  return measureText(line, sizes.followingHeader) <= followingHeaderPlace.width;
}
