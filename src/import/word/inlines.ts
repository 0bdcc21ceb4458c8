import type { PhrasingContent } from 'mdast';
import type { Relation } from '../../letterhead/package.ts';
import { missingPicture } from '../../motion/missing-picture.ts';
import {
  childOf,
  descend,
  descendants,
  elementsOf,
  textOfXml,
  type XmlElement,
} from '../../xml/tree.ts';
import { plainOf } from '../paper-text.ts';
import { symbolText } from '../symbols.ts';
import { isOn } from './open.ts';
import type { RunLook, WordStyles } from './styles.ts';

/** What running text needs to know of its file. */
export interface WordInlineContext {
  styles: WordStyles;
  relations: ReadonlyMap<string, Relation>;
  /** Whether tracked changes count as accepted; else as refused. */
  accept: boolean;
  /** A change was met. */
  changed(): void;
  /** The name of a picture in the text; `undefined` where there is none that can be shown. */
  picture(target: string, alternative: string): string | undefined;
  /** What stands in a text box, and where it is anchored. */
  box(content: XmlElement, shape: XmlElement): void;
  /** Text that is not printed. */
  hidden(text: string): void;
}

/** One piece of text and what it looks like. */
interface Piece {
  node: PhrasingContent;
  look: RunLook;
}

/** The running text of a paragraph. */
export interface Running {
  inlines: PhrasingContent[];
  /** What stands before the first tab. */
  beforeTab?: string;
  /** Whether all that is printed is bold or underlined. */
  bold: boolean;
  size: number;
  /** As it is, with tabs, and line feeds where lines end. */
  raw: string;
}

/** Reads the content of a paragraph. */
export class InlineReader {
  readonly #context: WordInlineContext;
  readonly #style: string | undefined;
  readonly #pieces: Piece[] = [];
  /** Fields that are open: whether their result has begun, and where a link among them leads. */
  readonly #fields: { shown: boolean; code: string; from: number }[] = [];

  constructor(context: WordInlineContext, style: string | undefined) {
    this.#context = context;
    this.#style = style;
  }

  read(paragraph: XmlElement): Running {
    this.#children(paragraph);
    const inText = this.#pieces.filter(
      ({ node }) => node.type === 'text' && (node.value.trim() !== '' || node.value.includes('\t')),
    );
    // A box to tick is set as it is, whatever is bold about it.
    const worded = inText.filter(
      ({ node }) => node.type === 'text' && /[^\s☐☑☒]/u.test(node.value),
    );
    const [beforeTab, afterTab] = inText
      .map(({ node }) => (node.type === 'text' ? node.value : ''))
      .join('')
      .split('\t', 2);
    return {
      ...(afterTab !== undefined && beforeTab && { beforeTab }),
      inlines: this.#pieces.map(styled),
      bold: worded.length > 0 && worded.every(({ look }) => look.bold || look.underline),
      size: Math.max(0, ...inText.map(({ look }) => look.size ?? 10)),
      raw: plainOf(this.#pieces.map(({ node }) => node)),
    };
  }

