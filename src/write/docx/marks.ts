import { BorderStyle, FrameAnchorType, FrameWrap, HeightRule, LineRuleType, Paragraph } from 'docx';
import { type Form, marks } from '../measures.ts';
import { twips } from './units.ts';

/**
 * Fold and hole marks, for the header of the first page: empty framed paragraphs of which only
 * the upper border is seen. Nothing of them is read aloud.
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
    children: [],
  });
}
