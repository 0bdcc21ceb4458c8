import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { LetterLayout } from '../../letter/letter.ts';
import { blankLines, bodySize, lineHeight, mmToPt, sizes, tableSize } from '../measures.ts';
import { autoLine, halfPoints, ptToTwips, twips } from './units.ts';

/** Word and LibreOffice have Arial or its metric twin, Liberation Sans, which the PDF embeds. */
export const defaultFont = 'Arial';

/** The same for code: Courier New and Liberation Mono share their metrics. */
export const codeFont = 'Courier New';

export const language = { value: 'de-DE', eastAsia: 'de-DE', bidirectional: 'he-IL' } as const;

/** The ids of our own styles. Built-in ones keep Word's ids, so that Word translates their names. */
export const styles = {
  letterhead: 'Briefkopf',
  placeAndDate: 'OrtDatum',
  sender: 'Absender',
  senderLine: 'Absenderzeile',
  address: 'Anschrift',
  information: 'Informationsblock',
  title: 'Heading1',
  subject: 'Betreff',
  salutation: 'Briefanrede',
  body: 'BodyText',
  formula: 'Beschlussformel',
  section: 'Heading2',
  /** What goes on in an item of a list after its first paragraph. */
  itemText: 'ListContinue',
  item: 'ListParagraph',
  quotation: 'Quote',
  code: 'Code',
  tableText: 'Tabellentext',
  closing: 'Grussformel',
  group: 'Unterzeichnende',
  signature: 'Unterschrift',
  office: 'Funktion',
  lastSection: 'Anlagenverzeichnis',
  copies: 'Verteiler',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
} as const;

/** Height of one line of the body in twips, by which the distances between its parts are counted. */
export function bodyLine(layout: LetterLayout): number {
  return ptToTwips(bodySize(layout) * lineHeight.body);
}

