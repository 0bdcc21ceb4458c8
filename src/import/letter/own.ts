import type { LeftOut, Paper, PaperBlock, PaperParagraph } from '../paper.ts';
import { plainOf, textOfBlocks } from '../paper-text.ts';
import { isAllBold } from './bold.ts';
import { isContact, isPlaceOrDate, ownContactLine } from './lines.ts';
import type { LetterParts, SectionPart, SenderLines, SignerLines } from './parts.ts';

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
 */
export function ownParts(paper: Paper): LetterParts {
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
  const { blocks } = paper;
  const at = (style: string) => blocks.findIndex((block) => block.style === style);
  const salutation = at('salutation');
  const closing = blocks.findLastIndex(({ style }) => style === 'closing');
  const body = closing < 0 ? blocks.slice(salutation) : blocks.slice(salutation, closing);
  readHead(blocks.slice(0, Math.max(0, salutation)), paper, parts);
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

function readHead(blocks: readonly PaperBlock[], paper: Paper, parts: LetterParts): void {
  const sending: string[] = [];
  const title: string[] = [];
  let lastRecipientAfter: { lines: string[] } | undefined;
  const information: string[] = [];
  for (const block of blocks) {
    if (block.type === 'table') {
      parts.preface.push(block);
      continue;
    }
    const text = plainOf(block.inlines).replace(/\n/gu, ' ');
    switch (block.style) {
      case 'briefkopf': {
        const image = block.inlines.find(({ type }) => type === 'image');
        // A logo that is missing is named in its place, at the right.
        const missing = block.align === 'right' ? /^\[(.+)\]$/u.exec(text)?.[1] : undefined;
        if (image?.type === 'image') parts.logo = image.url;
        else if (missing !== undefined) parts.logo = missing;
        else if (text.trim() !== '') parts.letterhead.push(text);
        break;
      }
      case 'date':
        parts.placeAndDate = text;
        break;
      case 'absender':
        sending.push(text);
        break;
      case 'informationsblock':
        information.push(text);
        break;
      case 'anschrift':
        if (!lastRecipientAfter) {
          lastRecipientAfter = { lines: [] };
          parts.recipients.push(lastRecipientAfter.lines);
        }
        lastRecipientAfter.lines.push(text);
        if (block.endsGroup) lastRecipientAfter = undefined;
        break;
      case 'heading 1':
      case 'title':
      case 'betreff':
        title.push(text);
        break;
      default:
        if (block.heading === 1) title.push(text);
        else parts.preface.push(block);
    }
  }
  const [main, ...more] = title;
  if (main !== undefined) parts.title.main = main;
  // The file's properties say which line is the subject. Until another program has saved the file
  // they also say that there is none.
  const { subject, application } = paper.properties;
  const hasNone = subject === undefined && application === 'Antrag';
  const isSubject = (line: string) => subject !== undefined && same(line, subject);
  const reference = more.findIndex(
    (line, index) => index > 0 || hasNone || (!isSubject(line) && isReference(line)),
  );
  const isTold = reference >= 0 && (hasNone || isReference(more[reference] ?? ''));
  if (isTold) parts.title.reference = more.splice(reference, 1)[0] ?? '';
  if (more.length > 0) parts.title.subject = more.join(' ');
  readSenders(sending, information, paper, parts);
}

function same(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return plain(one) === plain(other);
}

/** `Vorlage 2022/0415 · TOP 6 · nichtöffentlich` */
export function isReference(line: string): boolean {
  return line
    .split(' · ')
    .every((part) =>
      /^(?:Vorlage\s|TOP\s|nichtöffentlich|\p{L}{3,20}\.?\s*\d|\p{L}{2}.*\(.*\)$)/u.test(part),
    );
}

function readSenders(
  lines: readonly string[],
  information: readonly string[],
  { properties }: Paper,
  parts: LetterParts,
): void {
  const authors = (properties.creator ?? '').split(', ').filter((name) => name !== '');
  const isName = (line: string) =>
    authors.some((author) => line.includes(author)) && !line.includes('▫');
  const isReached = (line: string) => isContact(line) || ownContactLine(line) !== undefined;
  const all: SenderLines[] = [];
  const take = (line: string) => {
    const last = all.at(-1);
    if (isReached(line)) last?.contact.push(line);
    else if (
      last &&
      last.pieces.length === 0 &&
      last.contact.length === 0 &&
      (line.includes('▫') || !isName(line))
    )
      last.pieces.push(...line.split(' ▫ '));
    else all.push({ name: line, pieces: [], contact: [] });
  };
  for (const line of lines) take(line);
  let of: SenderLines | undefined = all[0];
  for (const [index, line] of information.entries()) {
    const isFirst = index === 0 && ownContactLine(line) === undefined;
    if (isFirst && (isPlaceOrDate(line) || !isName(line))) {
      parts.placeAndDate = line;
      continue;
    }
    const named = all.find(({ name }) => name === line);
    if (named) of = named;
    else if (isReached(line)) of?.contact.push(line);
    else {
      take(line);
      of = all.at(-1);
    }
  }
  parts.senders = all;
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
  readSignatures(end < 0 ? rest : rest.slice(0, end), parts);
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

function readSignatures(blocks: readonly PaperBlock[], parts: LetterParts): void {
  let image: string | undefined;
  for (const block of blocks) {
    if (block.type === 'table') {
      parts.unsure.push(...textOfBlocks([block]));
      continue;
    }
    const text = plainOf(block.inlines).replace(/\n/gu, ' ');
    const picture = block.inlines.find(({ type }) => type === 'image');
    if (picture?.type === 'image') image = picture.url;
    if (text.trim() === '') continue;
    const last = parts.signatures.at(-1);
    if (block.style === 'unterzeichnende') parts.signatures.push({ group: text, signers: [] });
    else if (block.style === 'funktion' && last?.signers.length) {
      const signer = last.signers.at(-1);
      if (signer) signer.office = signer.office ? `${signer.office} ${text}` : text;
    } else {
      const signer: SignerLines = { name: text, ...(image && { image }) };
      image = undefined;
      if (last) last.signers.push(signer);
      else parts.signatures.push({ signers: [signer] });
    }
  }
}
