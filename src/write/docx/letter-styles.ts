import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type ISpacingProperties,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { LetterLayout } from '../../letter/letter.ts';
import { blankLines, bodySize, changes, lineHeight, sizes, tableSize } from '../measures.ts';
import { language } from '../words.ts';
import { bodyLine, changeStyles, codeFont, defaultFont, styles } from './styles.ts';
import { autoLine, halfPoints, ptToTwips } from './units.ts';

/** Of the text; runs in Hebrew or Arabic name their own. */
const spoken = { value: language, eastAsia: language, bidirectional: 'he-IL' } as const;

/** On white, with a contrast of 8 : 1. */
const linkColour = '0B4F8A';

/** Room below a paragraph of a footnote, in pt. */
const belowNote = 2;

/** Subheadings stand closer to what is above them than sections do. */
const closer = 0.75;

/** Of lines that belong together and are not parted by a page's end. */
const kept = { keepNext: true, keepLines: true } as const;

/** All paragraph styles of a letter. Paragraphs themselves carry only what differs in each. */
export function letterStyles(layout: LetterLayout): IStylesOptions {
  return new LetterStyles(layout).all();
}

class LetterStyles {
  readonly #layout: LetterLayout;
  readonly #font: string;
  readonly #size: number;

  constructor(layout: LetterLayout) {
    this.#layout = layout;
    this.#font = layout.font?.trim() || defaultFont;
    this.#size = bodySize(layout);
  }

