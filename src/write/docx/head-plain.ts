import { AlignmentType, Paragraph } from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { senderLines } from '../din.ts';
import { bodySize, letterhead, textWidth } from '../measures.ts';
import type { Head } from './head-din.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { bodyLine, styles } from './styles.ts';
import { halfPoints } from './units.ts';

/** The plain order: everything in the run of the text, place and date at the right. */
export function plainHead(letter: Letter, pictures: Pictures): Head {
  const line = bodyLine(letter.layout);
  const size = { size: halfPoints(bodySize(letter.layout)) };
  const small = { size: halfPoints(bodySize(letter.layout) - 1.5) };
  const group = (lines: readonly string[], style: string, look: object, after = line) =>
    lines.map(
      (text, index) =>
        new Paragraph({
          style,
          ...(index === lines.length - 1 && { spacing: { after } }),
          children: plainRuns(text, look),
        }),
    );
  const logo = letter.letterhead?.logo;
  return {
    children: [
      ...(logo
        ? [
            new Paragraph({
              style: styles.letterhead,
              alignment: AlignmentType.RIGHT,
              spacing: { after: Math.round(line / 2) },
              children: pictures.run(logo, Math.min(textWidth, letterhead.logoMaxWidth), 25),
            }),
          ]
        : []),
      ...group(letter.letterhead?.lines ?? [], styles.letterhead, size),
      ...(letter.placeAndDate
        ? [
            new Paragraph({
              style: styles.placeAndDate,
              alignment: AlignmentType.RIGHT,
              spacing: { after: line },
              children: plainRuns(letter.placeAndDate, size),
            }),
          ]
        : []),
      ...letter.senders.flatMap((sender) =>
        group([...senderLines(sender), ...sender.contact], styles.sender, small),
      ),
      ...letter.recipients.flatMap((lines) => group(lines, styles.address, size)),
    ],
    before: line,
  };
}
