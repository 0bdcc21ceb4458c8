import { capitalized } from '../german/sentence.ts';
import type { Called } from './quotation.ts';
import type { WordChange } from './word-changes.ts';

/** Where words change: `In Ziffer 1 Satz 2`, and within it `in dem Satzteil vor Buchstabe a`. */
export interface WordPlace {
  /** Empty for the whole text. */
  inside: string;
  part?: string;
}

/** `In Ziffer 1 Satz 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.` */
export function wordClause(changes: readonly WordChange[], { inside, part }: WordPlace): string {
  const groups = grouped(changes).map(groupClause);
  const place = inside || (part && capitalized(part));
  if (!place) return `${capitalized(groups.map(bare).join(' und '))}.`;
  const inner = inside && part ? ` ${part}` : '';
  const said = groups.map(({ verb, rest }, index) => `${verb}${index === 0 ? inner : ''} ${rest}`);
  return `${place} ${said.join(' und ')}.`;
}

/** Neighbouring changes of one command share their verb. */
function grouped(changes: readonly WordChange[]): WordChange[][] {
  const groups: WordChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0]?.type === change.type) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

interface GroupClause {
  verb: 'wird' | 'werden';
  /** Behind the verb, the place known. */
  rest: string;
  changes: readonly WordChange[];
}

function groupClause(changes: readonly WordChange[]): GroupClause {
  const subjects = changes.map(subjectOf);
  const isPlural = changes.length > 1 || (subjects[0]?.isPlural ?? false);
  return {
    verb: isPlural ? 'werden' : 'wird',
    rest: `${changes.map(objectOf).join(' und ')} ${participle(changes)}`,
    changes,
  };
}

function subjectOf(change: WordChange): Called {
  return change.type === 'inserted' ? change.new : change.old;
}

function objectOf(change: WordChange): string {
  switch (change.type) {
    case 'replaced': {
      const each = change.everywhere ? 'jeweils ' : '';
      return `${change.old.nominative} ${each}durch ${change.new.nominative}`;
    }
    case 'inserted':
      return `${change.where} ${change.anchor.dative} ${change.new.nominative}`;
    case 'struck':
      return change.old.nominative;
  }
}

function participle(changes: readonly WordChange[]): string {
  switch (changes[0]?.type) {
    case 'replaced':
      return 'ersetzt';
    case 'inserted':
      return 'eingefügt';
    default:
      return 'gestrichen';
  }
}

/** Without a place the subject comes first: `das Wort „a“ wird durch das Wort „b“ ersetzt`. */
function bare({ verb, changes }: GroupClause): string {
  const [first] = changes;
  if (first?.type === 'struck') {
    return `${changes.map(objectOf).join(' und ')} ${verb} gestrichen`;
  }
  const parts = changes.map((change, index) => {
    const own = subjectOf(change).isPlural ? 'werden' : 'wird';
    if (change.type === 'inserted') {
      return `${change.where} ${change.anchor.dative} ${own} ${change.new.nominative}`;
    }
    if (change.type !== 'replaced') return objectOf(change);
    const each = change.everywhere ? 'jeweils ' : '';
    const said = index === 0 ? `${own} ` : '';
    return `${change.old.nominative} ${said}${each}durch ${change.new.nominative}`;
  });
  return `${parts.join(' und ')} ${participle(changes)}`;
}
