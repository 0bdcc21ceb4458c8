import type { Marker } from '../counting/marker.ts';
import type { Image } from './image.ts';

/** Offsets in the motion's text, for synchronous scrolling and click to source. */
export interface SourceRange {
  start: number;
  end: number;
}

/** What a comparison says of a piece of a text: only the new one has it, or only the old one. */
export type Change = 'inserted' | 'deleted';

/** What can stand in a section of a letter, free of Markdown. */
export type Block = Paragraph | Subheading | List | Table | Quotation | Code | ThematicBreak;

export interface Paragraph {
  type: 'paragraph';
  inlines: Inline[];
  source?: SourceRange;
}

export interface Subheading {
  type: 'subheading';
  /** 1 is the first level below the section's own title. */
  level: number;
  inlines: Inline[];
  source?: SourceRange;
}

export interface List {
  type: 'list';
  items: ListItem[];
  source?: SourceRange;
}

export interface ListItem {
  /** What is printed before it, each point's own: after gaps and repeats too it is what was typed. */
  marker: Marker;
  blocks: Block[];
  /** A task list's box; absent where there is none. */
  checked?: boolean;
  /** Whether the point as a whole came or went; its marker is marked with it. */
  change?: Change;
  source?: SourceRange;
}

export interface Table {
  type: 'table';
  align: (CellAlign | undefined)[];
  /** The header row first. Every row has as many cells as `align`. */
  rows: Inline[][][];
  source?: SourceRange;
}

export type CellAlign = 'left' | 'center' | 'right';

export interface Quotation {
  type: 'quotation';
  blocks: Block[];
  source?: SourceRange;
}

export interface Code {
  type: 'code';
  value: string;
  source?: SourceRange;
}

/** A thematic break. */
export interface ThematicBreak {
  type: 'rule';
  source?: SourceRange;
}

export type Inline = TextRun | Link | InlineImage | FootnoteReference | Break;

/** Text of one style. Never empty, free of line feeds and of characters that XML forbids. */
export interface TextRun {
  type: 'text';
  value: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  /** Above or below the line: `m²` typed as `m<sup>2</sup>`. */
  script?: 'super' | 'sub';
  code?: boolean;
  change?: Change;
}

export interface Link {
  type: 'link';
  url: string;
  inlines: Inline[];
}

export interface InlineImage {
  type: 'image';
  image: Image;
  change?: Change;
}

export interface FootnoteReference {
  type: 'footnote';
  /** Counts from 1; `Letter.footnotes[number - 1]` is its text. */
  number: number;
  /** Its text, only where a part of a letter is compared by itself. */
  note?: Block[];
  change?: Change;
}

/** A hard line break. */
export interface Break {
  type: 'break';
}
