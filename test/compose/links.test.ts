import assert from 'node:assert/strict';
import { compose } from '../../src/compose/compose.ts';
import { inlinesOf } from '../../src/letter/walk.ts';
import { read } from '../../src/read/read.ts';
import type { Reference } from '../../src/references/references.ts';

function linksIn(text: string): string[] {
  const outside: Reference = { state: 'outside' };
  const references = { get: (path: string) => (path.startsWith('..') ? outside : undefined) };
  const letter = compose(
    read(`---\nart: Antrag\n---\n\n## Beschlussvorschlag\n\n${text}\n`),
    references,
  );
  return [...inlinesOf(letter)].flatMap((it) => (it.type === 'link' ? [it.url] : []));
}

describe('the links of a letter', () => {
  it('lead nowhere but to the web, a mailbox, a telephone and files of the workspace', () => {
    for (const url of [
      '//host/x.exe',
      '/etc/passwd',
      '..\\\\..\\\\x',
      '../../x',
      '%5C%5Chost',
      'mailto:?attach=x',
    ])
      assert.deepEqual(linksIn(`Siehe [Liste](${url}) und [Plan][1].\n\n[1]: ${url}`), [], url);
    for (const url of [
      'https://example.org/',
      'mailto:rat@example.org',
      'tel:+4930',
      'anlagen/plan.pdf',
    ])
      assert.deepEqual(linksIn(`Siehe [Liste](${url}).`), [url]);
  });
});
