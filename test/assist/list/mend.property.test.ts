import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ListKey, mend } from '../../../src/assist/list/mend.ts';
import { edited, linesOf } from './lines.ts';

/** Somebody types these words with Enter behind each, on a line that begins with a marker. */
interface Typist {
  text: string;
  keys: ListKey[];
}

function type({ text, keys }: Typist, word: string): Typist {
  const line = text.split('\n').at(-1) ?? '';
  const indent = /^ */u.exec(line)?.[0] ?? '';
  const row = text.split('\n').length;
  return { text: `${text}${word}\n${indent}`, keys: [...keys, { row }] };
}

function mended({ text, keys }: Typist): Typist {
  return { text: edited(text, mend(linesOf(text), keys)), keys: [] };
}

const words = fc.array(fc.constantFrom('', 'Eins', 'zwei drei', 'Ö', '2'), { maxLength: 8 });
const markers = fc.constantFrom('1. ', '9) ', 'a) ', '- ', '– ', '   b) ', '- [ ] ', '98. ');

describe('a list that is typed', () => {
  it('is the same however late it is mended', () => {
    fc.assert(
      fc.property(markers, words, fc.array(fc.boolean()), (marker, typed, pauses) => {
        const begun: Typist = { text: `## A\n\n${marker}`, keys: [] };
        let atOnce = begun;
        let late = begun;
        for (const [index, word] of typed.entries()) {
          atOnce = mended(type(atOnce, word));
          late = type(late, word);
          if (pauses[index]) late = mended(late);
        }
        assert.equal(mended(late).text.trimEnd(), atOnce.text.trimEnd());
      }),
    );
  });

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(markers, words, (marker, typed) => {
        const begun: Typist = { text: `## A\n\n${marker}`, keys: [] };
        const { text } = mended(typed.reduce(type, begun));
        const [, , ...lines] = text.split('\n');
        assert.equal(lines.length, typed.length + 1);
        for (const [index, word] of typed.entries())
          assert.ok(lines[index]?.endsWith(word), `${word} in ${lines[index]}`);
      }),
    );
  });
});
