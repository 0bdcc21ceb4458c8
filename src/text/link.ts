/** Where a link leads: to the web or a mailbox, to a file beside, to a place of the text itself. */
export type LinkKind = 'address' | 'file' | 'place' | 'unsafe';

const scheme = /^([a-z][a-z\d+.-]*):/iu;

/**
 * Where a link leads, by what programs make of it when somebody clicks: percent signs are decoded,
 * backslashes are slashes, invisible characters do not count. Unsafe are all that are none of the
 * others: servers' shares, paths from the root of a disk, scripts, mails that attach a file, pages
 * with a name or password before their host, which read as if they led elsewhere.
 */
export function kindOfLink(url: string): LinkKind {
  const read = asFollowed(url);
  if (/^(?:[#?]|$)/u.test(read)) return 'place';
  if (read.startsWith('/')) return 'unsafe';
  switch (scheme.exec(read)?.[1]?.toLowerCase()) {
    case undefined:
      return 'file';
    case 'http':
    case 'https':
      return URL.canParse(url.trim()) && !url.includes('\\') && !namesUser(url)
        ? 'address'
        : 'unsafe';
    case 'mailto':
      return /[?&;]\s*attach/iu.test(read) ? 'unsafe' : 'address';
    case 'tel':
      return 'address';
    default:
      return 'unsafe';
  }
}

/** Whether a page's address has anything before its host (`https://rathaus.example@boese.example`). */
export function namesUser(url: string): boolean {
  if (/^https?:\/*[^/?#]*@/iu.test(asFollowed(url))) return true;
  const typed = url.trim();
  if (!/^https?:/iu.test(typed) || !URL.canParse(typed)) return false;
  const { username, password } = new URL(typed);
  return username !== '' || password !== '';
}

/** A link as whoever follows it may read it: decoded, with slashes, without what nobody sees. */
export function asFollowed(url: string): string {
  return fullyDecoded(url)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replaceAll('\\', '/');
}

/** However often it is encoded. */
function fullyDecoded(url: string): string {
  let text = url;
  for (let times = 0; times < 5 && text.includes('%'); times += 1) {
    const next = text.replace(/(?:%[\da-f]{2})+/giu, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        return bytes; // no UTF-8
      }
    });
    if (next === text) break;
    text = next;
  }
  return text;
}

/** An address decoded once; one that cannot be, as it is typed. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
