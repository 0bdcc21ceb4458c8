import assert from 'node:assert/strict';
import { toString as textOf } from 'mdast-util-to-string';
import { LetterBlocks } from '../../../src/blocks/blocks.ts';
import { readBody } from '../../../src/read/body/body.ts';
import { noReferences } from '../../../src/references/references.ts';
import { computingTime } from '../../computing-time.ts';

/** What nobody types but somebody may paste. Without limits each takes minutes or the whole stack. */
const hostile: Record<string, string> = {
  'quotations in quotations': '>'.repeat(10_000),
  'lists in lists': `${'- '.repeat(5_000)}x`,
  'lettered lists in lists': `${'a) '.repeat(5_000)}x`,
  'footnotes in footnotes': `${'[^a]: '.repeat(5_000)}x`,
  'emphasis in emphasis': '*a **b '.repeat(5_000) + 'c** d*'.repeat(5_000),
  'strong that never ends': '**:'.repeat(20_000),
  'links that never end': '[a]('.repeat(10_000),
  'comments that never end': `${'<!--'.repeat(50_000)}\n\nx`,
  'comments that end late': `${'<!-- a\n\n'.repeat(30_000)}-->\n\nx`,
  'points in a paragraph': `x\n${'a) b\n'.repeat(20_000)}`,
  'points that have no neighbour': 'q) b\n\n'.repeat(20_000),
  'pairs of stars in words': 'a**b '.repeat(20_000),
  'pairs of stars in one word': 'a**b'.repeat(50_000),
  'blanks before the end of a line': `x${' '.repeat(200_000)}x`,
  'brackets that never close': '[a'.repeat(50_000),
  'a bracket that never closes': `[${'w '.repeat(50_000)}`,
  'underlines under underlines': `x\n\n${'===\n'.repeat(20_000)}`,
  'a paragraph of many lines': 'aa bc\n'.repeat(40_000),
  'lines that belong to a point by laziness': `1. a\n${'b\n'.repeat(60_000)}`,
  'lines that belong to a quotation by laziness': `> a\n${'b c\n'.repeat(60_000)}`,
  'lines that belong to a note by laziness': `x[^1]\n\n[^1]: a\n${'b\n'.repeat(60_000)}`,
  'numbers too high for points': Array.from({ length: 30_000 }, (_, at) => `${at + 1}. b`).join(
    '\n',
  ),
  'a word of a million letters': 'a'.repeat(1_000_000),
};

describe('a body that is meant to do harm', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read: ${name}`, () => {
      const start = computingTime();
      const body = readBody(text, 0);
      const blocks = new LetterBlocks({ text, ...body }, noReferences).of(body.preface);
      assert.ok(blocks.length > 0 && textOf(body.tree).length > 0);
      assert.ok(computingTime() - start < 30_000, `${computingTime() - start} ms`);
    }).timeout(240_000);
  }

  it('keeps what people do type: ten levels, three hundred marks', () => {
    const deep = Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n');
    assert.equal(JSON.stringify(readBody(deep, 0).tree).split('"listItem"').length - 1, 10);
    const marked = readBody('**a** '.repeat(150), 0).tree;
    assert.equal(JSON.stringify(marked).split('"strong"').length - 1, 150);
  });
});
