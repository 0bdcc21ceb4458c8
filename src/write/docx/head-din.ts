import {
  AlignmentType,
  type FileChild,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IFrameOptions,
  LineRuleType,
  Paragraph,
} from 'docx';
import type { Letter } from '../../letter/letter.ts';
import { arrange, type Stack } from '../din.ts';
import { letterheadWidth, logoRoom, logoSize } from '../letterhead.ts';
import { followingHeaderPlace, forms, letterhead, margins, page } from '../measures.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { headTypes, styles } from './styles.ts';
import { autoLine, halfPoints, twips } from './units.ts';

/** What stands above the subject. */
export interface LetterTop {
  children: FileChild[];
  /** Room above the title in twips, besides what the header of the first page takes. */
  before: number;
}

/**
 * The upper part in Form A or B: framed paragraphs at fixed places of the page. They stand in the
 * body, in the order in which a letter is read, since screen readers skip headers and some
 * programs ignore frames. No text begins beside them, and no spacing reaches past them: programs
 * differ in what they make of that. What keeps the text below is `headRoom`.
 */
export function dinHead(letter: Letter, which: 'A' | 'B', pictures: Pictures): LetterTop {
  const form = forms[which];
  const places = arrange(letter, which);
  return {
    children: [
      ...logo(letter, letterhead.y, pictures),
      ...framed(places.letterhead, styles.letterhead, margins.left, letterheadWidth(letter)),
      ...framed(
        places.information,
        styles.information,
        form.informationBlock.x,
        form.informationBlock.width,
      ),
      ...framed(places.returnAddress, styles.sender, form.returnZone.x, form.returnZone.width),
      ...framed(
        places.address,
        styles.address,
        form.addressZone.x,
        form.addressZone.width,
        withoutFrames,
      ),
    ],
    before: 0,
  };
}

/** Room below the address in twips, seen only where a program ignores frames; no line reaches it. */
const withoutFrames = 240;

/** So much of the first page is kept for the text, in mm, however long the head is. */
const leastText = 40;

/**
 * The room that the header of the first page takes, in twips: one paragraph of exactly this height,
 * the only one that is no frame. The title follows right below it and needs no spacing above itself.
 *
 * Word, LibreOffice and ONLYOFFICE agree on this alone. A spacing above the title counts for the
 * box of its first line, which then meets the frames, and is thrown below or beside them
 * (https://github.com/openooxml/betteroffice/pull/630 has measured that in Word).
 */
export function headRoom(letter: Letter, which: 'A' | 'B'): number {
  const lowest = page.height - margins.bottom - leastText;
  return twips(Math.min(arrange(letter, which).subject, lowest) - followingHeaderPlace.y);
}

/** One frame: neighbouring paragraphs with the same `w:framePr` are one frame to Word. */
function framed(
  stack: Stack,
  style: keyof typeof headTypes,
  x: number,
  width: number,
  below: number = 0,
): Paragraph[] {
  const frame = frameAt(x, stack.y, width);
  const usual = headTypes[style];
  return stack.parts.flatMap((lines, part) =>
    lines.map((line, index) => {
      const ends = index === lines.length - 1;
      const last = ends && part === stack.parts.length - 1;
      return new Paragraph({
        style,
        frame,
        spacing: {
          after: last ? below : ends ? twips(stack.gap) : 0,
          ...(stack.lineHeight !== usual.lineHeight && {
            line: autoLine(stack.lineHeight),
            lineRule: LineRuleType.AUTO,
          }),
        },
        children: plainRuns(
          line,
          stack.size === usual.size ? {} : { size: halfPoints(stack.size) },
        ),
      });
    }),
  );
}

function frameAt(x: number, y: number, width: number): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twips(x), y: twips(y) },
    width: twips(width),
    rule: HeightRule.AUTO,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}

/** At the right of the page, its upper edge at `y` mm. */
export function logo(letter: Letter, y: number, pictures: Pictures): Paragraph[] {
  const image = letter.letterhead?.logo;
  if (!image) return [];
  const room = logoRoom(letter.layout);
  const { width } = logoSize(letter) ?? room;
  return [
    new Paragraph({
      style: styles.letterhead,
      alignment: AlignmentType.RIGHT,
      frame: frameAt(page.width - margins.right - width, y, width),
      children: pictures.run(image, room),
    }),
  ];
}
