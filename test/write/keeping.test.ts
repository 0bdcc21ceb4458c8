import assert from 'node:assert/strict';
import type { Block } from '../../src/letter/block.ts';
import type { Letter } from '../../src/letter/letter.ts';
import { announces, beforeClosing } from '../../src/write/keeping.ts';
import { letters, list, p, table, text } from './letters.ts';

const long = 'Wort '.repeat(200);

describe('what stays on one page', () => {
  it('is a line with the list or table that it announces, unless it is long', () => {
    const points = list('1.', 1, 'eins');
    assert.ok(announces([text('Und zwar:')], points));
    assert.ok(announces([text('Und zwar:')], table(['left'], ['a'], ['b'])));
    assert.ok(!announces([text('Und zwar:')], p('Absatz')));
    assert.ok(!announces([text('Und zwar:')], undefined));
    assert.ok(!announces([text(long)], points));
  });

  it('is the end of the text with the closing, unless that is long', () => {
    const { short } = letters;
    assert.ok(short);
    const ending = (...blocks: Block[]): Letter => ({
      ...short,
      sections: [{ title: 'Begründung', blocks }],
    });
    const last = p('Ende.');
    assert.equal(beforeClosing(ending(p(long), last)), last);
    assert.equal(beforeClosing(ending(last, p(long))), undefined);
    const points = list('1.', 1, 'eins');
    assert.equal(beforeClosing(ending(points)), points);
    const longest = list('1.', 1, long, 'eins');
    assert.equal(beforeClosing(ending(longest)), longest);
    assert.equal(beforeClosing(ending(list('1.', 1, 'eins', long))), undefined);
    const words: Block = { type: 'quotation', blocks: [p('Zitat.')] };
    assert.equal(beforeClosing(ending(words)), words);
    assert.equal(beforeClosing(ending({ type: 'quotation', blocks: [p(long)] })), undefined);
    assert.equal(beforeClosing({ ...short, sections: [] }), short.resolution.blocks.at(-1));
  });
});
