import { findPlaceholders, type TemplatePlaceholder } from '../../letterhead/placeholders.ts';
import type { Paper, PaperBlock, PaperParagraph } from '../paper.ts';
import { kindIn } from './guess.ts';
import { placeAndDate, postcodeAndTown } from './lines.ts';
import { readSenders, readTitle } from './own-head.ts';
import type { LetterParts } from './parts.ts';
import { oneLine, sameLine } from './said.ts';

type HeadName = Exclude<TemplatePlaceholder, 'text' | 'gruss'>;

/** A paragraph of the head, as it is printed. */
interface HeadPart {
  text: string;
  block?: PaperParagraph;
}

const stylesOfHeads = new Set(['absender', 'anschrift', 'betreff', 'date', 'informationsblock']);
const stylesOfOurs = new Set(['briefkopf', 'heading 1', 'title']);

/** Whether a letter of ours was put into a group's own Word file: its head has that one's styles. */
export function isFilled({ blocks, properties }: Paper): boolean {
  if (!properties.own || blocks.some(({ style }) => stylesOfHeads.has(style))) return false;
  const until = blocks.findIndex(({ style }) => style === 'salutation');
  return blocks
    .slice(0, Math.max(0, until))
    .some(
      (block) =>
        !stylesOfOurs.has(block.style) || (block.type === 'paragraph' && block.raw.includes('\n')),
    );
}

/** What is left of a letter behind its head without the letterhead's own text. */
export function withoutLetterhead(
  { blocks }: Paper,
  letterhead: Paper | undefined,
  parts: LetterParts,
): readonly PaperBlock[] {
  // Neither its form nor its type can be seen in a letterhead.
  parts.layout = {};
  if (!letterhead) return blocks;
  const said = letterhead.blocks.flatMap(headPartsOf);
  const text = said.findIndex((part) => namesIn(part.text).includes('text'));
  const own = text < 0 ? [] : said.slice(text + 1).filter(({ text }) => namesIn(text).length === 0);
  const kept = [...blocks];
  for (const { text } of own.reverse()) {
    const at = kept.findLastIndex(
      (block) => block.type === 'paragraph' && sameLine(block.raw, text),
    );
    if (at < 0) continue;
    kept.splice(at, 1);
    parts.leftOut.push({ kind: 'running', text: oneLine(text) });
  }
  return kept;
}

/**
 * The head of a letter that was put into a group's own Word file. What that says itself is the
 * letterhead's to say again.
 *
 * @param letterhead as it is without a letter, where it is there: else what its parts say tells them
 */
export function readFilledHead(
  blocks: readonly PaperBlock[],
  paper: Paper,
  letterhead: Paper | undefined,
  parts: LetterParts,
): void {
  const running = paper.running.header.flat().map((text): HeadPart => ({ text }));
  const found = [...running, ...blocks.flatMap(headPartsOf)].slice(0, most.parts);
  const lines = new Map<HeadName, string[]>();
  const of = letterhead ? byLetterhead(found, letterhead, paper) : byContent(found, paper);
  for (const [index, part] of found.entries()) {
    const said = of.get(index);
    if (said === undefined) {
      // In the head of a page it is said to be left out already.
      if (part.block && letterhead) parts.preface.push(part.block);
      else if (part.block) parts.leftOut.push({ kind: 'running', text: oneLine(part.text) });
      continue;
    }
    if (said === 'own') {
      if (part.block) parts.leftOut.push({ kind: 'running', text: oneLine(part.text) });
      continue;
    }
    for (const [name, text] of said) {
      if (!lines.has(name))
        lines.set(
          name,
          text.split('\n').map((one) => one.trim()),
        );
      const image = part.block?.inlines.find(({ type }) => type === 'image');
      if (name === 'briefkopf' && image?.type === 'image') parts.logo ??= image.url;
    }
    // What stands beside a placeholder is the letterhead's own.
    const beside = said.reduce((rest, [, text]) => rest.replace(text, () => ' '), part.text);
    if (part.block && oneLine(beside) !== '')
      parts.leftOut.push({ kind: 'running', text: oneLine(beside) });
  }
  takeLines(lines, paper, parts);
}

function takeLines(
  lines: ReadonlyMap<HeadName, readonly string[]>,
  paper: Paper,
  parts: LetterParts,
): void {
  const said = (name: HeadName) => (lines.get(name) ?? []).filter((one) => one !== '');
  parts.letterhead = said('briefkopf');
  const [where] = said('ortdatum');
  if (where !== undefined) parts.placeAndDate = where;
  readTitle(said('titel'), paper, parts);
  readSenders(said('absender'), [], paper, parts);
  // A blank line parts two that it goes to.
  let isOpen = false;
  for (const one of lines.get('empfaenger') ?? []) {
    const last = isOpen ? parts.recipients.at(-1) : undefined;
    if (last && one !== '') last.push(one);
    else if (one !== '') parts.recipients.push([one]);
    isOpen = one !== '';
  }
}

