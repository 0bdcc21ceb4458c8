import assert from 'node:assert/strict';
import { TakenPlaces } from '../../src/export/taken.ts';

describe('the places that letters of one run go to', () => {
  it('belong to the first motion that takes them', () => {
    const taken = new TakenPlaces();
    assert.equal(taken.claim('file:///a/b.pdf', 'one'), undefined);
    assert.equal(taken.claim('file:///a/b.pdf', 'one'), undefined, 'its own again');
    assert.equal(taken.claim('file:///a/b.pdf', 'two'), 'one');
    assert.equal(taken.claim('file:///a/c.pdf', 'two'), undefined);
  });

  it('are one where a file system tells them apart by nothing', () => {
    const taken = new TakenPlaces();
    taken.claim('file:///a/B%C3%A4ume.pdf', 'one');
    assert.equal(taken.claim('file:///a/ba\u0308UME.pdf', 'two'), 'one');
    taken.claim('file:///a/100%.pdf', 'one');
    assert.equal(taken.claim('file:///a/100%.PDF', 'two'), 'one');
  });

  it('are free again where a letter left them', () => {
    const taken = new TakenPlaces();
    taken.claim('file:///a/b.pdf', 'one');
    taken.leave('file:///A/b.pdf');
    assert.equal(taken.claim('file:///a/b.pdf', 'two'), undefined);
  });
});
