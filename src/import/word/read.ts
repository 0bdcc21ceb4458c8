import { noDate } from '../../write/docx/finish.ts';
import {
  childOf,
  descend,
  descendants,
  elementsOf,
  textOfXml,
  type XmlElement,
} from '../../xml/tree.ts';
import type {
  LeftOut,
  Paper,
  PaperBlock,
  PaperComment,
  PaperLayout,
  PaperProperties,
} from '../paper.ts';
import { paperForm } from '../paper-form.ts';
import { textOfBlocks } from '../paper-text.ts';
import { ImportedPictures } from '../pictures.ts';
import { BodyReader } from './body.ts';
import { lineNumbersIn } from './line-numbers.ts';
import { WordNumbering } from './numbering.ts';
import { mmOfTwips, textNamed, WordFile } from './open.ts';
import { WordStyles } from './styles.ts';

export interface WordOptions {
  /** Tracked changes count as accepted; where this says so, as refused. */
  changes?: 'accepted' | 'refused';
}

/** A Word file as it would be printed. @throws {Unreadable} */
export function readWord(bytes: Uint8Array, { changes = 'accepted' }: WordOptions = {}): Paper {
  const file = new WordFile(bytes);
  const document = file.tree(file.main);
  const body = childOf(document, 'w:body');
  const styles = new WordStyles(file.related('styles'));
  const pictures = new ImportedPictures();
  const leftOut: LeftOut[] = [];
  const properties = propertiesOf(file);
  const numbering = new WordNumbering(file.related('numbering'), styles, properties.own);
  let changed = 0;
  const section = lastSection(body);
  const margin = childOf(section, 'w:pgMar')?.attributes;
  const margins = {
    left: mmOfTwips(margin?.['w:left'] ?? '1417'),
    top: mmOfTwips(margin?.['w:top'] ?? '1417'),
  };
  const readerOf = (path: string) =>
    new BodyReader({
      styles,
      numbering,
      margins,
      relations: file.relations(path),
      accept: changes === 'accepted',
      changed: () => {
        changed += 1;
      },
      picture: (target, alternative) => {
        const content = file.bytes(target);
        const name = content && pictures.add(target, content, alternative);
        if (name === undefined)
          leftOut.push({ kind: 'picture', text: alternative || (target.split('/').at(-1) ?? '') });
        return name;
      },
      hidden: (text) => leftOut.push({ kind: 'hidden', text }),
    });
  const partNamed = (kind: string) =>
    [...file.relations().values()].filter(
      (relation) => !relation.outside && relation.kind.split('/').at(-1) === kind,
    );
  const blocks = body ? readerOf(file.main).blocks(body) : [];
  const notes = new Map<string, PaperBlock[]>();
  for (const [kind, element, prefix] of [
    ['footnotes', 'w:footnote', 'f'],
    ['endnotes', 'w:endnote', 'e'],
  ] as const) {
    for (const { target } of partNamed(kind)) {
      const root = file.tree(target);
      const reader = readerOf(target);
      for (const note of root ? elementsOf(root, element) : [])
        if (note.attributes['w:type'] === undefined)
          notes.set(`${prefix}${note.attributes['w:id']}`, reader.blocks(note));
    }
  }
  const running = runningText(section, file, readerOf);
  const lineNumbers = lineNumbersIn(body, section, styles);
  return {
    blocks,
    running,
    notes,
    properties,
    pictures: pictures.files,
    leftOut,
    comments: commentsOf(file),
    changes: changed,
    layout: {
      ...layoutOf(file, styles, blocks, section),
      ...(lineNumbers && { lineNumbers }),
    },
  };
}

function lastSection(body: XmlElement | undefined): XmlElement | undefined {
  if (!body) return undefined;
  // The first page's: that of the first section.
  const inText = [...descendants(body)].find(({ name }) => name === 'w:sectPr');
  return inText ?? childOf(body, 'w:sectPr');
}

/** Headers and footers: of the first page, and of the others. */
function runningText(
  section: XmlElement | undefined,
  file: WordFile,
  readerOf: (path: string) => BodyReader,
): Paper['running'] {
  const relations = file.relations();
  const running: Paper['running'] = { header: [], others: [] };
  const hasFirst = childOf(section, 'w:titlePg') !== undefined;
  const references = section
    ? elementsOf(section).filter(({ name }) => /^w:(?:header|footer)Reference$/u.test(name))
    : [];
  for (const { name, attributes } of references) {
    const relation = relations.get(attributes['r:id'] ?? '');
    const root = relation && !relation.outside ? file.tree(relation.target) : undefined;
    if (!relation || !root) continue;
    const lines = textOfBlocks(readerOf(relation.target).blocks(root));
    if (lines.length === 0) continue;
    const isFirst = hasFirst
      ? attributes['w:type'] === 'first'
      : attributes['w:type'] === 'default';
    running[isFirst && name === 'w:headerReference' ? 'header' : 'others'].push(lines);
  }
  return running;
}

