import type { PhrasingContent } from 'mdast';
import { missingPicture } from '../../motion/missing-picture.ts';
import {
  descendants,
  elementsOf,
  isElement,
  textOfXml,
  type XmlElement,
  type XmlNode,
} from '../../xml/tree.ts';
import { tidy } from '../inlines.ts';
import type { PaperBlock, PaperCell, PaperParagraph, PaperTable } from '../paper.ts';
import { plainOf } from '../paper-text.ts';
import { styledText } from '../word/inlines.ts';
import { OdtLists } from './lists.ts';
import { mmOf } from './open.ts';
import type { OdtStyles } from './styles.ts';

/** What is met while a text is read. */
export interface OdtContext {
  styles: OdtStyles;
  picture(target: string, alternative: string): string | undefined;
  note(identifier: string, blocks: PaperBlock[]): void;
  comment(annotation: XmlElement): void;
  hidden(text: string): void;
  margins: { left: number; top: number };
}

interface ListPlace {
  style: string;
  level: number;
  counts: (number | undefined)[];
  /** Whether the next paragraph is the first of its point. */
  isFirst: boolean;
  start?: number;
}

/** Reads the body of an OpenDocument text. */
export class OdtBody {
  readonly #context: OdtContext;
  readonly #lists: OdtLists;
  #notes = 0;

  constructor(context: OdtContext) {
    this.#context = context;
    this.#lists = new OdtLists(context.styles);
  }

