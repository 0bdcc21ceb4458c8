import type { Inline } from '../../letter/block.ts';
import type { SignerLines } from './parts.ts';

/** Whether two lines of letters say the same, however their blanks are set. */
export function sameSaid(a: string | undefined, b: string | undefined): boolean {
  return plain(a) === plain(b);
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').replace(/\s*,$/u, ',').trim().normalize('NFC');
}

/** A text in one line, runs of blanks as one. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether two texts are the same line, letter for letter. */
export function sameLine(one: string, other: string): boolean {
  return oneLine(one) === oneLine(other);
}

export function sameSigners(
  found: readonly { name: string; office?: string; image?: unknown }[],
  wanted: readonly SignerLines[],
): boolean {
  return (
    found.length === wanted.length &&
    found.every(
      ({ name, office }, index) =>
        sameSaid(name, wanted[index]?.name) && sameSaid(office, wanted[index]?.office),
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
