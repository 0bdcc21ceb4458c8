import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { pages } from '../../scripts/docs.ts';

const folder = new URL('../../docs/rules/', import.meta.url);

describe('pages of the rules', () => {
  const made = pages();

  it('are there for each rule and for nothing else', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...made.keys()].sort());
  });

  for (const [name, text] of made) {
    it(`${name} is current (npx tsx scripts/docs.ts makes it so)`, () => {
      assert.equal(readFileSync(new URL(name, folder), 'utf8'), text);
    });
  }
});
