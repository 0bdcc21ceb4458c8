import { drawn } from './drawn.ts';

/** What stands for a character that no font draws. */
const replacement = '\ufffd';

/** What is never seen (joiners, variation selectors, marks of direction) leaves no gap either. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

const characters = new Set<number>();
for (const [first, last] of drawn) for (let at = first; at <= last; at += 1) characters.add(at);

/**
 * The text with nothing in it that the shipped fonts cannot draw: compatibility characters (ﬀ, ㎡, 𝐀)
 * as what they are compatible with, all else as `�` and added to `uncovered`. Typst says nothing of
 * a character that no font has; it would print an empty box.
 */
export function covered(text: string, uncovered: Set<string>): string {
  if (isDrawn(text)) return text;
  let shown = '';
  for (const character of text) {
    const plain = character.normalize('NFKC');
    if (isDrawn(character)) shown += character;
    else if (isDrawn(plain)) shown += plain;
    else if (!invisible.test(character)) {
      shown += replacement;
      uncovered.add(character);
    }
  }
  return shown;
}

function isDrawn(text: string): boolean {
  for (const character of text) if (!characters.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}
