import { readCharacters } from './cmap.ts';

/** What stands for a character that no font draws. */
const replacement = '\ufffd';

/** What is never seen (joiners, variation selectors, marks of direction) leaves no gap either. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/**
 * What the shipped fonts can draw. Typst says nothing of a character that no font has; it would
 * print an empty box.
 */
export class Coverage {
  readonly #characters: ReadonlySet<number>;

  constructor(fonts: readonly Uint8Array[]) {
    const characters = new Set<number>();
    for (const font of fonts) readCharacters(font, characters);
    this.#characters = characters;
  }

  /**
   * The text with nothing in it that cannot be drawn: compatibility characters (ﬀ, ㎡, 𝐀) as what
   * they are compatible with, all else as `�` and added to `uncovered`.
   */
  cover(text: string, uncovered: Set<string>): string {
    if (this.#has(text)) return text;
    let shown = '';
    for (const character of text) {
      const plain = character.normalize('NFKC');
      if (this.#has(character)) shown += character;
      else if (this.#has(plain)) shown += plain;
      else if (!invisible.test(character)) {
        shown += replacement;
        uncovered.add(character);
      }
    }
    return shown;
  }

  #has(text: string): boolean {
    for (const character of text) {
      if (!this.#characters.has(character.codePointAt(0) ?? 0)) return false;
    }
    return true;
  }
}