function propertiesOf(file: WordFile): PaperProperties {
  const core = file.tree('docProps/core.xml');
  const custom = file.bytes('docProps/custom.xml');
  const said = (name: string) => textNamed(core, name)?.trim() || undefined;
  const application = /<Application>([^<]*)/u.exec(
    new TextDecoder().decode(file.bytes('docProps/app.xml') ?? new Uint8Array()),
  )?.[1];
  const [title, subject, creator, keywords] = [
    said('dc:title'),
    said('dc:subject'),
    said('dc:creator'),
    said('cp:keywords'),
  ];
  return {
    ...(title && { title }),
    ...(subject && { subject }),
    ...(creator && { creator }),
    ...(keywords && { keywords }),
    ...(application && { application }),
    ...(application === 'Antrag' &&
      said('dcterms:created')?.startsWith(noDate) && { undated: true }),
    own: custom !== undefined && new TextDecoder().decode(custom).includes('"Antrag-Pruefsumme"'),
  };
}

function commentsOf(file: WordFile): PaperComment[] {
  const root = file.related('comments');
  if (!root) return [];
  const extended = file.related('commentsExtended');
  const states = new Map(
    (extended ? elementsOf(extended, 'w15:commentEx') : []).map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      attributes,
    ]),
  );
  const byParagraph = new Map<string, string>();
  const all = elementsOf(root, 'w:comment').map((element) => {
    const id = element.attributes['w:id'] ?? '';
    const paragraphs = elementsOf(element, 'w:p');
    const last = paragraphs.at(-1)?.attributes['w14:paraId'] ?? '';
    if (last) byParagraph.set(last, id);
    return { element, id, state: states.get(last), paragraphs };
  });
  const quotes = quotedWords(file.tree(file.main));
  return all.map(({ element, id, state, paragraphs }) => {
    const parent = byParagraph.get(state?.['w15:paraIdParent'] ?? '');
    const { 'w:date': date } = element.attributes;
    return {
      id,
      author: element.attributes['w:author'] ?? '',
      ...(date && { date }),
      text: paragraphs.map((paragraph) => textOfXml(paragraph).trim()).join(' '),
      quoted: quotes.get(id) ?? '',
      resolved: state?.['w15:done'] === '1',
      ...(parent !== undefined && { parent }),
    };
  });
}

function quotedWords(document: XmlElement | undefined): Map<string, string> {
  const quotes = new Map<string, string>();
  const open = new Set<string>();
  for (const { name, attributes, children } of document ? descendants(document) : []) {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') open.add(id);
    else if (name === 'w:commentRangeEnd') open.delete(id);
    else if (name === 'w:p' || name === 'w:t')
      for (const each of open) {
        const text = name === 'w:p' ? ' ' : children.join('');
        quotes.set(each, (quotes.get(each) ?? '') + text);
      }
  }
  return new Map([...quotes].map(([id, text]) => [id, text.replace(/\s+/gu, ' ').trim()]));
}

/** What of a letter of ours stands in its file and not in its text. */
function layoutOf(
  file: WordFile,
  styles: WordStyles,
  blocks: readonly PaperBlock[],
  section: XmlElement | undefined,
): PaperLayout {
  const normal = styles.look(undefined, undefined);
  const font = styles.find(undefined, (style) => {
    const fonts = descend(style, 'w:rPr', 'w:rFonts')?.attributes;
    return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  });
  const marks = marksOf(file, section);
  const form = paperForm(blocks, marks);
  return {
    form,
    ...(form !== 'schlicht' && { foldMarks: marks.length > 0 }),
    ...(font && { font }),
    ...(normal.size && { size: normal.size }),
  };
}

/** Where lines are drawn at the edge of the first page, in mm from its top. */
function marksOf(file: WordFile, section: XmlElement | undefined): number[] {
  const relations = file.relations();
  const headers = section ? elementsOf(section, 'w:headerReference') : [];
  return headers.flatMap(({ attributes }) => {
    const relation = relations.get(attributes['r:id'] ?? '');
    const root = relation && file.tree(relation.target);
    return [...(root ? descendants(root) : [])].flatMap(({ name, attributes: at }) => {
      if (name === 'w:framePr') return [mmOfTwips(at['w:y'])];
      return name === 'w:drawing' || name === 'w:pict' ? [0] : [];
    });
  });
}
