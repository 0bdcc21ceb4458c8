import assert from 'node:assert/strict';
import { numberedTarget, targetOf } from '../../src/export/target.ts';

describe('where a letter goes', () => {
  const beside: [motion: string, target: string][] = [
    ['file:///a/schulweg.antrag.md', 'file:///a/schulweg.pdf'],
    ['file:///a/Schulweg.ANTRAG.MD', 'file:///a/Schulweg.pdf'],
    ['file:///a/schulweg.md', 'file:///a/schulweg.pdf'],
    ['file:///a/schulweg', 'file:///a/schulweg.pdf'],
    // Of a name that is nothing but its ending no name is left.
    ['file:///a/.antrag.md', 'file:///a/antrag.pdf'],
  ];
  for (const [motion, target] of beside) {
    it(`${target} for ${motion}`, () => assert.equal(targetOf(motion, 'pdf'), target));
  }

  it('is the folder that was asked for', () => {
    assert.equal(targetOf('file:///a/b.antrag.md', 'docx', 'file:///c/'), 'file:///c/b.docx');
  });

  it('gets a number before its extension where both are kept', () => {
    assert.equal(numberedTarget('file:///a/v1.2/b.docx', 2), 'file:///a/v1.2/b%20(2).docx');
  });
});
