import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { findElement, hasClass, lengthInPoints, styleOf, textOfHtml } from './style.ts';

/**
 * Makes each point of a list an `li` of its own, in a row, that knows its marker as it was printed
 * and its level: Word's paragraphs with `mso-list` and the lists of HTML alike.
 */
export function flattenLists<P extends Parents>(parent: P): P {
  const children: RootContent[] = [];
  let wordPoint: Element | undefined;
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (child.tagName === 'ul' || child.tagName === 'ol') {
      children.push(...pointsOfList(child, 1));
      wordPoint = undefined;
      continue;
    }
    const point = wordPointOf(child);
    if (point) {
      children.push(point);
      if (point.tagName === 'li') wordPoint = point;
    } else if (wordPoint && goesOn(child)) {
      wordPoint.children.push(child);
    } else {
      children.push(flattenLists(child));
      // What is empty ends nothing.
      if (textOfHtml(child).trim() !== '') wordPoint = undefined;
    }
  }
  parent.children = children as typeof parent.children;
  return parent;
}

/** A point: its marker, empty for Markdown's own bullet, and its level from 1. */
function point(marker: string, level: number, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName: 'li',
    properties: { dataMarker: marker, dataLevel: level },
    children,
  };
}

/**
 * Word writes a list as paragraphs: `mso-list:l0 level2 lfo1`, and the marker in a span with
 * `mso-list:Ignore`. Its classes say nothing: a paragraph of the style may have no marker.
 */
function wordPointOf(element: Element): Element | undefined {
  const level = /^l\d+ level(\d+)/u.exec(styleOf(element, 'mso-list'))?.[1];
  if (level === undefined) return undefined;
  const span = findElement(element, isMarker);
  const marker = span ? wordMarker(span, element) : '';
  const content = span ? without(element, span) : element.children;
  if (/^h[1-6]$/u.test(element.tagName)) {
    const typed: ElementContent[] = marker === '' ? [] : [{ type: 'text', value: `${marker} ` }];
    return { ...element, children: [...typed, ...content] };
  }
  return point(marker, Number(level), [
    { type: 'element', tagName: 'p', properties: {}, children: content },
  ]);
}

function isMarker(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}

/** A bullet of a font of symbols is Markdown's own: the letter chooses a bullet by its level. */
function wordMarker(span: Element, paragraph: Element): string {
  const marker = textOfHtml(span).replace(/\s+/gu, ' ').trim();
  const font = findElement(
    paragraph,
    (element) =>
      findElement(element, (inner) => inner === span) !== undefined &&
      /wingdings|symbol|webdings|courier/u.test(styleOf(element, 'font-family')),
  );
  if (font && marker === 'Ø') return '➢';
  if (font && marker.length === 1 && !/[\da-np-z]/iu.test(marker)) return '';
  if (font && /^[ov§q]$/iu.test(marker)) return '';
  return /^[·•▪●■◦\uF000-\uF0FF-]$/u.test(marker) ? '' : marker;
}

function without(element: Element, part: Element): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child === part) return [];
    return child.type === 'element' ? [{ ...child, children: without(child, part) }] : [child];
  });
}

/** A paragraph below a point, as far in as its text. */
function goesOn(element: Element): boolean {
  return (
    element.tagName === 'p' &&
    textOfHtml(element).trim() !== '' &&
    (hasClass(element, 'MsoListParagraph') || lengthInPoints(element, 'margin-left') >= 18)
  );
}

function pointsOfList(list: Element, depth: number): Element[] {
  const points: Element[] = [];
  const ordered = list.tagName === 'ol';
  let number = Number(list.properties.start ?? 1);
  for (const child of list.children) {
    if (child.type !== 'element') {
      if (child.type === 'text' && child.value.trim() !== '')
        points.push(point('', depth, [child]));
      continue;
    }
    // Google Docs and LibreOffice put a list below a list, not below its point.
    if (child.tagName === 'ul' || child.tagName === 'ol') {
      points.push(...pointsOfList(child, depth + 1));
      continue;
    }
    if (child.tagName !== 'li') {
      points.push(...notPoint(child, list, depth));
      continue;
    }
    const { value } = child.properties;
    if (value !== undefined && Number.isFinite(Number(value))) number = Number(value);
    const level = levelOf(child) ?? depth;
    const style = styleOf(child, 'list-style-type') || styleOf(list, 'list-style-type');
    const marker = ordered ? numberAs(number, style || String(list.properties.type ?? '')) : '';
    const own: ElementContent[] = [];
    const below: Element[] = [];
    for (const part of child.children) {
      if (isElement(part) && (part.tagName === 'ul' || part.tagName === 'ol'))
        below.push(...pointsOfList(part, level + 1));
      else own.push(part);
    }
    // A point without words of its own, which only holds a list.
    if (
      own.some((part) => textOfHtml(part).trim() !== '' || isElement(part)) ||
      below.length === 0
    ) {
      points.push(flattenLists(point(marker, level, own)));
      number += 1;
    }
    points.push(...below);
  }
  return points;
}

/** What stands in a list and is no point: something around points, or a block that stays itself. */
function notPoint(child: Element, { tagName, properties }: Element, depth: number): Element[] {
  const holdsPoints = child.children.some(
    (inner) => isElement(inner) && /^(?:li|ul|ol)$/u.test(inner.tagName),
  );
  if (holdsPoints) return pointsOfList({ ...child, tagName, properties }, depth);
  const around: Element = { type: 'element', tagName: 'div', properties: {}, children: [child] };
  return flattenLists(around).children.filter(isElement);
}

function isElement(node: RootContent): node is Element {
  return node.type === 'element';
}

/** Word in the browser makes a list of its own of every point, and says its level so. */
function levelOf({ properties }: Element): number | undefined {
  const level = Number(properties.dataAriaLevel ?? properties.ariaLevel);
  return Number.isInteger(level) && level > 0 ? level : undefined;
}

/** As a browser prints it. */
function numberAs(number: number, style: string): string {
  switch (style) {
    case 'a':
    case 'lower-alpha':
    case 'lower-latin':
      return `${letters(number)}.`;
    case 'A':
    case 'upper-alpha':
    case 'upper-latin':
      return `${letters(number).toUpperCase()}.`;
    case 'i':
    case 'lower-roman':
      return `${roman(number)}.`;
    case 'I':
    case 'upper-roman':
      return `${roman(number).toUpperCase()}.`;
    case 'none':
    case 'disc':
    case 'circle':
    case 'square':
      return '';
    default:
      return `${number}.`;
  }
}

function letters(number: number): string {
  if (number < 1) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, digits] of romans) for (; rest >= value; rest -= value) text += digits;
  return text;
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
