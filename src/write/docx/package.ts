import { type Zippable, zipSync } from 'fflate';
import { mostUnpacked, openArchive } from '../../archive/open.ts';

/** The files of a DOCX by their paths. Between `unpack` and `pack` they are changed in place. */
export type Parts = Record<string, Uint8Array>;

/**
 * A letter may be larger than any letterhead where its pictures are; but those are not packed, so
 * it never unpacks to much more than it is.
 * @throws {ArchiveFault} when it is no package.
 * @throws {ArchiveTooLarge}
 */
export function unpack(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    openArchive(bytes, undefined, Math.max(mostUnpacked, 2 * bytes.length)),
  );
}

/** Without a zone: the entry gets this hour on every machine. ZIP counts from 1980. */
const epoch = '1980-01-01T00:00:00';

/** The order in which readers want a package: its table of contents first. */
const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

const packed = /\.(png|jpe?g)$/i;

/** The parts as one package, the same bytes for the same parts on any day and machine. */
export function pack(parts: Readonly<Parts>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    const content = parts[name];
    if (content) files[name] = [content, { level: packed.test(name) ? 0 : 6, mtime: epoch, os: 0 }];
  }
  return zipSync(files);
}

function rank(name: string): number {
  const at = first.indexOf(name);
  return at < 0 ? first.length : at;
}
