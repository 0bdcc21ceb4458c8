import { childOf, elementsOf, isElement, type XmlElement } from '../xml/tree.ts';
import type { LeftOutOfLetterhead } from './left-out.ts';
import { isText, type LetterheadPart } from './part.ts';

const marks = ['w:vanish', 'w:specVanish'] as const;

/** Takes hidden text out of all parts: the drafter does not see it, whoever gets the letter can. */
export function withoutHidden(parts: readonly LetterheadPart[], left: LeftOutOfLetterhead): void {
  const styles = parts.find(({ kind }) => kind === 'styles')?.root;
  const hiding = new HidingStyles(styles);
  for (const part of parts) {
    if (isText(part)) strip(part.root, undefined, hiding, left);
    else if (part.kind === 'styles' || part.kind === 'numbering') show(part.root);
  }
}

function strip(
  parent: XmlElement,
  style: string | undefined,
  hiding: HidingStyles,
  left: LeftOutOfLetterhead,
): void {
  let any = false;
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    if (child.name === 'w:r' && isHidden(child, style, hiding)) {
      any = true;
      continue;
    }
    const own = child.name === 'w:p' ? styleOf(childOf(child, 'w:pPr'), 'w:pStyle') : style;
    if (child.name === 'w:rPr') showAll(child);
    else strip(child, own, hiding, left);
  }
  if (!any) return;
  parent.children = parent.children.filter(
    (child) => !isElement(child, 'w:r') || !isHidden(child, style, hiding) || !says(child, left),
  );
}

/** Whether a hidden run has anything to hide: it is told then. */
function says(run: XmlElement, left: LeftOutOfLetterhead): boolean {
  const fields = elementsOf(run).some(({ name }) => name === 'w:fldChar');
  if (elementsOf(run).some(({ name }) => name !== 'w:rPr')) left.add('hidden');
  if (fields) run.children = elementsOf(run, 'w:fldChar');
  return !fields;
}

function isHidden(run: XmlElement, paragraphStyle: string | undefined, hiding: HidingStyles) {
  const properties = childOf(run, 'w:rPr');
  const own = switchedOn(properties);
  if (own !== undefined) return own;
  const style = styleOf(properties, 'w:rStyle');
  return hiding.hides(style) ?? hiding.hides(paragraphStyle) ?? hiding.byDefault;
}

function styleOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes['w:val'];
}

function switchedOn(properties: XmlElement | undefined): boolean | undefined {
  const mark = childOf(properties, 'w:vanish');
  return mark && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '1');
}

function show(root: XmlElement): void {
  for (const child of elementsOf(root)) {
    if (child.name === 'w:rPr') showAll(child);
    else show(child);
  }
}

function showAll(properties: XmlElement): void {
  properties.children = properties.children.filter(
    (child) => !marks.some((mark) => isElement(child, mark)),
  );
}

/** Which styles hide text, themselves or by what they are based on. */
class HidingStyles {
  readonly byDefault: boolean;
  readonly #styles = new Map<string, { own: boolean | undefined; base: string | undefined }>();
  readonly #known = new Map<string, boolean | undefined>();

  constructor(styles: XmlElement | undefined) {
    const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
    this.byDefault = switchedOn(childOf(defaults, 'w:rPr')) ?? false;
    for (const style of styles ? elementsOf(styles, 'w:style') : []) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      const base = childOf(style, 'w:basedOn')?.attributes['w:val'];
      this.#styles.set(id, { own: switchedOn(childOf(style, 'w:rPr')), base });
    }
  }

  hides(style: string | undefined): boolean | undefined {
    if (style === undefined) return undefined;
    if (this.#known.has(style)) return this.#known.get(style);
    const chain: string[] = [];
    let answer: boolean | undefined;
    for (
      let next: string | undefined = style;
      next !== undefined && !chain.includes(next) && chain.length < longestChain;
      next = this.#styles.get(next)?.base
    ) {
      chain.push(next);
      answer = this.#styles.get(next)?.own;
      if (answer !== undefined) break;
    }
    this.#known.set(style, answer);
    return answer;
  }
}

/** Styles are not based on more of each other than this; Word's own bound is eleven. */
const longestChain = 100;
