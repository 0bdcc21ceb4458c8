import type { Element, Parents, RootContent } from 'hast';
import type { LeftOut } from './paper.ts';
import { hasClass, textOfHtml } from './style.ts';

/**
 * Takes out of a page what mail programs mark themselves: heads of mails that were passed on, the
 * line that says who wrote, signatures. What is quoted stays, without its bar. All of it is told;
 * where a page holds nothing else, it stays as it is.
 */
export function takeMailElements(page: Parents): LeftOut[] {
  if (textBeside(page).trim() === '') return [];
  const leftOut: LeftOut[] = [];
  take(page, leftOut);
  return leftOut;
}

function take(parent: Parents, leftOut: LeftOut[]): void {
  parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    const kind = kindOf(child);
    if (kind !== undefined) {
      leftOut.push(...textLines(child).map((text) => ({ kind, text })));
      return [];
    }
    take(child, leftOut);
    if (!isQuotation(child)) return [child];
    const [first] = textLines(child);
    if (first !== undefined) leftOut.push({ kind: 'quotation', text: first });
    return [{ ...child, tagName: 'div' }];
  }) as typeof parent.children;
}

function textBeside(node: Parents): string {
  return node.children
    .map((child) => {
      if (child.type !== 'element') return textOfHtml(child);
      return kindOf(child) === undefined ? textBeside(child) : '';
    })
    .join('');
}

/** By the classes of Thunderbird and Gmail, the names of Outlook. */
function kindOf(element: Element): 'mail' | 'signature' | undefined {
  const id = String(element.properties.id ?? '');
  if (
    ['moz-cite-prefix', 'gmail_attr', 'moz-email-headers-table'].some((one) =>
      hasClass(element, one),
    )
  )
    return 'mail';
  if (['moz-signature', 'gmail_signature'].some((one) => hasClass(element, one)))
    return 'signature';
  return /^(?:x_)*(?:Signature|ms-outlook-mobile-signature)$/u.test(id) ? 'signature' : undefined;
}

function isQuotation(element: Element): boolean {
  return (
    element.tagName === 'blockquote' &&
    (element.properties.type === 'cite' || hasClass(element, 'gmail_quote'))
  );
}

/** Its lines: rows, paragraphs and what breaks part. */
function textLines(element: Element): string[] {
  return textWithBreaks(element)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

const parting = /^(?:p|div|tr|li|br|blockquote|h[1-6]|table)$/u;

function textWithBreaks(element: Element): string {
  const inner = element.children
    .map((child) =>
      child.type === 'element' ? textWithBreaks(child) : textOfHtml(child).replace(/\s+/gu, ' '),
    )
    .join('');
  if (parting.test(element.tagName)) return `\n${inner}\n`;
  return element.tagName === 'td' || element.tagName === 'th' ? `${inner} ` : inner;
}
