import assert from 'node:assert/strict';
import fc from 'fast-check';
import { target } from '../../src/write/links.ts';

const piece = fc.constantFrom(
  ...[
    'http://',
    'https://',
    'mailto:',
    'tel:',
    'file://',
    'javascript:',
    'ftp:',
    'data:',
    'C:',
    'MAILTO:',
  ],
  ...[
    '/',
    '//',
    '\\',
    '\\\\',
    '%5C',
    '%5c%5c',
    '%2F',
    '%252F',
    '%255C',
    '..',
    '.',
    '#',
    '?',
    '&',
    ';',
  ],
  ...[
    'attach=',
    '%61ttach=',
    'Attachment',
    'host',
    'rat@example.org',
    ' ',
    '\t',
    '\u200b',
    '\u202e',
    ':',
  ],
  ...['%', '%zz', 'ä', '\ud800', 'a', '1', '%3A', 'java', 'script'],
);

describe('a link in a letter', () => {
  it('leads to the web, a mailbox, a telephone or a file below, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const leads = target(pieces.join(''));
        if (leads === undefined) return;
        assert.match(leads, /^[\x21-\x7e]+$/u);
        // As whoever clicks on it reads it, having decoded it twice.
        const read = [leads, decoded(leads), decoded(decoded(leads))];
        for (const one of read) {
          assert.doesNotMatch(one, /^[\\/]|^[a-z]:|^\s*(?:file|javascript|data|ftp):/iu, leads);
          assert.doesNotMatch(one, /^mailto:.*[?&;]attach/iu, leads);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

function decoded(text: string): string {
  return text.replace(/%([\da-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