/** What each part of the head is: the letterhead's own, or what took the place of placeholders. */
type Reading = ReadonlyMap<number, 'own' | (readonly [HeadName, string])[]>;

/**
 * Finds the paragraphs of the letterhead again, in their order: what it says itself by its words,
 * the others by what they may hold.
 */
function byLetterhead(found: readonly HeadPart[], letterhead: Paper, paper: Paper): Reading {
  const all = [
    ...letterhead.running.header.flat().map((text): HeadPart => ({ text })),
    ...letterhead.blocks.flatMap(headPartsOf),
  ];
  const until = all.findIndex(({ text }) => namesIn(text).includes('text'));
  const wanted = (until < 0 ? all : all.slice(0, until)).slice(0, most.parts);
  const readings = wanted.map(({ text }) => readingOf(text, paper));
  // The best of all ways to find them in their order.
  const best = Array.from({ length: wanted.length + 1 }, () => new Float64Array(found.length + 1));
  const scores = readings.map((read) => found.map(({ text }) => read(text)?.score ?? -1));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      const score = scores[row]?.[column] ?? -1;
      const paired = score < 0 ? -1 : score + at(row + 1, column + 1);
      const cells = best[row];
      if (cells) cells[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  }
  const reading = new Map<number, 'own' | (readonly [HeadName, string])[]>();
  for (let row = 0, column = 0; row < wanted.length && column < found.length; ) {
    const score = scores[row]?.[column] ?? -1;
    if (score >= 0 && at(row, column) === score + at(row + 1, column + 1)) {
      const read = readings[row]?.(found[column]?.text ?? '');
      reading.set(column, read?.said ?? 'own');
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return reading;
}

interface ReadPart {
  score: number;
  said?: (readonly [HeadName, string])[];
}

/** So much is compared; a letterhead has less. */
const most = { parts: 400, placeholders: 4, characters: 4_000 };

/** Tells how well a text is what a paragraph of the letterhead became, and what it says. */
function readingOf(typed: string, paper: Paper): (text: string) => ReadPart | undefined {
  const places = findPlaceholders(typed).filter(({ name }) => name !== undefined);
  if (places.length === 0) return (text) => (sameLine(text, typed) ? { score: 10 } : undefined);
  if (places.length > most.placeholders) return () => undefined;
  let at = 0;
  let pattern = '^';
  for (const { start, end } of places) {
    pattern += `${literal(typed.slice(at, start))}([\\s\\S]*?)`;
    at = end;
  }
  const whole = new RegExp(`${pattern}${literal(typed.slice(at))}$`, 'u');
  return (text) => {
    const captured = text.length > most.characters ? undefined : whole.exec(text)?.slice(1);
    if (!captured) return undefined;
    const said = places.map(
      ({ name }, index) => [name as HeadName, captured[index] ?? ''] as const,
    );
    const fitting = said.filter(([name, value]) => isFitting(name, value, paper)).length;
    return { score: 1 + 4 * fitting, said };
  };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** Without the letterhead each paragraph is what it looks like; what says nothing of it is left. */
function byContent(found: readonly HeadPart[], paper: Paper): Reading {
  const names: HeadName[] = ['titel', 'ortdatum', 'absender', 'empfaenger'];
  const reading = new Map<number, [HeadName, string][]>();
  for (const [index, { text }] of found.entries()) {
    const name = names.find((one) => isFitting(one, text, paper));
    if (name) reading.set(index, [[name, text]]);
  }
  return reading;
}

function isFitting(name: HeadName, text: string, { properties }: Paper): boolean {
  const lines = text
    .split('\n')
    .map((one) => oneLine(one))
    .filter((one) => one !== '');
  switch (name) {
    case 'titel': {
      const { subject } = properties;
      return (
        kindIn(lines[0] ?? '') !== undefined ||
        (subject !== undefined && lines[1] === oneLine(subject))
      );
    }
    case 'ortdatum':
      return lines.length === 1 && placeAndDate(lines[0] ?? '') !== undefined;
    case 'absender':
      return lines.some((one) => / ▫ |^(?:Telefon|E-Mail) /u.test(one));
    case 'empfaenger':
      return (
        lines.length > 1 && lines.some((one) => postcodeAndTown.test(one)) && !text.includes('▫')
      );
    case 'briefkopf':
      return (
        lines.length <= 4 && !text.includes('▫') && !lines.some((one) => postcodeAndTown.test(one))
      );
  }
}

function headPartsOf(block: PaperBlock): HeadPart[] {
  if (block.type === 'paragraph') return [{ text: block.raw, block }];
  return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(headPartsOf));
}

function namesIn(text: string): TemplatePlaceholder[] {
  return findPlaceholders(text).flatMap(({ name }) => name ?? []);
}
