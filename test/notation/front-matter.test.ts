import assert from 'node:assert/strict';
import { findFrontMatter } from '../../src/notation/front-matter.ts';

/** The content between the fences, `…` in front where it is never closed, and what comes behind. */
function parts(text: string): string[] | undefined {
  const found = findFrontMatter(text);
  if (!found) return undefined;
  const content = text.slice(found.content.start, found.content.end);
  return [found.closed ? 'closed' : 'unclosed', content, text.slice(found.end)];
}

describe('findFrontMatter', () => {
  const texts: [text: string, parts: string[] | undefined][] = [
    ['---\nart: A\n---\nText', ['closed', 'art: A\n', '\nText']],
    ['---\r\nart: A\r\n---\r\nText', ['closed', 'art: A\r\n', '\r\nText']],
    ['---  \nart: A\n--- \t\nText', ['closed', 'art: A\n', '\nText']],
    ['---\nart: A\n---', ['closed', 'art: A\n', '']],
    ['---\n---\n', ['closed', '', '\n']],
    ['\n\n---\nart: A\n---\n', ['closed', 'art: A\n', '\n']],
    ['---\n# regel-aus: plz\nart: A\n---\n', ['closed', '# regel-aus: plz\nart: A\n', '\n']],
    [
      '---\nart: A\n\n# Empfänger\nort: B\n---\n',
      ['closed', 'art: A\n\n# Empfänger\nort: B\n', '\n'],
    ],
    ['---\nwirr\n---\n', ['closed', 'wirr\n', '\n']],
    ['---\nart: A\n', ['unclosed', 'art: A\n', '\n']],
    ['---\nart: A', ['unclosed', 'art: A', '']],
    ['---\nart: A\n## Beschluss\nText', ['unclosed', 'art: A\n', '\n## Beschluss\nText']],
    ['---\nart: A\n\n## Erläuterung\n', ['unclosed', 'art: A\n', '\n\n## Erläuterung\n']],
    ['---\nart: A\n\nWir wollen: viel', ['unclosed', 'art: A\n', '\n\nWir wollen: viel']],
    ['---\nart: A\n\nort: B\n\nDer Rat', ['unclosed', 'art: A\n\nort: B\n', '\n\nDer Rat']],
    [
      '---\nverteiler:\n\n  - A\n- B\n\nDer Rat',
      ['unclosed', 'verteiler:\n\n  - A\n- B\n', '\n\nDer Rat'],
    ],
    ['---\nart: A\n----\nText', ['unclosed', 'art: A\n', '\nText']],
    ['---\nart: A\n—\nText', ['unclosed', 'art: A\n', '\nText']],
    ['---\nart: A\n...\nText', ['closed', 'art: A\n', '\nText']],
    [
      '---\nart: A\n\n## Begründung\n\nText\n\n---\n\nText',
      ['unclosed', 'art: A\n', '\n\n## Begründung\n\nText\n\n---\n\nText'],
    ],
    ['', undefined],
    ['Text', undefined],
    ['---', undefined],
    ['---\n\nText ohne Kopf\n', undefined],
    ['---\n\n# Titel\n', undefined],
    ['----\nart: A\n----\n', undefined],
    [' ---\nart: A\n---\n', undefined],
    ['Text\n---\nart: A\n---\n', undefined],
  ];
  for (const [text, expected] of texts) {
    it(`finds ${expected?.[0] ?? 'none'} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parts(text), expected);
    });
  }

  it('takes no longer than the text is long', () => {
    findFrontMatter(`---\n${'art: A\n'.repeat(100_000)}`);
    findFrontMatter(`---\n${' '.repeat(500_000)}`);
    findFrontMatter(`---\n${'-'.repeat(500_000)}x`);
  }).timeout(10_000);
});
