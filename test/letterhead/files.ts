import { strToU8, type Zippable, zipSync } from 'fflate';
import { wordNamespaces } from '../../src/letterhead/namespaces.ts';

/** Word files made by hand, with whatever is to be tried in them. */

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const declared = Object.entries(wordNamespaces)
  .filter(([prefix]) => prefix !== 'xml')
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** A part of a Word file: its root with all the namespaces. */
export function part(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}${declared}>${inner}</${root.split(' ')[0]}>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  const look = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; where one begins with `<`, it is XML. */
export function p(...runs: string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith('<') ? run : r(run))).join('')}</w:p>`;
}

export interface Relationship {
  id: string;
  /** The end of its type's address, or the whole of it. */
  type: string;
  target: string;
  outside?: boolean;
}

/** A table of relations. */
export function relationships(rows: readonly Relationship[]): string {
  const all = rows.map(({ id, type, target, outside }) => {
    const mode = outside ? ' TargetMode="External"' : '';
    const whole = type.includes(':') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export interface LetterheadFile {
  /** What the document leads to. */
  relations?: readonly Relationship[];
  /** Further entries of the archive, by their names. */
  entries?: Readonly<Record<string, string | Uint8Array>>;
  /** The main part's content type. */
  mainType?: string;
  styles?: string;
}

export const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** A Word file with a body. */
export function letterheadFile(body: string, given: LetterheadFile = {}): Uint8Array {
  const { relations = [], entries = {}, mainType = `${word}.document.main+xml`, styles } = given;
  const whole = body.includes('<w:sectPr') ? body : `${body}${page}`;
  const rows = styles
    ? [...relations, { id: 'styles', type: 'styles', target: 'styles.xml' }]
    : relations;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
    ]),
    'word/document.xml': part('w:document', `<w:body>${whole}</w:body>`),
    ...(rows.length > 0 && { 'word/_rels/document.xml.rels': relationships(rows) }),
    ...(styles && { 'word/styles.xml': part('w:styles', styles) }),
    ...entries,
  };
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    packed[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(packed);
}
