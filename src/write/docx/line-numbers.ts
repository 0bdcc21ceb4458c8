import { Table } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { LetterLayout } from '../../letter/letter.ts';
import { lineNumberGap } from '../measures.ts';
import type { Parts } from './package.ts';
import type { Piece } from './pieces.ts';
import { twips } from './units.ts';

/**
 * Marks what is counted. Word counts all text of a section but tables and notes: every other
 * paragraph of the file is told to stand aside once it is written (`numberLines`).
 */
export function counted(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    // A rule is the border of a paragraph without text.
    piece instanceof Table || piece.border ? piece : { ...piece, suppressLineNumbers: false },
  );
}

/** Has Word count the lines of what is marked, through all pages; nothing where none are asked for. */
export function numberLines(parts: Parts, { lineNumbers }: LetterLayout): void {
  if (!lineNumbers) return;
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  const type =
    `<w:lnNumType w:countBy="${lineNumbers.step}" w:distance="${twips(lineNumberGap)}" ` +
    'w:restart="continuous"/>';
  edit('word/document.xml', (xml) => withType(suppressed(xml), type));
  // LibreOffice counts their lines too.
  edit('word/footnotes.xml', suppressed);
}

function withType(xml: string, type: string): string {
  return xml
    .replace(/<w:sectPr(?: [^>]*)?\/>/g, (tag) => `${tag.slice(0, -2)}></w:sectPr>`)
    .replace(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g, (section) =>
      section.replace(/<w:lnNumType[^>]*\/>/, '').replace(afterType, `${type}$&`),
    );
}

/** Every paragraph that is not marked stands aside. */
function suppressed(xml: string): string {
  return xml
    .replace(/<w:p(?: [^>]*)?\/>/g, (tag) => `${tag.slice(0, -2)}></w:p>`)
    .replace(/<w:pPr\/>/g, '<w:pPr></w:pPr>')
    .replace(/<w:p(?: [^>]*)?>(?!<w:pPr>)/g, '$&<w:pPr></w:pPr>')
    .replace(/<w:pPr>([\s\S]*?)<\/w:pPr>/g, (_, properties: string) => {
      const own = /<w:suppressLineNumbers[^>]*\/>/;
      const said = properties.includes(mark) ? mark : '<w:suppressLineNumbers/>';
      const others = properties.replace(own, '');
      const before = beforeSuppressing.exec(others)?.[0] ?? '';
      return `<w:pPr>${before}${said}${others.slice(before.length)}</w:pPr>`;
    });
}

const mark = '<w:suppressLineNumbers w:val="false"/>';

/** What stands before it in a paragraph's properties; `docx` itself would write it behind others. */
const beforeSuppressing =
  /^(?:<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)(?: [^>]*)?\/>|<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>)*/;

/** The first of what follows it in a section's properties. */
const afterType =
  /<w:(?:pgNumType|cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/;
