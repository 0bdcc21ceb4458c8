import { childOf, descend, descendants, elementsOf, type XmlElement } from '../../xml/tree.ts';
import { tidy } from '../inlines.ts';
import type { PaperBlock, PaperCell, PaperParagraph, PaperTable } from '../paper.ts';
import { InlineReader, isSet, markChange, type WordInlineContext } from './inlines.ts';
import type { WordNumbering } from './numbering.ts';
import { isOn, mmOfTwips, valOf } from './open.ts';
import type { WordStyles } from './styles.ts';

/** What the body of a Word file needs to know of the file. */
export interface BodyContext extends Omit<WordInlineContext, 'box'> {
  styles: WordStyles;
  numbering: WordNumbering;
  /** Of the page, in mm: where text begins. */
  margins: { left: number; top: number };
}

/** Reads blocks: paragraphs and tables, boxes before the paragraph that they hang on. */
export class BodyReader {
  readonly #context: BodyContext;

  constructor(context: BodyContext) {
    this.#context = context;
  }

  blocks(parent: XmlElement): PaperBlock[] {
    const found: PaperBlock[] = [];
    /** A paragraph whose mark is gone: the next one goes on with it. */
    let open: XmlElement | undefined;
    /** Whether a blank paragraph stands above. */
    let gap = false;
    for (const child of flattened(parent)) {
      if (child.name === 'w:tbl') {
        if (open) found.push(...this.#paragraph(open));
        open = undefined;
        found.push(...this.#table(child));
        continue;
      }
      const whole: XmlElement = open ? joined(open, child) : child;
      open = undefined;
      const change = markChange(childOf(child, 'w:pPr'));
      if (change) this.#context.changed();
      const length = found.length;
      const isGone = this.#context.accept ? change === 'deleted' : change === 'inserted';
      if (isGone) open = whole;
      else found.push(...this.#paragraph(whole));
      const [first] = found.slice(length);
      if (first?.type === 'paragraph' && gap) first.isApart = true;
      gap = found.length === length;
    }
    if (open) found.push(...this.#paragraph(open));
    return found;
  }

  #paragraph(element: XmlElement): PaperBlock[] {
    const { styles, numbering } = this.#context;
    const properties = childOf(element, 'w:pPr');
    const id = valOf(childOf(properties, 'w:pStyle'));
    const boxes: PaperBlock[] = [];
    const reader = new InlineReader(
      {
        ...this.#context,
        box: (content, shape) => {
          const place = placeOfShape(shape, this.#context.margins);
          boxes.push(...placed(this.blocks(content), place));
        },
      },
      id,
    );
    const { inlines, bold, size, raw, beforeTab } = reader.read(element);
    const holder = { type: 'paragraph' as const, children: inlines };
    tidy(holder);
    const isEmpty = holder.children.length === 0;
    const isRule = isEmpty && isLine(properties);
    const point = isRule ? undefined : numbering.next(properties, id);
    if (isEmpty && !isRule && !point) return boxes;
    const indents = [properties, ...this.#ofStyle(id, 'w:ind')];
    const left = this.#indent(indents, 'w:left', 'w:start') ?? point?.indent ?? 0;
    const right = this.#indent(indents, 'w:right', 'w:end') ?? 0;
    const ownLeft = this.#indent([properties], 'w:left', 'w:start');
    const place = placeOfFrame(descend(properties, 'w:framePr'), this.#context.margins);
    const level = headingLevel(styles, id, properties);
    const align = alignment(
      valOf(childOf(properties, 'w:jc')) ??
        styles.find(id, (style) => valOf(descend(style, 'w:pPr', 'w:jc'))),
    );
    const paragraph: PaperParagraph = {
      type: 'paragraph',
      style: styles.name(id),
      ...(level !== undefined && { heading: level }),
      ...(point && { marker: point.marker, level: point.level }),
      ...(align && { align }),
      indent: point ? (ownLeft ?? point.indent ?? left) : left,
      right,
      ...(place && { place }),
      ...(isRule && { isRule: true }),
      ...tabStops(properties),
      ...(beforeTab !== undefined && { beforeTab }),
      ...(endsGroup(properties) && { endsGroup: true }),
      bold: isEmpty ? isOn(descend(properties, 'w:rPr', 'w:b')) : bold,
      size,
      raw,
      inlines: holder.children,
    };
    return [...boxes, paragraph];
  }

  /** The paragraph properties of a style and those it is based on that say something of it. */
  #ofStyle(id: string | undefined, name: string): (XmlElement | undefined)[] {
    return [
      this.#context.styles.find(id, (style) => {
        const properties = childOf(style, 'w:pPr');
        return childOf(properties, name) && properties;
      }),
    ];
  }

  #indent(
    all: readonly (XmlElement | undefined)[],
    ...names: [string, string]
  ): number | undefined {
    for (const properties of all) {
      const indent = childOf(properties, 'w:ind')?.attributes;
      const value = indent?.[names[0]] ?? indent?.[names[1]];
      if (value !== undefined) return mmOfTwips(value);
    }
    return undefined;
  }

  #table(element: XmlElement): PaperTable[] {
    const properties = childOf(element, 'w:tblPr');
    const rows = rowsOf(element).filter((row) => {
      const change = descend(row, 'w:trPr');
      const isInserted = childOf(change, 'w:ins') !== undefined;
      const isDeleted = childOf(change, 'w:del') !== undefined;
      if (isInserted || isDeleted) this.#context.changed();
      return this.#context.accept ? !isDeleted : !isInserted;
    });
    const first = rows[0];
    const look = childOf(properties, 'w:tblLook')?.attributes;
    const isHeaded = first && isOn(descend(first, 'w:trPr', 'w:tblHeader'));
    const saysNone =
      look?.['w:firstRow'] !== undefined && /^(?:0|false)$/u.test(look['w:firstRow']);
    return [
      {
        type: 'table',
        style: this.#context.styles.name(valOf(childOf(properties, 'w:tblStyle'))),
        indent: mmOfTwips(childOf(properties, 'w:tblInd')?.attributes['w:w']),
        ...((isHeaded || saysNone) && { headed: isHeaded === true }),
        rows: rows.map((row) => this.#row(row)),
      },
    ];
  }

  #row(row: XmlElement): PaperCell[] {
    const cells: PaperCell[] = [];
    for (const element of cellsOf(row)) {
      const properties = childOf(element, 'w:tcPr');
      const span = Number(valOf(childOf(properties, 'w:gridSpan')) ?? 1);
      const merge = childOf(properties, 'w:vMerge');
      const goesOn = merge !== undefined && valOf(merge) !== 'restart';
      const blocks = this.blocks(element);
      cells.push({ blocks, ...(goesOn && blocks.length === 0 && { joined: true }) });
      for (let more = 1; more < Math.min(span, 60); more += 1)
        cells.push({ blocks: [], joined: true });
    }
    return cells;
  }
}

/** Paragraphs and tables, out of what only holds them. */
function* flattened(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:p' || child.name === 'w:tbl') yield child;
    else if (child.name === 'w:sdt') yield* flattened(childOf(child, 'w:sdtContent') ?? child);
    else if (holders.has(child.name)) yield* flattened(child);
    else if (child.name === 'mc:AlternateContent') {
      const [way] = elementsOf(child);
      if (way) yield* flattened(way);
    }
  }
}

