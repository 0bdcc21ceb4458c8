import { kindOfLink } from '../text/link.ts';
import { childOf, isElement, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { allowedAttributes } from './attributes.ts';
import {
  isAllowed,
  isTrackingMark,
  leftOutElements,
  settings,
  textElements,
  unwrapped,
} from './elements.ts';
import type { LeftOutOfLetterhead } from './left-out.ts';
import { ignorable } from './namespaces.ts';
import type { Relation } from './package.ts';
import type { LetterheadImage, LetterheadPart, PartKind } from './part.ts';

/** Where a sieve finds what a part relates to; `undefined` for what a letter may not carry. */
export interface Targets {
  image(path: string): LetterheadImage | undefined;
  part(path: string, kind: PartKind): LetterheadPart | undefined;
}

/** Lets through what of one part may go into a letter, and gives its relations ids of our own. */
export class Sieve {
  readonly #part: LetterheadPart;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #left: LeftOutOfLetterhead;
  readonly #targets: Targets;
  /** Whether paragraphs and tables may stand where the sieve is. */
  #blocks = false;

  constructor(
    part: LetterheadPart,
    relations: ReadonlyMap<string, Relation>,
    left: LeftOutOfLetterhead,
    targets: Targets,
  ) {
    this.#part = part;
    this.#relations = relations;
    this.#left = left;
    this.#targets = targets;
  }

  /** The part's root with what is let through of it. */
  sift(root: XmlElement): XmlElement {
    this.#blocks = holdsBlocks(root.name, true);
    const children =
      root.name === 'w:settings'
        ? root.children.filter((node) => isElement(node) && this.#isSetting(node.name))
        : root.children;
    const sifted = this.#copy(root, this.#all(children));
    if (root.name !== 'a:theme') sifted.attributes['mc:Ignorable'] = ignorable.join(' ');
    return sifted;
  }

  #isSetting(name: string): boolean {
    if (settings.has(name)) return true;
    const kind = leftOutElements.get(name);
    if (kind) this.#left.add(kind);
    return false;
  }

  #all(nodes: readonly XmlNode[]): XmlNode[] {
    const passed: XmlNode[] = [];
    /** Of paragraphs whose mark was deleted: it goes on in the next one. */
    let carried: XmlNode[] = [];
    let last: XmlElement | undefined;
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      for (const one of this.#pass(node)) {
        if (!isElement(one, 'w:p')) {
          passed.push(one);
          continue;
        }
        if (isElement(node, 'w:p') && hasDeletedMark(node)) {
          this.#left.add('tracked');
          for (const child of one.children) if (!isElement(child, 'w:pPr')) carried.push(child);
          last = one;
          continue;
        }
        passed.push(withContent(one, carried));
        carried = [];
        last = undefined;
      }
    }
    if (last) {
      last.children = last.children.filter((child) => isElement(child, 'w:pPr'));
      passed.push(withContent(last, carried));
    }
    return passed;
  }

  #pass(node: XmlElement): XmlNode[] {
    const { name } = node;
    if (isTrackingMark(name)) {
      this.#left.add('tracked');
      return [];
    }
    if (unwrapped.has(name)) {
      if (name === 'w:ins' || name === 'w:moveTo') this.#left.add('tracked');
      return this.#all(node.children);
    }
    if (name === 'w:object') return this.#object(node);
    if (name === 'mc:AlternateContent') return this.#alternatives(node);
    if (leftOutElements.has(name)) return this.#leave(node);
    if (name === 'w:tr' && hasMark(childOf(node, 'w:trPr'), 'w:del')) return this.#leave(node);
    if (name === 'w:bookmarkStart' && node.attributes['w:name'] === '_GoBack') return [];
    const misplaced = (name === 'w:p' || name === 'w:tbl') && !this.#blocks;
    if (misplaced || !isAllowed(name)) return this.#refuse(node);
    return this.#allowed(node);
  }

  #allowed(node: XmlElement): XmlNode[] {
    const { name } = node;
    if (textElements.has(name)) {
      return [
        this.#copy(
          node,
          node.children.filter((child) => typeof child === 'string'),
        ),
      ];
    }
    // An extension; the size of a shape has the same name.
    if (name === 'a:ext' && 'uri' in node.attributes) {
      return childOf(node, 'adec:decorative') ? [this.#whole(node)] : [];
    }
    const passed = this.#whole(node);
    if (!this.#relate(node, passed)) {
      // A link that is not followed leaves its words.
      return name === 'w:hyperlink' ? passed.children : [];
    }
    return needed(passed) ? [passed] : [];
  }

  #whole(node: XmlElement): XmlElement {
    const before = this.#blocks;
    this.#blocks = holdsBlocks(node.name, before);
    const whole = this.#copy(node, this.#all(childrenOf(node)));
    this.#blocks = before;
    return whole;
  }

  #copy(node: XmlElement, children: XmlNode[]): XmlElement {
    return { name: node.name, attributes: allowedAttributes(node), children };
  }

  /** Gives an element its relation under its new id; `false` where it needs one and has none. */
  #relate(from: XmlElement, to: XmlElement): boolean {
    const { name } = from;
    const link =
      from.attributes['r:link'] ?? from.attributes['r:href'] ?? from.attributes['r:pict'];
    if (link !== undefined) this.#tellOf(link);
    const wanted = wantedBy[name];
    if (!wanted) return true;
    const attribute = name === 'a:blip' ? 'r:embed' : 'r:id';
    const id = from.attributes[attribute];
    if (id === undefined) {
      // What fills or frames a shape need not be a picture, and a link may lead within the text.
      return ['v:fill', 'v:stroke', 'v:background'].includes(name) || 'w:anchor' in to.attributes;
    }
    const relation = this.#relations.get(id);
    const target = relation && this.#target(relation, wanted);
    if (!target) return false;
    to.attributes[attribute] = this.#part.relations.add(target);
    return true;
  }

  #target(relation: Relation, wanted: 'image' | 'hyperlink' | 'header' | 'footer') {
    const { kind, target, outside } = relation;
    if (kind !== wanted) return undefined;
    if (wanted === 'hyperlink') {
      if (outside && kindOfLink(target) === 'address')
        return { kind: 'hyperlink', address: target } as const;
      this.#left.add('outside', target);
      return undefined;
    }
    if (outside) {
      this.#left.add('outside', target);
      return undefined;
    }
    if (wanted === 'image') {
      const image = this.#targets.image(target);
      return image && ({ kind: 'image', image } as const);
    }
    const part = this.#targets.part(target, wanted);
    return part && ({ kind: 'part', part } as const);
  }

  #tellOf(id: string): void {
    const relation = this.#relations.get(id);
    this.#left.add('outside', relation?.outside ? relation.target : undefined);
  }

  /** An embedded document leaves the picture that stands for it. */
  #object(node: XmlElement): XmlNode[] {
    const children = this.#all(node.children).filter(
      (child) => isElement(child) && /^v:|^w:drawing$/u.test(child.name),
    );
    // A control is told of as such.
    if (!childOf(node, 'w:control')) this.#left.add('embedded');
    if (children.length === 0) return [];
    const [only] = children;
    return isElement(only, 'w:drawing') ? [only] : [{ name: 'w:pict', attributes: {}, children }];
  }

  /** Newer and older forms of one drawing: where no newer one is let through, the older stays. */
  #alternatives(node: XmlElement): XmlNode[] {
    const choices: XmlElement[] = [];
    let fallback: XmlNode[] = [];
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.name === 'mc:Fallback') fallback = this.#all(child.children);
      if (child.name !== 'mc:Choice') continue;
      const requires = (child.attributes.Requires ?? '').split(/\s+/u).filter(Boolean);
      const content = this.#all(child.children);
      if (content.length === 0 || !requires.every((prefix) => understood.has(prefix))) continue;
      choices.push({ ...child, attributes: { Requires: requires.join(' ') }, children: content });
    }
    if (choices.length === 0) return fallback;
    const last: XmlElement = { name: 'mc:Fallback', attributes: {}, children: fallback };
    return [{ name: node.name, attributes: {}, children: [...choices, last] }];
  }

  #leave(node: XmlElement): XmlNode[] {
    const kind = node.name === 'w:tr' ? 'tracked' : leftOutElements.get(node.name);
    if (kind) this.#left.add(kind);
    const id = node.attributes['r:id'];
    if (id !== undefined && this.#relations.get(id)?.outside) this.#tellOf(id);
    return [];
  }

  #refuse({ name }: XmlElement): XmlNode[] {
    const [, uri, local = name] = /^\{(.*)\}(.*)$/u.exec(name) ?? [];
    if (uri && /\/(?:chart|diagram|chartex|lockedCanvas|compatibility)(?:\/|$)/u.test(uri)) {
      this.#left.add('drawing');
    } else if (!uri || !/^http:\/\/schemas\.(?:microsoft\.com|openxmlformats\.org)\//u.test(uri)) {
      this.#left.add('unknown', local);
    }
    return [];
  }
}

