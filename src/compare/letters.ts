import type { Block, Inline } from '../letter/block.ts';
import type { Letter, LetterSection } from '../letter/letter.ts';
import { mapText } from '../letter/walk.ts';
import { align } from './align.ts';
import { markedBlocks, textOfBlock, wholeBlock } from './blocks.ts';
import { contentKey, markedInlines } from './inlines.ts';
import { legendWords } from './legend.ts';
import { inlinesWithNotes, withNotes } from './notes.ts';
import { similarity, wordCounts } from './similarity.ts';

/**
 * Two letters as one with its changes: the new one, in which every piece says that it came, and
 * the pieces of the old one that went, where they stood. What is no running text (the head, the
 * signatures) is the new letter's; what of it has changed is told in a section of its own.
 */
export function markedLetter(old: Letter, now: Letter): Letter {
  const notes = joinedNotes(old, now);
  const before = led(old, (number) => notes.numbers.get(number) ?? number);
  const headChanges = changesOfHead(old, now);
  const attachments = markedSections(section(before.attachments), section(now.attachments));
  const formula = markedInlines(before.formula ?? [], now.formula ?? []);
  const marked: Letter = {
    ...now,
    preface: [legend, ...markedBlocks(before.preface, now.preface)],
    lead: markedSections(before.lead ?? [], now.lead ?? []),
    resolution: {
      ...now.resolution,
      blocks: markedBlocks(before.resolution.blocks, now.resolution.blocks),
    },
    sections: [...markedSections(before.sections, now.sections), ...headChanges],
    footnotes: notes.footnotes,
  };
  if (formula.length > 0) marked.formula = formula;
  const [first, ...more] = attachments;
  if (first) {
    marked.attachments = { ...first, blocks: [first, ...more].flatMap(({ blocks }) => blocks) };
  }
  return inOrder(marked);
}

const legend: Block = {
  type: 'paragraph',
  inlines: [
    { type: 'text', value: 'Vergleich zweier Fassungen: ', italic: true },
    { type: 'text', value: legendWords.inserted, italic: true, change: 'inserted' },
    { type: 'text', value: ', ', italic: true },
    { type: 'text', value: legendWords.deleted, italic: true, change: 'deleted' },
    { type: 'text', value: '.', italic: true },
  ],
};

function section(one: LetterSection | undefined): LetterSection[] {
  return one ? [one] : [];
}

function markedSections(
  old: readonly LetterSection[],
  now: readonly LetterSection[],
): LetterSection[] {
  const steps = align(old, now, {
    key: ({ title }) => title,
    similarity: () => 0,
    changed: 1,
  });
  return steps.map((step): LetterSection => {
    if (step.type === 'struck') {
      const blocks = step.old.blocks.map((block) => wholeBlock(block, 'deleted'));
      return { ...step.old, blocks, change: 'deleted' };
    }
    if (step.type === 'added') {
      const blocks = step.new.blocks.map((block) => wholeBlock(block, 'inserted'));
      return { ...step.new, blocks, change: 'inserted' };
    }
    return { ...step.new, blocks: markedBlocks(step.old.blocks, step.new.blocks) };
  });
}

/** The notes of both letters, and which number each of the old one has among them. */
function joinedNotes(
  old: Letter,
  now: Letter,
): { footnotes: Block[][]; numbers: ReadonlyMap<number, number> } {
  const text = (note: Block[]) => note.map(textOfBlock).join(' ');
  const indexed = (notes: readonly Block[][]) => notes.map((note, index) => ({ note, index }));
  const footnotes = [...now.footnotes];
  const numbers = new Map<number, number>();
  for (const step of align(indexed(old.footnotes), indexed(now.footnotes), {
    key: ({ note }) => contentKey(note),
    similarity: (one, other) =>
      similarity(wordCounts(text(one.note)), wordCounts(text(other.note))),
    changed: 0.6,
  })) {
    if (step.type === 'kept') {
      numbers.set(step.old.index + 1, step.new.index + 1);
      footnotes[step.new.index] = markedBlocks(step.old.note, step.new.note);
    } else if (step.type === 'struck') {
      footnotes.push(step.old.note.map((block) => wholeBlock(block, 'deleted')));
      numbers.set(step.old.index + 1, footnotes.length);
    } else if (step.type === 'added') {
      footnotes[step.new.index] = step.new.note.map((block) => wholeBlock(block, 'inserted'));
    }
  }
  return { footnotes, numbers };
}

/** The letter's text with its references led to other numbers. */
function led(letter: Letter, number: (old: number) => number): Letter {
  return mapText(letter, {
    blocks: (blocks) => withNotes(blocks, number),
    inlines: (inlines) => inlinesWithNotes(inlines, number),
  });
}

/** Footnotes are counted by their first reference, those that went too. */
function inOrder(letter: Letter): Letter {
  const numbers = new Map<number, number>();
  const counted = led(letter, (number) => {
    const known = numbers.get(number) ?? numbers.size + 1;
    numbers.set(number, known);
    return known;
  });
  const footnotes = [...numbers.keys()].map((number) => letter.footnotes[number - 1] ?? []);
  return { ...counted, footnotes };
}

/** What each part of a letter is called that is no running text. */
const headParts: readonly [name: string, lines: (letter: Letter) => (string | undefined)[]][] = [
  ['Ort und Datum', ({ placeAndDate }) => [placeAndDate]],
  ['Briefkopf', ({ letterhead }) => letterhead?.lines ?? []],
  [
    'Absender',
    ({ senders }) => senders.flatMap(({ name, line, contact }) => [name, line, ...contact]),
  ],
  ['Anschrift', ({ recipients }) => recipients.flat()],
  ['Titel', ({ title }) => [title.main]],
  ['Betreff', ({ title }) => [title.subject]],
  ['Bezug', ({ title }) => [title.reference]],
  ['Anrede', ({ salutation }) => [salutation]],
  ['Einleitung', ({ opening }) => [opening]],
  ['Grußformel', ({ closing }) => [closing]],
  [
    'Unterschriften',
    ({ signatures }) =>
      signatures.flatMap(({ group, signers }) => [
        group,
        ...signers.map(({ name, office }) => [name, office].filter(Boolean).join(', ')),
      ]),
  ],
  ['Verteiler', ({ copies }) => copies],
];

/** What has changed in the parts of a letter that are no running text. */
function changesOfHead(old: Letter, now: Letter): LetterSection[] {
  const blocks = headParts.flatMap(([name, linesOf]): Block[] => {
    const said = (letter: Letter) => linesOf(letter).filter(Boolean).join(' · ');
    const [before, after] = [said(old), said(now)];
    if (before === after) return [];
    const text = (value: string): Inline[] => (value ? [{ type: 'text', value }] : []);
    const inlines = markedInlines(text(before), text(after));
    return [{ type: 'paragraph', inlines: [{ type: 'text', value: `${name}: ` }, ...inlines] }];
  });
  return blocks.length > 0 ? [{ title: 'Außerhalb des Textes geändert', blocks }] : [];
}