  #children(parent: XmlElement): void {
    for (const child of elementsOf(parent)) this.#element(child);
  }

  #element(element: XmlElement): void {
    const { accept, changed } = this.#context;
    switch (element.name) {
      case 'w:r':
        this.#run(element);
        break;
      case 'w:ins':
      case 'w:moveTo':
        changed();
        if (accept) this.#children(element);
        break;
      case 'w:del':
      case 'w:moveFrom':
        changed();
        if (!accept) this.#children(element);
        break;
      case 'w:hyperlink':
        this.#hyperlink(element);
        break;
      case 'w:sdt': {
        const content = childOf(element, 'w:sdtContent');
        if (content) this.#children(content);
        break;
      }
      case 'w:fldSimple':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        this.#children(element);
        break;
      case 'w:ruby': {
        const base = childOf(element, 'w:rubyBase');
        if (base) this.#children(base);
        break;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        this.#text(mathText(element), {});
        break;
      case 'mc:AlternateContent':
        this.#alternative(element);
        break;
      default:
        break;
    }
  }

  #run(run: XmlElement): void {
    const look = this.#context.styles.look(this.#style, childOf(run, 'w:rPr'));
    for (const child of elementsOf(run)) this.#inRun(child, look);
  }

  #inRun(element: XmlElement, look: RunLook): void {
    const isCode = this.#fields.some(({ shown }) => !shown);
    switch (element.name) {
      case 'w:fldChar':
        this.#fieldMark(element.attributes['w:fldCharType'] ?? '');
        return;
      case 'w:instrText': {
        const field = this.#fields.at(-1);
        if (field && !field.shown) field.code += textOfXml(element);
        return;
      }
      default:
        if (isCode) return;
    }
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        this.#text(textOfXml(element), look);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#text('\t', look);
        break;
      case 'w:br':
      case 'w:cr':
        if (!/^(?:page|column)$/u.test(element.attributes['w:type'] ?? ''))
          this.#pieces.push({ node: { type: 'break' }, look });
        break;
      case 'w:noBreakHyphen':
        this.#text('-', look);
        break;
      case 'w:softHyphen':
        this.#text('\u00AD', look);
        break;
      case 'w:sym': {
        const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
        if (code > 0 && code < 0x110000)
          this.#text(
            symbolText(String.fromCodePoint(code), element.attributes['w:font'] ?? ''),
            look,
          );
        break;
      }
      case 'w:footnoteReference':
        this.#note(`f${element.attributes['w:id']}`, look);
        break;
      case 'w:endnoteReference':
        this.#note(`e${element.attributes['w:id']}`, look);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element, look);
        break;
      case 'mc:AlternateContent':
        this.#alternative(element, look);
        break;
      default:
        break;
    }
  }

  /** One of the ways in which something is said: the first that is known, never two. */
  #alternative(element: XmlElement, look?: RunLook): void {
    const known = elementsOf(element).find(
      (way) => way.name === 'mc:Fallback' || (way.name === 'mc:Choice' && isKnown(way)),
    );
    for (const child of known ? elementsOf(known) : []) {
      if (look) this.#inRun(child, look);
      else this.#element(child);
    }
  }

  #fieldMark(type: string): void {
    if (type === 'begin') this.#fields.push({ shown: false, code: '', from: this.#pieces.length });
    const field = this.#fields.at(-1);
    if (!field) return;
    if (type === 'separate') {
      field.shown = true;
      field.from = this.#pieces.length;
    }
    if (type !== 'end') return;
    this.#fields.pop();
    // A note that is referred to once more, as letters of ours do.
    const note = /^\s*NOTEREF\s+_Fussnote(\d+)/u.exec(field.code)?.[1];
    if (note && field.shown) {
      this.#pieces.splice(field.from);
      this.#note(`f${note}`, {});
    }
    const url = /^\s*HYPERLINK\s+"([^"]+)"/u.exec(field.code)?.[1];
    if (url && field.shown) this.#link(url, field.from);
  }

  #hyperlink(element: XmlElement): void {
    const from = this.#pieces.length;
    this.#children(element);
    const { 'r:id': id = '', 'w:anchor': anchor } = element.attributes;
    const relation = this.#context.relations.get(id);
    // A place in what it leads to stands beside the address.
    const place = anchor === undefined || relation?.target.includes('#') ? '' : `#${anchor}`;
    if (relation?.outside) this.#link(relation.target + place, from);
  }

  /** Links what was read since; marks of places lead nowhere. */
  #link(url: string, from: number): void {
    const pieces = this.#pieces.splice(from);
    const leads = !/^\s*(?:#|javascript:|data:|vbscript:)/iu.test(url) && pieces.length > 0;
    if (!leads) {
      this.#pieces.push(...pieces);
      return;
    }
    const children = pieces.map(({ node, look: { underline: _, ...look } }) =>
      styled({ node, look }),
    );
    this.#pieces.push({ node: { type: 'link', url, children: children as never }, look: {} });
  }

  #text(value: string, look: RunLook): void {
    if (value === '') return;
    if (look.hidden) this.#context.hidden(value);
    else this.#pieces.push({ node: { type: 'text', value }, look });
  }

  #note(identifier: string, _look: RunLook): void {
    this.#pieces.push({ node: { type: 'footnoteReference', identifier }, look: {} });
  }

  #drawing(element: XmlElement, look: RunLook): void {
    const boxes = [...descendants(element)].filter(({ name }) => name === 'w:txbxContent');
    for (const content of outermost(boxes)) this.#context.box(content, element);
    if (boxes.length > 0) return;
    const described = [...descendants(element)].find(({ name }) => name === 'wp:docPr');
    const shape = [...descendants(element)].find(({ name }) => name === 'v:shape');
    const alternative = (described?.attributes.descr ?? shape?.attributes.alt ?? '').trim();
    for (const { name, attributes } of descendants(element)) {
      const svg = name === 'asvg:svgBlip' ? attributes['r:embed'] : undefined;
      const id =
        name === 'a:blip'
          ? (svgOf(element) ?? attributes['r:embed'] ?? attributes['r:link'])
          : name === 'v:imagedata'
            ? attributes['r:id']
            : svg;
      const relation = id === undefined ? undefined : this.#context.relations.get(id);
      if (!relation) continue;
      const url = this.#context.picture(relation.target, alternative);
      if (url) this.#pieces.push({ node: { type: 'image', url, alt: alternative }, look: {} });
      else if (alternative) this.#text(missingPicture(alternative), look);
      return;
    }
    const words = [...descendants(element)].find(({ name }) => name === 'v:textpath');
    const said = words?.attributes.string;
    if (said) this.#text(said, look);
  }
}

