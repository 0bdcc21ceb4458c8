import type { LetterLayout } from '../../letter/letter.ts';
import { bodySize, lineHeight, sizes } from '../measures.ts';
import { ptToTwips } from './units.ts';

/** Word and LibreOffice have Arial or its metric twin, Liberation Sans, which the PDF embeds. */
export const defaultFont = 'Arial';

/** The same for code: Courier New and Liberation Mono share their metrics. */
export const codeFont = 'Courier New';

/** The ids of the styles. Word's own keep their English names in the file: Word translates them. */
export const styles = {
  letterhead: 'Briefkopf',
  placeAndDate: 'Date',
  sender: 'Absender',
  address: 'Anschrift',
  information: 'Informationsblock',
  subject: 'Betreff',
  salutation: 'Salutation',
  body: 'BodyText',
  formula: 'Beschlussformel',
  /** What goes on in an item of a list after its first paragraph. */
  itemText: 'ListContinue',
  item: 'ListParagraph',
  quotation: 'Quote',
  code: 'Code',
  tableText: 'Tabellentext',
  closing: 'Closing',
  group: 'Unterzeichnende',
  signature: 'Signature',
  office: 'Funktion',
  copies: 'Verteiler',
  header: 'Header',
  footer: 'Footer',
  footnote: 'FootnoteText',
  strong: 'Strong',
  lineNumber: 'LineNumber',
  table: 'Antragstabelle',
} as const;

/** Of runs that came or went: a screen reader that tells styles says them in words. */
export const changeStyles = { inserted: 'Eingefuegt', deleted: 'Gestrichen' } as const;

/** What a part of a DIN 5008 head is set in where it has room; the style says the same. */
export const headTypes = {
  [styles.letterhead]: { size: sizes.letterhead, lineHeight: lineHeight.small },
  [styles.sender]: { size: sizes.returnAddress, lineHeight: lineHeight.address },
  [styles.address]: { size: sizes.address, lineHeight: lineHeight.address },
  [styles.information]: { size: sizes.informationBlock, lineHeight: lineHeight.small },
} as const;

/** Height of one line of the body in twips, by which the distances between its parts are counted. */
export function bodyLine(layout: LetterLayout): number {
  return ptToTwips(bodySize(layout) * lineHeight.body);
}
