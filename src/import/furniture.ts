import type { CopiedLine } from './copied-lines.ts';
import { letterFrame } from './letter-frame.ts';
import { mailPartsIn } from './mail.ts';
import type { LeftOut } from './paper.ts';

/** What of copied lines is not text of a motion, by the number of the line. */
export type Furniture = Map<
  number,
  Extract<LeftOut['kind'], 'mail' | 'signature' | 'notice' | 'frame'>
>;

export interface FurnitureOptions {
  /** Whether head and closing of a letter are left out too: the motion that it goes to has its own. */
  frame: boolean;
}

/**
 * The lines that are a mail's, or a letter's own. Where nothing else was copied, somebody wants
 * just that: then nothing is left out.
 */
export function furnitureIn(lines: readonly CopiedLine[], { frame }: FurnitureOptions): Furniture {
  const { parts, begins } = mailPartsIn(lines);
  const furniture: Furniture = new Map(parts);
  if (frame) {
    for (const { from, to } of mailsIn(lines, begins)) {
      // Whatever stands between its parts is not the letter's.
      for (const at of letterFrame(lines, { from, to }))
        if (!furniture.has(at)) furniture.set(at, 'frame');
    }
  }
  const isLeft = lines.some(({ text }, index) => text !== '' && !furniture.has(index));
  return isLeft ? furniture : new Map();
}

/** From one head or change of quotation to the next. */
function* mailsIn(
  lines: readonly CopiedLine[],
  begins: ReadonlySet<number>,
): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    const isNext =
      at === lines.length || begins.has(at) || lines[at]?.depth !== lines[at - 1]?.depth;
    if (!isNext) continue;
    yield { from, to: at };
    from = at;
  }
}
