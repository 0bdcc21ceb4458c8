/** The property in the file's XMP that carries the hash of the file's own content. */
const element = 'antrag:Pruefsumme';

/** What stands in the hash's place while it is taken. */
const open = '0'.repeat(64);

/** For the metadata of a PDF that is to be sealed. */
export const sealSlot =
  '<rdf:Description rdf:about="" xmlns:antrag="urn:antrag:1.0/">' +
  `<${element}>${open}</${element}></rdf:Description>`;

/**
 * Puts a hash of the whole file into it, by which `isUntouched` sees later edits.
 * @param bytes a PDF with `sealSlot` in its metadata, uncompressed
 */
export async function seal(bytes: Uint8Array): Promise<Uint8Array> {
  const place = findSeal(bytes);
  if (!place) throw new TypeError('No place for a seal in this PDF.');
  return withSeal(bytes, place.at, await digest(bytes));
}

/**
 * Whether a PDF is still as Antrag wrote it; `undefined` where it never was Antrag's, or is no PDF
 * at all. Whatever annotates, signs or saves a PDF changes its bytes.
 */
export async function isUntouched(bytes: Uint8Array): Promise<boolean | undefined> {
  const place = findSeal(bytes);
  if (!place) return undefined;
  return (await digest(withSeal(bytes, place.at, open))) === place.hash;
}

/** Where the hash stands, in bytes from the start. */
function findSeal(bytes: Uint8Array): { at: number; hash: string } | undefined {
  // One character a byte: places in the text are places in the file.
  const text = new TextDecoder('latin1').decode(bytes);
  const [start, end] = [`<${element}>`, `</${element}>`];
  const at = text.indexOf(start) + start.length;
  if (at < start.length || !text.startsWith('%PDF-')) return undefined;
  const hash = text.slice(at, at + open.length);
  return text.startsWith(end, at + open.length) ? { at, hash } : undefined;
}

function withSeal(bytes: Uint8Array, at: number, hash: string): Uint8Array {
  const sealed = new Uint8Array(bytes);
  sealed.set(new TextEncoder().encode(hash), at);
  return sealed;
}

/** SHA-256 as hex. */
async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
