import {
  ParseSpeeds,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { appendFromTheEnd } from './cross-references.ts';
import { typefaces } from './fonts.ts';
import { joinPartedLists } from './parted-lists.ts';
import { seal, sealSlot } from './seal.ts';
import { dropSoftHyphens } from './soft-hyphens.ts';

/**
 * Adds what the compiler does not write: that a viewer shows the title instead of the file's
 * name, how high the fonts are, what a search has to find, the mark of PDF/UA-1 where the letter has earned it, and the seal.
 */
export async function finish(
  bytes: Uint8Array,
  { accessible, hasSoftHyphens }: { accessible: boolean; hasSoftHyphens: boolean },
): Promise<Uint8Array> {
  // Nobody else waits on this thread: no pauses.
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  document.setCreator(creator);
  document.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  // Says what is the default, in a way that makes Poppler complain.
  document.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.delete(PDFName.of('Suspects'));
  describeFonts(document);
  dropEmptyTitles(document);
  joinPartedLists(document);
  if (hasSoftHyphens) dropSoftHyphens(document);
  const reference = document.catalog.get(PDFName.of('Metadata'));
  const metadata = document.context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream)) {
    throw new TypeError('The compiler wrote a PDF without metadata.');
  }
  const xmp = new TextDecoder().decode(metadata.getContents());
  const more = (accessible ? pdfUa : '') + sealSlot;
  const described = xmp
    .replace(/(<xmp:CreatorTool>)[^<]*/, `$1${creator}`)
    .replace('</rdf:RDF>', () => `${more}</rdf:RDF>`);
  document.context.assign(
    reference,
    PDFRawStream.of(metadata.dict, new TextEncoder().encode(described)),
  );
  // Metadata stay legible without a PDF reader, as their packet wants; the rest gets smaller.
  appendFromTheEnd();
  const saved = await document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return seal(saved);
}

/**
 * The compiler takes a font's typographic ascent, all others the ascent of its lines (`hhea`), by
 * which readers tell how high a word stands.
 */
function describeFonts(document: PDFDocument) {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) continue;
    const name = object.lookup(PDFName.of('FontName'), PDFName).decodeText();
    const face = typefaces.find(({ postScript }) => name.includes(postScript));
    if (!face) continue;
    object.set(PDFName.of('Ascent'), PDFNumber.of(face.ascent * 1000));
    object.set(PDFName.of('Descent'), PDFNumber.of(face.descent * 1000));
  }
}

/** The compiler gives headings a title of their own that says nothing; some readers announce it. */
function dropEmptyTitles(document: PDFDocument) {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('S'))) continue;
    const title = object.get(PDFName.of('T'));
    const says = title instanceof PDFString || title instanceof PDFHexString;
    if (says && title.decodeText() === '') object.delete(PDFName.of('T'));
  }
}

const creator = 'Antrag';

/** ISO 14289-1, clause 5. */
const pdfUa =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
  '<pdfuaid:part>1</pdfuaid:part></rdf:Description>';
