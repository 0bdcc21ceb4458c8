import type { Element, Root as Page } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Root, RootContent } from 'mdast';
import { clean } from './cleaning.ts';
import { dialectText } from './dialect.ts';
import { takeFootnotes } from './footnotes.ts';
import { findHeadings } from './headings.ts';
import { tidy } from './inlines.ts';
import { flattenLists } from './lists.ts';
import { placePoints } from './points.ts';
import { findElement, textOf } from './style.ts';
import { simplifyTables } from './tables.ts';

export interface HtmlOptions {
  /** The number of the first footnote, where the text it goes to has some already. */
  firstFootnote?: number;
}

/**
 * What Word, Outlook, LibreOffice, Google Docs or a browser put on the clipboard as HTML, as text
 * of the dialect. Markers and numbers are those that were printed; tracked changes count as
 * accepted. Any HTML gives a text; one without words an empty one.
 */
export function textFromHtml(html: string, { firstFootnote = 1 }: HtmlOptions = {}): string {
  // Whole: what Excel marks as selected lies within its table.
  const page = clean(fromHtml(html));
  const footnotes = takeFootnotes(page, firstFootnote);
  const root = treeOf(page);
  // A line above the notes is the letter's to draw.
  if (footnotes.length > 0 && root.children.at(-1)?.type === 'thematicBreak') root.children.pop();
  for (const { label, content } of footnotes) {
    const { children } = treeOf({ type: 'root', children: content as Page['children'] });
    root.children.push({
      type: 'footnoteDefinition',
      identifier: label,
      children: children as Extract<RootContent, { type: 'footnoteDefinition' }>['children'],
    });
  }
  return dialectText(root);
}

function treeOf(page: Page): Root {
  const tree = toMdast(simplifyTables(flattenLists(page)), { document: true, handlers });
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: [tree as RootContent] };
  tidy(root);
  // At the left stands what says nothing.
  for (const node of root.children)
    if (node.type === 'table')
      node.align = node.align?.map((align) => (align === 'left' ? null : align));
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
