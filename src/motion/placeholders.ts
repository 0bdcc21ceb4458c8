/**
 * What our snippets and fixes leave to be filled in. The rule `platzhalter` finds exactly these;
 * whatever else stands in brackets is the drafter's own.
 */
export const placeholders = {
  date: 'TT.MM.JJJJ',
  subject: '[Betreff]',
  committee: '[Gremium]',
  place: '[Ort]',
  group: '[Fraktion]',
  seat: '[Sitz]',
  article: '[der, die oder das]',
  genitive: '[Genitiv]',
  dative: '[Dativ]',
  name: '[Name]',
  office: '[Funktion]',
  street: '[Straße Nr.]',
  town: '[PLZ Ort]',
  baseMotion: '[Bezug]',
  resolution: '[Beschluss]',
  questions: '[Frage]',
  reason: '[Begründung]',
  facts: '[Sachverhalt]',
  urgency: '[Dringlichkeit]',
  finances: '[Kosten und Deckung]',
  climate: '[Klimaauswirkungen]',
  responsibility: '[Zuständigkeit]',
  currentText: '[Bisherige Fassung]',
  amendedText: '[Neue Fassung]',
  addedText: '[Ergänzung]',
  attachments: '[Anlage]',
} as const;

const any = new RegExp(
  Object.values(placeholders)
    .map((value) => value.replace(/[.[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/** Every placeholder in a text, in order. */
export function placeholdersIn(text: string): { value: string; start: number }[] {
  return Array.from(text.matchAll(any), ({ 0: value, index: start }) => ({ value, start }));
}
