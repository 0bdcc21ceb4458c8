import { forms } from '../write/measures.ts';
import type { PaperBlock, PaperLayout } from './paper.ts';

/** After which form a letter of ours is laid out, by where its head stands on the page. */
export function formOf(blocks: readonly PaperBlock[]): NonNullable<PaperLayout['form']> {
  const placeOf = (style: string) => {
    const block = blocks.find((one) => one.style === style);
    return block?.type === 'paragraph' ? block.place : undefined;
  };
  const information = placeOf('informationsblock');
  if (information) return nearer(information.y, ({ informationBlock }) => informationBlock.y);
  const address = placeOf('anschrift') ?? placeOf('absender');
  return address ? nearer(address.y, ({ addressZone }) => addressZone.y) : 'schlicht';
}

function nearer(y: number, of: (form: (typeof forms)['A']) => number): 'A' | 'B' {
  return Math.abs(y - of(forms.A)) < Math.abs(y - of(forms.B)) ? 'A' : 'B';
}
