import { forms } from '../write/measures.ts';
import type { PaperBlock, PaperLayout } from './paper.ts';

/**
 * After which form a letter of ours is laid out, by where its head stands on the page.
 *
 * @param marks where fold marks are, in mm from the top
 */
export function paperForm(
  blocks: readonly PaperBlock[],
  marks: readonly number[] = [],
): NonNullable<PaperLayout['form']> {
  const placeOf = (style: string) => {
    const block = blocks.find((one) => one.style === style);
    return block?.type === 'paragraph' ? block.place : undefined;
  };
  const information = placeOf('informationsblock');
  if (information) return nearer(information.y, ({ informationBlock }) => informationBlock.y);
  const address = placeOf('anschrift') ?? placeOf('absender');
  if (address) return nearer(address.y, ({ addressZone }) => addressZone.y);
  const fold = marks.find((mark) => mark > 0);
  return fold === undefined ? 'schlicht' : nearer(fold, ({ foldMarks }) => foldMarks[0]);
}

function nearer(y: number, of: (form: (typeof forms)['A']) => number): 'A' | 'B' {
  return Math.abs(y - of(forms.A)) < Math.abs(y - of(forms.B)) ? 'A' : 'B';
}
