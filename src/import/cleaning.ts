import type { Element, ElementContent, Parents, RootContent } from 'hast';
import { styleOf } from './style.ts';
import { symbolsAsText } from './symbols.ts';

/**
 * Takes out of a page what its reader did not see, and mends what word processors do to text:
 * conditional comments, deletions that are tracked (what was inserted stays), comments and their
 * marks, symbols of fonts, soft hyphens, tabs and no-break spaces.
 */
export function cleanPage<P extends Parents>(parent: P): P {
  parent.children = parent.children.flatMap((child) => cleaned(child)) as typeof parent.children;
  return parent;
}

function cleaned(node: RootContent): RootContent[] {
  if (node.type === 'text') {
    const value = plainBlanks(node.value);
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (node.type !== 'element' || isUnseen(node)) return [];
  const symbols = symbolsAsText(node);
  if (symbols !== undefined) return [{ type: 'text', value: symbols }];
  // Word fills a tab with no-break spaces, as many as it is wide.
  if (styleOf(node, 'mso-tab-count') !== '') return [{ type: 'text', value: ' ' }];
  const element = cleanPage(node);
  return isTransparent(element) ? element.children : [styled(element)];
}

/** Without soft hyphens and marks of no width; every blank is one that is typed. */
function plainBlanks(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/gu, '')
    .replace(/\u2010|\u2011/gu, '-')
    .replace(/[\u00A0\u2007\u202F\t]/gu, ' ')
    .replace(/\uFB00/gu, 'ff')
    .replace(/\uFB01/gu, 'fi')
    .replace(/\uFB02/gu, 'fl')
    .replace(/\uFB03/gu, 'ffi')
    .replace(/\uFB04/gu, 'ffl');
}

const unseen = new Set([
  'head',
  'title',
  'style',
  'script',
  'meta',
  'link',
  'xml',
  'del',
  'template',
  'noscript',
]);
const unseenParts = ['comment-list', 'header', 'footer'];

function isUnseen(element: Element): boolean {
  return (
    unseen.has(element.tagName) ||
    element.properties.hidden === true ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all' ||
    unseenParts.includes(styleOf(element, 'mso-element')) ||
    styleOf(element, 'mso-special-character') === 'comment'
  );
}

/** Elements that only hold others: Word's own, changes taken as accepted, Google's wrapper. */
function isTransparent(element: Element): boolean {
  const { tagName } = element;
  if (tagName === 'b' || tagName === 'strong') return isNormal(styleOf(element, 'font-weight'));
  if (tagName === 'i' || tagName === 'em') return styleOf(element, 'font-style') === 'normal';
  return tagName.includes(':') || transparent.has(tagName);
}

const transparent = new Set([
  'ins',
  'font',
  'center',
  'code',
  'samp',
  'tt',
  'kbd',
  'label',
  'html',
  'body',
]);

function isNormal(weight: string): boolean {
  return weight === 'normal' || /^[1-5]00$/u.test(weight);
}

/** Says by elements what a `span` says by its style, as Google Docs and Word do. */
function styled(element: Element): Element {
  if (element.tagName !== 'span') return element;
  const weight = styleOf(element, 'font-weight');
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`;
  const script = styleOf(element, 'vertical-align');
  const tags = [
    ...(weight === 'bold' || weight === 'bolder' || /^[6-9]00$/u.test(weight) ? ['strong'] : []),
    ...(styleOf(element, 'font-style') === 'italic' ? ['em'] : []),
    ...(line.includes('underline') ? ['u'] : []),
    ...(line.includes('line-through') ? ['s'] : []),
    ...(script === 'super' || script === 'sub' ? [script === 'super' ? 'sup' : 'sub'] : []),
  ];
  let children: ElementContent[] = element.children;
  for (const tagName of tags) children = [{ type: 'element', tagName, properties: {}, children }];
  return { ...element, children };
}
