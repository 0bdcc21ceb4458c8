import assert from 'node:assert/strict';
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { markedLetter } from '../../../src/compare/letters.ts';
import type { Block } from '../../../src/letter/block.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { png } from '../pictures.ts';
import { type Element, infoOf, structureOf } from '../poppler.ts';
import { brokenClauses } from './verapdf/verapdf.ts';

describe('The headings of a PDF', () => {
  it('have a title of their own that says something, or none', async () => {
    const [letter] = Object.values(letters);
    assert.ok(letter);
    const image = { path: 'bild.png', alternative: 'Ein rotes Rechteck', content: png };
    for (const inlines of [[{ type: 'image', image }], [{ type: 'text', value: 'Kosten' }]]) {
      const subheading = { type: 'subheading', level: 1, inlines } as Block;
      const { bytes } = await pdf.write(
        { ...letter, sections: [{ title: 'Begründung', blocks: [subheading] }] },
        resources,
      );
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      const titles = document.context
        .enumerateIndirectObjects()
        .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
        .filter((element) => /^\/H\d$/.test(String(element.get(PDFName.of('S')))))
        .flatMap((element) => element.get(PDFName.of('T')) ?? []);
      assert.ok(titles.length >= 2);
      assert.ok(!titles.some((title) => plain(title) === ''));
    }
  });
});

/** Letters with a table that lacks its header: that only the drafter can mend. */
const unmarked = new Set(['everything', 'everything-plain']);

for (const [name, letter] of Object.entries(letters)) {
  describe(`The PDF of ‘${name}’ is accessible`, () => {
    let bytes: Uint8Array;
    let document: PDFDocument;
    let elements: Element[];

    before(async () => {
      bytes = (await pdf.write(letter, resources)).bytes;
      document = await PDFDocument.load(bytes, { updateMetadata: false });
      elements = withInner(await structureOf(bytes));
    });

    it('with its language and its title, which is shown', async () => {
      const { catalog } = document;
      assert.equal(plain(catalog.lookup(PDFName.of('Lang'))), 'de-DE');
      assert.equal(document.getTitle(), letter.meta.title);
      assert.equal(catalog.getViewerPreferences()?.getDisplayDocTitle(), true);
      assert.equal((await infoOf(bytes)).Tagged, 'yes');
    });

    it('with headings that skip no level, the title first, and an outline of them', () => {
      const levels = elements.flatMap(({ type }) => Number(/^H(\d)$/.exec(type)?.[1]) || []);
      assert.equal(levels[0], 1);
      for (const [index, level] of levels.entries()) {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, levels.join(' '));
      }
      assert.ok(levels.length > letter.sections.length);
      const outline = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
      assert.ok(outline.has(PDFName.of('First')));
    });

    it('with lists whose items have a marker and a body', () => {
      assert.equal(
        elements.some(({ type }) => type === 'L'),
        JSON.stringify(letter).includes('"type":"list"'),
      );
      for (const { children } of elements.filter(({ type }) => type === 'LI')) {
        assert.deepEqual(types(children), ['Lbl', 'LBody']);
      }
    });

    it('with headers to its tables', () => {
      const tables = elements.filter(({ type }) => type === 'Table');
      // Those in footnotes are lines.
      assert.equal(tables.length, count({ ...letter, footnotes: [] }, /"type":"table"/g));
      const bare = tables.filter((table) => !withInner(table).some(({ type }) => type === 'TH'));
      assert.equal(bare.length, unmarked.has(name) ? 1 : 0);
    });

    it('with a description of every picture that is no decoration', () => {
      const figures = dictionaries(document).filter((it) => nameIn(it, 'S') === 'Figure');
      const shown = figures.map((it) => plain(it.lookup(PDFName.of('Alt'))));
      const wanted = /"alternative":"[^"]+","content"/g;
      assert.equal(shown.length, count(letter, wanted));
      assert.ok(shown.every((alternative) => alternative !== ''));
    });

    it('with links that tell where they lead', () => {
      const links = dictionaries(document).filter((it) => nameIn(it, 'Subtype') === 'Link');
      for (const link of links) {
        assert.notEqual(plain(link.lookup(PDFName.of('Contents'))), '');
        assert.ok(link.has(PDFName.of('StructParent')));
      }
    });
  });
}

describe('The mark of PDF/UA-1', () => {
  it('is there where, and only where, veraPDF finds no fault', async () => {
    const files = new Map<string, Uint8Array>();
    for (const [name, letter] of Object.entries(letters)) {
      files.set(name, (await pdf.write(letter, resources)).bytes);
    }
    const { short } = letters;
    assert.ok(short);
    const [first, ...sections] = short.sections;
    assert.ok(first);
    const changed = { ...short, sections: [{ ...first, title: 'Gründe' }, ...sections] };
    files.set('compared', (await pdf.write(markedLetter(short, changed), resources)).bytes);
    for (const [name, bytes] of files) {
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      assert.equal(metadataOf(document).includes('<pdfuaid:part>1<'), !unmarked.has(name), name);
    }
    const broken = await brokenClauses(files);
    if (typeof broken === 'string') {
      console.log(`      veraPDF cannot be had here; only the points above are proved. ${broken}`);
      return;
    }
    for (const [name, clauses] of broken) {
      // Clause 5 is the mark itself.
      assert.deepEqual(clauses, unmarked.has(name) ? ['5-1'] : [], name);
    }
    console.log(`      veraPDF: ${broken.size} files without a fault`);
  });
});

function withInner(element: Element): Element[] {
  return [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : withInner(child))),
  ];
}

function types(children: Element['children']): string[] {
  return children.map((child) => (typeof child === 'string' ? 'text' : child.type));
}

function dictionaries(document: PDFDocument): PDFDict[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function nameIn(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function plain(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}

function metadataOf(document: PDFDocument): string {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  assert.ok(stream instanceof PDFRawStream);
  return new TextDecoder().decode(stream.getContents());
}

function count(letter: Letter, pattern: RegExp): number {
  return Array.from(JSON.stringify(letter).matchAll(pattern)).length;
}