function svgOf(drawing: XmlElement): string | undefined {
  const svg = [...descendants(drawing)].find(({ name }) => name === 'asvg:svgBlip');
  return svg?.attributes['r:embed'];
}

/** Text boxes in text boxes are read with those that they are in. */
function outermost(boxes: XmlElement[]): XmlElement[] {
  const inner = new Set(boxes.flatMap((box) => [...descendants(box)]));
  return boxes.filter((box) => !inner.has(box));
}

function isKnown({ attributes }: XmlElement): boolean {
  return /^(?:wps|wpg|wpc|wp14|w14|w15|a14|asvg)(?: |$)/u.test(attributes.Requires ?? '');
}

function mathText(element: XmlElement): string {
  return [...descendants(element)]
    .filter(({ name }) => name === 'm:t')
    .map(textOfXml)
    .join('');
}

/** A text in elements for its look. */
export function styledText(value: string, look: RunLook): PhrasingContent {
  return styled({ node: { type: 'text', value }, look });
}

function styled({ node, look }: Piece): PhrasingContent {
  if (node.type === 'break' || node.type === 'footnoteReference' || node.type === 'image')
    return node;
  let result: PhrasingContent = node;
  if (node.type === 'text' && look.code) result = { type: 'inlineCode', value: node.value };
  if (look.script)
    result = wrap('emphasis', result, { tag: look.script === 'super' ? 'sup' : 'sub' });
  if (look.strike) result = wrap('delete', result);
  if (look.underline) result = wrap('emphasis', result, { tag: 'u' });
  if (look.italic) result = wrap('emphasis', result);
  if (look.bold) result = wrap('strong', result);
  return result;
}

function wrap(
  type: 'emphasis' | 'strong' | 'delete',
  child: PhrasingContent,
  data?: { tag: 'u' | 'sup' | 'sub' },
): PhrasingContent {
  return { type, children: [child], ...(data && { data }) } as PhrasingContent;
}

/** A switch of the paragraph's own properties. */
export function isSet(properties: XmlElement | undefined, name: string): boolean {
  return isOn(childOf(properties, name));
}

/** What the paragraph's mark says of changes: whether it was inserted or deleted. */
export function markChange(properties: XmlElement | undefined): 'inserted' | 'deleted' | undefined {
  const mark = descend(properties, 'w:rPr');
  if (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom')) return 'deleted';
  return childOf(mark, 'w:ins') || childOf(mark, 'w:moveTo') ? 'inserted' : undefined;
}
