import type { Fault } from '../../motion/fault.ts';
import { forbidden } from '../../text/carried.ts';
import type { Lines } from '../../text/lines.ts';

/** A fault for each character of a text that no letter can carry. */
export function forbiddenCharacters(text: string, lines: Lines): Fault[] {
  return Array.from(text.matchAll(forbidden), ({ 0: character, index }) => ({
    type: 'character-forbidden',
    codePoint: character.charCodeAt(0),
    place: lines.place(index, index + 1),
  }));
}
