import type { LetterheadPart } from '../../letterhead/part.ts';
import {
  findPlaceholders,
  paragraphText,
  type TemplatePlaceholder,
} from '../../letterhead/placeholders.ts';
import { mentionsPlaceholder } from '../../letterhead/places.ts';
import {
  childOf,
  copyOf,
  element,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../../xml/tree.ts';
import { language } from '../words.ts';
import type { Material } from './template-material.ts';
import { setProperty } from './template-order.ts';
import { type Content, refill } from './template-paragraph.ts';
import type { TemplateStyles } from './template-styles.ts';
import { transplant } from './template-transplant.ts';

/** More placeholders than this are left empty: no letterhead means them. */
export const mostPlaceholders = 1000;

interface Setting {
  /** The older form of a drawing, which repeats the newer one. */
  fallback: boolean;
}

/** Puts the letter into one letterhead, part by part. */
export class Insertion {
  readonly #material: Material;
  readonly #styles: TemplateStyles;
  readonly #filled = { text: 0, gruss: 0 };
  #count = 0;

  constructor(material: Material, styles: TemplateStyles) {
    this.#material = material;
    this.#styles = styles;
  }

  /** Fills the placeholders of a part, in place. Only the letterhead's own text is looked at. */
  fill(part: LetterheadPart): void {
    this.#container(part.root, part, { fallback: false });
  }

  #container(parent: XmlElement, part: LetterheadPart, setting: Setting): void {
    parent.children = this.#nodes(parent.children, part, setting);
    if (parent.name === 'w:tc' || parent.name === 'w:txbxContent' || parent.name === 'w:hdr') {
      // These have to end with a paragraph.
      if (isElement(parent.children.at(-1), 'w:tbl')) parent.children.push(element('w:p'));
    }
  }

  #nodes(nodes: readonly XmlNode[], part: LetterheadPart, setting: Setting): XmlNode[] {
    const made: XmlNode[] = [];
    for (const node of nodes) {
      if (!isElement(node)) {
        made.push(node);
      } else if (node.name === 'w:p') {
        this.#boxes(node, part, setting);
        for (const one of this.#paragraph(node, part, setting)) made.push(one);
      } else if (node.name === 'w:sdt' && mentionsPlaceholder(node)) {
        for (const one of this.#nodes(released(node), part, setting)) made.push(one);
      } else {
        const next = made.at(-1);
        // Two tables without a paragraph between them would be one.
        if (node.name === 'w:tbl' && isInserted(next)) made.push(element('w:p'));
        this.#container(node, part, inside(node, setting));
        made.push(node);
      }
    }
    return made;
  }

  /** The text boxes within a paragraph. */
  #boxes(parent: XmlElement, part: LetterheadPart, setting: Setting): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      const next = inside(child, setting);
      if (child.name === 'w:txbxContent') this.#container(child, part, next);
      else this.#boxes(child, part, next);
    }
  }

  #paragraph(paragraph: XmlElement, part: LetterheadPart, setting: Setting): XmlElement[] {
    if (!findPlaceholders(paragraphText(paragraph).text).some(({ name }) => name)) {
      return [paragraph];
    }
    paragraph.children = releasedIn(paragraph.children);
    return refill(paragraph, this.#styles.isJustified(paragraph), (name, look) =>
      this.#content(name, look, part, setting),
    );
  }

  /** What takes the place of a placeholder: lines of runs, or blocks. */
  #content(
    name: TemplatePlaceholder,
    look: XmlElement | undefined,
    part: LetterheadPart,
    { fallback }: Setting,
  ): Content {
    this.#count += 1;
    const { sources } = this.#material;
    if (name === 'text' || name === 'gruss') {
      const allowed = fallback ? 2 : 1;
      if (this.#filled[name] >= allowed) return { blocks: [] };
      this.#filled[name] += 1;
      return { blocks: transplant(this.#material.blocks[name], sources.document, part) };
    }
    if (this.#count > mostPlaceholders) return { lines: [] };
    const lines = this.#material.lines[name].map((runs) =>
      transplant(runs, sources.document, part).map((run) => this.#withLook(run, look)),
    );
    return { lines };
  }

  /** A run of the letter in the look of the placeholder that it stands for. */
  #withLook(run: XmlElement, look: XmlElement | undefined): XmlElement {
    if (!isElement(run, 'w:r')) return run;
    const own = childOf(run, 'w:rPr');
    const merged = look ? copyOf(look) : element('w:rPr');
    for (const property of own?.children ?? []) {
      if (isElement(property)) setProperty(merged, property);
    }
    const spoken = childOf(merged, 'w:lang');
    // A placeholder typed in an English Word is no English text.
    if (spoken && !speaksGerman(spoken)) {
      setProperty(merged, element('w:lang', { ...spoken.attributes, 'w:val': language }));
    }
    const content = run.children.filter((child) => child !== own);
    return { ...run, children: merged.children.length > 0 ? [merged, ...content] : content };
  }
}

function speaksGerman({ attributes }: XmlElement): boolean {
  return attributes['w:val']?.toLowerCase().startsWith('de') ?? false;
}

function inside(node: XmlElement, setting: Setting): Setting {
  return node.name === 'mc:Fallback' ? { ...setting, fallback: true } : setting;
}

function isInserted(node: XmlNode | undefined): boolean {
  return isElement(node, 'w:tbl');
}

/** The content of a control, which goes: it would keep lines together, or show another value. */
function released(control: XmlElement): XmlNode[] {
  const isPrompt = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
  const content = childOf(control, 'w:sdtContent')?.children ?? [];
  if (isPrompt) for (const node of content) if (isElement(node)) withoutPromptLook(node);
  return content;
}

function releasedIn(nodes: readonly XmlNode[]): XmlNode[] {
  return nodes.flatMap((node) => (isElement(node, 'w:sdt') ? releasedIn(released(node)) : [node]));
}

/** What was grey because it waited to be filled in is so no more. */
function withoutPromptLook(node: XmlElement): void {
  if (node.name === 'w:rPr') {
    node.children = node.children.filter((child) => !isElement(child, 'w:rStyle'));
    return;
  }
  for (const child of node.children) if (isElement(child)) withoutPromptLook(child);
}
