import { HeadingLevel } from 'docx';
import type { Letter, LetterSection } from '../../letter/letter.ts';
import { beforeClosing, longEnd } from '../keeping.ts';
import { blankLines, pictureHeight, tableSize } from '../measures.ts';
import { sectionHeading } from '../section-heading.ts';
import { ownWords } from '../words.ts';
import type { BlockSetting } from './block-setting.ts';
import { apart, blockPieces } from './blocks.ts';
import { inlineChildren, plainRuns } from './inlines.ts';
import { counted } from './line-numbers.ts';
import { NoteReferences } from './note-references.ts';
import type { Numbering } from './numbering.ts';
import type { Pictures } from './pictures.ts';
import { goesAlong, type Piece } from './pieces.ts';
import { bodyLine, styles } from './styles.ts';

/** How the body of a letter is set, `width` mm wide. */
export function bodySetting(
  letter: Letter,
  { width, numbering, pictures }: { width: number; numbering: Numbering; pictures: Pictures },
): BlockSetting {
  const [last, end] = [beforeClosing(letter), longEnd(letter)];
  return {
    width,
    ...(last && { last }),
    ...(end && { longEnd: end }),
    highest: pictureHeight.inText,
    pictures,
    numbering,
    notes: new NoteReferences(letter),
    tableSize: tableSize(letter.layout),
    style: styles.body,
    gap: Math.round(bodyLine(letter.layout) * blankLines.betweenParagraphs),
    indent: 0,
    right: 0,
    heading: 2,
  };
}

/** From the salutation to the last section. */
export function textPieces(letter: Letter, setting: BlockSetting): Piece[] {
  const formula: Piece[] = letter.formula?.length
    ? [{ style: styles.formula, children: inlineChildren(letter.formula, setting) }]
    : [];
  const { blocks, bold } = letter.resolution;
  const voted = blockPieces(blocks, { ...setting, heading: 1, bold });
  const { lineNumbers } = letter.layout;
  const resolution = lineNumbers ? counted(voted) : voted;
  const before = (letter.lead?.at(-1)?.blocks ?? letter.preface).at(-1)?.type;
  const salutation: Piece[] = letter.salutation
    ? [{ style: styles.salutation, children: plainRuns(letter.salutation) }]
    : [];
  const text = [
    ...(letter.opening ? [{ style: styles.body, children: plainRuns(letter.opening) }] : []),
    ...blockPieces(letter.preface, { ...setting, heading: 1 }),
    ...(letter.lead ?? []).flatMap((section) => titled(section, setting)),
    ...(before === 'list' ? apart(formula, setting) : formula),
    ...(formula.length === 0 && before === 'list' ? apart(resolution, setting) : resolution),
    ...letter.sections.flatMap((section) => titled(section, setting)),
  ];
  return [...salutation, ...(lineNumbers?.of === 'text' ? counted(text) : text)];
}

function titled({ title, blocks }: LetterSection, setting: BlockSetting): Piece[] {
  return [
    { heading: HeadingLevel.HEADING_2, children: plainRuns(sectionHeading(title)) },
    ...blockPieces(blocks, setting),
  ];
}

/** What follows the signatures: attachments, copies. */
export function endPieces(letter: Letter, setting: BlockSetting): Piece[] {
  const { attachments, copies } = letter;
  const heading = (title: string) => ({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: Math.round(bodyLine(letter.layout) * 1.5) },
    children: plainRuns(title),
  });
  return [
    ...(attachments
      ? [heading(attachments.title), ...blockPieces(attachments.blocks, setting)]
      : []),
    ...(copies.length > 0
      ? [
          heading(ownWords.copies),
          ...copies.map((name, index) => ({
            style: styles.copies,
            // As lines of one paragraph: none stands alone at the end or start of a page.
            ...(index < copies.length - 1 &&
              (index === 0 || index === copies.length - 2) &&
              goesAlong),
            children: plainRuns(name),
          })),
        ]
      : []),
  ];
}
