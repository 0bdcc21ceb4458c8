import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../src/letter/block.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { tracked } from '../../../src/write/docx/tracked/tracked.ts';
import { anyLetter } from '../any-letter.ts';
import { list, p, table, text } from '../letters.ts';
import { saidAfter } from './revisions.ts';
import { noResources } from './write.ts';

const revision = { author: 'Karla Muster', date: '2026-08-28' };

const word = fc.constantFrom(
  ...'Die Stadt pflanzt vierzig Bäume und richtet zwei Brunnen ein 2027 100 € § 5'.split(' '),
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);
const inlines = fc.oneof(
  { weight: 4, arbitrary: sentence.map((said) => p(said)) },
  sentence.map((said) => p(said, text(' fett', { bold: true }), '.')),
  fc
    .tuple(sentence, fc.integer({ min: 1, max: 3 }))
    .map(([said, number]) => p(said, { type: 'footnote', number })),
);
const items = fc.array(inlines, { minLength: 1, maxLength: 4 });
const marker = fc.constantFrom('1.' as const, 'a)' as const, 'bullet' as const);
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: inlines },
    fc
      .tuple(marker, fc.integer({ min: 1, max: 4 }), items, items)
      .map(([mark, start, outer, inner]) =>
        list(
          mark,
          start,
          ...outer.map((one, at) =>
            at === 0 ? [one, list('a)', 1, ...inner.map((it) => [it]))] : [one],
          ),
        ),
      ),
    fc
      .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 })
      .map((rows) => table(['left', 'right'], ...rows)),
  ),
  { maxLength: 5 },
);

/** A letter of few words, so that two of them have much in common. */
const plain = ({ attachments: _, ...withoutAttachments }: Letter) =>
  fc
    .record({
      blocks,
      more: blocks,
      after: fc.option(blocks),
      notes: fc.array(sentence, { minLength: 3, maxLength: 3 }),
    })
    .map(
      ({ blocks: asked, more, after, notes }): Letter => ({
        ...withoutAttachments,
        layout: { form: 'B', size: 11, foldMarks: true },
        resolution: { bold: false, blocks: asked },
        sections: [{ title: 'Begründung', blocks: more }],
        ...(after && { attachments: { title: 'Anlagen', blocks: after } }),
        footnotes: notes.map((note) => [p(note)]),
      }),
    );

async function holds(old: Letter, now: Letter): Promise<void> {
  const before = (await docx.write(old, noResources)).bytes;
  const after = (await docx.write(now, noResources)).bytes;
  const both = await tracked(before, after, revision);
  assert.deepEqual(saidAfter(both, 'take'), saidAfter(after, 'take'));
  assert.deepEqual(saidAfter(both, 'refuse'), saidAfter(before, 'take'));
}

describe('Any two letters with tracked changes', () => {
  it('are the new one, all taken, and the old one, all refused', async () => {
    const [base] = fc.sample(anyLetter, 1);
    assert.ok(base);
    const simple: Letter = { ...base, senders: [], recipients: [], preface: [], copies: [] };
    await fc.assert(fc.asyncProperty(plain(simple), plain(simple), holds), { numRuns: 12 });
  });

  it('are so however strange they are', async () => {
    await fc.assert(fc.asyncProperty(anyLetter, anyLetter, holds), { numRuns: 6 });
  });

  it('has no change where both are the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (letter) => {
        const { bytes } = await docx.write(letter, noResources);
        assert.deepEqual(
          saidAfter(await tracked(bytes, bytes, revision), 'refuse'),
          saidAfter(bytes, 'take'),
        );
      }),
      { numRuns: 4 },
    );
  });
});
