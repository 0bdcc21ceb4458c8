import { lineHeight, margins, mmPerPt, page } from '../measures.ts';
import type { Compiled } from './engine.ts';

/** Where in the compiled letter a mark stands; `y` in pt, on the line of the letters. */
interface Place {
  page: number;
  y: number;
}

/** A long paragraph that ends the text, and the closing below it. */
interface Ending {
  begin: Place[];
  end: Place[];
  closing: Place[];
}

/**
 * So much room in mm, at the foot of the page on which a long paragraph ends the text, makes its
 * last two lines go to the next page, where the closing would stand alone. Typst keeps a whole
 * paragraph with what follows, or none of it. `undefined` where there is nothing to mend, or where
 * the paragraph begins on another page still.
 * @param size of the text, in pt
 */
export function roomForClosing(compiled: Compiled, size: number): number | undefined {
  const [ending] = compiled.query('ending') as Ending[];
  const [begin, end, closing] = [ending?.begin[0], ending?.end[0], ending?.closing[0]];
  if (!begin || !end || !closing) return undefined;
  if (begin.page !== end.page || closing.page === end.page) return undefined;
  const below = page.height - margins.bottom - end.y * mmPerPt;
  return below + (lineHeight.body * size * mmPerPt) / 3;
}
