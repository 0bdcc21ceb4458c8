import type { LeftOut, PaperBlock, PaperLayout } from '../paper.ts';

/** The parts of a letter as they are printed, recognised in a document. */
export interface LetterParts {
  letterhead: string[];
  /** The address of the logo's picture. */
  logo?: string;
  /** `Musterhausen, den 28.08.2026`, or a half of it. */
  placeAndDate?: string;
  senders: SenderLines[];
  recipients: string[][];
  title: { main?: string; subject?: string; reference?: string };
  salutation?: string;
  opening?: string;
  preface: PaperBlock[];
  /** Sections before what is voted on. */
  lead: SectionPart[];
  formula?: PaperBlock;
  /** Absent where the letter has a section that is voted on, under its own heading. */
  resolution: PaperBlock[];
  sections: SectionPart[];
  closing?: string;
  signatures: { group?: string; signers: SignerLines[] }[];
  attachments?: SectionPart;
  copies: string[];
  layout: PaperLayout;
  /** What stands in the letter and in no part of the motion. */
  leftOut: LeftOut[];
  /** What nobody could tell the meaning of: it stands in the text. */
  unsure: string[];
}

export interface SenderLines {
  name: string;
  /** Person and address, piece by piece. */
  pieces: string[];
  contact: string[];
}

export interface SignerLines {
  name: string;
  office?: string;
  /** The address of the picture of the signature. */
  image?: string;
}

export interface SectionPart {
  title: string;
  blocks: PaperBlock[];
}
