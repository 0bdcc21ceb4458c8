import type { RootContent } from 'mdast';
import { sectionOf } from '../motion/heading.ts';
import type { Motion } from '../motion/motion.ts';
import { placeIn } from '../motion/places.ts';
import type { SectionName } from '../motion/sections.ts';
import type { Place } from '../text/place.ts';

/** A known heading that Markdown takes for text: `##Begründung`, without the blank. */
export interface Unspaced {
  name: SectionName;
  hashes: string;
  title: string;
  /** Of hashes and title. */
  place: Place;
}

/** In which the longest known heading has room. */
const longest = 80;

/** The one that a block of the body begins with. */
export function unspacedIn(motion: Motion, block: RootContent): Unspaced | undefined {
  const start = block.position?.start.offset;
  if (block.type !== 'paragraph' || start === undefined) return undefined;
  const line = motion.text.slice(start, start + longest);
  const [found, hashes = '', title = ''] = /^(#{1,6})([^\s#][^\r\n#]*?)[ \t#]*$/mu.exec(line) ?? [];
  const name = found && line.startsWith(found) ? sectionOf(title) : undefined;
  if (!name) return undefined;
  return { name, hashes, title, place: placeIn(motion, start, start + (hashes + title).length) };
}

/** All of a motion. */
export function unspacedHeadings(motion: Motion): Unspaced[] {
  return motion.tree.children.flatMap((block) => unspacedIn(motion, block) ?? []);
}
