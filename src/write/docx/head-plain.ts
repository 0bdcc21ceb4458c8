import { AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { senderLines } from '../din.ts';
import { letterheadWidth, logoBelowLines, logoRoom } from '../letterhead.ts';
import { blankLines, margins, textWidth } from '../measures.ts';
import { type LetterTop, logo } from './head-din.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { bodyLine, styles } from './styles.ts';
import { twips } from './units.ts';

/** The plain order: everything in the run of the text, place and date at the right. */
export function plainHead(letter: Letter, pictures: Pictures): LetterTop {
  const line = bodyLine(letter.layout);
  const group = (lines: readonly string[], style: string) => linesOf(lines, { style }, line);
  const children = [
    ...letterheadOf(letter, pictures),
    ...(letter.placeAndDate
      ? [
          new Paragraph({
            style: styles.placeAndDate,
            alignment: AlignmentType.RIGHT,
            spacing: { after: line },
            children: plainRuns(letter.placeAndDate),
          }),
        ]
      : []),
    ...letter.senders.flatMap((sender) =>
      group([...senderLines(sender), ...sender.contact], styles.sender),
    ),
    ...letter.recipients.flatMap((lines) => group(lines, styles.address)),
  ];
  return {
    children,
    before: children.length > 0 ? Math.round(line * blankLines.beforePlainTitle) : 0,
  };
}

/** The lines at the left, the logo at the right, what follows below both. */
function letterheadOf(letter: Letter, pictures: Pictures): Paragraph[] {
  const { lines = [], logo: image } = letter.letterhead ?? {};
  const line = bodyLine(letter.layout);
  if (lines.length > 0) {
    const right = twips(textWidth - letterheadWidth(letter));
    const look = { style: styles.letterhead, ...(right > 0 && { indent: { right } }) };
    const after = line + twips(logoBelowLines(letter));
    return [...logo(letter, margins.top, pictures), ...linesOf(lines, look, after)];
  }
  if (!image) return [];
  return [
    new Paragraph({
      style: styles.letterhead,
      alignment: AlignmentType.RIGHT,
      spacing: { after: line },
      children: pictures.run(image, logoRoom(letter.layout)),
    }),
  ];
}

/** @param after room below the last line, in twips */
function linesOf(lines: readonly string[], look: IParagraphOptions, after: number): Paragraph[] {
  return lines.map(
    (text, index) =>
      new Paragraph({
        ...look,
        ...(index === lines.length - 1 && { spacing: { after } }),
        children: plainRuns(text),
      }),
  );
}
