import type { LeftOut, Paper, PaperBlock, PaperParagraph } from '../paper.ts';
import { plainOf, textOfBlocks } from '../paper-text.ts';
import { isAllBold } from './bold.ts';
import { isFilled, readFilledHead, withoutLetterhead } from './filled.ts';
import { readOwnHead } from './own-head.ts';
import { OwnSignatures } from './own-signatures.ts';
import type { LetterParts, SectionPart } from './parts.ts';

/** The names of the styles by which a letter of ours is known, whoever has saved it. */
const known = ['absender', 'anschrift', 'beschlussformel', 'betreff', 'salutation', 'closing'];

/** Whether a document is a letter of ours, by its styles. */
export function isOwnLetter({ blocks, properties }: Paper): boolean {
  const used = new Set(blocks.map(({ style }) => style));
  if (!used.has('salutation') || !used.has('closing')) return false;
  return properties.own || known.filter((name) => used.has(name)).length >= 3;
}

/**
 * The parts of a letter that was made of a motion, by the styles of its paragraphs. What somebody
 * has added in other styles belongs to the part that it stands in.
 *
 * @param letterhead the group's own Word file that it may have been put into
 */
export function ownParts(paper: Paper, letterhead?: Paper): LetterParts {
  const parts: LetterParts = {
    letterhead: [],
    senders: [],
    recipients: [],
    title: {},
    preface: [],
    lead: [],
    resolution: [],
    sections: [],
    signatures: [],
    copies: [],
    layout: { ...paper.layout },
    leftOut: runningOf(paper),
    unsure: [],
  };
  const isInLetterhead = isFilled(paper);
  const blocks = isInLetterhead ? withoutLetterhead(paper, letterhead, parts) : paper.blocks;
  const at = (style: string) => blocks.findIndex((block) => block.style === style);
  const salutation = at('salutation');
  const closing = blocks.findLastIndex(({ style }) => style === 'closing');
  const body = closing < 0 ? blocks.slice(salutation) : blocks.slice(salutation, closing);
  const head = blocks.slice(0, Math.max(0, salutation));
  if (isInLetterhead) readFilledHead(head, paper, letterhead, parts);
  else readOwnHead(head, paper, parts);
  readBody(body, parts);
  if (closing >= 0) readEnd(blocks.slice(closing), parts);
  return parts;
}

/** Running heads and page numbers are the letter's to make. */
function runningOf({ running }: Paper): LeftOut[] {
  return [...running.header, ...running.others].flatMap((lines) =>
    lines.map((text): LeftOut => ({ kind: isPageNumber(text) ? 'page-number' : 'running', text })),
  );
}

export function isPageNumber(text: string): boolean {
  return /^(?:(?:Seite|S\.|Blatt|-|–)?\s*\d*\s*(?:(?:von|\/|-|–)\s*\d*)?)$/u.test(text.trim());
}

function readBody(blocks: readonly PaperBlock[], parts: LetterParts): void {
  const [salutation, second, ...others] = blocks;
  if (salutation) parts.salutation = textOfBlocks([salutation]).join(' ');
  const isOpening =
    second?.type === 'paragraph' && second.style === 'body text' && second.marker === undefined;
  if (isOpening) parts.opening = textOfBlocks([second]).join(' ');
  const rest = isOpening ? others : second ? [second, ...others] : [];
  const formula = rest.findIndex(({ style }) => style === 'beschlussformel');
  const before = formula < 0 ? [] : rest.slice(0, formula);
  const [preface, lead] = sectioned(before);
  parts.preface.push(...preface);
  parts.lead = lead;
  if (formula >= 0) {
    const formulas = rest[formula];
    if (formulas) parts.formula = formulas;
  }
  const [resolution, sections] = sectioned(rest.slice(formula + 1));
  // Without a formula, what is set in bold asks for itself.
  const asks = formula >= 0 || isAllBold(resolution);
  if (asks) parts.resolution = resolution;
  else parts.preface.push(...resolution);
  parts.sections = sections;
}

/** What stands before the first section's heading, and the sections. */
function sectioned(blocks: readonly PaperBlock[]): [PaperBlock[], SectionPart[]] {
  const before: PaperBlock[] = [];
  const sections: SectionPart[] = [];
  for (const block of blocks) {
    if (isSectionHeading(block)) {
      sections.push({ title: plainOf(block.inlines).replace(/\s*:\s*$/u, ''), blocks: [] });
    } else (sections.at(-1)?.blocks ?? before).push(block);
  }
  return [before, sections];
}

/** A section's title ends in a colon or another mark; a subheading of that level is set in bold. */
function isSectionHeading(block: PaperBlock): block is PaperParagraph {
  if (block.type !== 'paragraph' || block.heading !== 2) return false;
  return /[:?!…]$/u.test(plainOf(block.inlines).trim());
}

function readEnd([closing, ...rest]: readonly PaperBlock[], parts: LetterParts): void {
  if (closing) parts.closing = textOfBlocks([closing]).join(' ');
  const end = rest.findIndex((block) => block.type === 'paragraph' && block.heading !== undefined);
  const signatures = new OwnSignatures(parts);
  for (const block of end < 0 ? rest : rest.slice(0, end)) signatures.read(block);
  let section: SectionPart | undefined;
  for (const block of end < 0 ? [] : rest.slice(end)) {
    const text = textOfBlocks([block]).join(' ');
    if (block.type === 'paragraph' && block.heading === 2 && text === 'Verteiler')
      section = undefined;
    else if (block.style === 'verteiler') parts.copies.push(text);
    else if (block.type === 'paragraph' && block.heading === 2 && !section)
      section = parts.attachments = { title: text, blocks: [] };
    else if (section) section.blocks.push(block);
    else parts.copies.push(text);
  }
}
