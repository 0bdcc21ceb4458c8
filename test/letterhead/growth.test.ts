import assert from 'node:assert/strict';
import { letterheadIn } from '../../src/letterhead/letterhead.ts';
import { mostPlaceholders } from '../../src/write/docx/template-insert.ts';
import { computingTime } from '../computing-time.ts';
import { openWordFile } from '../write/docx/package.ts';
import { fill, noResources } from '../write/docx/write.ts';
import { letters } from '../write/letters.ts';
import { letterheadFile, p, r, relationships } from './files.ts';

const { short: letter } = letters;
assert.ok(letter);

const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

/** In time that grows with the square of these, each would take minutes. */
const large: Record<string, () => Uint8Array> = {
  'braces and blanks': () => letterheadFile(p(`{{${' '.repeat(4_000_000)}`)),
  'closing braces': () => letterheadFile(p('}}'.repeat(2_000_000))),
  'opening braces': () => letterheadFile(p('{{'.repeat(2_000_000))),
  'braces in pieces': () => letterheadFile(p(...new Array(40_000).fill('{'))),
  'placeholders in one paragraph': () => letterheadFile(p('{{titel}}'.repeat(40_000))),
  'placeholders in paragraphs of their own': () => letterheadFile(p('{{titel}}').repeat(30_000)),
  'fields within each other': () =>
    letterheadFile(
      p(...new Array(30_000).fill(mark('begin') + instr('DDE')), mark('end').repeat(30_000)),
    ),
  'fields that never end': () => letterheadFile(p(mark('begin').repeat(60_000))),
  'paragraphs whose marks were deleted': () =>
    letterheadFile(`<w:p>${deleted}${r('x')}</w:p>`.repeat(25_000)),
  'styles that are based on each other': () =>
    letterheadFile(p('x'), {
      styles: Array.from(
        { length: 30_000 },
        (_, index) =>
          `<w:style w:styleId="s${index}"><w:name w:val="n${index}"/><w:basedOn w:val="s${index + 1}"/></w:style>`,
      ).join(''),
    }),
  'relations to pictures that are not there': () =>
    letterheadFile(p('x'), {
      entries: {
        'word/_rels/document.xml.rels': relationships(
          Array.from({ length: 60_000 }, (_, index) => ({
            id: `r${index}`,
            type: 'image',
            target: `http://x.example/${index}`,
            outside: true,
          })),
        ),
      },
    }),
  'controls within each other': () =>
    letterheadFile(
      `${'<w:sdt><w:sdtContent>'.repeat(150)}${p('{{titel}}').repeat(20_000)}${'</w:sdtContent></w:sdt>'.repeat(150)}`,
    ),
};

describe('A letterhead of any size', () => {
  for (const [name, make] of Object.entries(large)) {
    it(`is looked at and filled in time that grows with it: ${name}`, async () => {
      const bytes = make();
      const start = computingTime();
      assert.equal(letterheadIn(bytes).state, 'ready');
      await fill(letter, bytes, noResources);
      assert.ok(computingTime() - start < 30_000, `${computingTime() - start} ms`);
    }).timeout(240_000);
  }

  it('has so many placeholders filled, and no more', async () => {
    const bytes = letterheadFile(p('{{ortdatum}} ').repeat(mostPlaceholders + 200));
    const filled = await fill(letter, bytes, noResources);
    const said = openWordFile(filled ?? bytes).body.text;
    assert.equal(said.split(letter.placeAndDate ?? '?').length - 1, mostPlaceholders);
    assert.ok(!said.includes('{{'));
  });

  it('is refused where it has more elements than any has', () => {
    const letterhead = letterheadIn(letterheadFile('<w:p/>'.repeat(200_001)));
    assert.ok(letterhead.state === 'refused');
  });
});
