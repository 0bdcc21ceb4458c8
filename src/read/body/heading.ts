import { type SectionName, sectionNamed } from '../../motion/sections.ts';

/** `2.`, `2.1`, `IV.`, `b)` before a title, typed by hand. */
const numbering = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]{1,5}[.)]|[a-zA-Z]\))\s+/u;

/** A heading's text as a title: without a colon at its end, spaces made one. */
export function titleOf(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?: ?:)+$/u, '');
}

/** The known section for a heading as typed: a colon and a number before it don't matter. */
export function sectionOf(heading: string): SectionName | undefined {
  const title = titleOf(heading);
  return sectionNamed(title) ?? sectionNamed(title.replace(numbering, ''));
}
