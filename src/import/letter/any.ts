import { toString as textOfNode } from 'mdast-util-to-string';
import { sectionNamed } from '../../motion/sections.ts';
import type { LeftOut, Paper, PaperBlock, PaperParagraph } from '../paper.ts';
import { plainOf } from '../paper-text.ts';
import { readEnd } from './any-end.ts';
import { readLetterHead } from './any-head.ts';
import { closingLine, salutationLine } from './greeting.ts';
import { isPageNumber } from './own.ts';
import type { LetterParts, SectionPart } from './parts.ts';

/** What asks a body to decide, or announces what is asked for. */
const formula =
  /(?:m(?:ö|oe)gen?|wollen?|m(?:ö|oe)chten?)\s[^.:]{0,160}(?:beschlie(?:ß|ss)en|Beschlu(?:ss|ß)\s+fassen|verabschieden)[^.]{0,120}[:.…]?$|^(?:Es\s+wird\s+)?beantragt(?:\s+zu\s+beschließen)?\s*:?$|beschließ(?:t|en)[^.:]{0,120}:$|gebeten[^.:]{0,120}:$/iu;
const announcing =
  /(?:stell(?:e|en|t)|beantrag(?:e|en|t)|bitte[nt]?|frag(?:e|en|t)|reich(?:e|en|t)|bring(?:e|en|t))(?!\p{L})/iu;

/** The parts of a letter that somebody wrote in a word processor, by what is usual in letters. */
export function anyParts(paper: Paper): LetterParts {
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
    layout: {},
    leftOut: [],
    unsure: [],
  };
  const { blocks } = paper;
  const dear = blocks.findIndex(
    (block) =>
      isLine(block) && salutationLine.test(textOfBlock(block)) && textOfBlock(block).length < 200,
  );
  const end = blocks.findLastIndex(
    (block, index) =>
      index > dear && block.type === 'paragraph' && closingLine.test(textOfBlock(block)),
  );
  const begins = dear >= 0 ? dear : beginningOf(blocks, end);
  const used = readLetterHead(blocks.slice(0, begins), paper, parts);
  const body = blocks.slice(dear >= 0 ? dear + 1 : begins, end < 0 ? blocks.length : end);
  const [salutationBlock] = dear >= 0 ? blocks.slice(dear, dear + 1) : [];
  const inBody: PaperBlock[] = [];
  if (salutationBlock?.type === 'paragraph') {
    // Some go on behind it in the same paragraph.
    const [line = '', ...rest] = salutationBlock.raw.split('\n');
    parts.salutation = line.replace(/\s+/gu, ' ').trim();
    if (rest.length > 0)
      inBody.push({
        ...salutationBlock,
        raw: rest.join('\n'),
        inlines: afterBreak(salutationBlock.inlines),
      });
  }
  readBody([...inBody, ...body], parts);
  if (end >= 0) readEnd(blocks.slice(end), parts);
  else readEnd(trailing(parts), parts);
  parts.leftOut.push(...running(paper, used));
  return parts;
}

function textOfBlock(block: PaperBlock): string {
  return block.type === 'paragraph' ? plainOf(block.inlines).replace(/\s+/gu, ' ').trim() : '';
}

function isLine(block: PaperBlock): block is PaperParagraph {
  return block.type === 'paragraph' && block.marker === undefined;
}

/** Without a salutation the text begins with its first section, formula or point. */
function beginningOf(blocks: readonly PaperBlock[], end: number): number {
  const found = blocks.findIndex(
    (block) =>
      block.type === 'paragraph' &&
      (block.marker !== undefined ||
        formula.test(textOfBlock(block)) ||
        sectionTitle(block) !== undefined ||
        textOfBlock(block).length > 160),
  );
  return found >= 0 ? found : end >= 0 ? end : blocks.length;
}

/** Running heads and feet that were of no use, and page numbers. */
function running({ running: { header, others } }: Paper, used: ReadonlySet<string>): LeftOut[] {
  return [...header, ...others].flat().flatMap((text): LeftOut[] => {
    if (used.has(text)) return [];
    return [{ kind: isPageNumber(text) ? 'page-number' : 'running', text }];
  });
}

function afterBreak(inlines: PaperParagraph['inlines']): PaperParagraph['inlines'] {
  const at = inlines.findIndex(({ type }) => type === 'break');
  return at < 0 ? [] : inlines.slice(at + 1);
}

