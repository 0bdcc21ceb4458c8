import type { Motion } from '../motion/motion.ts';
import { referencesOf } from '../references/find.ts';
import type { References } from '../references/references.ts';
import { anchorLinksOf, headingAnchors } from './anchors.ts';
import type { Range } from './cursor.ts';

/** Something that can be clicked: a file that the motion names, or one of its headings. */
export interface DocumentLink {
  range: Range;
  /** The file's location; absent where it leads to `offset` in the motion itself. */
  location?: string;
  offset?: number;
}

/** Every file that the motion names and that is there, and every link to one of its headings. */
export function documentLinks(motion: Motion, references: References): DocumentLink[] {
  const files = referencesOf(motion).flatMap(({ path, place, file, kind }) => {
    const reference = references.get(path, file);
    if (file !== undefined || reference?.state !== 'present') return [];
    const start = place.start.offset;
    const end = place.end.offset;
    const isTyped = kind === 'link' || kind === 'image';
    const range = isTyped ? targetIn(motion.text, { start, end }) : { start, end };
    return [{ range, location: reference.location }];
  });
  const anchors = new Map(headingAnchors(motion).map(({ slug, range }) => [slug, range.start]));
  const jumps = anchorLinksOf(motion).flatMap(({ slug, range }) => {
    const offset = anchors.get(slug.toLowerCase());
    return offset === undefined ? [] : [{ range, offset }];
  });
  return [...files, ...jumps];
}

/** The target within `[…](target "title")` or `[…]: target`. */
function targetIn(text: string, { start, end }: Range): Range {
  const typed = text.slice(start, end);
  const open = typed.lastIndexOf('](');
  const from = open >= 0 ? open + 2 : typed.indexOf(']:') + 2;
  const [, blank = '', target = ''] =
    /^(\s*<?)([^<>]*?)>?\s*(?:["'(][^"']*["')]\s*)?\)?$/u.exec(typed.slice(from)) ?? [];
  if (from < 2 || target === '') return { start, end };
  const at = start + from + blank.length;
  return { start: at, end: at + target.length };
}
