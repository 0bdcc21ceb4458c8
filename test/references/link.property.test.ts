import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locationsOf } from '../../src/references/resolve.ts';
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

describe('the path of a file', () => {
  const root = 'file:///rat/antraege/';
  const step = fc.constantFrom(
    ...['..', '.', 'a', 'b.pdf', '/', '\\', '%5C', '%5c', '%2f', '%252F', '%255c', '%2e%2e'],
    ...['\u200b', '\u00ad', '\t', ' ', '%', '#', '?'],
  );

  it('leads below the root, however whoever follows it reads it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const path = steps.join('');
        if (locationsOf(path, `${root}jahr/baum.antrag.md`, root).length === 0) return;
        const leads = target(path);
        if (leads === undefined) return;
        for (const read of [leads, decoded(leads), decoded(decoded(leads))]) {
          const there = new URL(read.replaceAll('\\', '/'), `${root}jahr/baum.antrag.md`).href;
          assert.ok(there.startsWith(root), `${path} leads to ${there}`);
        }
      }),
    );
  });

  it('leads nowhere by signs that nobody sees, or that are encoded', () => {
    for (const path of [
      '..%5c..%5cx.pdf',
      '..%255c..%255cx.pdf',
      '.\u200b./.\u200b./x.pdf',
      '%2e%2e/%2e%2e/x.pdf',
      'a/..\\..\\..\\x.pdf',
      '.\u00ad.%2f..%2fx.pdf',
    ])
      assert.deepEqual(locationsOf(path, `${root}jahr/baum.antrag.md`, `${root}jahr/`), [], path);
  });

  it('is found where its folders are told as in Windows', () => {
    for (const path of ['anlagen\\plan.pdf', 'anlagen%5Cplan.pdf', 'anlagen%2Fplan.pdf'])
      assert.ok(
        locationsOf(path, `${root}baum.antrag.md`, root).includes(`${root}anlagen/plan.pdf`),
        path,
      );
  });
});
