import { mostUnpacked } from '../archive/open.ts';

/**
 * The content of an address that holds it (`data:`, RFC 2397): in base64, also with blanks and line
 * feeds in it or percent signs for `+` and `/`, or as text. `undefined` for any other address, for
 * one that is not what it says, and for more than is unpacked of a document.
 */
export function bytesOfAddress(address: string): Uint8Array | undefined {
  if (!/^\s*data:/iu.test(address.slice(0, 20)) || address.length > mostUnpacked * 1.4)
    return undefined;
  const comma = address.indexOf(',');
  if (comma < 0) return undefined;
  const isBase64 = /;\s*base64\s*$/iu.test(address.slice(0, comma));
  try {
    const data = unescaped(address.slice(comma + 1));
    if (!isBase64) return new TextEncoder().encode(data);
    const binary = atob(data.replace(/-/gu, '+').replace(/_/gu, '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined; // not in base64, as it says
  }
}

/** A drawing that is written out may say `100%`. */
function unescaped(content: string): string {
  try {
    return content.includes('%') ? decodeURIComponent(content) : content;
  } catch {
    return content;
  }
}
