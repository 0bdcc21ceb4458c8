import type { Letter } from '../letter/letter.ts';

/** Two lines of the header's type; what is longer would push the text down. */
const longestHeader = 180;

/** What following pages carry above the text: recipient and subject. */
export function followingLine(letter: Letter): string {
  const recipient = letter.recipients[0]?.[0];
  const subject = letter.title.subject ?? letter.title.main;
  const line = [recipient, subject].filter(Boolean).join(' · ');
  if (line.length <= longestHeader) return line;
  const cut = line.slice(0, longestHeader);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestHeader / 2))} …`;
}
