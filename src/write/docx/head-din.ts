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
import { forms, letterhead, margins, page } from '../measures.ts';
import { plainRuns } from './inlines.ts';
import type { Pictures } from './pictures.ts';
import { styles } from './styles.ts';
import { autoLine, halfPoints, twips } from './units.ts';

/** Word opens no file with more space above a paragraph, in twips. */
const mostSpacing = 31_680;

/** What stands above the subject, and where the subject begins, in mm. */
export interface Head {
  children: FileChild[];
  /** Room above the title in twips. */
  before: number;
}

/**
 * The upper part in Form A or B: framed paragraphs at fixed places of the page. They stand in the
 * body, in the order in which a letter is read, since screen readers skip headers and some
 * programs ignore frames.
 */
export function dinHead(letter: Letter, which: 'A' | 'B', pictures: Pictures): Head {
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
      ...framed(places.address, styles.address, form.addressZone.x, form.addressZone.width),
    ],
    before: Math.min(twips(places.subject - margins.top), mostSpacing),
  };
}

/** One frame: neighbouring paragraphs with the same `w:framePr` are one frame to Word. */
function framed(stack: Stack, style: string, x: number, width: number): Paragraph[] {
  const frame = frameAt(x, stack.y, width);
  return stack.parts.flatMap((lines, part) =>
    lines.map((line, index) => {
      const ends = index === lines.length - 1;
      const last = ends && part === stack.parts.length - 1;
      return new Paragraph({
        style,
        frame,
        spacing: {
          after: ends && !last ? twips(stack.gap) : 0,
          line: autoLine(stack.lineHeight),
          lineRule: LineRuleType.AUTO,
        },
        children: plainRuns(line, { size: halfPoints(stack.size) }),
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
