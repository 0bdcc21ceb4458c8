import type { Block, Inline } from './block.ts';
import type { Letter, LetterSection } from './letter.ts';

/** A part of a letter's running text. */
export type TextPart =
  | { part: 'preface' | 'resolution' | 'note'; blocks: Block[] }
  | { part: 'lead' | 'section' | 'attachments'; blocks: Block[]; section: LetterSection }
  | { part: 'formula'; inlines: Inline[] };

/**
 * The running text of a letter, part by part, as it is read; each footnote last. Here, and in
 * `mapText`, stands what belongs to it.
 */
export function* textParts(letter: Letter): Generator<TextPart> {
  yield { part: 'preface', blocks: letter.preface };
  for (const section of letter.lead ?? []) yield titled('lead', section);
  if (letter.formula) yield { part: 'formula', inlines: letter.formula };
  yield { part: 'resolution', blocks: letter.resolution.blocks };
  for (const section of letter.sections) yield titled('section', section);
  if (letter.attachments) yield titled('attachments', letter.attachments);
  for (const blocks of letter.footnotes) yield { part: 'note', blocks };
}

function titled(part: 'lead' | 'section' | 'attachments', section: LetterSection): TextPart {
  return { part, blocks: section.blocks, section };
}

/** What is done to the parts of a text; footnotes stay unless `notes` says what becomes of them. */
export interface TextChange {
  blocks(blocks: Block[]): Block[];
  inlines(inlines: Inline[]): Inline[];
  /** Of the title of a section. */
  title?(title: string): string;
  notes?(notes: Block[][]): Block[][];
}

/** The same letter with another running text: a part that is missing stays so. */
export function mapText(letter: Letter, change: TextChange): Letter {
  const { lead, formula, resolution, attachments } = letter;
  const mapSection = (section: LetterSection): LetterSection => ({
    ...section,
    title: change.title?.(section.title) ?? section.title,
    blocks: change.blocks(section.blocks),
  });
  return {
    ...letter,
    preface: change.blocks(letter.preface),
    ...(lead && { lead: lead.map(mapSection) }),
    ...(formula && { formula: change.inlines(formula) }),
    resolution: { ...resolution, blocks: change.blocks(resolution.blocks) },
    sections: letter.sections.map(mapSection),
    ...(attachments && { attachments: mapSection(attachments) }),
    footnotes: change.notes?.(letter.footnotes) ?? letter.footnotes,
  };
}

/** Every block of a letter's text as it is read, those inside of others behind them. */
export function* blocksOf(letter: Letter): Generator<Block> {
  for (const part of textParts(letter)) if ('blocks' in part) yield* within(part.blocks);
}

function* within(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.type === 'list') for (const item of block.items) yield* within(item.blocks);
    if (block.type === 'quotation') yield* within(block.blocks);
  }
}

/** Every inline of a letter's text as it is read, those inside of links too. */
export function* inlinesOf(letter: Letter): Generator<Inline> {
  for (const part of textParts(letter)) {
    if ('inlines' in part) yield* withLinks(part.inlines);
    else for (const block of within(part.blocks)) yield* inBlock(block);
  }
}

function* inBlock(block: Block): Generator<Inline> {
  if (block.type === 'paragraph' || block.type === 'subheading') yield* withLinks(block.inlines);
  if (block.type === 'table')
    for (const row of block.rows) for (const cell of row) yield* withLinks(cell);
}

function* withLinks(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if (inline.type === 'link') yield* withLinks(inline.inlines);
  }
}
