import type { Element, Root as Page } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { missingPicture } from '../motion/missing-picture.ts';
import { setApart } from './apart.ts';
import { cleanPage } from './cleaning.ts';
import { bytesOfAddress } from './data-address.ts';
import { dialectText } from './dialect.ts';
import { takeFootnotes } from './footnotes.ts';
import { joinHardParagraphs } from './hard-paragraphs.ts';
import { findHeadings, sinkHeadings } from './headings.ts';
import { tidy } from './inlines.ts';
import { noteJoinedCells } from './joined-cells.ts';
import { flattenLists } from './lists.ts';
import { takeMailElements } from './mail-elements.ts';
import type { LeftOut, Paper } from './paper.ts';
import { ImportedPictures } from './pictures.ts';
import { placePoints } from './points.ts';
import { findElement, styleOf, textOfHtml } from './style.ts';
import { simplifyTables } from './tables.ts';
import { withTextBoxes } from './text-boxes.ts';
import { takeFurniture } from './tree-furniture.ts';
import { paperOfTree } from './tree-paper.ts';

export interface HtmlOptions {
  /** The number of the first footnote, where the text it goes to has some already. */
  firstFootnote?: number;
  /** Takes the pictures that the page holds; where nothing does, their places are named. */
  pictures?: ImportedPictures;
  /** Is told what is a mail's own; where nothing is, it stays in the text. */
  leftOut?: LeftOut[];
  /** Whether head and closing of a letter are left out too. */
  frame?: boolean;
  /**
   * Whether it is quoted letter for letter: no heading begins a section, nothing is left out or
   * joined.
   */
  verbatim?: boolean;
}

/**
 * What Word, Outlook, LibreOffice, Google Docs or a browser put on the clipboard as HTML, as text
 * of the dialect. Markers and numbers are those that were printed; tracked changes count as
 * accepted. Any HTML gives a text; one without words an empty one.
 */
export function textFromHtml(html: string, options: HtmlOptions = {}): string {
  const { root, notes } = pageOf(html, options);
  placed(root, options.verbatim);
  // A line above the notes is the letter's to draw.
  if (notes.size > 0 && root.children.at(-1)?.type === 'thematicBreak') root.children.pop();
  for (const [identifier, note] of notes) {
    const children = placed(note).children as FootnoteDefinition['children'];
    root.children.push({ type: 'footnoteDefinition', identifier, children });
  }
  noteJoinedCells(root);
  return dialectText(root);
}

/** The same as a document, to be read as a letter. */
export function paperOfHtml(html: string): Paper {
  const pictures = new ImportedPictures();
  const leftOut: LeftOut[] = [];
  const { root, notes } = pageOf(html, { pictures, leftOut });
  return { ...paperOfTree(root, notes, pictures.files), leftOut };
}

/** A page of HTML as a tree, with its notes by their labels. */
function pageOf(
  html: string,
  { firstFootnote = 1, pictures, leftOut, frame = false, verbatim = false }: HtmlOptions = {},
): { root: Root; notes: Map<string, Root> } {
  // Whole: what Excel marks as selected lies within its table.
  const page = cleanPage(fromHtml(withTextBoxes(html)));
  if (leftOut && !verbatim) leftOut.push(...takeMailElements(page));
  const footnotes = takeFootnotes(page, firstFootnote);
  const root = treeOf(page, pictures);
  if (leftOut && !verbatim) leftOut.push(...takeFurniture(root, { frame }));
  if (!verbatim) joinHardParagraphs(root);
  const notes = footnotes.map(({ label, content }): [string, Root] => [
    label,
    treeOf({ type: 'root', children: content as Page['children'] }, pictures),
  ]);
  return { root, notes: new Map(notes) };
}

function treeOf(page: Page, pictures?: ImportedPictures): Root {
  const tree = toMdast(simplifyTables(flattenLists(setApart(page))), {
    document: true,
    handlers: { ...handlers, img: pictureInto(pictures) },
  });
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
function placed(root: Root, verbatim = false): Root {
  if (verbatim) sinkHeadings(root);
  else findHeadings(root);
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

/** A picture that the page holds comes along; of any other the place is named. */
const pictureInto =
  (pictures: ImportedPictures | undefined): Handle =>
  (_state, { properties }: Element) => {
    const { alt, src } = properties;
    const address = String(src ?? '');
    const alternative = String(alt ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
    const bytes = pictures && bytesOfAddress(address);
    const url = bytes && pictures.add(address, bytes, alternative);
    if (url !== undefined) return { type: 'image', url, alt: alternative };
    return { type: 'text', value: missingPicture(alternative || nameIn(address)) };
  };

/** The name of the file that an address leads to; empty where it holds its content. */
function nameIn(address: string): string {
  if (/^\s*(?:data|blob|about):/iu.test(address.slice(0, 20))) return '';
  // Of a part of a mail: `cid:image001.png@01D9A2B3`.
  const part = /^\s*cid:([^@]+\.\w{2,5})@/iu.exec(address.slice(0, 200))?.[1];
  if (part !== undefined || /^\s*cid:/iu.test(address)) return part ?? '';
  const name = /([^/\\?#]+)(?:[?#].*)?$/u.exec(address)?.[1] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

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
  table: (state, element: Element) => {
    const table = defaultHandlers.table(state, element);
    const { dataJoined } = element.properties;
    if (table.type === 'table' && typeof dataJoined === 'string')
      table.data = { joined: JSON.parse(dataJoined) };
    return table;
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
    return textOfHtml(element).trim() === ''
      ? children
      : { type: 'link', url: href, children: children as never };
  },
  pre: (state, element: Element) => {
    const lines = textOfHtml(element).replace(/\n$/u, '').split('\n');
    state.patch(element, { type: 'paragraph', children: [] });
    return {
      type: 'paragraph',
      children: lines.flatMap((value, index) =>
        index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
      ) as never,
    };
  },
};
