import type { Paper, PaperBlock } from '../paper.ts';
import { plainOf } from '../paper-text.ts';
import { isContact, isPlaceOrDate, ownContactLine } from './lines.ts';
import type { LetterParts, SenderLines } from './parts.ts';
import { sameLine } from './said.ts';

/** The head of a letter of ours by the styles of its paragraphs. */
export function readOwnHead(blocks: readonly PaperBlock[], paper: Paper, parts: LetterParts): void {
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
  readTitle(title, paper, parts);
  readSenders(sending, information, paper, parts);
}

/** Title, subject and the line with the number, line by line. */
export function readTitle(
  [main, ...more]: readonly string[],
  paper: Paper,
  parts: LetterParts,
): void {
  if (main !== undefined) parts.title.main = main;
  // The file's properties say which line is the subject. Until another program has saved the file
  // they also say that there is none.
  const { subject, application } = paper.properties;
  const hasNone = subject === undefined && application === 'Antrag';
  const isSubject = (line: string) => subject !== undefined && sameLine(line, subject);
  const reference = more.findIndex(
    (line, index) => index > 0 || hasNone || (!isSubject(line) && isReference(line)),
  );
  // Whatever stands below the subject is a number, however an office writes it.
  const isBelow = reference > 0 && isSubject(more.slice(0, reference).join(' '));
  const isTold = reference >= 0 && (hasNone || isBelow || isReference(more[reference] ?? ''));
  if (isTold) parts.title.reference = more.splice(reference, 1)[0] ?? '';
  if (more.length > 0) parts.title.subject = more.join(' ');
}

/** `Vorlage 2022/0415 · TOP 6 · nichtöffentlich` */
export function isReference(line: string): boolean {
  return line
    .split(' · ')
    .every((part) =>
      /^(?:Vorlage\s|TOP\s|nichtöffentlich|\p{L}{3,20}\.?\s*\d|\p{L}{2}.*\(.*\)$)/u.test(part),
    );
}

/** Senders line by line, and what stands beside them. */
export function readSenders(
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
