import { asFollowed, percentDecoded } from '../text/link.ts';

/**
 * The locations that a path as typed may mean, the likeliest first: with its percent signs
 * decoded or as they are, its umlauts composed or decomposed, its backslashes as slashes.
 * Empty where it leads out of `root`, is absolute or an address: such a file is never read.
 *
 * @param base The location of the file in which the path stands.
 * @param root The folder (a location that ends in `/`) above which nothing may be read.
 */
export function locationsOf(path: string, base: string, root: string): string[] {
  const typed = path.trim().replaceAll('\\', '/');
  if (/^(?:\/|[a-z][a-z\d+.-]*:)/iu.test(typed)) return [];
  const spellings = [percentDecoded(typed.replace(/[?#].*$/su, '')), percentDecoded(typed), typed];
  // However a program reads it that follows the link.
  const followed = resolved(asFollowed(typed), base);
  if (followed === undefined || !isInside(followed, root)) return [];
  const locations = new Set<string>();
  for (const spelling of spellings.flatMap((one) => [one, one.normalize(), one.normalize('NFD')])) {
    const location = resolved(spelling.replaceAll('\\', '/'), base);
    if (location === undefined || !isInside(location, root)) return [];
    locations.add(location);
  }
  return [...locations];
}

/** Whether paths in a file can lead anywhere: not so in a new document that is nowhere yet. */
export function hasFolder(location: string): boolean {
  return URL.canParse('./', location);
}

/** The name of the file at a location, as its user knows it. */
export function nameAt(location: string): string {
  const path = location.replace(/\/$/u, '');
  return percentDecoded(path.slice(path.lastIndexOf('/') + 1));
}

function resolved(path: string, base: string): string | undefined {
  // Each part is encoded for itself, so that `?`, `#` and `%` in a name stay in the name.
  try {
    const relative = path.split('/').map(encodeURIComponent).join('/');
    return new URL(`./${relative}`, base).href;
  } catch {
    // Half a character, or a base that has no folder.
    return undefined;
  }
}

/** Shells may encode the same folder differently (`c%3A`): compared is what it says. */
function isInside(location: string, root: string): boolean {
  return percentDecoded(location).startsWith(percentDecoded(root));
}
