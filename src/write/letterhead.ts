import type { Letter } from '../letter/letter.ts';
import { fitted, type Size } from './image/fit.ts';
import { bodySize, forms, letterhead, lineHeight, mmPerPt, textWidth } from './measures.ts';
import { countLines } from './text-width.ts';

/** What the logo may take, in mm. It stands at the right, beside the letterhead's lines. */
export function logoRoom({ form }: Letter['layout']): Size {
  const { logoMaxWidth: width, logoMaxHeight, y, clearance, plainLogoMaxHeight } = letterhead;
  if (form === 'schlicht') return { width, height: plainLogoMaxHeight };
  const above = forms[form].letterheadHeight - y - clearance;
  return { width, height: Math.min(above, logoMaxHeight) };
}

/** The logo as it is printed, in mm; `undefined` where there is none to print. */
export function logoSize({ letterhead: head, layout }: Letter): Size | undefined {
  const content = head?.logo?.content;
  return content && fitted(content, logoRoom(layout));
}

/** Of the letterhead's lines, in mm. */
export function letterheadWidth(letter: Letter): number {
  const logo = logoSize(letter);
  return logo ? textWidth - logo.width - letterhead.logoGap : textWidth;
}

/** How much lower than its lines the logo of a plain letter reaches, in mm. */
export function logoBelowLines(letter: Letter): number {
  const size = bodySize(letter.layout);
  const width = letterheadWidth(letter);
  const lines = (letter.letterhead?.lines ?? []).reduce(
    (sum, line) => sum + countLines(line, size, width),
    0,
  );
  const height = lines * size * lineHeight.small * mmPerPt;
  return Math.max(0, (logoSize(letter)?.height ?? 0) - height);
}
