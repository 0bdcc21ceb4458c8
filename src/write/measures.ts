/**
 * The one table of measures that every writer lays a letter out by.
 *
 * Places are in mm from the top left corner of the page, type sizes and rules in pt. The
 * geometry is that of DIN 5008; its text is not public, so the numbers are those on which the
 * KOMA-Script files `DIN5008A.lco` and `DIN5008B.lco`, the Typst template `letter-pro` and the
 * public guides agree.
 */

/** A4. */
export const page = { width: 210, height: 297 } as const;

/** Of the text: 165 mm wide. */
export const margins = { left: 25, right: 20, top: 20, bottom: 20 } as const;

export const textWidth = page.width - margins.left - margins.right;
/** The same on a page that is turned for a wide table. */
export const turnedTextWidth = page.height - margins.left - margins.right;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the parts of a DIN 5008 letter stand on its first page. */
export interface Form {
  /** From the upper edge of the page. */
  letterheadHeight: number;
  /** What the window of a DIN long envelope shows. Its text begins at `margins.left`. */
  addressField: Box;
  /** The upper zone of the address field: return address (5 mm) and notes (12.7 mm, 3 lines). */
  returnZone: Box;
  /** The lower zone of the address field: 6 lines of address. */
  addressZone: Box;
  /** Date, reference, contact. It grows downwards. */
  informationBlock: { x: number; y: number; width: number };
  /**
   * Upper edge of the subject where neither address nor information block is too long: the lower
   * end of the address field + `subjectGap`.
   */
  subject: number;
  /** Where the letter is folded. */
  foldMarks: readonly [number, number];
  /** The middle of the page, for the hole punch. */
  holeMark: number;
}

/** From the lower end of address field or information block to the subject: two lines of 12 pt. */
export const subjectGap = 8.46;

const returnZoneHeight = 17.7;
const addressZoneHeight = 27.3;

/** Everything in the upper part hangs on the height of the letterhead; the fold marks do too. */
function form(letterheadHeight: number, foldMarks: readonly [number, number]): Form {
  const height = returnZoneHeight + addressZoneHeight;
  return {
    letterheadHeight,
    addressField: { x: 20, y: letterheadHeight, width: 85, height },
    returnZone: { x: margins.left, y: letterheadHeight, width: 80, height: returnZoneHeight },
    addressZone: {
      x: margins.left,
      y: letterheadHeight + returnZoneHeight,
      width: 80,
      height: addressZoneHeight,
    },
    informationBlock: { x: 125, y: letterheadHeight + 5, width: 75 },
    subject: letterheadHeight + height + subjectGap,
    foldMarks,
    holeMark: page.height / 2,
  };
}

export const forms: Readonly<Record<'A' | 'B', Form>> = {
  A: form(27, [87, 192]),
  B: form(45, [105, 210]),
};

/** Fold and hole marks: short lines at the left edge. Length and place in mm, strength in pt. */
export const marks = { x: 5, foldLength: 2.5, holeLength: 4, strength: 0.25 } as const;

/** Following pages carry recipient and subject above the text. */
export const followingHeaderPlace = { x: margins.left, y: 10, width: textWidth } as const;

/** `Seite 2 von 3`, at the right below the text, on letters of more than one page. */
export const pageNumber = { y: 283, align: 'right' } as const;

/** The letterhead begins here and ends above the address field. */
export const letterhead = {
  y: 10,
  /** To the address field at least. */
  clearance: 2,
  logoMaxWidth: 60,
  logoMaxHeight: 30,
  /** In a plain letter, whose letterhead stands in the run of the text. */
  plainLogoMaxHeight: 25,
  /** Between the lines and the logo at their right. */
  logoGap: 5,
} as const;

/** Line numbers stand so far left of the text, in mm. */
export const lineNumberGap = 4;

/** Type sizes in pt. The body's is the letter's own (`LetterLayout.size`). */
export const sizes = {
  body: 11,
  /** DIN 5008 lets the body be no smaller. */
  bodyMin: 10,
  bodyMax: 14,
  returnAddress: 7,
  address: 11,
  informationBlock: 9,
  letterhead: 12,
  followingHeader: 9,
  pageNumber: 9,
  footnote: 9,
  lineNumber: 8,
  /** In a plain letter the senders are so much smaller than the body. */
  plainSenderLess: 1.5,
} as const;

/** The body's type size: what the letter asks for, within what DIN 5008 and common sense allow. */
export function bodySize({ size }: { size: number }): number {
  return Math.min(
    Math.max(Number.isFinite(size) ? size : sizes.body, sizes.bodyMin),
    sizes.bodyMax,
  );
}

/** The type in a table, smaller than the body's. */
export function tableSize(layout: { size: number }): number {
  return Math.max(bodySize(layout) - 1, sizes.informationBlock);
}

/** Distance from baseline to baseline, in multiples of the type size. */
export const lineHeight = { body: 1.3, address: 1.15, small: 1.2, dense: 1.05 } as const;

/** Blank lines of the body between the parts of a letter (DIN 5008). */
export const blankLines = {
  /** In a plain letter, between the address and the title. */
  beforePlainTitle: 2,
  /** Between the lines of the title: what it is, what it is about, where it belongs. */
  betweenTitleLines: 0.4,
  afterSubject: 2,
  afterSalutation: 1,
  betweenParagraphs: 0.5,
  beforeHeading: 1,
  afterHeading: 0.25,
  beforeClosing: 1,
  /** Above the name of a group that signs. */
  beforeGroup: 1,
  /** Room for the signature by hand; a signature's image stands in it. */
  signature: 3,
  beforeAttachments: 1,
} as const;

/**
 * Indents in mm: the text of an item or footnote from its number, a quotation from the text's
 * left and right.
 */
export const indent = { list: 7.5, quotation: 10, footnote: 4 } as const;

/** Distance between a table cell's text and its edge, in mm. */
export const cellPadding = { side: 1.9, top: 0.8 } as const;

/** Of what came and what went in a comparison, on white with a contrast of 7 : 1 and more. */
export const changes = { inserted: '#0b4f8a', deleted: '#8a1c1c' } as const;

/** Rules of a table in pt: above and below it and below its header; between rows. */
export const tableRules = { strong: 1, thin: 0.5, thinColour: '#808080' } as const;

/** A picture is no higher than this, in mm: in the text, and in the cell of a table or a footnote. */
export const pictureHeight = {
  inText: (page.height - margins.top - margins.bottom) * 0.8,
  inCell: 60,
} as const;

/** Signatures stand side by side, at most so many in a row, so far apart in mm. */
export const signatureColumns = 3;
export const signatureGutter = 6;

/** The room of a signature as an image, in mm, and of that what is kept free above the name. */
export const signatureImage = { width: 50, height: 15, gap: 2 } as const;

export const mmPerPt = 25.4 / 72;

/** Millimetres as points. */
export function mmToPt(mm: number): number {
  return mm / mmPerPt;
}