/** A control has its content in one element; what stands beside it would be shown by no program. */
function childrenOf({ name, children }: XmlElement): readonly XmlNode[] {
  if (name !== 'w:sdt') return children;
  return children.filter((child) => isElement(child) && child.name.startsWith('w:sdt'));
}

/** Whether paragraphs and tables may stand in an element, by whether they may where it stands. */
function holdsBlocks(name: string, around: boolean): boolean {
  return name === 'w:txbxContent' || (around && containers.has(name));
}

const containers = new Set(
  `document body hdr ftr footnotes footnote endnotes endnote tbl tr tc sdt sdtContent`
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Elements that live by a relation, and its kind. */
const wantedBy: Readonly<Record<string, 'image' | 'hyperlink' | 'header' | 'footer'>> = {
  'a:blip': 'image',
  'v:imagedata': 'image',
  'v:fill': 'image',
  'v:stroke': 'image',
  'v:background': 'image',
  'w:hyperlink': 'hyperlink',
  'a:hlinkClick': 'hyperlink',
  'w:headerReference': 'header',
  'w:footerReference': 'footer',
};

const understood = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'a14', 'v']);

/** What each of these draws by; without it programs show a red cross, or refuse the file. */
const essential: Readonly<Record<string, readonly string[]>> = {
  'pic:blipFill': ['a:blip'],
  'pic:pic': ['pic:blipFill'],
  'a:blipFill': ['a:blip'],
  'a:graphicData': ['pic:pic', 'wps:wsp', 'wpg:wgp', 'wpc:wpc'],
  'a:graphic': ['a:graphicData'],
  'wp:inline': ['a:graphic'],
  'wp:anchor': ['a:graphic'],
  'w:drawing': ['wp:inline', 'wp:anchor'],
};

function needed({ name, children }: XmlElement): boolean {
  if (name === 'w:pict' || name === 'a:extLst') return children.some((child) => isElement(child));
  const wanted = essential[name];
  if (!wanted) return true;
  return children.some((child) => isElement(child) && wanted.includes(child.name));
}

/** A paragraph that begins with what was carried over into it. */
function withContent(paragraph: XmlElement, carried: readonly XmlNode[]): XmlElement {
  if (carried.length === 0) return paragraph;
  const { children } = paragraph;
  const own = isElement(children[0], 'w:pPr') ? 1 : 0;
  return {
    ...paragraph,
    children: [...children.slice(0, own), ...carried, ...children.slice(own)],
  };
}

function hasMark(properties: XmlElement | undefined, name: string): boolean {
  return properties !== undefined && childOf(properties, name) !== undefined;
}

function hasDeletedMark(paragraph: XmlElement): boolean {
  const marks = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return hasMark(marks, 'w:del') || hasMark(marks, 'w:moveFrom');
}
