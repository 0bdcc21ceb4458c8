import type { Letter } from '../letter/letter.ts';
import { followingHeader, sizes } from './measures.ts';
import { measureText } from './text-width.ts';

/** What following pages carry above the text, on one line: recipient and subject. */
export function followingLine(letter: Letter): string {
  const recipient = letter.recipients[0]?.[0];
  const subject = letter.title.subject ?? letter.title.main;
  const line = [recipient, subject].filter(Boolean).join(' · ');
  if (fits(line)) return line;
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  return `${words.join(' ')} …`;
}

function fits(line: string): boolean {
  return measureText(line, sizes.followingHeader) <= followingHeader.width;
}
