import assert from 'node:assert/strict';
import { proseOf } from '../../src/check/prose.ts';
import { sentenceRanges } from '../../src/check/sentences.ts';
import { read } from '../../src/read/read.ts';
import { motion } from './cases.ts';

/** The prose of a body, and what stands in the source where a word of it does. */
function sourceOf(body: string, word: string): string | undefined {
  const whole = read(motion({}, body));
  for (const prose of proseOf(whole, whole.tree.children)) {
    const at = prose.value.indexOf(word);
    if (at < 0) continue;
    const { start, end } = prose.place(at, at + word.length);
    return whole.text.slice(start.offset, end.offset);
  }
  return undefined;
}

const own = (body: string): string[] => {
  const whole = read(motion({}, body));
  return proseOf(whole, whole.tree.children).map((prose) => prose.own);
};

describe('running text', () => {
  it('knows where its words stand, across markup, escapes and entities', () => {
    assert.equal(sourceOf('A **fettes** Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('A **fettes** Wort', 'fettes Wort'), 'fettes** Wort');
    assert.equal(sourceOf('A \\* B Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('A &amp; B Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('A &amp; B', '&'), '&amp;');
    assert.equal(sourceOf('> eins\n> zwei Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('- eins\n  zwei   Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('`code` und Wort', 'Wort'), 'Wort');
    assert.equal(sourceOf('[Link](x.pdf) Wort', 'Link'), 'Link');
    assert.equal(sourceOf('| a | b Wort |\n| - | - |\n| c | d |', 'Wort'), 'Wort');
  });

  it('blanks out quotations and code, letter for letter', () => {
    assert.deepEqual(own('Sie sagt „wir“ und `wir`.'), ['Sie sagt „   “ und    .']);
    assert.deepEqual(own('Er: »wir« "wir" ‚wir‘'), ['Er: »   « "   " ‚   ‘']);
    assert.deepEqual(own('„eins\n\nzwei“ drei'), ['„    ', '    “ drei']);
    assert.deepEqual(own('„eins\n\nzwei „drei“'), ['„eins', 'zwei „    “']);
  });
});

describe('sentences', () => {
  const sentences = (text: string) =>
    sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

  it('end at full stops, question marks and colons', () => {
    assert.deepEqual(sentences('Eins. Zwei? Drei: Vier!'), ['Eins.', 'Zwei?', 'Drei:', 'Vier!']);
    assert.deepEqual(sentences('„Eins.“ Zwei.'), ['„Eins.“', 'Zwei.']);
  });

  it('do not end at abbreviations, ordinals and dates', () => {
    for (const text of [
      'Am 24. September z. B. um 5 Uhr.',
      'Dr. Muster wohnt Nr. 5 bzw. Nr. 6.',
      'Nach § 34 Abs. 2 gilt das.',
    ])
      assert.deepEqual(sentences(text), [text]);
  });
});
