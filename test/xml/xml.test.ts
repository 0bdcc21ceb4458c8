import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { readXml, XmlFault } from '../../src/xml/read.ts';
import { copyOf, descendants, textOfXml, type XmlElement } from '../../src/xml/tree.ts';
import { writeXml } from '../../src/xml/write.ts';

const namespaces = { w: 'urn:word', r: 'urn:relations' };
const read = (xml: string) => readXml(xml, { namespaces });
const written = (root: XmlElement) => new TextDecoder().decode(writeXml(root, namespaces));

const text = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((one) => one.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));

const tree: fc.Memo<XmlElement> = fc.memo((depth) =>
  fc.record({
    name: fc.constantFrom('w:p', 'w:r', 'r:x'),
    attributes: fc.dictionary(fc.constantFrom('w:val', 'r:id', 'plain'), text),
    children:
      depth <= 1
        ? fc.array(text.filter(Boolean), { maxLength: 1 })
        : fc.array(tree(depth - 1), { maxLength: 3 }),
  }),
);

describe('XML', () => {
  it('comes back as it was written', () => {
    const plain = (root: XmlElement): unknown => JSON.parse(JSON.stringify(root));
    fc.assert(
      fc.property(tree(4), (root) => {
        assert.deepEqual(plain(read(written(root))), plain(root));
      }),
    );
  });

  it('is read alike by another reader', () => {
    const other = new XMLParser({ ignoreAttributes: false, processEntities: true });
    const root = read('<w:p xmlns:w="urn:word" w:val="&lt;&#10;&quot;">a &amp; b</w:p>');
    assert.equal(other.parse(written(root))['w:p']['#text'], 'a & b');
    assert.equal(root.attributes['w:val'], '<\n"');
  });

  it('knows elements and attributes by their namespaces, whatever their prefixes', () => {
    const root = read('<a:p xmlns:a="urn:word" xmlns:w="urn:evil" a:val="1"><w:p/><p/></a:p>');
    assert.equal(root.name, 'w:p');
    assert.equal(root.attributes['w:val'], '1');
    assert.deepEqual(
      [...descendants(root)].map(({ name }) => name),
      ['{urn:evil}p', 'p'],
    );
    assert.ok(!written(root).includes('evil'));
  });

  it('is read in UTF-8 and UTF-16, with a mark of its order and without', () => {
    const xml = '<w:t xmlns:w="urn:word">Größe</w:t>';
    const little = Buffer.from(xml, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.from(xml),
      Buffer.from(`\ufeff${xml}`),
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ]) {
      assert.equal(textOfXml(readXml(new Uint8Array(bytes), { namespaces })), 'Größe');
    }
  });

  it('has no entities but its own: nothing swells, nothing is fetched', () => {
    const doctype = '<!DOCTYPE p [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    for (const entity of ['&a;', '&b;']) {
      assert.throws(() => read(`${doctype}<p>${entity}</p>`), XmlFault);
    }
    assert.equal(read(`${doctype}<p>&amp;</p>`).children[0], '&');
  });

  it('is bounded in its depth and its number of elements', () => {
    const deep = (levels: number) => `${'<p>'.repeat(levels)}${'</p>'.repeat(levels)}`;
    assert.throws(() => read(deep(401)), XmlFault);
    assert.equal(read(deep(400)).name, 'p');
    assert.throws(() => readXml('<p><p/><p/></p>', { namespaces, mostElements: 2 }), XmlFault);
  });

  it('gives its own fault for whatever is no XML', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          text.map((one) => `<p>${one}</p>`),
        ),
        (xml) => {
          try {
            read(xml);
          } catch (error) {
            assert.ok(error instanceof XmlFault, String(error));
          }
        },
      ),
    );
  });

  it('is copied whole', () => {
    const root = read('<p a="1"><q>x</q></p>');
    const copy = copyOf(root);
    copy.children = [];
    assert.equal(textOfXml(root), 'x');
  });
});
