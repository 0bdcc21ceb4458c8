import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { LetterBlocks } from '../../src/blocks/blocks.ts';
import type { Block, Inline } from '../../src/letter/block.ts';
import { readBody } from '../../src/read/body/body.ts';
import { commentsOf } from '../../src/read/body/comments.ts';
import { noReferences } from '../../src/references/references.ts';
import { markdown } from '../read/body/markdown.ts';

/** Every word of a letter, in a heap. */
function words(text: string): string {
  const body = readBody(text, 0);
  const blocks = new LetterBlocks({ text, ...body }, noReferences);
  const content = [body.preface, ...body.sections.map((section) => section.content)];
  const letter = [...content.map((part) => blocks.of(part)), ...blocks.footnotes()];
  return [
    body.subjectHeading ? textOf(body.subjectHeading) : '',
    ...body.sections.map((section) => section.title),
    ...letter.flat().flatMap(wordsOfBlock),
  ].join(' ');
}

function wordsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return block.inlines.flatMap(wordsOfInline);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(wordsOfBlock));
    case 'table':
      return block.rows.flat(2).flatMap(wordsOfInline);
    case 'quotation':
      return block.blocks.flatMap(wordsOfBlock);
    case 'code':
      return [block.value];
    case 'rule':
      return [];
  }
}

function wordsOfInline(inline: Inline): string[] {
  switch (inline.type) {
    case 'text':
      assert.ok(inline.value !== '' && !/[\n\r\u0000-\u0008]/u.test(inline.value));
      return [inline.value];
    case 'link':
      return [inline.url, ...inline.inlines.flatMap(wordsOfInline)];
    case 'image':
      return [inline.image.alternative, inline.image.path];
    default:
      return [];
  }
}

describe('blocks, whatever is typed', () => {
  it('lose no word, and print none of a comment', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(markdown, fc.nat(99)), { maxLength: 8 }), (parts) => {
        // Each word is another one, so that none can stand in for another.
        let text = '';
        parts.forEach(([markup, number], index) => {
          text += `${markup.replaceAll(/[`~]{3,}/gu, '`')}qu${index}x${number}qu `;
        });
        const comments = commentsOf(text, 0);
        const hidden = comments.map(({ start, end }) => text.slice(start, end));
        const typed = hidden.reduce((rest, comment) => rest.replace(comment, ''), text);
        const shown = typed.match(/qu\d+x\d+qu/gu) ?? [];
        const letter = words(text);
        for (const word of shown) assert.ok(letter.includes(word), `${word} is lost`);
        for (const word of hidden.join(' ').match(/qu\d+x\d+qu/gu) ?? []) {
          assert.ok(!letter.includes(word), `${word} of a comment is printed`);
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('pad every row of a table', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const body = readBody(text, 0);
        const blocks = new LetterBlocks({ text, ...body }, noReferences);
        for (const block of blocks.of(body.preface)) {
          if (block.type !== 'table') continue;
          for (const row of block.rows) assert.equal(row.length, block.align.length);
        }
      }),
      { numRuns: 100 },
    );
  }).timeout(30_000);
});