  all(): IStylesOptions {
    return {
      default: {
        document: {
          // LibreOffice sets line numbers in nothing else.
          run: { language: spoken, ...(this.#layout.lineNumbers && { font: this.#font }) },
          paragraph: { spacing: { before: 0, after: 0, ...spaced(lineHeight.body) } },
        },
        heading1: this.#title(),
        heading2: this.#heading(1, blankLines.beforeHeading),
        heading3: this.#heading(2, blankLines.beforeHeading * closer),
        heading4: this.#heading(3, blankLines.beforeHeading * closer),
        heading5: this.#heading(4, blankLines.beforeHeading * closer),
        heading6: this.#heading(5, blankLines.beforeHeading * closer),
        listParagraph: {
          basedOn: styles.body,
          quickFormat: true,
          paragraph: { spacing: this.#blank(0, blankLines.betweenParagraphs / 2) },
        },
        hyperlink: { run: { color: linkColour, underline: { type: 'single' } } },
        footnoteTextChar: { run: { size: halfPoints(sizes.footnote) } },
        footnoteText: {
          basedOn: 'Normal',
          run: { size: halfPoints(sizes.footnote) },
          paragraph: { spacing: { after: ptToTwips(belowNote), ...spaced(lineHeight.small) } },
        },
        footnoteReference: { run: { superScript: true } },
      },
      characterStyles: [
        { id: styles.strong, name: 'Strong', basedOn: 'DefaultParagraphFont', run: { bold: true } },
        {
          id: changeStyles.inserted,
          name: 'Eingefügt',
          basedOn: 'DefaultParagraphFont',
          run: { color: changes.inserted.slice(1), underline: { type: 'single' } },
        },
        {
          id: changeStyles.deleted,
          name: 'Gestrichen',
          basedOn: 'DefaultParagraphFont',
          run: { color: changes.deleted.slice(1), strike: true },
        },
        ...(this.#layout.lineNumbers ? [this.#lineNumber()] : []),
      ],
      paragraphStyles: [...this.#head(), ...this.#text(), ...this.#end(), ...running],
    };
  }

  /** Word's own, by its name. */
  #lineNumber(): ICharacterStyleOptions {
    const basedOn = 'DefaultParagraphFont';
    const run = { size: halfPoints(sizes.lineNumber) };
    return { id: styles.lineNumber, name: 'line number', basedOn, run };
  }

  #head(): IParagraphStyleOptions[] {
    const { address, small } = lineHeight;
    // In a plain letter, which has no zones, the head is as large as the text.
    const plain = this.#layout.form === 'schlicht';
    const own = (size: number) => (plain ? undefined : size);
    return [
      {
        id: 'Normal',
        name: 'Normal',
        quickFormat: true,
        // Not in the defaults of the document: LibreOffice sets those in every cell of a table.
        run: { font: this.#font, size: halfPoints(this.#size) },
      },
      lines(styles.letterhead, 'Briefkopf', own(sizes.letterhead), small),
      lines(styles.placeAndDate, 'Date', own(sizes.informationBlock), small),
      lines(styles.sender, 'Absender', plain ? this.#small : sizes.returnAddress, address),
      lines(styles.address, 'Anschrift', own(sizes.address), address),
      lines(styles.information, 'Informationsblock', sizes.informationBlock, small),
      {
        ...ofBody(styles.subject, 'Betreff'),
        run: { bold: true },
        paragraph: {
          ...kept,
          spacing: { ...this.#blank(blankLines.betweenTitleLines, 0), ...spaced(address) },
        },
      },
    ];
  }

  #text(): IParagraphStyleOptions[] {
    const { afterSubject, afterSalutation, betweenParagraphs } = blankLines;
    return [
      {
        id: styles.body,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.LEFT, spacing: this.#blank(0, betweenParagraphs) },
      },
      {
        ...ofBody(styles.salutation, 'Salutation'),
        paragraph: { spacing: this.#blank(afterSubject, afterSalutation) },
      },
      { ...ofBody(styles.formula, 'Beschlussformel'), paragraph: kept },
      {
        ...ofBody(styles.itemText, 'List Continue'),
        next: styles.itemText,
        paragraph: { spacing: this.#blank(0, betweenParagraphs / 2) },
      },
      ofBody(styles.quotation, 'Quote'),
      { ...ofBody(styles.code, 'Code'), run: { font: codeFont, noProof: true } },
      {
        ...lines(styles.tableText, 'Tabellentext', tableSize(this.#layout), lineHeight.small),
        quickFormat: true,
      },
    ];
  }

  #end(): IParagraphStyleOptions[] {
    const none = this.#blank(0, 0);
    return [
      {
        ...ofBody(styles.closing, 'Closing'),
        paragraph: { ...kept, spacing: this.#blank(blankLines.beforeClosing, 0) },
      },
      { ...ofBody(styles.group, 'Unterzeichnende'), paragraph: { ...kept, spacing: none } },
      { ...ofBody(styles.signature, 'Signature'), paragraph: { ...kept, spacing: none } },
      { ...ofBody(styles.office, 'Funktion'), paragraph: { keepLines: true, spacing: none } },
      { ...ofBody(styles.copies, 'Verteiler'), next: styles.copies, paragraph: { spacing: none } },
    ];
  }

  /** Of the senders in a plain letter, in pt. */
  get #small(): number {
    return this.#size - sizes.plainSenderLess;
  }

  #title(): IBaseParagraphStyleOptions {
    const title = this.#heading(0, 0);
    const spacing = { before: 0, after: 0, ...spaced(lineHeight.address) };
    return { ...title, next: styles.subject, paragraph: { ...title.paragraph, spacing } };
  }

  /** `docx` gives its headings neither level nor hold. */
  #heading(outlineLevel: number, before: number): IBaseParagraphStyleOptions {
    return {
      // Type and size are the body's: who changes them in the standard style changes them here.
      run: { bold: true },
      next: styles.body,
      paragraph: {
        ...kept,
        outlineLevel,
        alignment: AlignmentType.LEFT,
        spacing: { ...this.#blank(before, blankLines.afterHeading), ...spaced(lineHeight.body) },
      },
    };
  }

  /** Blank lines of the body above and below a paragraph. */
  #blank(before: number, after: number): ISpacingProperties {
    const line = bodyLine(this.#layout);
    return { before: Math.round(line * before), after: Math.round(line * after) };
  }
}

const running: readonly IParagraphStyleOptions[] = [
  lines(styles.header, 'header', sizes.followingHeader, lineHeight.small),
  {
    ...lines(styles.footer, 'footer', sizes.pageNumber, lineHeight.small),
    paragraph: { alignment: AlignmentType.RIGHT, spacing: spaced(lineHeight.small) },
  },
];

/** LibreOffice takes a distance between lines without this rule for an exact one. */
function spaced(multiple: number): ISpacingProperties {
  return { line: autoLine(multiple), lineRule: LineRuleType.AUTO };
}

/** A style of running text. */
function ofBody(id: string, name: string): IParagraphStyleOptions {
  return { id, name, basedOn: styles.body, next: styles.body, quickFormat: true };
}

/** A style of lines, in a size of their own or the body's, without room between them. */
function lines(
  id: string,
  name: string,
  pt: number | undefined,
  multiple: number,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(pt !== undefined && { run: { size: halfPoints(pt) } }),
    paragraph: { spacing: { before: 0, after: 0, ...spaced(multiple) } },
  };
}
