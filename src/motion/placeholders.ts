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
  attachments: '[Anlage]',
  text: '[Text]',
} as const;

const all: readonly string[] = Object.values(placeholders);

/** Every placeholder in a text, in order. */
export function placeholdersIn(text: string): { value: string; start: number }[] {
  return all
    .flatMap((value) => {
      const found: { value: string; start: number }[] = [];
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1))
        found.push({ value, start });
      return found;
    })
    .sort((a, b) => a.start - b.start);
}
