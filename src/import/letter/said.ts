import type { Inline } from '../../letter/block.ts';
import type { SignerLines } from './parts.ts';

/** Whether two lines of letters say the same, however their blanks are set. */
export function same(a: string | undefined, b: string | undefined): boolean {
  return plain(a) === plain(b);
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').replace(/\s*,$/u, ',').trim().normalize('NFC');
}

export function sameSigners(
  found: readonly { name: string; office?: string; image?: unknown }[],
  wanted: readonly SignerLines[],
): boolean {
  return (
    found.length === wanted.length &&
    found.every(
      ({ name, office }, index) =>
        same(name, wanted[index]?.name) && same(office, wanted[index]?.office),
    )
  );
}

export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'link' ? textOfInlines(inline.inlines) : ' ';
    })
    .join('');
}
