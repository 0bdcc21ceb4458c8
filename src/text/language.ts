/** The languages in which Antrag speaks to its user. Letters are always German. */
export type Language = 'de' | 'en';

/** A message in every language: a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** The language for a tag such as `de-AT`, `de_DE.UTF-8` or `en`; German for German, else English. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('de') ? 'de' : 'en';
}
