import { strFromU8, strToU8 } from 'fflate';
import type { Letter } from '../../letter/letter.ts';
import { language } from '../words.ts';
import { numberLines } from './line-numbers.ts';
import type { Parts } from './package.ts';

/** The date of a letter without one: any day will do, as long as it is always the same. */
export const noDate = '2000-01-01';

/** A day that has passed for everybody who exports a letter. */
const surelyPast = '2026-10-01';

/**
 * When the file was made, which nobody tells here: the same motion gives the same bytes on any day.
 * The letter's date will do as far as it has surely passed; no file was made in the future.
 */
function dated({ meta }: Letter): string {
  const day = meta.date?.toString() ?? noDate;
  return day > surelyPast ? '' : `<dcterms:$1$2>${day}T00:00:00Z</dcterms:$1>`;
}

/**
 * What `docx` does not write or writes differently each time: dates, the language, the program's
 * name, ids counted from 1 in every file.
 */
export function finish(parts: Parts, letter: Letter): void {
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) =>
    xml
      .replace(/<dcterms:(created|modified)([^>]*)>[^<]*<\/dcterms:\1>/g, dated(letter))
      .replace(/<dc:language>[^<]*<\/dc:language>|<dc:language\/>/, '')
      .replace(
        '</cp:coreProperties>',
        `<dc:language>${language}</dc:language></cp:coreProperties>`,
      ),
  );
  edit('docProps/app.xml', (xml) =>
    xml.replace(
      /(<Properties[^>]*?)(\/>|><\/Properties>)/,
      '$1><Application>Antrag</Application></Properties>',
    ),
  );
  numberLines(parts, letter.layout);
  countIds(parts);
}

/** Counts the ids of relationships, drawings and bookmarks from 1 in every file. */
export function countIds(parts: Parts): void {
  for (const name of Object.keys(parts)) {
    const [, folder, part] = /^(word\/)([a-z]+\d*\.xml)$/.exec(name) ?? [];
    if (folder && part) renumber(parts, name, `${folder}_rels/${part}.rels`);
  }
}

/** Relationships, drawings and bookmarks get ids in the order of the text; `docx` draws them by lot, or counts through the process. */
function renumber(parts: Parts, name: string, rels: string): void {
  const part = parts[name];
  if (!part) return;
  let xml = strFromU8(part);
  const bookmarks = new Map<string, number>();
  const bookmark = (id: string) => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  let drawing = 0;
  xml = xml.replace(/(<wp:docPr [^>]*?\bid=")[^"]*"/g, (_, before: string) => {
    drawing += 1;
    return `${before}${drawing}"`;
  });
  xml = xml.replace(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
    tag.replace(/\bw:id="([^"]*)"/, (_, id: string) => `w:id="${bookmark(id)}"`),
  );
  // Of our own images; `docx` leaves an empty alternative text out.
  xml = xml.replace(
    /<wp:docPr (?![^>]*descr=)([^>]*name="Bild"[^>]*)\/>/g,
    `<wp:docPr $1 descr="">${decorative}</wp:docPr>`,
  );
  const relationships = parts[rels];
  if (relationships) {
    let relations = strFromU8(relationships);
    const ids = new Map<string, string>();
    for (const [, id] of xml.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)) {
      if (id && !ids.has(id)) ids.set(id, `link${ids.size + 1}`);
    }
    const rename = (whole: string, before: string, id: string) => {
      const renamed = ids.get(id);
      return renamed ? `${before}${renamed}"` : whole;
    };
    xml = xml.replace(/(\br:(?:id|embed|link)=")([^"]+)"/g, rename);
    relations = relations.replace(/(\bId=")([^"]+)"/g, rename);
    parts[rels] = strToU8(relations);
  }
  parts[name] = strToU8(xml);
}

/** What tells Word's checker, and screen readers, that an image says nothing: an extension of 2017. */
const decorative =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';
