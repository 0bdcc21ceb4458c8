import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { withoutEmailAddresses, withQuickAddresses } from '../../../src/read/body/addresses.ts';

const { micromarkExtensions = [] } = unified().use(remarkGfm).freeze().data();

const text = fc
  .array(
    fc.constantFrom(
      ...['[', '![', ']', '](b)', '[x](y)', '[a]', '[a]: b\n', '[^1]', '\n[^1]: ', '<a@b.de>'],
      ...['www.a.de', ' www.b.de ', 'https://a.de/(', 'http://b', 'x@y.de', ' c@d.de ', 'w', 'a'],
      ...[' ', '\n', '\n\n', '*', '**', '_', '`', '(', ')', '!', '- ', '> ', '|', '\n|-|\n'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('addresses found in linear time', () => {
  it('are those that GFM finds', () => {
    const quick = micromarkExtensions.map(withQuickAddresses);
    fc.assert(
      fc.property(text, (typed) => {
        assert.deepEqual(
          fromMarkdown(typed, { extensions: quick }),
          fromMarkdown(typed, { extensions: micromarkExtensions }),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('are the same where no @ is and nobody looks for e-mail addresses', () => {
    const withoutEmail = micromarkExtensions.map(withQuickAddresses).map(withoutEmailAddresses);
    fc.assert(
      fc.property(text, (any) => {
        const typed = any.replaceAll('@', ' w');
        assert.deepEqual(
          fromMarkdown(typed, { extensions: withoutEmail }),
          fromMarkdown(typed, { extensions: micromarkExtensions }),
        );
      }),
      { numRuns: 400 },
    );
  });
});
