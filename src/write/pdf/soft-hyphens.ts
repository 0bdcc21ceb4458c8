import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/** What a glyph stands for where its font does not say it, in UTF-16 (ISO 32000-1, 14.9.4). */
const actualText = /(\/ActualText\s*<FEFF)([\dA-F]+)(>)/giu;
/** What it stands for in its font (ISO 32000-1, 9.10.3). */
const characterOfGlyph = /(<[\dA-F]{4}>\s*<)([\dA-F]+)(>)/giu;

/**
 * Takes soft hyphens within lines out of what a PDF says: they are not seen, and a search would
 * not find the word that they stand in. The compiler has them stand for one with the letter
 * before. Those that are printed at the end of a line stay, as readers know from them that the
 * word goes on (ISO 32000-1, 14.8.2.2.3).
 */
export function dropSoftHyphens(document: PDFDocument): void {
  for (const page of document.getPages())
    dropIn(document, page.node.get(PDFName.of('Contents')), actualText);
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (object instanceof PDFDict)
      dropIn(document, object.get(PDFName.of('ToUnicode')), characterOfGlyph);
}

function dropIn(document: PDFDocument, reference: PDFObject | undefined, pattern: RegExp): void {
  const stream = document.context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const content = latin1(decodePDFRawStream(stream).decode());
  const without = content.replace(
    pattern,
    (_, before: string, units: string, after: string) =>
      before + (withoutSoftHyphens(units) || units) + after,
  );
  if (without === content) return;
  const bytes = Uint8Array.from(without, (character) => character.charCodeAt(0));
  document.context.assign(reference, document.context.flateStream(bytes));
}

/** @param units of UTF-16, four digits each */
function withoutSoftHyphens(units: string): string {
  return (units.match(/.{4}/gu) ?? []).filter((unit) => unit.toUpperCase() !== '00AD').join('');
}

/** Byte by byte: what `TextDecoder` calls latin1 is another encoding. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
