import assert from 'node:assert/strict';
import { forbiddenCharacters } from '../../../src/read/body/characters.ts';
import { carried } from '../../../src/text/carried.ts';
import { Lines } from '../../../src/text/lines.ts';

describe('characters that no letter can carry', () => {
  it('are reported, once each, at their place', () => {
    const text = 'a\u0000\r\nb\u0007\ud800c 😀\t';
    assert.deepEqual(
      forbiddenCharacters(text, new Lines(text)).map((fault) => [
        fault.type === 'character-forbidden' && fault.codePoint,
        fault.place.start,
      ]),
      [
        [0, { line: 1, column: 2, offset: 1 }],
        [7, { line: 2, column: 2, offset: 5 }],
        [0xd800, { line: 2, column: 3, offset: 6 }],
      ],
    );
  });

  it('go without taking others along', () => {
    assert.equal(carried('a\u0000b\u000Bc\ud800😀\n\t'), 'ab c😀\n\t');
  });
});