const holders = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:altChunk']);

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    if (child.name === 'w:sdt') return rowsOf(childOf(child, 'w:sdtContent') ?? child);
    return holders.has(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    if (child.name === 'w:sdt') return cellsOf(childOf(child, 'w:sdtContent') ?? child);
    return holders.has(child.name) ? cellsOf(child) : [];
  });
}

/** Two paragraphs as one, with the properties of the second, as Word joins them. */
function joined(first: XmlElement, second: XmlElement): XmlElement {
  const content = ({ children }: XmlElement) =>
    children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr');
  const properties = childOf(first, 'w:pPr') ?? childOf(second, 'w:pPr');
  return {
    ...first,
    children: [...(properties ? [properties] : []), ...content(first), ...content(second)],
  };
}

/** Its own stops; which of its tabs leads to which stop only its text tells, but in letters of ours. */
function tabStops(properties: XmlElement | undefined): Pick<PaperParagraph, 'tabStops'> {
  const tabs = childOf(properties, 'w:tabs');
  const stops = (tabs ? elementsOf(tabs) : [])
    .filter((tab) => valOf(tab) !== 'clear')
    .map(({ attributes }) => mmOfTwips(attributes['w:pos']));
  return stops.length > 0 ? { tabStops: stops.sort((a, b) => a - b) } : {};
}

