import assert from 'node:assert/strict';
import { parse } from '../../../src/read/body/parse.ts';
import { PiecewiseParser } from '../../../src/read/body/piecewise.ts';

const paragraph = 'Dafür spricht vieles, was hier gesagt werden soll.\n\n'.repeat(40);

function motion(middle: string): string {
  return `## Beschlussvorschlag\n\n${paragraph}## Begründung\n\n${middle}\n\n## Anlagen\n\n${paragraph}`;
}

describe('reading in pieces', () => {
  it('keeps what stands before an edit and moves what stands behind it', () => {
    const parser = new PiecewiseParser();
    const before = parser.parse(motion('Weil'));
    const after = parser.parse(motion('Weil es so ist,\nwie es ist'));
    assert.deepEqual(after, parse(motion('Weil es so ist,\nwie es ist')));
    assert.equal(after.children[0], before.children[0]);
    assert.equal(after.children.length, before.children.length);
    assert.notEqual(after.children.at(-1), before.children.at(-1));
    assert.deepEqual(before, parse(motion('Weil')), 'an earlier tree stays as it was');
  });

  for (const [name, typed] of Object.entries({
    'a fence': '```\nx',
    'a longer fence': '````\nx\n```',
    'a comment': '<!-- regel-aus: plz',
    'a block of HTML': '<div>',
    'a fence in a point': '- ```\n  x',
  })) {
    it(`reads on from what ${name} leaves open`, () => {
      const parser = new PiecewiseParser();
      parser.parse(motion('x'));
      assert.deepEqual(parser.parse(motion(typed)), parse(motion(typed)));
      assert.deepEqual(parser.parse(motion('x')), parse(motion('x')));
    });
  }

  it('knows the labels of other pieces, also when they come and go', () => {
    const parser = new PiecewiseParser();
    const text = `Siehe [Satzung] und[^1].\n\n${paragraph}## Anlagen\n\n`;
    for (const definitions of ['', '[^1]: Fußnote', '[^1]: Fußnote\n\n[satzung]: s.pdf', '']) {
      assert.deepEqual(parser.parse(text + definitions), parse(text + definitions));
    }
  });
});
