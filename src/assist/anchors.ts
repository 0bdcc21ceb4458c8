import type { Heading, Link } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Motion } from '../motion/motion.ts';
import type { Edit } from '../text/edit.ts';
import { percentDecoded } from '../text/link.ts';
import type { Range } from './cursor.ts';
import { offsetsOf } from './outline.ts';

/** A heading and what links to it are written with. */
export interface HeadingAnchor {
  /** As in `#begründung-der-dringlichkeit`, without the `#`. */
  slug: string;
  /** The heading's words. */
  title: Range;
  /** The whole heading. */
  range: Range;
}

/** A link to a heading of the same motion. */
export interface AnchorLink {
  slug: string;
  /** Of the slug, behind the `#`. */
  range: Range;
}

/** Every heading, with the slug that forges and the Markdown preview give it. */
export function headingAnchors(motion: Motion): HeadingAnchor[] {
  const seen = new Map<string, number>();
  const found: HeadingAnchor[] = [];
  const add = (heading: Heading) => {
    const range = offsetsOf(heading);
    const title = range && titleOf(heading, motion.text);
    if (!range || !title) return;
    const slug = slugOf(textOfNode(heading));
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    found.push({ slug: count === 0 ? slug : `${slug}-${count}`, title, range });
  };
  visit(motion.tree, 'heading', add);
  return found;
}

/** Every link of the motion that leads to one of its headings, or is meant to. */
export function anchorLinksOf(motion: Motion): AnchorLink[] {
  const found: AnchorLink[] = [];
  visit(motion.tree, 'link', (link: Link) => {
    const whole = offsetsOf(link);
    if (!whole || !link.url.startsWith('#')) return;
    const from = motion.text.lastIndexOf('](', whole.end) + 2;
    const start = motion.text.indexOf('#', from) + 1;
    const length = /^[^\s)>]*/u.exec(motion.text.slice(start, whole.end))?.[0].length ?? 0;
    if (start > from)
      found.push({
        slug: percentDecoded(link.url.slice(1)).normalize('NFC'),
        range: { start, end: start + length },
      });
  });
  return found;
}

/** What can be renamed at an offset: a heading's words, on the heading or on a link to it. */
export function renamable(motion: Motion, offset: number): HeadingAnchor | undefined {
  const anchors = headingAnchors(motion);
  const onHeading = anchors.find(({ range }) => range.start <= offset && offset <= range.end);
  if (onHeading) return onHeading;
  const link = anchorLinksOf(motion).find(
    ({ range }) => range.start - 1 <= offset && offset <= range.end,
  );
  return link && anchors.find(({ slug }) => slug === link.slug.toLowerCase());
}

/** Renames a heading and every link to it. */
export function rename(
  motion: Motion,
  { slug, title, range }: HeadingAnchor,
  words: string,
): Edit[] {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line === '') return [];
  const before = motion.text.slice(0, title.start) + line + motion.text.slice(title.end);
  const renamed = slugOf(line);
  const taken = headingAnchors(motion).some(
    (other) => other.range.start !== range.start && other.slug === renamed,
  );
  const links = anchorLinksOf(motion).filter((link) => link.slug.toLowerCase() === slug);
  if (before === motion.text) return [];
  return [
    { ...title, text: line },
    // A second heading of that name would get another slug: then the links stay as they are.
    ...(taken ? [] : links.map(({ range: place }) => ({ ...place, text: renamed }))),
  ];
}

/** A heading's slug: lower case, without punctuation, with hyphens for blanks. */
export function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}

function titleOf({ children }: Heading, text: string): Range | undefined {
  const first = children[0] && offsetsOf(children[0]);
  const last = children.at(-1);
  const end = last && offsetsOf(last)?.end;
  if (!first || end === undefined) return undefined;
  const typed = text.slice(first.start, end).replace(/[\s:]+$/u, '');
  return { start: first.start, end: first.start + typed.length };
}
