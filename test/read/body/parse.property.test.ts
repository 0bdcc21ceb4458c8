import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from '../../../src/read/body/parse.ts';
import { Lines } from '../../../src/text/lines.ts';
import { markdown } from './markdown.ts';
import { outline } from './outline.ts';

/** CommonMark and GFM without what the dialect has no use for. */
const plain = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(function withoutSome() {
    const data = this.data();
    data.micromarkExtensions = [
      ...(data.micromarkExtensions ?? []),
      { disable: { null: ['codeIndented', 'setextUnderline'] } },
    ];
  })
  .freeze();

describe('body syntax, whatever is typed', () => {
  it('gives every node a place that is right, inside its parent and behind its sibling', () => {
    fc.assert(
      fc.property(markdown, markdown, (before, body) => {
        const start = before.length === 0 ? 0 : before.length + 1;
        const text = start === 0 ? body : `${before}\n${body}`;
        const lines = new Lines(text);
        visit(parse(text, start), (node, index, parent) => {
          const place = node.position;
          assert.ok(place?.start.offset !== undefined && place.end.offset !== undefined, node.type);
          assert.deepEqual(place, lines.place(place.start.offset, place.end.offset), node.type);
          const outer = parent?.position;
          if (!outer) return;
          assert.ok(place.start.offset >= (outer.start.offset ?? 0), `${node.type} begins outside`);
          assert.ok(place.end.offset <= (outer.end.offset ?? 0), `${node.type} ends outside`);
          const sibling = (parent.children as Nodes[])[(index ?? 0) - 1]?.position;
          assert.ok(
            !sibling || place.start.offset >= (sibling.end.offset ?? 0),
            `${node.type} overlaps`,
          );
        });
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('reads as CommonMark and GFM do what the dialect has no word on', () => {
    const common = fc
      .array(
        fc.constantFrom(
          ...[
            'Wort',
            ' ',
            '  ',
            '    ',
            '\t',
            '\n',
            '\n',
            '\n\n',
            '  \n',
            '*',
            '**',
            '_',
            '~~',
            '`',
          ],
          ...['> ', '# ', '## ', '---', '===', '```', '~~~'],
          ...['[ ] ', '|a|b|', '|-|-|', '|', '[^1]', '[^1]: ', '[a]', '[a]: b', '<div>'],
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''))
      // The dialect's own: points, stars inside words and behind punctuation.
      .filter((text) => !/^[ \t>]*(?:\[\^1\]:[ \t]*)?[*_]?[-+*]/mu.test(text))
      .filter((text) => !/[\p{L}\p{N}.)\]]\*+[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(common, (text) => {
        assert.equal(outline(parse(text)), outline(plain.parse(text)));
      }),
      { numRuns: 200 },
    );
  }).timeout(30_000);
});
