import type { Heading, ListItem, Nodes, RootContent } from 'mdast';
import { toString as textOfNode } from 'mdast-util-to-string';
import type { Motion, Section } from '../motion/motion.ts';
import type { Language } from '../text/language.ts';
import type { Range } from './cursor.ts';

/** One line of the outline. */
export interface OutlineItem {
  title: string;
  detail?: string;
  kind: 'head' | 'section' | 'heading' | 'point';
  /** All that belongs to it. */
  range: Range;
  /** What to select. */
  selection: Range;
  children: OutlineItem[];
}

/** The head, the sections, the headings within them, and the points of what is voted on. */
export function outline(motion: Motion, language: Language): OutlineItem[] {
  const items = motion.sections.map((section) => sectionItem(section, motion));
  const { head } = motion;
  if (head.state === 'missing') return items;
  const range = { start: head.place.start.offset, end: head.place.end.offset };
  const subject = motion.facts.subject?.value;
  return [
    {
      title: { de: 'Angaben', en: 'Details' }[language],
      detail: [motion.kind.word, ...(subject === undefined ? [] : [subject])].join(': '),
      kind: 'head',
      range,
      selection: { start: range.start, end: range.start + 3 },
      children: [],
    },
    ...items,
  ];
}

function sectionItem(section: Section, motion: Motion): OutlineItem {
  const range = { start: section.place.start.offset, end: section.place.end.offset };
  const isVotedOn = section.name === motion.kind.votedOn;
  return {
    title: section.title,
    kind: 'section',
    range,
    selection: offsetsOf(section.heading) ?? { start: range.start, end: range.start },
    children: isVotedOn ? points(section.content) : headings(section, range.end),
  };
}

/** The points of the outermost numbered lists. */
function points(content: readonly RootContent[]): OutlineItem[] {
  return content.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap(pointItem) : [],
  );
}

function pointItem(item: ListItem): OutlineItem[] {
  const range = offsetsOf(item);
  if (!range) return [];
  const [first] = item.children;
  const text = first ? short(textOfNode(first)) : '';
  return [
    {
      title: [numberOf(item), text].filter(Boolean).join(' ') || '–',
      kind: 'point',
      range,
      selection: (first && offsetsOf(first)) ?? range,
      children: [],
    },
  ];
}

/** What a point is numbered with, as typed; nothing for a bullet. */
function numberOf({ data }: ListItem): string {
  return data?.marker?.kind === 'bullet' ? '' : (data?.marker?.text ?? '');
}

/** Headings within a section, each below the nearest higher one before it. */
function headings({ content }: Section, end: number): OutlineItem[] {
  const found: OutlineItem[] = [];
  const open: { level: number; item: OutlineItem }[] = [];
  for (const node of content) {
    const selection = node.type === 'heading' ? offsetsOf(node) : undefined;
    if (node.type !== 'heading' || !selection) continue;
    while ((open.at(-1)?.level ?? 0) >= node.depth) close(open.pop()?.item, selection.start);
    const title = short(textOfNode(node)) || '–';
    const range = { start: selection.start, end };
    const item: OutlineItem = { title, kind: 'heading', range, selection, children: [] };
    (open.at(-1)?.item.children ?? found).push(item);
    open.push({ level: node.depth, item });
  }
  return found;
}

function close(item: OutlineItem | undefined, end: number): void {
  if (!item) return;
  item.range.end = end;
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Where a node stands, where it stands in the text. */
export function offsetsOf({ position }: Nodes | Heading): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}
