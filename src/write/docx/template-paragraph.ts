import {
  type FoundPlaceholder,
  findPlaceholders,
  type ParagraphText,
  paragraphText,
  type TemplatePlaceholder,
} from '../../letterhead/placeholders.ts';
import {
  childOf,
  copyOf,
  element,
  isElement,
  textOfXml,
  type XmlElement,
  type XmlNode,
} from '../../xml/tree.ts';
import { setProperty } from './template-order.ts';

/** What takes the place of a placeholder: lines of runs, or whole paragraphs and tables. */
export type Content = { lines: XmlElement[][] } | { blocks: XmlElement[] };

/** @param look the properties of the run in which a placeholder begins */
export type Filling = (name: TemplatePlaceholder, look: XmlElement | undefined) => Content;

/**
 * A paragraph with its placeholders filled, in one pass. Where one gives way to blocks, or to
 * lines that would be stretched to the paragraph's width, it becomes several.
 */
export function refill(paragraph: XmlElement, justified: boolean, filling: Filling): XmlElement[] {
  const text = paragraphText(paragraph);
  const contents = new Map<XmlElement, Content>();
  const cuts = cutRuns(text, filling, contents);
  const rest = paragraph.children.filter((child) => !isElement(child, 'w:pPr'));
  const nodes = replaced(rest, cuts, contents);
  return new Rebuilding(childOf(paragraph, 'w:pPr'), justified, contents).rebuild(nodes);
}

/** Runs with a mark in them, each in pieces: text, marks, and what else stands in it. */
function cutRuns(
  text: ParagraphText,
  filling: Filling,
  contents: Map<XmlElement, Content>,
): Map<XmlElement, XmlElement[]> {
  const found = findPlaceholders(text.text).filter(({ name }) => name);
  const cutTexts = new Map<XmlElement, XmlElement[]>();
  const cut = new Set<XmlElement>();
  let next = 0;
  text.pieces.forEach(({ text: piece, run }, index) => {
    const start = text.starts[index] ?? 0;
    const end = start + textOfXml(piece).length;
    while (next < found.length && (found[next]?.end ?? 0) <= start) next += 1;
    const inside: FoundPlaceholder[] = [];
    for (let at = next; at < found.length && (found[at]?.start ?? end) < end; at += 1) {
      const one = found[at];
      if (one) inside.push(one);
    }
    if (inside.length === 0) return;
    const nodes: XmlElement[] = [];
    let from = start;
    for (const { start: opening, end: closing, name } of inside) {
      if (opening > from) nodes.push(textNode(text.text.slice(from, opening)));
      if (opening >= start && name) {
        const mark = element('mark');
        contents.set(mark, filling(name, childOf(run, 'w:rPr')));
        nodes.push(mark);
      }
      from = Math.min(closing, end);
    }
    if (from < end) nodes.push(textNode(text.text.slice(from, end)));
    cutTexts.set(piece, nodes);
    cut.add(run);
  });
  return new Map(Array.from(cut, (run) => [run, piecesOf(run, cutTexts, contents)]));
}

function textNode(text: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [text]);
}

function piecesOf(
  run: XmlElement,
  cutTexts: ReadonlyMap<XmlElement, XmlElement[]>,
  contents: ReadonlyMap<XmlElement, Content>,
): XmlElement[] {
  const look = childOf(run, 'w:rPr');
  const pieces: XmlElement[] = [];
  let open: XmlNode[] = [];
  const close = () => {
    if (open.length > 0) pieces.push({ ...run, children: look ? [copyOf(look), ...open] : open });
    open = [];
  };
  for (const child of run.children) {
    if (!isElement(child) || child === look) continue;
    for (const node of cutTexts.get(child) ?? [child]) {
      if (contents.has(node)) {
        close();
        pieces.push(node);
      } else open.push(node);
    }
  }
  close();
  return pieces;
}

/** The nodes with cut runs in place of the whole ones; what gives way to blocks stands at the top. */
function replaced(
  nodes: readonly XmlNode[],
  cuts: ReadonlyMap<XmlElement, XmlElement[]>,
  contents: ReadonlyMap<XmlElement, Content>,
): XmlNode[] {
  const made: XmlNode[] = [];
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.name === 'w:r') {
      for (const piece of cuts.get(node) ?? [node]) made.push(piece);
      continue;
    }
    made.push(node);
    if (!['w:hyperlink', 'w:fldSimple', 'w:dir', 'w:bdo'].includes(node.name)) continue;
    const inner = replaced(node.children, cuts, contents);
    const isBlock = (child: XmlNode) => {
      const content = isElement(child) ? contents.get(child) : undefined;
      return content !== undefined && 'blocks' in content;
    };
    node.children = inner
      .filter((child) => !isBlock(child))
      .flatMap((child) => inOneLine(child, contents));
    for (const child of inner) if (isBlock(child)) made.push(child);
  }
  return made;
}

