import { Document, Paragraph } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { LetterLayout } from '../../letter/letter.ts';
import { partsOf } from './compile.ts';
import { letterStyles } from './letter-styles.ts';
import type { Parts } from './package.ts';

interface Style {
  id: string;
  name: string;
  xml: string;
}

/** Parts in which paragraphs of ours may stand. */
const written = ['word/document.xml', 'word/footnotes.xml'];

/**
 * Gives a filled template the styles of the letter. Word knows a style by its name and gives it
 * an id in its own language (`heading 2` is `berschrift2` in German), so paragraphs are led to the
 * template's style of the same name; those it lacks are added, in its own type.
 */
export function adoptStyles(parts: Parts, layout: LetterLayout): void {
  const part = parts['word/styles.xml'];
  if (!part) return;
  const theirs = stylesIn(strFromU8(part));
  const ids = new Set(theirs.map(({ id }) => id));
  const byName = new Map(theirs.map(({ name, id }) => [name.toLowerCase(), id]));
  const renamed = new Map<string, string>();
  const missing: Style[] = [];
  for (const style of ownStyles(layout)) {
    if (ids.has(style.id)) continue;
    const id = byName.get(style.name.toLowerCase());
    if (id === undefined) missing.push(style);
    else renamed.set(style.id, id);
  }
  const lead = (xml: string) =>
    xml.replace(
      /(<w:(?:pStyle|rStyle|basedOn|next|link) w:val=")([^"]*)"/g,
      (whole, before: string, id: string) => {
        const other = renamed.get(id);
        return other === undefined ? whole : `${before}${other}"`;
      },
    );
  for (const name of written) {
    const text = parts[name];
    if (text) parts[name] = strToU8(lead(strFromU8(text)));
  }
  const added = missing.map(({ xml }) => lead(xml)).join('');
  parts['word/styles.xml'] = strToU8(
    strFromU8(part).replace('</w:styles>', () => `${added}</w:styles>`),
  );
}

function stylesIn(xml: string): Style[] {
  return Array.from(xml.matchAll(/<w:style [\s\S]*?<\/w:style>/g), ([style]) => ({
    id: /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '',
    name: /<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '',
    xml: style,
  }));
}

/** The styles of a letter as `docx` writes them. */
function ownStyles(layout: LetterLayout): Style[] {
  const document = new Document({
    styles: letterStyles(layout),
    sections: [{ children: [new Paragraph('')] }],
  });
  const parts = partsOf(document);
  return stylesIn(strFromU8(parts['word/styles.xml'] ?? new Uint8Array()));
}
