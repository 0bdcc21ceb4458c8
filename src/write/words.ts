/** The language that a letter is written in (BCP 47): for a reader's voice, spelling, hyphens. */
export const language = 'de-DE';

/** What a writer prints of its own accord, in the letter's language. */
export const ownWords = {
  /** Above those who get a copy. */
  copies: 'Verteiler',
  /** `Seite 2 von 3` */
  page: 'Seite',
  ofPages: 'von',
} as const;
