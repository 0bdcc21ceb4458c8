import { PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { seal, sealSlot } from './seal.ts';

/**
 * Adds what the compiler does not write: that a viewer shows the title instead of the file's
 * name, the mark of PDF/UA-1 where the letter has earned it, and the seal.
 */
export async function finish(
  bytes: Uint8Array,
  { accessible }: { accessible: boolean },
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  const reference = document.catalog.get(PDFName.of('Metadata'));
  const metadata = document.context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream)) {
    throw new TypeError('The compiler wrote a PDF without metadata.');
  }
  const xmp = new TextDecoder().decode(metadata.getContents());
  const more = (accessible ? pdfUa : '') + sealSlot;
  const described = xmp.replace('</rdf:RDF>', () => `${more}</rdf:RDF>`);
  document.context.assign(
    reference,
    PDFRawStream.of(metadata.dict, new TextEncoder().encode(described)),
  );
  // Metadata stay legible without a PDF reader, as their packet wants; the rest gets smaller.
  return seal(await document.save({ useObjectStreams: true, updateFieldAppearances: false }));
}

/** ISO 14289-1, clause 5. */
const pdfUa =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';
