import type { PhrasingContent } from 'mdast';
import type { LineNumbers } from '../letter/letter.ts';

/**
 * A document of a word processor as far as a letter needs it, whatever its format: what is printed,
 * in its order, with the look by which its parts are told.
 */
export interface Paper {
  blocks: PaperBlock[];
  /** The lines of headers and footers; the header of the first page may say who writes. */
  running: { header: string[][]; others: string[][] };
  /** Notes by the identifier that references name. */
  notes: ReadonlyMap<string, PaperBlock[]>;
  properties: PaperProperties;
  /** Pictures by the name that they have in the text. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What was not taken along, in the words of the list that people get. */
  leftOut: LeftOut[];
  /** Remarks of others beside the text. */
  comments: PaperComment[];
  /** How often a tracked change was met, which counts as accepted. */
  changes: number;
  /** How the file itself is laid out, as far as a motion can say it. */
  layout: PaperLayout;
}

export interface PaperLayout {
  form?: 'A' | 'B' | 'schlicht';
  foldMarks?: boolean;
  font?: string;
  /** In pt. */
  size?: number;
  lineNumbers?: LineNumbers;
}

export interface PaperProperties {
  title?: string;
  subject?: string;
  creator?: string;
  keywords?: string;
  /** The program that wrote it last. */
  application?: string;
  /** Whether it says of itself that it has no date. */
  undated?: boolean;
  /** What the file says of itself that it is a letter of ours. */
  own: boolean;
}

/** Something of the document that is not in the motion's text. */
export interface LeftOut {
  kind:
    | 'running'
    | 'page-number'
    | 'mail'
    | 'quotation'
    | 'signature'
    | 'notice'
    | 'frame'
    | 'picture'
    | 'generated'
    | 'line'
    | 'contact'
    | 'hidden'
    | 'field'
    | 'renewed'
    | 'unplaced';
  text: string;
}

export interface PaperComment {
  id: string;
  author: string;
  /** As the file has it, ISO 8601. */
  date?: string;
  text: string;
  /** The words it is about. */
  quoted: string;
  resolved: boolean;
  /** The comment that it answers. */
  parent?: string;
}

export type PaperBlock = PaperParagraph | PaperTable;

export interface PaperParagraph {
  type: 'paragraph';
  /** The name of its style in lower case, as Word has it in English: `heading 1`, `body text`. */
  style: string;
  /** 1 to 6 where it is a heading. */
  heading?: number;
  /** The marker as it is printed; empty for a plain bullet. */
  marker?: string;
  /** Level of its list, from 0. */
  level?: number;
  align?: 'left' | 'center' | 'right';
  /** Left edge of its text from that of the page's text, in mm; `right` likewise. */
  indent: number;
  right: number;
  /** Where it stands on the page, where that is fixed: in mm from the page's upper left corner. */
  place?: { x: number; y: number };
  /** Where its own tabs lead, in mm from the left edge of the page's text, from left to right. */
  tabStops?: number[];
  /** What stands before its first tab. */
  beforeTab?: string;
  /** Whether more room is left below it than is usual between its lines. */
  endsGroup?: boolean;
  /** A line instead of text. */
  isRule?: boolean;
  /** Whether all of its text is bold, or underlined. */
  bold: boolean;
  /** Type size in pt, of its largest part. */
  size: number;
  /** Its text as it is, with tabs, and line feeds where lines end by hand. */
  raw: string;
  /** Whether a blank paragraph stands above it. */
  isApart?: boolean;
  inlines: PhrasingContent[];
}

export interface PaperTable {
  type: 'table';
  style: string;
  indent: number;
  /** Whether its first row says what stands in the columns, as far as the file says it. */
  headed?: boolean;
  rows: PaperCell[][];
}

export interface PaperCell {
  blocks: PaperBlock[];
  /** Goes on with the one above or left of it. */
  joined?: boolean;
}
