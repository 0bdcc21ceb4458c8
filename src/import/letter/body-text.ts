import type { ListItem, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { glue } from '../../compose/typography.ts';
import { sectionNamed } from '../../motion/sections.ts';
import { markersAt } from '../../read/body/marker.ts';
import { dialectText } from '../dialect.ts';
import { noteJoinedCells } from '../joined-cells.ts';
import { plainOf } from '../paper-text.ts';
import { markerOf } from '../points.ts';

/** How text is taken over. */
export interface Taking {
  /**
   * Whether it is a letter of ours: text that begins like a point and is none is escaped, and
   * blanks that do not break are kept where the letter would not set them by itself.
   */
  isOwn: boolean;
}

/** A tree of a letter's part as text of the dialect. */
export function bodyText(children: RootContent[], { isOwn }: Taking): string {
  const root: Root = { type: 'root', children };
  noteJoinedCells(root);
  walk(root, (node) => {
    if (node.type === 'paragraph') unset(node, isOwn);
    if (node.type === 'heading' || node.type === 'tableCell') unset(node, isOwn);
    if (node.type === 'listItem') knownMarker(node);
  });
  if (isOwn) {
    keepFromSections(root);
    escapeBlanks(root);
    escapeAddresses(root);
    escapeMarkers(root);
  }
  return dialectText(root);
}

/** Blanks that do not break are the letter's to set. */
function unset(parent: Parents, isOwn: boolean): void {
  const whole = textsOf(parent);
  const typed = whole.map(({ value }) => value.replace(/[\u00A0\u202F]/gu, ' '));
  const set = isOwn ? glue(typed.join('')) : '';
  let at = 0;
  for (const [index, text] of whole.entries()) {
    const plain = typed[index] ?? '';
    const glued = set.slice(at, at + plain.length);
    const original = text.value;
    at += plain.length;
    text.value = isOwn
      ? plain.replace(/ /gu, (blank, place: number) => {
          const was = original.charAt(place);
          return was === blank || glued.charAt(place) === was ? blank : was;
        })
      : plain;
  }
}

function textsOf(parent: Parents): { value: string }[] {
  return parent.children.flatMap((child): { value: string }[] => {
    if (child.type === 'text') return [child];
    return 'children' in child ? textsOf(child) : [];
  });
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** A marker that the dialect does not know is the beginning of a text. */
function knownMarker(item: ListItem): void {
  const marker = markerOf(item);
  if (markersAt(`${marker} Text`).length > 0) return;
  const [first] = item.children;
  const typed = { type: 'text', value: `${marker} ` } as const;
  if (first?.type === 'paragraph') first.children.unshift(typed);
  else item.children.unshift({ type: 'paragraph', children: [typed] });
  item.data = { ...item.data, printedMarker: '' };
}

/** A bold line that is no heading in the letter is none in the motion, whatever it says. */
function keepFromSections(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'paragraph' || node.children.length !== 1) return;
    const [only] = node.children;
    if (only?.type === 'strong' && sectionNamed(plainOf([only])) !== undefined)
      only.data = { ...only.data, isElement: true };
  });
}

/** Blanks that do not break at the ends of a line: as they are, the reader would drop them. */
function escapeBlanks(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'paragraph') return;
    node.children = node.children.flatMap((child, index): PhrasingContent[] => {
      if (child.type !== 'text') return [child];
      const isFirst = index === 0 || node.children[index - 1]?.type === 'break';
      const isLast =
        index === node.children.length - 1 || node.children[index + 1]?.type === 'break';
      const start = isFirst ? unbroken(/^[^\S \n\t\r]/u.exec(child.value)?.[0]) : [];
      const rest = child.value.slice(start.length);
      const end = isLast ? unbroken(/[^\S \n\t\r]$/u.exec(rest)?.[0]) : [];
      const value = rest.slice(0, rest.length - end.length);
      return [...start, ...(value === '' ? [] : [{ ...child, value }]), ...end];
    });
  });
}

function unbroken(blank: string | undefined): PhrasingContent[] {
  return blank === undefined ? [] : [{ type: 'typed', value: entity(blank) }];
}

/** Text at the beginning of a line that would be read as a point. */
function escapeMarkers(root: Root): void {
  walk(root, (node) => {
    if (node.type !== 'paragraph') return;
    const lines = plainOf(node.children).split('\n');
    if (!lines.some((line) => markersAt(line.trimStart()).length > 0)) return;
    let isStart = true;
    const children = node.children.flatMap((child) => {
      const atStart = isStart;
      isStart = child.type === 'break';
      if (!atStart || child.type !== 'text') return [child];
      const [marker] = markersAt(child.value);
      if (!marker) return [child];
      return [escapedMarker(child.value), { ...child, value: restOf(child.value) }];
    });
    node.children = children as typeof node.children;
  });
}

/** An address that is no link in the letter was not meant as one. */
function escapeAddresses(root: Root): void {
  walk(root, (node) => {
    if (node.type === 'link' || !('children' in node) || !holdsText(node)) return;
    node.children = node.children.flatMap((child) =>
      child.type === 'text' ? withoutAddresses(child) : [child],
    );
  });
}

function holdsText(node: Parents): node is Exclude<PhrasingParents, { type: 'link' }> {
  return /^(?:paragraph|heading|tableCell|emphasis|strong|delete)$/u.test(node.type);
}

type PhrasingParents = Extract<Parents, { children: PhrasingContent[] }>;

/** Where the sign stands without which nothing is an address. */
const inAddress = /(?<=https?)(:)(?=\/\/\S)|(?<=www)(\.)(?=\S)|(?<=[\w.+-])(@)(?=[\w-]+\.\w)/iu;

function withoutAddresses(text: Text): PhrasingContent[] {
  return text.value.split(inAddress).flatMap((piece, index): PhrasingContent[] => {
    if (piece === undefined || piece === '') return [];
    if (index % 4 === 0) return [{ ...text, value: piece }];
    return [{ type: 'typed', value: `\\${piece}` }];
  });
}

/** The first sign of a marker that can be escaped, with what stands before it. */
function escapedMarker(text: string): { type: 'typed'; value: string } {
  const [, before = '', sign = ''] = /^([\p{L}\p{N}§ ]*)([^\p{L}\p{N}§ ])/u.exec(text) ?? [];
  if (sign === '' || before.startsWith('§'))
    return { type: 'typed', value: entity(text.charAt(0)) };
  return /[!-/:-@[-`{-~]/u.test(sign)
    ? { type: 'typed', value: `${before}\\${sign}` }
    : { type: 'typed', value: before + entity(sign) };
}

function restOf(text: string): string {
  const [whole = '', before = ''] = /^([\p{L}\p{N}§ ]*)([^\p{L}\p{N}§ ])/u.exec(text) ?? [];
  return whole === '' || before.startsWith('§') ? text.slice(1) : text.slice(whole.length);
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}
