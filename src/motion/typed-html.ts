import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * HTML in a motion: drafters know a few tags from the web, and type placeholders in angle
 * brackets. What changes only how text looks is taken for what it means; all else is text.
 */
export type HtmlPart =
  | { type: 'text'; value: string }
  | { type: 'break' }
  /** A paragraph ends here. */
  | { type: 'divide' }
  | { type: 'style'; style: HtmlStyle; on: boolean };

export type HtmlStyle = 'bold' | 'italic' | 'strike' | 'underline' | 'super' | 'sub';

const styles: Readonly<Record<string, HtmlStyle>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  u: 'underline',
  ins: 'underline',
  sup: 'super',
  sub: 'sub',
};

/** Tags that go without a trace. */
const plain = new Set(['small', 'big', 'mark', 'span', 'font']);
const dividing = new Set(['div', 'p', 'center']);

/** A tag as HTML has it; `<Name der Fraktion>` is none, its attributes have no values. */
const tag = /^<(\/?)([a-z]+)(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))*\s*\/?>/iu;

/** The parts of one inline piece of HTML, as Markdown's parser cuts them out. */
export function inlineHtml(html: string): HtmlPart[] {
  return htmlParts(html, (text) => text);
}

/** The parts of a block of HTML; its text is HTML too, with entities and spaces that don't count. */
export function blockHtml(html: string): HtmlPart[] {
  return htmlParts(html, decode);
}

function htmlParts(html: string, textOf: (text: string) => string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let text = '';
  let at = 0;
  // Only the first comment that is never closed is looked for to the end.
  let isOpen = false;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const until = next < 0 ? html.length : next;
    text += html.slice(at, until);
    at = until;
    if (at === html.length) break;
    if (!isOpen && html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end >= 0) {
        at = end + 3;
        continue;
      }
      isOpen = true;
    }
    const [whole = '<', slash, name = ''] = tag.exec(html.slice(at, at + longestTag)) ?? [];
    const part = partOf(name.toLowerCase(), slash === '/');
    if (part === undefined) {
      text += whole;
    } else {
      if (text !== '') parts.push({ type: 'text', value: textOf(text) });
      text = '';
      if (part !== 'nothing') parts.push(part);
    }
    at += whole.length;
  }
  if (text !== '') parts.push({ type: 'text', value: textOf(text) });
  return parts;
}

const longestTag = 500;

function partOf(name: string, closes: boolean): HtmlPart | 'nothing' | undefined {
  const style = styles[name];
  if (style) return { type: 'style', style, on: !closes };
  if (name === 'br') return { type: 'break' };
  if (dividing.has(name)) return { type: 'divide' };
  return plain.has(name) ? 'nothing' : undefined;
}

function decode(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/giu,
      (typed, decimal, hex, name) => {
        if (name !== undefined) return decodeNamedCharacterReference(name) || typed;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : typed;
      },
    );
}