function readBody(blocks: readonly PaperBlock[], parts: LetterParts): void {
  const rest = [...blocks];
  const [first] = rest;
  if (first && isLine(first) && isOpening(first, rest[1])) {
    parts.opening = textOfBlock(first);
    rest.shift();
  }
  const sections: SectionPart[] = [];
  const before: PaperBlock[] = [];
  for (const block of rest) {
    const title = sectionTitle(block);
    const inline = title === undefined ? titledParagraph(block) : undefined;
    if (title !== undefined) sections.push({ title, blocks: [] });
    else if (inline) sections.push({ title: inline.title, blocks: [inline.rest] });
    else (sections.at(-1)?.blocks ?? before).push(block);
  }
  const voted = sections.find(({ title }) =>
    /^(?:resolution|questions)$/u.test(sectionNamed(title) ?? ''),
  );
  const at = before.findIndex((block) => isLine(block) && isFormula(block));
  if (at >= 0 && !voted) {
    parts.preface.push(...before.slice(0, at));
    const block = before[at];
    if (block) parts.formula = block;
    parts.resolution = before.slice(at + 1);
  } else if (
    !voted &&
    before.some(({ type }) => type === 'paragraph') &&
    resolutionFrom(before) >= 0
  ) {
    const from = resolutionFrom(before);
    parts.preface.push(...before.slice(0, from));
    parts.resolution = before.slice(from);
  } else parts.preface.push(...before);
  const attachments = sections.findIndex(({ title }) => sectionNamed(title) === 'attachments');
  if (attachments >= 0) {
    const [section] = sections.splice(attachments, 1);
    if (section) parts.attachments = section;
  }
  parts.sections = sections;
}

/** The first point of a list that nothing else announces. */
function resolutionFrom(blocks: readonly PaperBlock[]): number {
  return blocks.findIndex(
    (block) => block.type === 'paragraph' && block.marker !== undefined && block.marker !== '',
  );
}

/** `die SPD-Fraktion stellt folgenden Antrag.` */
function isOpening(block: PaperParagraph, next: PaperBlock | undefined): boolean {
  const text = textOfBlock(block);
  if (text.length > 500 || !announcing.test(text)) return false;
  if (!/(?:folgende|nachfolgende|nachstehende|Antrag|Anfrage|Tagesordnung|Resolution)/u.test(text))
    return false;
  if (/beschlie(?:ß|ss)en\s*:?$/u.test(text) && /m(?:ö|oe)gen?|wollen?/u.test(text)) return false;
  return /[:.]$/u.test(text) || (next !== undefined && isLine(next));
}

function isFormula(block: PaperParagraph): boolean {
  const text = textOfBlock(block);
  if (text.length > 400) return false;
  return formula.test(text) || (/:$/u.test(text) && announcing.test(text));
}

/** A heading by its style, or a known section in bold, in capitals or with a colon. */
function sectionTitle(block: PaperBlock): string | undefined {
  if (!isLine(block)) return undefined;
  const text = textOfBlock(block);
  if (text === '' || text.length > 120) return undefined;
  const title = text.replace(/\s*:\s*$/u, '');
  const isKnown = sectionNamed(title) !== undefined;
  if (block.heading !== undefined && block.heading <= 2) return title;
  const isShown =
    block.bold || text === text.toUpperCase() || /:$/u.test(text) || block.heading !== undefined;
  return isKnown && isShown ? capitalsMended(title) : undefined;
}

/** `BEGRÜNDUNG` is how it was set. */
function capitalsMended(title: string): string {
  if (title !== title.toUpperCase() || title.length < 4) return title;
  return title.charAt(0) + title.slice(1).toLowerCase();
}

/** `Begründung: Die Straße …`: a section whose text begins on the line of its title. */
function titledParagraph(block: PaperBlock): { title: string; rest: PaperParagraph } | undefined {
  if (!isLine(block)) return undefined;
  const [first, ...others] = block.inlines;
  if (!first) return undefined;
  const said = first.type === 'text' ? /^([^:]{4,40}):\s+/u.exec(first.value) : undefined;
  if (said?.[1] && first.type === 'text' && sectionNamed(said[1]) && /^\p{Lu}/u.test(said[1])) {
    const value = first.value.slice(said[0].length);
    return { title: said[1], rest: { ...block, inlines: [{ type: 'text', value }, ...others] } };
  }
  if (first.type !== 'strong' && first.type !== 'emphasis') return undefined;
  const title = textOfNode(first).trim();
  const colon = /:$/u.test(title) || (others[0]?.type === 'text' && /^\s*:/u.test(others[0].value));
  const [next, ...more] = others;
  if (!colon || !next || !sectionNamed(title)) return undefined;
  const inlines =
    next.type === 'text'
      ? [{ ...next, value: next.value.replace(/^\s*:?\s*/u, '') }, ...more]
      : next.type === 'break'
        ? more
        : others;
  return { title: title.replace(/\s*:\s*$/u, ''), rest: { ...block, inlines } };
}

/** Without a closing, attachments and copies stand at the end of the text. */
function trailing(parts: LetterParts): PaperBlock[] {
  const last = parts.sections.at(-1)?.blocks ?? parts.resolution;
  const at = last.findIndex(
    (block) => isLine(block) && /^(?:Anlagen?|Verteiler)\s*:/u.test(textOfBlock(block)),
  );
  return at < 0 ? [] : last.splice(at);
}
