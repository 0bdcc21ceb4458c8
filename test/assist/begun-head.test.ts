import assert from 'node:assert/strict';
import { isHeadBegun } from '../../src/assist/begun-head.ts';

/** Where `|` stands. */
function at(text: string): boolean {
  const offset = text.indexOf('|');
  return isHeadBegun(text.slice(0, offset) + text.slice(offset + 1), offset);
}

describe('A head begun by hand', () => {
  it('is one that nothing closes yet', () => {
    for (const text of [
      '---\n|',
      '---\nbetr|',
      '---\n|\n## Begründung\n',
      '--- \r\n|\r\n',
      '---\n|\n\nText mit --- darin',
    ])
      assert.equal(at(text), true, JSON.stringify(text));
  });

  it('is none where it is closed, where the fence is a rule, or further down', () => {
    for (const text of [
      '|---\n',
      '---|\n',
      '---\n|\n---\n',
      '---\nbetreff: Bäume\n|\n---',
      'Text\n---\n|',
      '---\n\nbetreff: Bäume\nText\n|',
      '----\n|',
      '|',
    ])
      assert.equal(at(text), false, JSON.stringify(text));
  });
});
