import type { RootContent } from 'mdast';
import { sectionOf, titleOf } from '../motion/heading.ts';
import type { Motion } from '../motion/motion.ts';
import { placeIn } from '../motion/places.ts';
import type { SectionName } from '../motion/sections.ts';
import type { Place } from '../text/place.ts';

/** A line such as `Begründung:` that was meant as the heading of a section that is missing. */
export interface PlainHeading {
  name: SectionName;
  title: string;
  /** Of the line, with its marks. */
  place: Place;
}

/** In which the longest known heading has room. */
const longest = 80;
const marked =
  /^(?:[*_]{1,3}|<\/?[a-z]{1,6}>){0,3}([^*_<>#\r\n]{1,60}?)(?:[*_]{1,3}|<\/?[a-z]{1,6}>|[ \t]|:){0,6}$/mu;

/** The one that a block of the body begins with, where the motion's kind misses its section. */
export function plainHeadingIn(motion: Motion, block: RootContent): PlainHeading | undefined {
  const start = block.position?.start.offset;
  if (block.type !== 'paragraph' || start === undefined) return undefined;
  const text = motion.text.slice(start, start + longest);
  const [line, title = ''] = marked.exec(text) ?? [];
  const name = line && text.startsWith(line) ? sectionOf(title) : undefined;
  const { votedOn, sections } = motion.kind;
  if (!name || !line || ![votedOn, ...sections].includes(name)) return undefined;
  if (motion.sections.some((section) => section.name === name)) return undefined;
  return { name, title: titleOf(title), place: placeIn(motion, start, start + line.length) };
}

/** All of a motion. */
export function plainHeadings(motion: Motion): PlainHeading[] {
  return motion.tree.children.flatMap((block) => plainHeadingIn(motion, block) ?? []);
}