/** More room below it than its own style gives. */
function endsGroup(properties: XmlElement | undefined): boolean {
  return Number(childOf(properties, 'w:spacing')?.attributes['w:after'] ?? 0) > 0;
}

/** A paragraph without text that is only a border. */
function isLine(properties: XmlElement | undefined): boolean {
  const border = childOf(properties, 'w:pBdr');
  return border !== undefined && elementsOf(border).some((edge) => valOf(edge) !== 'none');
}

function headingLevel(
  styles: WordStyles,
  id: string | undefined,
  properties: XmlElement | undefined,
): number | undefined {
  for (const name of styles.names(id)) {
    const named = /^(?:heading|überschrift) ?([1-9])$/u.exec(name)?.[1];
    if (named) return Math.min(6, Number(named));
    if (name === 'title' || name === 'titel') return 1;
  }
  const outline =
    valOf(childOf(properties, 'w:outlineLvl')) ??
    styles.find(id, (style) => valOf(descend(style, 'w:pPr', 'w:outlineLvl')));
  const level = Number(outline);
  return outline !== undefined && level >= 0 && level < 6 ? level + 1 : undefined;
}

function alignment(value: string | undefined): PaperParagraph['align'] | undefined {
  if (value === 'center') return 'center';
  if (value === 'right' || value === 'end') return 'right';
  return value === 'left' || value === 'start' ? 'left' : undefined;
}

type Margins = BodyContext['margins'];

/** Where a frame stands on the page, in mm; a frame that hangs on the text has no place. */
function placeOfFrame(
  frame: XmlElement | undefined,
  margins: Margins,
): PaperParagraph['place'] | undefined {
  if (!frame || isSet(frame, 'w:dropCap')) return undefined;
  const { attributes } = frame;
  if ((attributes['w:vAnchor'] ?? 'text') === 'text') return undefined;
  const x = mmOfTwips(attributes['w:x']);
  const y = mmOfTwips(attributes['w:y']);
  return {
    x: attributes['w:hAnchor'] === 'page' ? x : x + margins.left,
    y: attributes['w:vAnchor'] === 'page' ? y : y + margins.top,
  };
}

const emuPerMm = 36_000;

/** Where a text box stands, as far as the file says it. */
function placeOfShape(
  shape: XmlElement,
  margins: Margins,
): NonNullable<PaperParagraph['place']> | undefined {
  const anchor = [...descendants(shape)].find(({ name }) => name === 'wp:anchor');
  if (anchor) {
    const offset = (name: string) => {
      const position = childOf(anchor, name);
      const value = Number(childOf(position, 'wp:posOffset')?.children.join('') ?? Number.NaN);
      return { from: position?.attributes.relativeFrom, value: value / emuPerMm };
    };
    const [x, y] = [offset('wp:positionH'), offset('wp:positionV')];
    if (!Number.isFinite(y.value)) return undefined;
    return {
      x: (Number.isFinite(x.value) ? x.value : 0) + (x.from === 'page' ? 0 : margins.left),
      y: y.value + (y.from === 'page' ? 0 : margins.top),
    };
  }
  const style = [...descendants(shape)].find(({ name }) => name.startsWith('v:'))?.attributes.style;
  const top = /margin-top:(-?[\d.]+)pt/u.exec(style ?? '')?.[1];
  if (top === undefined) return undefined;
  const left = /margin-left:(-?[\d.]+)pt/u.exec(style ?? '')?.[1];
  const mmPerPt = 25.4 / 72;
  const fromPage = /mso-position-vertical-relative:page/u.test(style ?? '');
  return {
    x: Number(left ?? 0) * mmPerPt + margins.left,
    y: Number(top) * mmPerPt + (fromPage ? 0 : margins.top),
  };
}

/** Blocks of a box, with its place; that of a table is that of its text. */
function placed(blocks: PaperBlock[], place: PaperParagraph['place']): PaperBlock[] {
  if (!place) return blocks;
  return blocks.flatMap((block): PaperBlock[] =>
    block.type === 'paragraph'
      ? [{ ...block, place }]
      : block.rows.flat().flatMap((cell) => placed(cell.blocks, place)),
  );
}
