import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { type Form, marks } from '../measures.ts';
import { measureText } from '../text-width.ts';
import { twips } from './units.ts';

/**
 * Fold and hole marks, for the header of the first page: framed paragraphs of which only the upper
 * border is seen. Nothing of them is read aloud: they hold one blank. By ECMA-376, 17.3.1.11, the
 * frame is as wide as it says; ONLYOFFICE draws the border over what stands in it, and half a
 * millimetre on both sides.
 */
export function foldMarks(form: Form): Paragraph[] {
  const [upper, lower] = form.foldMarks;
  return [
    mark(upper, marks.foldLength),
    mark(form.holeMark, marks.holeLength),
    mark(lower, marks.foldLength),
  ];
}

function mark(y: number, length: number): Paragraph {
  return new Paragraph({
    frame: {
      type: 'absolute',
      position: { x: twips(marks.x), y: twips(y) },
      width: twips(length),
      height: twips(1),
      rule: HeightRule.EXACT,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    border: {
      top: { style: BorderStyle.SINGLE, size: marks.strength * 8, space: 0, color: '000000' },
    },
    children: [new TextRun({ text: '\u00a0', size: blankOf(length - 1) })],
  });
}

/** The size of type in half points in which a blank is so wide, in mm. The line stays as high as it is. */
function blankOf(width: number): number {
  return Math.round((2 * width) / measureText('\u00a0', 1));
}
