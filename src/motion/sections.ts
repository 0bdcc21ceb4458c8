import type { Text } from '../text/language.ts';

/** A section that the dialect knows. */
export interface SectionRow {
  /** The heading to offer and to insert. */
  heading: string;
  /** What people also call it. */
  synonyms: readonly string[];
  meaning: Text;
  /** Known only in kinds that amend; elsewhere it is the drafter's own. */
  amends?: true;
  /** Whether a name may stand behind a colon: what of the paper is amended. */
  named?: true;
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
  currentText: {
    heading: 'Bisherige Fassung',
    synonyms: ['Alte Fassung', 'Ursprungstext', 'Text der Vorlage'],
    meaning: {
      de: 'Der Text, der geändert wird, Wort für Wort. Hinter einem Doppelpunkt kann stehen, was es ist: `Bisherige Fassung: Anlage 2`. Er steht nicht im Brief.',
      en: 'The text that is amended, word for word. Behind a colon there may be what it is: `Bisherige Fassung: Anlage 2`. It is not printed.',
    },
    amends: true,
    named: true,
  },
  amendedText: {
    heading: 'Neue Fassung',
    synonyms: ['Geänderte Fassung', 'Neufassung'],
    meaning: {
      de: 'Derselbe Text, wie er lauten soll. Die Sätze des Änderungsantrags entstehen daraus von selbst.',
      en: 'The same text as it is to read. The sentences of the amendment are made from it.',
    },
    amends: true,
    named: true,
  },
  addedText: {
    heading: 'Ergänzung',
    synonyms: ['Ergänzende Beschlüsse'],
    meaning: {
      de: 'Punkte, die hinzukommen, ohne dass am Text etwas geändert wird.',
      en: 'Points that are added while the text stays as it is.',
    },
    amends: true,
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
    [row.heading, ...row.synonyms].map((heading) => [
      comparableHeading(heading),
      name as SectionName,
    ]),
  ),
);

/**
 * The known section for a heading as typed, with or without a colon; `undefined` for the drafter's
 * own. Where `amends` is false, the sections of amendments are not known.
 */
export function sectionNamed(heading: string, amends = true): SectionName | undefined {
  const whole = names.get(comparableHeading(heading));
  const name = whole ?? namedSection(heading);
  const row: SectionRow | undefined = name && sections[name];
  return row?.amends && !amends ? undefined : name;
}

/** `Bisherige Fassung: Anlage 2`. */
function namedSection(heading: string): SectionName | undefined {
  const [before = '', ...after] = heading.split(':');
  const name = after.length > 0 ? names.get(comparableHeading(before)) : undefined;
  const row: SectionRow | undefined = name && sections[name];
  return row?.named ? name : undefined;
}

/** Whether an amendment's sentences are made of the section, which then is none of the letter. */
export function isVersion(name: SectionName): boolean {
  const row: SectionRow = sections[name];
  return row.amends === true;
}

/** Whether a kind of motion knows the section. */
export function isKnownIn(name: SectionName, { amends }: { amends: boolean }): boolean {
  const row: SectionRow = sections[name];
  return amends || !row.amends;
}

function comparableHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*:\s*$/u, '')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/\s+/gu, ' ')
    .trim();
}
