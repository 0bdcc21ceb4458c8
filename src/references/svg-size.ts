/**
 * The size of an SVG in its user units, by `width` and `height`, else by `viewBox`
 * (https://www.w3.org/TR/SVG2/geometry.html#Sizing). `undefined` for what is no SVG or breaks off.
 */
export function svgSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const root = rootTag(text);
  if (root === undefined || !/^(?:[\w-]+:)?svg(?=[\s/>]|$)/u.test(root)) return undefined;
  if (!root.endsWith('/') && !/<\/(?:[\w-]{1,40}:)?svg\s*>/u.test(text)) return undefined;
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(root)?.slice(1).join('');
  const width = pixels(attribute('width'));
  const height = pixels(attribute('height'));
  const [, , boxWidth = 0, boxHeight = 0] = (attribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (width && height) return { width, height };
  if (boxWidth > 0 && boxHeight > 0) {
    if (width) return { width, height: (width * boxHeight) / boxWidth };
    if (height) return { width: (height * boxWidth) / boxHeight, height };
    return { width: boxWidth, height: boxHeight };
  }
  // What a browser takes for one that says nothing of its size.
  return { width: width ?? 300, height: height ?? 150 };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The inside of the first tag, behind declaration, comments and document type. */
function rootTag(text: string): string | undefined {
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<', at);
    if (open < 0 || text.slice(at, open).trim() !== '') return undefined;
    let end: number;
    if (text.startsWith('<!--', open)) end = text.indexOf('-->', open) + 2;
    else if (text.startsWith('<?', open)) end = text.indexOf('?>', open) + 1;
    else if (text.startsWith('<!', open)) end = endOfTag(text, open, true);
    else {
      end = endOfTag(text, open, false);
      return end > open ? text.slice(open + 1, end) : undefined;
    }
    if (end <= open) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** Where the `>` of a tag stands, outside of quotes and, in a document type, of its brackets. */
function endOfTag(text: string, start: number, bracketed: boolean): number {
  let quote = '';
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (bracketed && character === '[') depth++;
    else if (bracketed && character === ']') depth--;
    else if (character === '>' && depth === 0) return at;
  }
  return -1;
}

const unitInPixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
};

/** A length in pixels; `undefined` for a percentage, and what is none. */
function pixels(length: string | undefined): number | undefined {
  const match = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/iu.exec(length ?? '');
  const value = Number(match?.[1]) * (unitInPixels[match?.[2]?.toLowerCase() ?? ''] ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
