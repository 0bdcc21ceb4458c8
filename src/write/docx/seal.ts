import { strFromU8, strToU8, unzipSync } from 'fflate';
import { pack } from './package.ts';

/** The custom property that carries the hash of the file's own content (issue 4). */
export const sealProperty = 'Antrag-Pruefsumme';

const part = 'docProps/custom.xml';

/** What stands in the property's place while the hash is taken. */
export const open = '0'.repeat(64);

const value = new RegExp(
  `(name="${sealProperty}"[^>]*>\\s*<vt:lpwstr>)([0-9a-f]{64})(</vt:lpwstr>)`,
);

/**
 * Puts a hash of the whole package into it, by which `isUntouched` sees later edits.
 * @param bytes a DOCX that has the property `sealProperty`
 */
export async function seal(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const custom = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(custom.replace(value, `$1${open}$3`));
  const hash = await digest(parts);
  parts[part] = strToU8(custom.replace(value, `$1${hash}$3`));
  return pack(parts);
}

/**
 * Whether a DOCX is still as Antrag wrote it; `undefined` where it never was Antrag's, or is no
 * DOCX at all. Word and LibreOffice rewrite the whole package when they save.
 */
export async function isUntouched(bytes: Uint8Array): Promise<boolean | undefined> {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
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

/** SHA-256 over the names and contents of all parts, in the order of their names, as hex. */
async function digest(parts: Readonly<Record<string, Uint8Array>>): Promise<string> {
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
