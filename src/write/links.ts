const scheme = /^([a-z][a-z0-9+.-]*):/i;
const followed = new Set(['http', 'https', 'mailto', 'tel', 'ftp']);

/**
 * The target of a link as a relationship can carry it (a valid URI reference), or `undefined`
 * where a letter should not lead (a script, an anchor of the Markdown file) or the text is no
 * address at all.
 */
export function target(url: string): string | undefined {
  const trimmed = url.trim();
  const [, name] = scheme.exec(trimmed) ?? [];
  if (trimmed === '' || trimmed.startsWith('#') || (name && !followed.has(name.toLowerCase()))) {
    return undefined;
  }
  const encoded = encode(trimmed);
  if (!name) return encoded;
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
