import { childOf, descend, elementsOf, type XmlElement } from '../../xml/tree.ts';
import type { RunLook } from '../word/styles.ts';
import { mmOf } from './open.ts';

interface Style {
  name: string;
  shown: string;
  parent: string | undefined;
  isAutomatic: boolean;
  element: XmlElement;
}

/** Word's names for what OpenDocument calls otherwise. */
const wordNames: Readonly<Record<string, string>> = {
  'text body': 'body text',
  quotations: 'quote',
  footnote: 'footnote text',
  'complimentary close': 'salutation',
  'list contents': 'list continue',
};

/** The styles of an OpenDocument text, those of its parts as well. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, XmlElement>();

  constructor(...roots: (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const group of root ? elementsOf(root) : []) {
        if (!/^office:(?:styles|automatic-styles)$/u.test(group.name)) continue;
        for (const element of elementsOf(group)) {
          const { 'style:name': name = '' } = element.attributes;
          if (element.name === 'text:list-style') this.#lists.set(name, element);
          if (element.name !== 'style:style') continue;
          this.#styles.set(`${element.attributes['style:family']} ${name}`, {
            name,
            shown: element.attributes['style:display-name'] ?? name,
            parent: element.attributes['style:parent-style-name'],
            isAutomatic: group.name === 'office:automatic-styles',
            element,
          });
        }
      }
    }
  }

  list(name: string | undefined): XmlElement | undefined {
    return name === undefined ? undefined : this.#lists.get(name);
  }

  /** The name of the style that a person sees, in lower case, as Word has it. */
  name(style: string | undefined): string {
    const shown =
      this.#chain('paragraph', style).find(({ isAutomatic }) => !isAutomatic)?.shown ?? '';
    const name = shown.toLowerCase().replaceAll('_20_', ' ');
    return wordNames[name] ?? name;
  }

  /** The first value of a property, of the nearest style that says it. */
  property(
    family: string,
    style: string | undefined,
    group: string,
    name: string,
  ): string | undefined {
    for (const { element } of this.#chain(family, style)) {
      const value = childOf(element, group)?.attributes[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** Where tabs lead, in mm from the left edge of the page's text, as Word's files say it too. */
  tabStops(style: string | undefined): number[] {
    for (const { element } of this.#chain('paragraph', style)) {
      const stops = descend(element, 'style:paragraph-properties', 'style:tab-stops');
      if (stops)
        return elementsOf(stops).map(({ attributes }) => mmOf(attributes['style:position']) ?? 0);
    }
    return [];
  }

  attribute(style: string | undefined, name: string): string | undefined {
    for (const { element } of this.#chain('paragraph', style)) {
      const value = element.attributes[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What text looks like by its paragraph and its spans, the outermost first. */
  look(paragraph: string | undefined, spans: readonly (string | undefined)[]): RunLook {
    const layers = [
      ...this.#chain('paragraph', paragraph).reverse(),
      ...spans.flatMap((span) => this.#chain('text', span).reverse()),
    ];
    const look: RunLook = {};
    for (const { element } of layers) {
      const said = childOf(element, 'style:text-properties')?.attributes;
      if (!said) continue;
      const weight = said['fo:font-weight'];
      if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
      const slant = said['fo:font-style'];
      if (slant !== undefined) look.italic = slant !== 'normal';
      const under = said['style:text-underline-style'];
      if (under !== undefined) look.underline = under !== 'none';
      const through = said['style:text-line-through-style'] ?? said['style:text-line-through-type'];
      if (through !== undefined) look.strike = through !== 'none';
      const hidden = said['text:display'];
      if (hidden !== undefined) look.hidden = hidden === 'none';
      const position = said['style:text-position'];
      if (position?.startsWith('sub') || position?.startsWith('-')) look.script = 'sub';
      else if (position?.startsWith('super') || /^[1-9]/u.test(position ?? ''))
        look.script = 'super';
      else if (position !== undefined) delete look.script;
      const font = said['style:font-name'] ?? said['fo:font-family'];
      if (font !== undefined) look.code = /^'?Courier New/u.test(font);
      const size = mmOf(said['fo:font-size']);
      if (size !== undefined) look.size = (size / 25.4) * 72;
    }
    return look;
  }

  #chain(family: string, style: string | undefined): Style[] {
    const chain: Style[] = [];
    for (let next = this.#styles.get(`${family} ${style}`); next && chain.length < 20; ) {
      chain.push(next);
      next = next.parent === undefined ? undefined : this.#styles.get(`${family} ${next.parent}`);
    }
    return chain;
  }
}
