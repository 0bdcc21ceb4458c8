import type { FieldName } from './fields.ts';
import type { SectionName } from './sections.ts';

/** What a kind of motion needs, and what is voted on. */
export interface Kind {
  /** As typed and printed. */
  word: string;
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
  sections: ['reason', 'urgency'],
  hasDeadline: false,
};

const amendment: Kind = {
  ...motion,
  word: 'Änderungsantrag',
  requires: ['baseMotion'],
  sections: [],
  amends: true,
  hasDeadline: false,
};

const inquiry: Kind = {
  ...motion,
  word: 'Anfrage',
  gender: 'feminine',
  spares: ['meeting'],
  sections: [],
  votedOn: 'questions',
};

/** The kinds of the contract, in the order in which they are offered. */
export const kinds: readonly Kind[] = [
  motion,
  inquiry,
  { ...motion, word: 'Prüfantrag' },
  urgentMotion,
  amendment,
  { ...amendment, word: 'Ergänzungsantrag' },
  { ...motion, word: 'Resolution', gender: 'feminine' },
  { ...motion, word: 'Geschäftsordnungsantrag', sections: [], hasDeadline: false },
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
