import type { Temporal } from 'temporal-polyfill';
import type { Block, Change, Inline, SourceRange } from './block.ts';
import type { Image } from './image.ts';

/**
 * A finished letter: every sentence is worded, every part is in its order. Writers lay it out;
 * they decide on nothing that is German, and know nothing of Markdown.
 *
 * Parts that a motion with gaps lacks are `undefined` or empty; a writer leaves no hole for them.
 */
export interface Letter {
  meta: LetterMeta;
  layout: LetterLayout;
  letterhead?: Letterhead;
  /** `Musterhausen, den 28.08.2026`; with a gap in the motion, the half that is known. */
  placeAndDate?: string;
  senders: Sender[];
  /** One per recipient: the lines of the address, top to bottom. */
  recipients: string[][];
  title: Title;
  /** `Sehr geehrter Herr Beispiel,` with its comma. */
  salutation: string;
  /** `die SPD-Fraktion stellt zur Sitzung … folgenden Antrag.` */
  opening?: string;
  /** What the drafter wrote before the first heading. */
  preface: Block[];
  /** The drafter's own sections that stand before what is voted on. */
  lead?: LetterSection[];
  /** `Der Beirat … möge beschließen:` – generated, or as typed. */
  formula?: Inline[];
  resolution: Resolution;
  sections: LetterSection[];
  /** `Mit freundlichen Grüßen`, without a comma. */
  closing: string;
  signatures: SignatureGroup[];
  /** The section `Anlagen`, printed last, and its title as typed. */
  attachments?: LetterSection;
  /** `Verteiler`: one name a line. */
  copies: string[];
  /** In the order of their first reference; `FootnoteReference.number` counts from 1 in it. */
  footnotes: Block[][];
}

export interface LetterMeta {
  /** For the file's properties: kind and subject in one line. */
  title: string;
  subject: string;
  /** The submitters, separated by `, `. */
  author: string;
  /** The letter's date: also the only date that goes into the file, so that its bytes are fixed. */
  date?: Temporal.PlainDate;
  /** Catchwords for the file's properties: the kind, the body. */
  keywords: string[];
}

export interface LetterLayout {
  /** DIN 5008 form A or B, or the plain order of the seed letter. */
  form: 'A' | 'B' | 'schlicht';
  foldMarks: boolean;
  font?: string;
  /** Body size in pt. */
  size: number;
  /** Absent where no lines are counted. */
  lineNumbers?: LineNumbers;
}

/** Numbers in the left margin by which an amendment names a line. They count through all pages. */
export interface LineNumbers {
  /** What is voted on, or all text between salutation and closing. Tables and notes never count. */
  of: 'resolution' | 'text';
  /** Only each so-manieth line shows its number. */
  step: number;
}

export interface Letterhead {
  lines: string[];
  logo?: Image;
}

export interface Sender {
  /** The group with its seat, or the person: `SPD-Fraktion im Beirat für …`. */
  name: string;
  /** Name and address in one line: `Frau Karla Muster ▫ Ratsgasse 1 ▫ 01234 Musterhausen`. */
  line?: string;
  /** For the information block: `Telefon …`, `E-Mail …`. */
  contact: string[];
}

/** The title in bold, a line each where it is there. */
export interface Title {
  /** `Antrag der SPD-Fraktion im Beirat für … für die Sitzung am 24.05.2012` */
  main: string;
  subject?: string;
  /** `Vorlage 2022/0415 · TOP 6 · nichtöffentlich` */
  reference?: string;
}

export interface Resolution {
  blocks: Block[];
  /** A resolution is set apart in bold, questions are not. */
  bold: boolean;
}

export interface LetterSection {
  /** As typed, without a colon; the writer adds one. */
  title: string;
  blocks: Block[];
  /** Whether its title came or went; what is in its blocks says so itself. */
  change?: Change;
  source?: SourceRange;
}

export interface SignatureGroup {
  /** Only where several groups sign. */
  group?: string;
  signers: Signer[];
}

export interface Signer {
  /** With academic title: `Dr. Karla Muster`. */
  name: string;
  /** `Fraktionsvorsitzende` */
  office?: string;
  image?: Image;
}
