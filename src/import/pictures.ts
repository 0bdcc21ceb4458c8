import { mostUnpacked } from '../archive/open.ts';
import { attachmentFolder, attachmentNames } from './attachment.ts';

/** The pictures of a document, each once, under the name that it has in the text. */
export class ImportedPictures {
  readonly files = new Map<string, Uint8Array>();
  readonly #names = new Map<string, string>();
  #size = 0;

  /**
   * The address of a picture in the text; `undefined` for one that no letter can show, and where all
   * together would be more than is unpacked of a document.
   *
   * @param part what tells it from others in the document
   */
  add(part: string, bytes: Uint8Array, alternative: string): string | undefined {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const ending = endingOf(bytes);
    if (ending === undefined || this.#size + bytes.length > mostUnpacked) return undefined;
    const type = `image/${ending}`;
    const about = alternative.split(/[:.,;(]/u)[0]?.trim() ?? '';
    for (const name of attachmentNames({ name: `${about || 'bild'}.${ending}`, type }, '')) {
      const address = `${attachmentFolder}/${name}`;
      if (this.files.has(address)) continue;
      this.files.set(address, bytes);
      this.#size += bytes.length;
      this.#names.set(part, address);
      return address;
    }
    return undefined;
  }
}

/** By the first bytes, whatever the file is called. */
function endingOf(bytes: Uint8Array): 'png' | 'jpeg' | 'svg' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0x89 && second === 0x50 && third === 0x4e && fourth === 0x47) return 'png';
  if (first === 0xff && second === 0xd8 && third === 0xff) return 'jpeg';
  return /^\s*(?:<\?xml[\s\S]*?\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg\b/u.test(
    new TextDecoder().decode(bytes.subarray(0, 2000)),
  )
    ? 'svg'
    : undefined;
}