  blocks(parent: XmlElement, place?: ListPlace): PaperBlock[] {
    const found: PaperBlock[] = [];
    let gap = false;
    for (const child of elementsOf(parent)) {
      const length = found.length;
      switch (child.name) {
        case 'text:p':
        case 'text:h':
          found.push(...this.#paragraph(child, place));
          break;
        case 'text:list':
          found.push(...this.#list(child, place));
          break;
        case 'table:table':
          found.push(this.#table(child));
          break;
        case 'draw:frame':
        case 'draw:custom-shape':
        case 'draw:g':
          found.push(...this.#shape(child));
          break;
        case 'text:section':
        case 'text:index-body':
        case 'text:table-of-content':
        case 'text:numbered-paragraph':
          found.push(...this.blocks(child, place));
          break;
        default:
          break;
      }
      const [first] = found.slice(length);
      if (first?.type === 'paragraph' && gap) first.isApart = true;
      if (child.name === 'text:p') gap = found.length === length;
    }
    return found;
  }

  #list(list: XmlElement, outer: ListPlace | undefined): PaperBlock[] {
    const style = list.attributes['text:style-name'] ?? outer?.style ?? '';
    const counts = outer?.counts ?? this.#lists.open(list, style);
    const level = outer ? outer.level + 1 : 0;
    return elementsOf(list).flatMap((item) => {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
      const start = item.attributes['text:start-value'];
      return this.blocks(item, {
        style,
        level,
        counts,
        isFirst: item.name === 'text:list-item',
        ...(start !== undefined && { start: Number(start) }),
      });
    });
  }

  #paragraph(element: XmlElement, place: ListPlace | undefined): PaperBlock[] {
    const { styles } = this.#context;
    const style = element.attributes['text:style-name'];
    const boxes: PaperBlock[] = [];
    const inlines = this.#inlines(element.children, style, [], boxes);
    const raw = plainOf(inlines);
    const isBold = allBold(inlines);
    const holder = { type: 'paragraph' as const, children: inlines };
    tidy(holder);
    const isEmpty = holder.children.length === 0;
    const border = styles.property(
      'paragraph',
      style,
      'style:paragraph-properties',
      'fo:border-bottom',
    );
    const isRule = isEmpty && border !== undefined && border !== 'none';
    if (isEmpty && !isRule && !(place?.isFirst && raw !== '')) return boxes;
    const point = this.#point(element, place);
    const left = this.#length(style, 'fo:margin-left');
    const look = styles.look(style, []);
    const heading =
      element.name === 'text:h' ? Number(element.attributes['text:outline-level'] ?? 1) : undefined;
    const align = styles.property(
      'paragraph',
      style,
      'style:paragraph-properties',
      'fo:text-align',
    );
    const name = styles.name(style);
    const tab = raw.indexOf('\t');
    const title = name === 'title' ? 1 : undefined;
    const level = heading ?? title;
    const indent = point?.indent ?? (place && left === 0 ? this.#indentOf(place) : left);
    const paragraph: PaperParagraph = {
      type: 'paragraph',
      style: name,
      ...(level !== undefined && { heading: Math.min(6, level) }),
      ...(point && { marker: point.marker, level: place?.level ?? 0 }),
      ...(align === 'center' && { align }),
      ...((align === 'end' || align === 'right') && { align: 'right' }),
      indent,
      right: this.#length(style, 'fo:margin-right'),
      ...(isRule && { isRule: true }),
      ...(tab >= 0 && { tabStops: styles.tabStops(style) }),
      ...(tab > 0 && { beforeTab: raw.slice(0, tab) }),
      ...(this.#length(style, 'fo:margin-bottom') > 0 && { endsGroup: true }),
      bold: isBold || (look.bold === true && inlines.length > 0),
      size: look.size ?? 11,
      raw,
      inlines: holder.children,
    };
    return [...boxes, paragraph];
  }

  #point(element: XmlElement, place: ListPlace | undefined) {
    if (place) {
      if (!place.isFirst) return undefined;
      place.isFirst = false;
      if (element.name === 'text:h' && this.#context.styles.list(place.style) === undefined)
        return undefined;
      return this.#lists.next(place.style, place.level, place.counts, place.start);
    }
    return undefined;
  }

  #indentOf({ style, level }: ListPlace): number {
    const found = this.#lists.next(style, level, []);
    return found?.indent ?? 7.5 * (level + 1);
  }

  #length(style: string | undefined, name: string): number {
    return (
      mmOf(this.#context.styles.property('paragraph', style, 'style:paragraph-properties', name)) ??
      0
    );
  }

  #inlines(
    nodes: readonly XmlNode[],
    paragraph: string | undefined,
    spans: readonly (string | undefined)[],
    boxes: PaperBlock[],
  ): PhrasingContent[] {
    const { styles } = this.#context;
    const look = styles.look(paragraph, spans);
    const said = (value: string): PhrasingContent[] => {
      if (value === '') return [];
      if (look.hidden) {
        this.#context.hidden(value);
        return [];
      }
      return [styledText(value, look)];
    };
    return nodes.flatMap((node): PhrasingContent[] => {
      if (!isElement(node)) return said(node.replace(/[\t\r\n ]+/gu, ' '));
      const inner = (more: readonly (string | undefined)[] = []) =>
        this.#inlines(node.children, paragraph, [...spans, ...more], boxes);
      switch (node.name) {
        case 'text:span':
          return inner([node.attributes['text:style-name']]);
        case 'text:s':
          return said(' '.repeat(Math.min(50, Number(node.attributes['text:c'] ?? 1))));
        case 'text:tab':
          return said('\t');
        case 'text:line-break':
          return [{ type: 'break' }];
        case 'text:a': {
          // A relative address begins within the package, whose folder is the file itself.
          const url = (node.attributes['xlink:href'] ?? '').replace(/^\.\.\//u, '');
          const children = inner();
          const leads = !/^\s*(?:#|javascript:|data:|vbscript:)/iu.test(url) && url !== '';
          return leads && children.length > 0
            ? [{ type: 'link', url, children: unlinked(children) as never }]
            : children;
        }
        case 'text:note':
          return [this.#note(node)];
        case 'office:annotation':
          this.#context.comment(node);
          return [];
        case 'draw:frame':
        case 'draw:g':
        case 'draw:a':
        case 'draw:custom-shape':
          return this.#drawn(node, boxes);
        case 'text:tracked-changes':
        case 'office:annotation-end':
        case 'text:soft-page-break':
          return [];
        case 'text:ruby':
          return elementsOf(node, 'text:ruby-base').flatMap((base) =>
            this.#inlines(base.children, paragraph, spans, boxes),
          );
        case 'text:placeholder':
          return said(textOfXml(node));
        default:
          return inner();
      }
    });
  }

  #note(note: XmlElement): PhrasingContent {
    this.#notes += 1;
    const identifier = `n${this.#notes}`;
    const [body] = elementsOf(note, 'text:note-body');
    this.#context.note(identifier, body ? this.blocks(body) : []);
    return { type: 'footnoteReference', identifier };
  }

  #drawn(frame: XmlElement, boxes: PaperBlock[]): PhrasingContent[] {
    const inBox = this.#shape(frame);
    boxes.push(...inBox);
    if (inBox.length > 0) return [];
    const image = [...descendants(frame)].find(({ name }) => name === 'draw:image');
    const about = [...descendants(frame)].find(
      ({ name }) => name === 'svg:desc' || name === 'svg:title',
    );
    const alternative = about ? textOfXml(about).trim() : '';
    const { 'xlink:href': target } = image?.attributes ?? {};
    if (target === undefined) return [];
    const url = this.#context.picture(target, alternative);
    if (url) return [{ type: 'image', url, alt: alternative }];
    return alternative ? [{ type: 'text', value: missingPicture(alternative) }] : [];
  }

  /** What stands in a text box, or in a drawn shape. */
  #shape(frame: XmlElement): PaperBlock[] {
    const x = mmOf(frame.attributes['svg:x']);
    const y = mmOf(frame.attributes['svg:y']);
    const onPage = frame.attributes['text:anchor-type'] === 'page';
    const { left, top } = this.#context.margins;
    const place =
      y === undefined
        ? undefined
        : { x: (x ?? 0) + (onPage ? 0 : left), y: y + (onPage ? 0 : top) };
    const content = elementsOf(frame).flatMap((child) => {
      if (child.name === 'draw:text-box') return this.blocks(child);
      if (frame.name === 'draw:g') return this.#shape(child);
      return [];
    });
    const own = frame.name === 'draw:custom-shape' ? this.blocks(frame) : [];
    return [...content, ...own].map((block): PaperBlock => withPlace(block, place));
  }

  #table(element: XmlElement): PaperTable {
    const rows: PaperCell[][] = [];
    const header = { isThere: false };
    const add = (parent: XmlElement, isHeader: boolean) => {
      for (const child of elementsOf(parent)) {
        if (child.name === 'table:table-header-rows') {
          header.isThere = true;
          add(child, true);
        } else if (child.name === 'table:table-rows' || child.name === 'table:table-row-group')
          add(child, isHeader);
        else if (child.name === 'table:table-row') rows.push(this.#row(child));
      }
    };
    add(element, false);
    const style = element.attributes['table:style-name'];
    const indent = mmOf(
      this.#context.styles.property('table', style, 'style:table-properties', 'fo:margin-left'),
    );
    return {
      type: 'table',
      style: '',
      indent: indent ?? 0,
      ...(header.isThere && { headed: true }),
      rows,
    };
  }

  #row(row: XmlElement): PaperCell[] {
    return elementsOf(row).flatMap((cell): PaperCell[] => {
      const repeated = Math.min(60, Number(cell.attributes['table:number-columns-repeated'] ?? 1));
      if (cell.name === 'table:covered-table-cell')
        return Array.from({ length: repeated }, () => ({ blocks: [], joined: true }));
      if (cell.name !== 'table:table-cell') return [];
      return [{ blocks: this.blocks(cell) }];
    });
  }
}

function withPlace(block: PaperBlock, place: PaperParagraph['place']): PaperBlock {
  return block.type === 'paragraph' && place ? { ...block, place } : block;
}

function allBold(inlines: readonly PhrasingContent[]): boolean {
  const said = inlines.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return (
    said.length > 0 &&
    said.every(
      (node) => node.type === 'strong' || (node.type === 'emphasis' && node.data?.tag === 'u'),
    )
  );
}

/** Links are underlined by their look. */
function unlinked(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'emphasis' && child.data?.tag === 'u' ? unlinked(child.children) : [child],
  );
}
