import { childOf, descend, elementsOf, type XmlElement } from '../../xml/tree.ts';
import { isOn, valOf } from './open.ts';

/** What a run looks like. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  script?: 'super' | 'sub';
  hidden?: boolean;
  code?: boolean;
  /** In pt. */
  size?: number;
}

/** A style with all that it is based on, the nearest first. */
interface Style {
  id: string;
  name: string;
  element: XmlElement;
  basedOn: string | undefined;
}

/** The styles of a Word file. */
export class WordStyles {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: XmlElement | undefined;
  readonly #defaultId: string = '';

  constructor(root: XmlElement | undefined) {
    for (const element of root ? elementsOf(root, 'w:style') : []) {
      const id = element.attributes['w:styleId'] ?? '';
      const name = (valOf(childOf(element, 'w:name')) ?? id).toLowerCase();
      this.#styles.set(id, { id, name, element, basedOn: valOf(childOf(element, 'w:basedOn')) });
      if (element.attributes['w:type'] === 'paragraph' && isDefault(element)) this.#defaultId = id;
    }
    this.#defaults = descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  }

  /** The name of a style in lower case; that of the usual one without an id. */
  name(id: string | undefined): string {
    return this.#styles.get(id ?? this.#defaultId)?.name ?? (id ?? '').toLowerCase();
  }

  /** The names of a style and of those it is based on, the nearest first. */
  names(id: string | undefined): string[] {
    return this.#chain(id).map(({ name }) => name);
  }

  /** The first of a style and those that it is based on for which `find` gives something. */
  find<T>(id: string | undefined, find: (style: XmlElement) => T | undefined): T | undefined {
    for (const { element } of this.#chain(id)) {
      const found = find(element);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What text looks like by its paragraph's style, its own style and its own properties. */
  look(paragraph: string | undefined, own: XmlElement | undefined): RunLook {
    const style = valOf(childOf(own, 'w:rStyle'));
    const layers = [
      this.#defaults,
      ...this.#chain(paragraph)
        .map(({ element }) => childOf(element, 'w:rPr'))
        .reverse(),
      ...(style
        ? this.#chain(style)
            .map(({ element }) => childOf(element, 'w:rPr'))
            .reverse()
        : []),
      own,
    ];
    const look: RunLook = {};
    for (const layer of layers) if (layer) addLook(look, layer);
    return look;
  }

  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let next = this.#styles.get(id ?? this.#defaultId); next && chain.length < 20; ) {
      chain.push(next);
      next = next.basedOn === undefined ? undefined : this.#styles.get(next.basedOn);
    }
    return chain;
  }
}

function isDefault({ attributes }: XmlElement): boolean {
  return /^(?:1|true|on)$/u.test(attributes['w:default'] ?? '');
}

function addLook(look: RunLook, properties: XmlElement): void {
  for (const { name, attributes } of elementsOf(properties)) {
    const element = { name, attributes, children: [] };
    if (name === 'w:b') look.bold = isOn(element);
    else if (name === 'w:i') look.italic = isOn(element);
    else if (name === 'w:strike' || name === 'w:dstrike') look.strike = isOn(element);
    else if (name === 'w:u') look.underline = valOf(element) !== undefined && isOn(element);
    else if (name === 'w:vanish') look.hidden = isOn(element);
    else if (name === 'w:noProof') look.code = isOn(element) && look.code === true;
    else if (name === 'w:sz') look.size = Number(valOf(element)) / 2 || 11;
    else if (name === 'w:vertAlign') {
      const script = valOf(element);
      if (script === 'superscript') look.script = 'super';
      else if (script === 'subscript') look.script = 'sub';
      else delete look.script;
    } else if (name === 'w:rFonts') {
      const font = attributes['w:ascii'] ?? attributes['w:hAnsi'];
      if (font) look.code = font === 'Courier New';
    }
  }
}
