import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './package.ts';

/** The placeholders that give way to whole paragraphs. */
const whole = /(\{\{\s*(?:text|gruss)\s*\}\})/u;

const innermost = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g;

/** What cannot be taken apart: a picture, a field, the end of a section. */
const bound = /<w:(?:drawing|pict|object|fldChar|sectPr)\b/;

const path = 'word/document.xml';

/**
 * Gives `{{text}}` and `{{gruss}}` a paragraph of their own: where they are filled in, their whole
 * paragraph goes, and with it what else a template has in it.
 */
export function setApart(parts: Parts): void {
  const part = parts[path];
  if (part) parts[path] = strToU8(strFromU8(part).replace(innermost, apart));
}

function apart(paragraph: string): string {
  const text = Array.from(paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, it]) => it);
  const pieces = text
    .join('')
    .split(whole)
    .filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || bound.test(paragraph)) return paragraph;
  const [properties = ''] = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph) ?? [];
  const run = paragraph.slice(paragraph.search(/<w:r[\s>]/));
  const [look = ''] = /^<w:r(?:\s[^>]*)?>(<w:rPr>[\s\S]*?<\/w:rPr>)/.exec(run)?.slice(1) ?? [];
  return pieces
    .map(
      (piece) =>
        `<w:p>${properties}<w:r>${look}<w:t xml:space="preserve">${piece}</w:t></w:r></w:p>`,
    )
    .join('');
}
