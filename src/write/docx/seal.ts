import { strFromU8, strToU8 } from 'fflate';
import { openArchive } from '../../archive/open.ts';
import { type Parts, pack, unpack } from './package.ts';

/** The custom property that carries the hash of the file's own content. */
export const sealProperty = 'Antrag-Pruefsumme';

const part = 'docProps/custom.xml';

/** What stands in the property's place while the hash is taken. */
const open = '0'.repeat(64);

const value = new RegExp(
  `(name="${sealProperty}"[^>]*>\\s*<vt:lpwstr>)([0-9a-f]{64})(</vt:lpwstr>)`,
);

/** Packs a DOCX with a hash of the whole in it, by which `isUntouched` sees later edits. */
export async function seal(parts: Parts): Promise<Uint8Array> {
  const custom = withProperty(parts);
  parts[part] = strToU8(custom);
  const hash = await digest(parts);
  parts[part] = strToU8(custom.replace(value, `$1${hash}$3`));
  return pack(parts);
}

/** The package's custom properties, the open seal among them. */
function withProperty(parts: Parts): string {
  const { [part]: present } = parts;
  if (!present) declare(parts);
  const xml = present ? strFromU8(present) : emptyProperties;
  if (value.test(xml)) return xml.replace(value, `$1${open}$3`);
  const whole = xml.replace(/<Properties([^>]*)\/>/, '<Properties$1></Properties>');
  const ids = Array.from(whole.matchAll(/\bpid="(\d+)"/g), ([, id]) => Number(id));
  const property =
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${Math.max(1, ...ids) + 1}"` +
    ` name="${sealProperty}"><vt:lpwstr>${open}</vt:lpwstr></property>`;
  return whole.replace('</Properties>', `${property}</Properties>`);
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

const emptyProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes"/>`;

/** Tells the package that it has custom properties. */
function declare(parts: Parts): void {
  const add = (name: string, end: string, element: string) => {
    const content = parts[name];
    if (content) parts[name] = strToU8(strFromU8(content).replace(end, element + end));
  };
  add(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  );
  add(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="antragSeal" Type="${officeDocument}/relationships/custom-properties" Target="${part}"/>`,
  );
}

/**
 * Whether a DOCX is still as Antrag wrote it; `undefined` where it never was Antrag's, or is no
 * DOCX at all. Word and LibreOffice rewrite the whole package when they save.
 */
export async function isUntouched(bytes: Uint8Array): Promise<boolean | undefined> {
  let parts: Parts;
  try {
    parts = unpack(bytes);
  } catch {
    return undefined;
  }
  const custom = parts[part];
  if (!custom) return undefined;
  const text = strFromU8(custom);
  const [, , sealed] = value.exec(text) ?? [];
  if (sealed === undefined) return text.includes(`"${sealProperty}"`) ? false : undefined;
  parts[part] = strToU8(text.replace(value, `$1${open}$3`));
  return (await digest(parts)) === sealed;
}

/**
 * The hash that a letter was sealed with at its export, also where it was edited since: Word and
 * LibreOffice keep properties that they don't know, as DOCX and as ODT. `undefined` where it has
 * none.
 */
export function sealOf(bytes: Uint8Array): string | undefined {
  try {
    const parts = openArchive(bytes, (name) => name === part || name === odtProperties);
    for (const content of parts.values()) {
      const [, hash] = kept.exec(strFromU8(content)) ?? [];
      if (hash !== undefined) return hash;
    }
  } catch {
    // What can't be opened has no seal; whoever reads the letter says why.
  }
  return undefined;
}

const odtProperties = 'meta.xml';

const kept = new RegExp(`name="${sealProperty}"[^>]*>\\s*(?:<vt:lpwstr>)?([0-9a-f]{64})<`);

/** SHA-256 over the names and contents of all parts, in the order of their names, as hex. */
async function digest(parts: Readonly<Parts>): Promise<string> {
  const chunks = Object.keys(parts)
    .sort()
    .flatMap((name) => {
      const content = parts[name] ?? new Uint8Array();
      return [strToU8(`${name}\n${content.length}\n`), content];
    });
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