function inOneLine(node: XmlNode, contents: ReadonlyMap<XmlElement, Content>): XmlNode[] {
  const content = isElement(node) ? contents.get(node) : undefined;
  return content && 'lines' in content ? broken(content.lines) : [node];
}

/** Lines one below the other in one paragraph. */
function broken(lines: readonly XmlElement[][]): XmlElement[] {
  return lines.flatMap((line, index) => {
    if (index === 0) return line;
    const look = line[0] && childOf(line[0], 'w:rPr');
    return [element('w:r', {}, [...(look ? [copyOf(look)] : []), element('w:br')]), ...line];
  });
}

/** Makes paragraphs of what stood in one. */
class Rebuilding {
  readonly #properties: XmlElement | undefined;
  readonly #section: XmlElement | undefined;
  readonly #justified: boolean;
  readonly #contents: ReadonlyMap<XmlElement, Content>;
  readonly #made: XmlElement[] = [];
  #open: XmlNode[] = [];
  #split = false;

  constructor(
    properties: XmlElement | undefined,
    justified: boolean,
    contents: ReadonlyMap<XmlElement, Content>,
  ) {
    this.#section = childOf(properties, 'w:sectPr');
    this.#properties = properties && {
      ...properties,
      children: properties.children.filter((child) => child !== this.#section),
    };
    this.#justified = justified;
    this.#contents = contents;
  }

  rebuild(nodes: readonly XmlNode[]): XmlElement[] {
    for (const node of nodes) {
      const content = isElement(node) ? this.#contents.get(node) : undefined;
      if (!content) this.#open.push(node);
      else if ('blocks' in content) this.#insert(content.blocks);
      else this.#lines(content.lines);
    }
    this.#end();
    return this.#made;
  }

  #lines(lines: readonly XmlElement[][]): void {
    if (!this.#justified) {
      for (const node of broken(lines)) this.#open.push(node);
      return;
    }
    lines.forEach((line, index) => {
      if (index > 0) this.#close({ ...(this.#split && { before: true }), after: true });
      if (index > 0) this.#split = true;
      for (const run of line) this.#open.push(run);
    });
  }

  #insert(blocks: readonly XmlElement[]): void {
    if (this.#open.some(says)) this.#close(this.#split ? { before: true } : {});
    this.#split = false;
    const [first, ...others] = blocks;
    if (!first) return;
    if (isElement(first, 'w:p')) this.#begin(first);
    else if (this.#open.length > 0) this.#close({});
    this.#made.push(first);
    for (const block of others) this.#made.push(block);
  }

  /** What hung on the placeholder's paragraph, such as a drawing, goes on with its first one. */
  #begin(paragraph: XmlElement): void {
    const own = childOf(paragraph, 'w:pPr');
    const rest = paragraph.children.filter((child) => child !== own);
    const properties = own ?? element('w:pPr');
    const onNewPage = childOf(this.#properties, 'w:pageBreakBefore');
    if (onNewPage && this.#made.length === 0) setProperty(properties, onNewPage);
    paragraph.children = [properties, ...this.#open, ...rest];
    this.#open = [];
  }

  #end(): void {
    const last = this.#made.at(-1);
    const hangs = !this.#open.some(says) && isElement(last, 'w:p') && !this.#split;
    if (hangs && last) {
      last.children.push(...this.#open);
      this.#open = [];
    } else if (this.#open.length > 0 || this.#made.length === 0) {
      this.#close(this.#split ? { before: true } : {});
    }
    this.#endSection();
  }

  /** A section ends with the last of its paragraphs. */
  #endSection(): void {
    if (!this.#section) return;
    let last = this.#made.at(-1);
    if (!isElement(last, 'w:p')) {
      last = element('w:p');
      this.#made.push(last);
    }
    let properties = childOf(last, 'w:pPr');
    if (!properties) {
      properties = element('w:pPr');
      last.children.unshift(properties);
    }
    setProperty(properties, this.#section);
  }

  /** Ends a paragraph; between lines that belong together no room is left. */
  #close(without: { before?: boolean; after?: boolean }): void {
    const properties = this.#properties && copyOf(this.#properties);
    const made = element('w:p', {}, properties ? [properties, ...this.#open] : this.#open);
    this.#open = [];
    this.#made.push(made);
    if (!without.before && !without.after) return;
    const target = properties ?? element('w:pPr');
    if (!properties) made.children.unshift(target);
    const spacing = { ...childOf(target, 'w:spacing')?.attributes };
    for (const side of ['before', 'after'] as const) {
      if (!without[side]) continue;
      delete spacing[`w:${side}Autospacing`];
      delete spacing[`w:${side}Lines`];
      spacing[`w:${side}`] = '0';
    }
    setProperty(target, element('w:spacing', spacing));
  }
}

/** Whether a node has anything to read. */
function says(node: XmlNode): boolean {
  return typeof node !== 'string' && textOfXml(node).trim() !== '';
}
