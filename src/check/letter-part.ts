import type { Prose } from './prose.ts';

/** A part of the letter that a drafter has typed and the letter prints itself. */
export interface LetterPart {
  kind: 'salutation' | 'closing' | 'signature';
  /** Offsets in the prose. */
  start: number;
  end: number;
  /** Whether nothing else stands in the block. */
  whole: boolean;
}

const salutation = /^Sehr (?:ge)?ehrte[rs]? \p{Lu}[^\n.!?]{0,200}?(?:,|!|$)(?=\s|$)/u;
const closing =
  /^(?:Mit (?:freundlich|best|solidarisch|kommunalpolitisch|sozialdemokratisch|grün|herzlich|kollegial)\p{L}* (?:Gr(?:ü|ue)(?:ß|ss)en?|Gru(?:ß|ss))|(?:Freundliche|Beste|Viele|Herzliche) Gr(?:ü|ue)(?:ß|ss)e|Hochachtungsvoll|MfG)(?![\p{L}])/u;
const signature =
  /^(?:(?:Unterzeichnet|Gezeichnet)(?: (?:von|durch)(?=[\s:])|(?=\s*(?::|\n)))|(?:Unterzeichner(?:[*:_]?innen)?|Unterzeichnende|Unterschrift(?:en)?)(?=\s*(?::|\n))|[Gg]ez\.(?=[\s:]))/u;

/** The part of the letter that a block begins with, outside of block quotations. */
export function letterPart(prose: Prose): LetterPart | undefined {
  if (prose.quoted || prose.kind !== 'paragraph') return undefined;
  const text = prose.own;
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const end = start + trimmed.length;

  const address = salutation.exec(trimmed);
  if (address) {
    const to = start + address[0].length;
    return { kind: 'salutation', start, end: to, whole: text.slice(to).trim() === '' };
  }
  const kind = closing.test(trimmed)
    ? 'closing'
    : signature.test(trimmed)
      ? 'signature'
      : undefined;
  if (!kind) return undefined;
  // What follows in the block are the names of those who sign; a sentence is none.
  const lines = trimmed.split('\n');
  const isName = (line: string) => line.length <= 80 && !/[a-zß]{2}[.:;]$/u.test(line);
  if (kind === 'signature') lines[0] = (lines[0] ?? '').replace(/:\s*$/u, '');
  return lines.every(isName) ? { kind, start, end, whole: true } : undefined;
}
