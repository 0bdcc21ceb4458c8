import type { Heading, Root, RootContent } from 'mdast';
import { sectionOf, textOfHeading, titleOf } from '../../motion/heading.ts';
import type { Motion, Section } from '../../motion/motion.ts';
import { placeOfNode } from '../../text/place.ts';

/**
 * Headings down to this level are the drafter's own sections, and those that are no deeper than
 * the section's before them. Deeper ones stand inside it.
 */
const ownSectionDepth = 2;

/**
 * The sections of a body by its headings.
 *
 * @param subject The subject that the head gives; a level-1 heading then serves as none, unless it
 *   repeats it.
 * @param amends Whether the motion is of a kind that amends, and so knows two versions.
 */
export function sectionsOf(
  tree: Root,
  subject?: string,
  amends = false,
): Pick<Motion, 'subjectHeading' | 'preface' | 'sections'> {
  const preface: RootContent[] = [];
  const sections: Section[] = [];
  let subjectHeading: Heading | undefined;
  for (const node of tree.children) {
    const current = sections.at(-1);
    if (node.type === 'heading') {
      const typed = textOfHeading(node);
      const name = sectionOf(typed, amends);
      if (!name && !current && !subjectHeading && servesAsSubject(node, typed, subject)) {
        subjectHeading = node;
        continue;
      }
      // A subheading stays inside its section, whatever its title.
      if (!current || node.depth <= Math.max(ownSectionDepth, current.heading.depth)) {
        if (current) current.place.end = placeOfNode(node).start;
        const place = { start: placeOfNode(node).start, end: placeOfNode(tree).end };
        const section: Section = { title: titleOf(typed), heading: node, content: [], place };
        if (name) section.name = name;
        sections.push(section);
        continue;
      }
    }
    (current?.content ?? preface).push(node);
  }
  return { ...(subjectHeading && { subjectHeading }), preface, sections };
}

/** The title of the whole, as code forges show it; beside a subject only one that says the same. */
function servesAsSubject(heading: Heading, typed: string, subject = ''): boolean {
  if (heading.depth !== 1) return false;
  const [title, given] = [comparableTitle(typed), comparableTitle(subject)];
  if (given === '' || title === given) return true;
  // `# Antrag: Sichere Querung`
  return title.endsWith(given) && /[:–—-]$/u.test(title.slice(0, -given.length));
}

function comparableTitle(text: string): string {
  return titleOf(text)
    .toLowerCase()
    .replace(/[„“”"»«‚‘'*_\s]/gu, '');
}
