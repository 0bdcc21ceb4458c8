import type { Section } from '../motion/motion.ts';
import { type SectionName, type SectionRow, sections } from '../motion/sections.ts';
import { slips } from './slips.ts';

/** Real words that lie close to a heading of the table and are meant as they stand. */
const words = new Set([
  // Anlagen, Anhang
  'anklage',
  'anklagen',
  'ablage',
  'ablagen',
  'auflage',
  'auflagen',
  'einlagen',
  'zulagen',
  'abhang',
  'anfang',
  'anklang',
  'aushang',
  'umhang',
  'anfrage',
  'anfragen',
  'analoge',
  // Antrag, Antragstext
  'ertrag',
  'eintrag',
  'auftrag',
  'vertrag',
  'beitrag',
  'vertragstext',
  'auftragstext',
  // Begründung
  'begrünung',
  'gründung',
  'neugründung',
  'begründer',
  'umgründung',
  'ergründung',
  'begrenzung',
  // Beschluss
  'beschuss',
  'verschluss',
  'anschluss',
  'abschluss',
  'entschluss',
  'beschlusslage',
  'beschlüsse',
  // Fragen, Frage
  'folgen',
  'lage',
  'kragen',
  'tragen',
  'sagen',
  'fragen',
  // Kosten
  'posten',
  'kasten',
  'küsten',
  'kisten',
  'rosten',
  // Deckung
  'weckung',
  'dehnung',
  'leckung',
  'lenkung',
  'senkung',
  'neckung',
  'streckung',
  // Sachverhalt
  'sachgehalt',
  'sachinhalt',
  // Zuständigkeit, Dringlichkeit
  'ständigkeit',
  'beständigkeit',
  'selbständigkeit',
  'eindringlichkeit',
  'unzuständigkeit',
  // Finanzierung
  'finanzierer',
  'refinanzierung',
]);

const known = (Object.entries(sections) as [SectionName, SectionRow][])
  // Those of amendments lie close to words that any motion may have as a heading.
  .filter(([, row]) => !row.amends)
  .flatMap(([name, row]) =>
    [row.heading, ...row.synonyms].map((heading) => ({
      name,
      heading,
      typed: heading.toLowerCase(),
    })),
  );

/**
 * The known section that a heading of the drafter's own is a slip of: one letter or one swap
 * off, two in headings of eight letters and more.
 */
export function misspelt(section: Section): { name: SectionName; heading: string } | undefined {
  if (section.name !== undefined) return undefined;
  const typed = section.title.normalize('NFC').toLowerCase();
  if (typed.length < 4 || typed.length > 60 || words.has(typed)) return undefined;
  let best: { name: SectionName; heading: string; distance: number } | undefined;
  for (const { name, heading, typed: right } of known) {
    const most = right.length >= 8 ? 2 : 1;
    const distance = slips(typed, right, most);
    if (distance <= most && (!best || distance < best.distance)) best = { name, heading, distance };
  }
  return best;
}
