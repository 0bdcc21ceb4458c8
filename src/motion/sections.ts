import type { Text } from '../text/language.ts';

/** A section that the dialect knows. */
export interface SectionRow {
  /** The heading to offer and to insert. */
  heading: string;
  /** What people also call it. */
  synonyms: readonly string[];
  meaning: Text;
}

/** The sections of the dialect by their English name, in the order in which they belong. */
export const sections = {
  resolution: {
    heading: 'Beschlussvorschlag',
    synonyms: ['Antragstext', 'Beschluss', 'Beschlusstext', 'Antrag'],
    meaning: {
      de: 'Worüber abgestimmt wird: wer tut was, bis wann, mit welchem Geld. Jeder Punkt für sich abstimmbar.',
      en: 'What is voted on: who does what, by when, with which money. Each point can be voted on by itself.',
    },
  },
  questions: {
    heading: 'Fragen',
    synonyms: ['Frage'],
    meaning: {
      de: 'Die Fragen der Anfrage, nummeriert und ohne Forderungen.',
      en: 'The questions of the inquiry, numbered and without demands.',
    },
  },
  reason: {
    heading: 'Begründung',
    synonyms: [
      'Sachverhalt / Begründung',
      'Begründung/Sachverhalt',
      'Sachverhalt/Begründung',
      'Begründung / Sachverhalt',
      'Kurzbegründung',
    ],
    meaning: {
      de: 'Warum der Beschluss nötig ist. Darüber wird nicht abgestimmt, also keine Forderungen.',
      en: 'Why the resolution is needed. Nobody votes on it, so no demands here.',
    },
  },
  facts: {
    heading: 'Sachverhalt',
    synonyms: [],
    meaning: {
      de: 'Was ist: die Lage, ohne Wertung.',
      en: 'What is: the situation, without judgement.',
    },
  },
  urgency: {
    heading: 'Begründung der Dringlichkeit',
    synonyms: ['Dringlichkeit'],
    meaning: {
      de: 'Warum es nicht bis zur nächsten ordentlichen Sitzung warten kann.',
      en: 'Why it cannot wait until the next regular meeting.',
    },
  },
  finances: {
    heading: 'Finanzielle Auswirkungen',
    synonyms: ['Kosten', 'Finanzierung', 'Deckung', 'Deckungsvorschlag'],
    meaning: {
      de: 'Was es kostet und woraus es bezahlt wird.',
      en: 'What it costs and where the money comes from.',
    },
  },
  climate: {
    heading: 'Klimaauswirkungen',
    synonyms: ['Klimarelevanz'],
    meaning: {
      de: 'Was der Beschluss für das Klima bedeutet.',
      en: 'What the resolution means for the climate.',
    },
  },
  responsibility: {
    heading: 'Zuständigkeit',
    synonyms: [],
    meaning: {
      de: 'Warum dieses Gremium darüber entscheidet.',
      en: 'Why this body decides on it.',
    },
  },
  attachments: {
    heading: 'Anlagen',
    synonyms: ['Anlage', 'Anhang'],
    meaning: {
      de: 'Was dem Brief beiliegt, eine Datei je Zeile.',
      en: 'What is enclosed with the letter, one file a line.',
    },
  },
} as const satisfies Record<string, SectionRow>;

export type SectionName = keyof typeof sections;

const names = new Map<string, SectionName>(
  Object.entries<SectionRow>(sections).flatMap(([name, row]) =>
    [row.heading, ...row.synonyms].map((heading) => [comparable(heading), name as SectionName]),
  ),
);

/** The known section for a heading as typed, with or without a colon; `undefined` for the drafter's own. */
export function sectionNamed(heading: string): SectionName | undefined {
  return names.get(comparable(heading));
}

function comparable(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*:\s*$/u, '')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s+/gu, ' ')
    .trim();
}
