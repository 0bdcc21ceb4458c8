import type { Change, Inline, TextRun } from '../letter/block.ts';
import { type DiffPiece, textStretches, wordsIn } from './stretches.ts';

interface InlinePiece extends DiffPiece {
  inline: Inline;
}

/** Two texts as one: what is in both, what only the new one has, what only the old one had. */
export function markedInlines(old: readonly Inline[], now: readonly Inline[]): Inline[] {
  const stretches = textStretches(piecesOf(old), piecesOf(now));
  return stretches.flatMap(({ kept, struck, added }) => [
    ...inlinesOfPieces(kept),
    ...changed(inlinesOfPieces(struck), 'deleted'),
    ...changed(inlinesOfPieces(added), 'inserted'),
  ]);
}

/** A text that came or went as a whole. */
export function changed(inlines: readonly Inline[], change: Change): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'break') return inline;
    if (inline.type === 'link') return { ...inline, inlines: changed(inline.inlines, change) };
    return { ...inline, change };
  });
}

/** Pictures are told apart by what they show, not by where they lie; notes by what they say. */
export function contentKey(value: unknown): string {
  return JSON.stringify(value, (name, part) => {
    if (name === 'source') return undefined;
    if (part?.type === 'footnote' && part.note) return { ...part, number: undefined };
    return part instanceof Uint8Array ? fingerprint(part) : part;
  });
}

/** FNV-1a, of 32 bits, and the length: enough to tell two pictures at one place apart. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length} ${hash >>> 0}`;
}

function piecesOf(inlines: readonly Inline[]): InlinePiece[] {
  return inlines.flatMap((inline): InlinePiece[] => {
    if (inline.type !== 'text') return [{ key: contentKey(inline), text: '', inline }];
    return wordsIn(inline.value).map((text) => {
      const run: TextRun = { ...inline, value: text };
      return { key: contentKey(run), text, inline: run };
    });
  });
}

/** Runs of one look are one again. */
function inlinesOfPieces(pieces: readonly InlinePiece[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { inline } of pieces) {
    const last = inlines.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && isAlike(last, inline)) {
      inlines[inlines.length - 1] = { ...last, value: last.value + inline.value };
    } else inlines.push(inline);
  }
  return inlines;
}

function isAlike(one: TextRun, other: TextRun): boolean {
  return contentKey({ ...one, value: '' }) === contentKey({ ...other, value: '' });
}
