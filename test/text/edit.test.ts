import assert from 'node:assert/strict';
import { applyEdits, withoutOverlap } from '../../src/text/edit.ts';

describe('edits of a text', () => {
  const insert = (start: number, text: string) => ({ start, end: start, text });

  it('are applied wherever they stand, whatever their order', () => {
    assert.equal(applyEdits('abc', [insert(3, '!'), { start: 0, end: 1, text: 'A' }]), 'Abc!');
  });

  it('are one where two would be inserted at the same place: their order would be open', () => {
    assert.deepEqual(withoutOverlap([insert(1, 'x'), insert(1, 'y')]), [insert(1, 'x')]);
    assert.equal(applyEdits('ab', [insert(1, 'x'), insert(1, 'y')]), 'axb');
  });

  it('may touch each other', () => {
    const both = [
      { start: 0, end: 1, text: 'A' },
      { start: 1, end: 2, text: 'B' },
    ];
    assert.deepEqual(withoutOverlap(both), both);
  });

  it('are left out beyond the end of the text', () => {
    assert.equal(applyEdits('ab', [{ start: 1, end: 3, text: 'x' }]), 'ab');
    assert.equal(applyEdits('ab', [{ start: 1, end: 2, text: 'x' }]), 'ax');
  });
});
