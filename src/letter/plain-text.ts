import type { Inline } from './block.ts';

/** What inlines say, without their look. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plain).join('');
}

function plain(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'link':
      return plainText(inline.inlines);
    case 'image':
      return inline.image.alternative;
    case 'break':
      return ' ';
    case 'footnote':
      return '';
  }
}
