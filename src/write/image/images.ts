import type { Image } from '../../letter/image.ts';
import type { Letter } from '../../letter/letter.ts';
import { inlinesOf } from '../../letter/walk.ts';

/** Every image of a letter. */
export function* images(letter: Letter): Generator<Image> {
  if (letter.letterhead?.logo) yield letter.letterhead.logo;
  for (const inline of inlinesOf(letter)) if (inline.type === 'image') yield inline.image;
  for (const { signers } of letter.signatures) {
    for (const { image } of signers) if (image) yield image;
  }
}
