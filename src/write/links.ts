import { kindOfLink } from '../text/link.ts';

/**
 * The target of a link as a relationship can carry it (a valid URI reference), or `undefined`
 * where a letter should not lead (a script, a share, an anchor of the Markdown file) or the text
 * is no address at all.
 */
export function target(url: string): string | undefined {
  const kind = kindOfLink(url);
  if (kind !== 'address' && kind !== 'file') return undefined;
  // What nobody sees is no part of where it leads.
  const encoded = encode(url.trim().replace(/[\p{Cc}\p{Cf}]/gu, ''));
  if (kind === 'file') return encoded || undefined;
  return URL.canParse(encoded) ? encoded : undefined;
}

/** Percent-encodes what a URI may not contain, and nothing twice. */
function encode(url: string): string {
  let encoded: string;
  try {
    encoded = encodeURI(url);
  } catch {
    return ''; // half a surrogate pair
  }
  return encoded.replace(/%25([0-9a-f]{2})/gi, '%$1').replace(/[[\]\\]/g, (c) => escapes[c] ?? c);
}

const escapes: Readonly<Record<string, string>> = { '[': '%5B', ']': '%5D', '\\': '/' };