/** All paragraph styles of a letter. Paragraphs carry no formatting of their own that a style can carry. */
export function letterStyles(layout: LetterLayout): IStylesOptions {
  const font = layout.font?.trim() || defaultFont;
  const size = bodySize(layout);
  const line = bodyLine(layout);
  const lines = (count: number) => Math.round(line * count);
  const single = (pt: number, multiple: number) => ({
    run: { size: halfPoints(pt) },
    spacing: { before: 0, after: 0, line: autoLine(multiple), lineRule: LineRuleType.AUTO },
  });
  const heading = (before: number) => ({
    run: { bold: true, size: halfPoints(size), color: '000000', font },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: lines(before),
        after: lines(blankLines.afterHeading),
        line: autoLine(lineHeight.body),
        lineRule: LineRuleType.AUTO,
      },
    },
  });
  const small = (id: string, name: string, pt: number, multiple: number, next?: string) => {
    const { run, spacing } = single(pt, multiple);
    return { id, name, basedOn: 'Normal', run, paragraph: { spacing }, ...(next && { next }) };
  };
  const own = (
    id: string,
    name: string,
    before: number,
    after: number,
    more: { keepNext?: boolean; keepLines?: boolean; bold?: boolean } = {},
  ) => ({
    id,
    name,
    basedOn: styles.body,
    next: styles.body,
    quickFormat: true,
    run: more.bold ? { bold: true } : {},
    paragraph: {
      spacing: { before: lines(before), after: lines(after) },
      ...(more.keepNext && { keepNext: true }),
      ...(more.keepLines && { keepLines: true }),
    },
  });

  return {
    default: {
      document: {
        run: { font, size: halfPoints(size), language },
        paragraph: {
          spacing: {
            before: 0,
            after: 0,
            line: autoLine(lineHeight.body),
            lineRule: LineRuleType.AUTO,
          },
        },
      },
      heading1: {
        ...heading(0),
        paragraph: {
          ...heading(0).paragraph,
          spacing: { before: 0, after: 0, line: autoLine(lineHeight.address), lineRule: 'auto' },
          outlineLevel: 0,
          alignment: AlignmentType.LEFT,
        },
      },
      heading2: withOutline(heading(blankLines.beforeHeading), 1),
      heading3: withOutline(heading(blankLines.beforeHeading * 0.75), 2),
      heading4: withOutline(heading(blankLines.beforeHeading * 0.75), 3),
      heading5: withOutline(heading(blankLines.beforeHeading * 0.75), 4),
      heading6: withOutline(heading(blankLines.beforeHeading * 0.75), 5),
      listParagraph: {
        basedOn: styles.body,
        quickFormat: true,
        paragraph: { spacing: { after: lines(blankLines.betweenParagraphs / 2) } },
      },
      hyperlink: { run: { color: '0B4F8A', underline: { type: 'single' } } },
      footnoteText: {
        basedOn: 'Normal',
        ...footnoteText(sizes.footnote),
      },
      footnoteReference: { run: { superScript: true } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        id: styles.body,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { after: lines(blankLines.betweenParagraphs) },
        },
      },
      small(styles.letterhead, 'Briefkopf', sizes.letterhead, lineHeight.small),
      small(styles.placeAndDate, 'Ort und Datum', sizes.informationBlock, lineHeight.small),
      small(styles.sender, 'Absender', sizes.returnAddress, lineHeight.address),
      small(styles.senderLine, 'Absenderzeile', sizes.returnAddress, lineHeight.address),
      small(styles.address, 'Anschrift', sizes.address, lineHeight.address),
      small(styles.information, 'Informationsblock', sizes.informationBlock, lineHeight.small),
      {
        ...own(styles.subject, 'Betreff', 0, 0, { bold: true, keepNext: true, keepLines: true }),
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: {
            before: lines(blankLines.betweenTitleLines),
            after: 0,
            line: autoLine(lineHeight.address),
            lineRule: 'auto',
          },
        },
      },
      own(styles.salutation, 'Briefanrede', blankLines.afterSubject, blankLines.afterSalutation),
      own(styles.formula, 'Beschlussformel', 0, blankLines.betweenParagraphs, {
        keepNext: true,
        keepLines: true,
      }),
      {
        ...own(styles.itemText, 'List Continue', 0, blankLines.betweenParagraphs / 2),
        next: styles.itemText,
      },
      {
        id: styles.quotation,
        name: 'Quote',
        basedOn: styles.body,
        next: styles.body,
        quickFormat: true,
        paragraph: { keepLines: false },
      },
      {
        id: styles.code,
        name: 'Code',
        basedOn: styles.body,
        run: { font: codeFont, noProof: true },
      },
      {
        ...small(styles.tableText, 'Tabellentext', tableSize(layout), 1.2),
        quickFormat: true,
      },
      own(styles.closing, 'Grußformel', blankLines.beforeClosing, 0, {
        keepNext: true,
        keepLines: true,
      }),
      own(styles.group, 'Unterzeichnende', 0, 0, { keepNext: true, keepLines: true }),
      own(styles.signature, 'Unterschrift', 0, 0, { keepNext: true, keepLines: true }),
      own(styles.office, 'Funktion', 0, 0, { keepLines: true }),
      {
        ...own(styles.copies, 'Verteiler', 0, 0),
        next: styles.copies,
      },
      {
        ...small(styles.header, 'header', sizes.followingHeader, lineHeight.small),
      },
      {
        id: styles.footer,
        name: 'footer',
        basedOn: 'Normal',
        run: { size: halfPoints(sizes.pageNumber) },
        paragraph: {
          alignment: AlignmentType.RIGHT,
          spacing: { line: autoLine(lineHeight.small), lineRule: LineRuleType.AUTO },
        },
      },
    ],
  };
}

function withOutline<P extends { paragraph: object }>(style: P, outlineLevel: number) {
  return { ...style, paragraph: { ...style.paragraph, outlineLevel } };
}

function footnoteText(pt: number) {
  return {
    run: { size: halfPoints(pt) },
    paragraph: {
      indent: { left: twips(mmToPt(0)), hanging: 0 },
      spacing: {
        before: 0,
        after: ptToTwips(2),
        line: autoLine(lineHeight.small),
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}
