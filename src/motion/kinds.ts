import type { Text } from '../text/language.ts';
import type { FieldName } from './fields.ts';
import type { SectionName } from './sections.ts';

/** What a kind of motion needs, and what is voted on. */
export interface Kind {
  /** As typed and printed. */
  word: string;
  /** What it is for, in a few words. */
  meaning: Text;
  gender: 'masculine' | 'feminine';
  /** Fields besides the common ones. */
  requires: readonly FieldName[];
  /** Common fields that it can do without. */
  spares: readonly FieldName[];
  /** Sections besides the one that is voted on. */
  sections: readonly SectionName[];
  votedOn: SectionName;
  amends: boolean;
  /** Whether deadlines hold for it where the profile doesn't say. */
  hasDeadline: boolean;
}

const motion: Kind = {
  word: 'Antrag',
  meaning: { de: 'das Gremium soll etwas beschließen', en: 'the body is to decide something' },
  gender: 'masculine',
  requires: [],
  spares: [],
  sections: ['reason'],
  votedOn: 'resolution',
  amends: false,
  hasDeadline: true,
};

const urgentMotion: Kind = {
  ...motion,
  word: 'Dringlichkeitsantrag',
  meaning: {
    de: 'ein Antrag nach der Frist, der nicht warten kann',
    en: 'a late motion that cannot wait',
  },
  sections: ['reason', 'urgency'],
  hasDeadline: false,
};

const amendment: Kind = {
  ...motion,
  word: 'Änderungsantrag',
  meaning: {
    de: 'ein Antrag oder eine Vorlage soll anders lauten',
    en: 'another paper is to read differently',
  },
  requires: ['baseMotion'],
  sections: [],
  amends: true,
  hasDeadline: false,
};

const inquiry: Kind = {
  ...motion,
  word: 'Anfrage',
  meaning: {
    de: 'die Verwaltung soll Fragen beantworten',
    en: 'the administration is to answer questions',
  },
  gender: 'feminine',
  spares: ['meeting'],
  sections: [],
  votedOn: 'questions',
};

/** The kinds of the contract, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  motion,
  inquiry,
  {
    ...motion,
    word: 'Prüfantrag',
    meaning: {
      de: 'die Verwaltung soll etwas prüfen und berichten',
      en: 'something is to be examined and reported on',
    },
  },
  urgentMotion,
  amendment,
  {
    ...amendment,
    word: 'Ergänzungsantrag',
    meaning: {
      de: 'zu einem Antrag oder einer Vorlage soll etwas hinzukommen',
      en: 'something is to be added to another paper',
    },
  },
  {
    ...motion,
    word: 'Resolution',
    meaning: {
      de: 'das Gremium soll öffentlich Stellung nehmen',
      en: 'the body is to make a statement',
    },
    gender: 'feminine',
  },
  {
    ...motion,
    word: 'Geschäftsordnungsantrag',
    meaning: {
      de: 'der Ablauf der Sitzung soll sich ändern',
      en: 'the course of the meeting is to change',
    },
    sections: [],
    hasDeadline: false,
  },
];

/**
 * The kind for a word: a known one, or one that behaves by its end (`Haushaltsantrag`,
 * `Große Anfrage`, `Eilantrag`), printed as typed. `undefined` where the end says nothing.
 */
export function kindOf(word: string): Kind | undefined {
  const typed = word.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const lower = typed.toLowerCase();
  const known = kinds.find((kind) => kind.word.toLowerCase() === lower);
  if (known) return known;
  if (lower.endsWith('eilantrag')) return { ...urgentMotion, word: typed };
  const parent = [
    'änderungsantrag',
    'ergänzungsantrag',
    'dringlichkeitsantrag',
    'geschäftsordnungsantrag',
    'prüfantrag',
  ]
    .map((end) => (lower.endsWith(end) ? kindOf(end) : undefined))
    .find((kind) => kind !== undefined);
  if (parent) return { ...parent, word: typed };
  if (lower.endsWith('antrag')) return { ...motion, word: typed };
  if (lower.endsWith('anfrage')) return { ...inquiry, word: typed };
  return undefined;
}

/** The kind where `art` is absent or says nothing. */
export const defaultKind: Kind = motion;
