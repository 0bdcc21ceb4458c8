import type { Text } from '../text/language.ts';
import type { FieldName } from './fields.ts';
import type { SectionName } from './sections.ts';

/** What a kind of motion needs, what is voted on, and what is wanted by it. */
export interface Kind {
  /** As typed and printed. */
  word: string;
  /** The word of the row that it behaves like: `Antrag` for `Haushaltsantrag`, for a row its own. */
  base: string;
  /** Other ends of words that behave like it, in lower case; its own word is one anyway. */
  ends?: readonly string[];
  /** To decide on something, to examine it, to make a statement, or to answer questions. */
  asks: 'decide' | 'examine' | 'state' | 'answer';
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
  /** Whether it only adds to what it amends, and so need not say where. */
  adds?: boolean;
  /** Whether deadlines hold for it where the profile doesn't say. */
  hasDeadline: boolean;
}

/** A row of the table; its base is itself. */
type Row = Omit<Kind, 'base'>;

const motion: Row = {
  word: 'Antrag',
  asks: 'decide',
  meaning: { de: 'das Gremium soll etwas beschließen', en: 'the body is to decide something' },
  gender: 'masculine',
  requires: [],
  spares: [],
  sections: ['reason'],
  votedOn: 'resolution',
  amends: false,
  hasDeadline: true,
};

const urgentMotion: Row = {
  ...motion,
  word: 'Dringlichkeitsantrag',
  ends: ['eilantrag'],
  meaning: {
    de: 'ein Antrag nach der Frist, der nicht warten kann',
    en: 'a late motion that cannot wait',
  },
  sections: ['reason', 'urgency'],
  hasDeadline: false,
};

const amendment: Row = {
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

const inquiry: Row = {
  ...motion,
  word: 'Anfrage',
  asks: 'answer',
  meaning: {
    de: 'die Verwaltung soll Fragen beantworten',
    en: 'the administration is to answer questions',
  },
  gender: 'feminine',
  spares: ['meeting'],
  sections: [],
  votedOn: 'questions',
};

const rows: readonly Row[] = [
  motion,
  inquiry,
  {
    ...motion,
    word: 'Prüfantrag',
    asks: 'examine',
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
    adds: true,
    meaning: {
      de: 'zu einem Antrag oder einer Vorlage soll etwas hinzukommen',
      en: 'something is to be added to another paper',
    },
  },
  {
    ...motion,
    word: 'Resolution',
    asks: 'state',
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

/** The kinds that motions have names for, in the order in which they are offered. */
export const kinds: readonly Kind[] = rows.map((row) => ({ ...row, base: row.word }));

/** By the ends of words, the longest first: a `Prüfantrag` is more than an `Antrag`. */
const byEnd = kinds
  .flatMap((kind) => [kind.word.toLowerCase(), ...(kind.ends ?? [])].map((end) => ({ end, kind })))
  .sort((a, b) => b.end.length - a.end.length);

/**
 * The kind for a word: a known one, or one that behaves by its end (`Haushaltsantrag`,
 * `Große Anfrage`, `Eilantrag`), printed as typed. `undefined` where the end says nothing.
 */
export function kindNamed(word: string): Kind | undefined {
  const typed = word.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const lower = typed.toLowerCase();
  const known = byEnd.find(({ end }) => lower.endsWith(end))?.kind;
  if (!known || known.word.toLowerCase() === lower) return known;
  return { ...known, word: typed };
}

/** The kind where `art` is absent or says nothing: a plain motion. */
export const defaultKind: Kind = { ...motion, base: motion.word };
