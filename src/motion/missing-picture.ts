const word = '[Bild';
const written = /\[Bild(?:: ([^[\]\n]{1,200}))?\]/gu;

/**
 * What stands in the text where a picture did not come along. The rule `platzhalter` finds exactly
 * this.
 *
 * @param name what is known of it, empty where nothing is
 */
export function missingPicture(name: string): string {
  const known = name
    .replace(/[[\]\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
  return known === '' ? `${word}]` : `${word}: ${known}]`;
}

/** Every place in a text where a picture did not come along, in order. */
export function missingPicturesIn(text: string): { value: string; start: number }[] {
  return Array.from(text.matchAll(written), ({ 0: value, index: start }) => ({ value, start }));
}
