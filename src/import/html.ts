import type { Element, Root as Page } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { setApart } from './apart.ts';
import { clean } from './cleaning.ts';
import { dialectText } from './dialect.ts';
import { takeFootnotes } from './footnotes.ts';
import { findHeadings } from './headings.ts';
import { tidy } from './inlines.ts';
import { flattenLists } from './lists.ts';
import type { Paper } from './paper.ts';
import { placePoints } from './points.ts';
import { findElement, styleOf, textOf } from './style.ts';
import { simplifyTables } from './tables.ts';
import { withTextBoxes } from './text-boxes.ts';
import { paperOfTree } from './tree-paper.ts';

export interface HtmlOptions {
  /** The number of the first footnote, where the text it goes to has some already. */
  firstFootnote?: number;
}

/**
 * What Word, Outlook, LibreOffice, Google Docs or a browser put on the clipboard as HTML, as text
 * of the dialect. Markers and numbers are those that were printed; tracked changes count as
 * accepted. Any HTML gives a text; one without words an empty one.
 */
export function textFromHtml(html: string, options: HtmlOptions = {}): string {
  const { root, notes } = pageOf(html, options);
  placed(root);
  // A line above the notes is the letter's to draw.
  if (notes.size > 0 && root.children.at(-1)?.type === 'thematicBreak') root.children.pop();
  for (const [identifier, note] of notes) {
    const children = placed(note).children as FootnoteDefinition['children'];
    root.children.push({ type: 'footnoteDefinition', identifier, children });
  }
  return dialectText(root);
}

/** The same as a document, to be read as a letter. */
export function paperOfHtml(html: string): Paper {
  const { root, notes } = pageOf(html);
  return paperOfTree(root, notes);
}

/** A page of HTML as a tree, with its notes by their labels. */
function pageOf(
  html: string,
  { firstFootnote = 1 }: HtmlOptions = {},
): { root: Root; notes: Map<string, Root> } {
  // Whole: what Excel marks as selected lies within its table.
  const page = clean(fromHtml(withTextBoxes(html)));
  const footnotes = takeFootnotes(page, firstFootnote);
  const root = treeOf(page);
  const notes = footnotes.map(({ label, content }): [string, Root] => [
    label,
    treeOf({ type: 'root', children: content as Page['children'] }),
  ]);
  return { root, notes: new Map(notes) };
}

function treeOf(page: Page): Root {
  const tree = toMdast(simplifyTables(flattenLists(setApart(page))), { document: true, handlers });
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
  tidy(root);
  // At the left stands what says nothing.
  for (const node of root.children)
    if (node.type === 'table')
      node.align = node.align?.map((align) => (align === 'left' ? null : align));
  return root;
}

/** With its headings and points where a drafter would type them. */
function placed(root: Root): Root {
  findHeadings(root);
  placePoints(root);
  return root;
}

const look =
  (tag: 'u' | 'sup' | 'sub'): Handle =>
  (state: State, element: Element) => ({
    type: 'emphasis',
    data: { tag },
    children: state.all(element) as never,
  });

const script =
  (tag: 'sup' | 'sub'): Handle =>
  (state, element: Element, parent) => {
    const label = element.properties.dataFootnote;
    if (typeof label === 'string') return { type: 'footnoteReference', identifier: label };
    // The number of a footnote is raised anyway.
    if (findElement(element, ({ properties }) => properties.dataFootnote !== undefined))
      return state.all(element);
    return look(tag)(state, element, parent);
  };

const handlers: Record<string, Handle> = {
  p: (state, element: Element) => {
    const paragraph = defaultHandlers.p(state, element);
    const align = /^(?:right|center)/u.exec(
      styleOf(element, 'text-align') || String(element.properties.align ?? ''),
    )?.[0] as 'right' | 'center' | undefined;
    const isApart = element.properties.dataApart === true;
    if (paragraph && (align || isApart))
      paragraph.data = { ...(align && { align }), ...(isApart && { isApart }) };
    return paragraph;
  },
  u: look('u'),
  sup: script('sup'),
  sub: script('sub'),
  li: (state, element: Element) => ({
    type: 'listItem',
    data: {
      printedMarker: String(element.properties.dataMarker ?? ''),
      level: Number(element.properties.dataLevel ?? 1),
    },
    children: state.toFlow(state.all(element)) as never,
  }),
  // Marks of places and links to them lead nowhere in another text.
  a: (state, element: Element) => {
    const { href } = element.properties;
    const children = state.all(element);
    if (typeof href !== 'string' || !/^(?:https?|mailto|tel):/iu.test(href)) return children;
    return textOf(element).trim() === ''
      ? children
      : { type: 'link', url: href, children: children as never };
  },
  // No picture comes along that the letter could print: its place is named.
  img: (_state, { properties }: Element) => {
    const { alt, src } = properties;
    const file = /([^/\\?#]+)(?:[?#].*)?$/u.exec(String(src ?? '').replace(/^data:.*/su, ''))?.[1];
    const name =
      String(alt ?? '')
        .replace(/\s+/gu, ' ')
        .trim() ||
      file ||
      '';
    return { type: 'text', value: name === '' ? '[Bild]' : `[Bild: ${name}]` };
  },
  pre: (state, element: Element) => {
    const lines = textOf(element).replace(/\n$/u, '').split('\n');
    state.patch(element, { type: 'paragraph', children: [] });
    return {
      type: 'paragraph',
      children: lines.flatMap((value, index) =>
        index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
      ) as never,
    };
  },
};
