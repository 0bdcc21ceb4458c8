import type { Heading, PhrasingContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import { type SectionName, sectionNamed } from './sections.ts';
import { inlineHtml } from './typed-html.ts';

/** `2.`, `2.1`, `IV.`, `b)` before a title, typed by hand. */
const numbering = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]{1,5}[.)]|[a-zA-Z]\))\s+/u;

/** A heading's text without its markup; a placeholder in angle brackets is text. */
export function textOfHeading({ children }: Heading): string {
  return children.map(textOfPart).join('');
}

function textOfPart(node: PhrasingContent): string {
  if (node.type === 'html') {
    return inlineHtml(node.value)
      .map((part) => (part.type === 'text' ? part.value : part.type === 'break' ? ' ' : ''))
      .join('');
  }
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOfPart).join('') : textOfNode(node);
}

/** A heading's text as a title: without a colon at its end, spaces made one. */
export function titleOf(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?: ?:)+$/u, '');
}

/**
 * The known section for a heading as typed: a colon and a number before it don't matter. Those of
 * amendments are known where `amends` says so.
 */
export function sectionOf(heading: string, amends = true): SectionName | undefined {
  const title = titleOf(heading);
  return (
    sectionNamed(title, amends) ??
    sectionNamed(title.replace(numbering, ''), amends) ??
    sectionOfParts(title)
  );
}

/** `Sachstand/Begründung`, `Begründung/Einordnung`: that of the known part, reasons first. */
function sectionOfParts(title: string): SectionName | undefined {
  if (!title.includes('/') || title.length > longestTitle) return undefined;
  const names = title.split('/').flatMap((part) => sectionNamed(part.trim()) ?? []);
  return names.find((name) => name === 'reason') ?? names[0];
}

const longestTitle = 60;
