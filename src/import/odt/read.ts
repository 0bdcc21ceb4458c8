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
import { OdtBody } from './body.ts';
import { lineNumbersIn } from './line-numbers.ts';
import { mmOf, OdtFile } from './open.ts';
import { OdtStyles } from './styles.ts';

/** An OpenDocument text as it would be printed; tracked changes count as accepted. @throws {Unreadable} */
export function readOdt(bytes: Uint8Array): Paper {
  const file = new OdtFile(bytes);
  const content = file.tree('content.xml');
  const shared = file.tree('styles.xml');
  const pictures = new ImportedPictures();
  const leftOut: LeftOut[] = [];
  const comments: PaperComment[] = [];
  const notes = new Map<string, PaperBlock[]>();
  const page =
    shared && [...descendants(shared)].find(({ name }) => name === 'style:page-layout-properties');
  const margins = {
    left: mmOf(page?.attributes['fo:margin-left']) ?? 25,
    top: mmOf(page?.attributes['fo:margin-top']) ?? 20,
  };
  const readerWith = (...roots: (XmlElement | undefined)[]) =>
    new OdtBody({
      styles: new OdtStyles(...roots),
      margins,
      picture: (target, alternative) => {
        const bytes = file.bytes(target);
        const name = bytes && pictures.add(target, bytes, alternative);
        if (name === undefined) leftOut.push({ kind: 'picture', text: alternative || target });
        return name;
      },
      note: (identifier, blocks) => notes.set(identifier, blocks),
      comment: (annotation) => comments.push(commentOf(annotation, comments.length)),
      hidden: (text) => leftOut.push({ kind: 'hidden', text }),
    });
  const text = descend(content, 'office:body', 'office:text');
  const blocks = text ? readerWith(shared, content).blocks(text) : [];
  const changed = text && childOf(text, 'text:tracked-changes');
  return {
    blocks,
    running: runningText(shared, readerWith(shared)),
    notes,
    properties: propertiesOf(file.tree('meta.xml')),
    pictures: pictures.files,
    leftOut,
    comments,
    changes: changed ? elementsOf(changed).length : 0,
    layout: layoutOf(content, shared, blocks),
  };
}

function runningText(shared: XmlElement | undefined, reader: OdtBody): Paper['running'] {
  const running: Paper['running'] = { header: [], others: [] };
  const masters = childOf(shared, 'office:master-styles');
  const pages = masters ? elementsOf(masters, 'style:master-page') : [];
  for (const page of pages) {
    const hasFirst = childOf(page, 'style:header-first') !== undefined;
    for (const part of elementsOf(page)) {
      if (!/^(?:style|loext):(?:header|footer)(?:-first|-left)?$/u.test(part.name)) continue;
      const lines = textOfBlocks(reader.blocks(part));
      if (lines.length === 0) continue;
      const isFirst =
        page === pages[0] && part.name === (hasFirst ? 'style:header-first' : 'style:header');
      running[isFirst ? 'header' : 'others'].push(lines);
    }
  }
  return running;
}

function commentOf(annotation: XmlElement, index: number): PaperComment {
  const said = (name: string) => elementsOf(annotation, name).map(textOfXml).join(' ');
  return {
    id: annotation.attributes['office:name'] ?? String(index),
    author: said('dc:creator'),
    date: said('dc:date'),
    text: elementsOf(annotation, 'text:p').map(textOfXml).join(' '),
    quoted: '',
    resolved: annotation.attributes['loext:resolved'] === 'true',
  };
}

function propertiesOf(meta: XmlElement | undefined): PaperProperties {
  const root = childOf(meta, 'office:meta');
  const said = (name: string) =>
    (root ? elementsOf(root, name).map(textOfXml).join(', ') : '') || undefined;
  const [title, subject, creator, keywords, application] = [
    said('dc:title'),
    said('dc:subject'),
    said('meta:initial-creator') ?? said('dc:creator'),
    said('meta:keyword'),
    said('meta:generator'),
  ];
  const own =
    root &&
    elementsOf(root, 'meta:user-defined').some(
      ({ attributes }) => attributes['meta:name'] === 'Antrag-Pruefsumme',
    );
  return {
    ...(title && { title }),
    ...(subject && { subject }),
    ...(creator && { creator }),
    ...(keywords && { keywords }),
    ...(application && { application }),
    own: own === true,
  };
}

/** Whether a letter is to be folded, the file does not say so that it could be told. */
function layoutOf(
  content: XmlElement | undefined,
  shared: XmlElement | undefined,
  blocks: readonly PaperBlock[],
): PaperLayout {
  const { size } = new OdtStyles(shared).look('Standard', []);
  const lineNumbers = lineNumbersIn(content, shared, new OdtStyles(shared, content));
  return {
    form: paperForm(blocks),
    ...(lineNumbers && { lineNumbers }),
    ...(size && { size: Math.round(size * 2) / 2 }),
  };
}
