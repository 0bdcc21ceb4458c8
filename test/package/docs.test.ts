import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { pages } from '../../scripts/docs.ts';

const folder = new URL('../../docs/', import.meta.url);

describe('generated pages of the docs', () => {
  const made = pages();

  it('of the rules are there for each rule and for nothing else', () => {
    assert.deepEqual(
      readdirSync(new URL('rules/', folder))
        .map((name) => `rules/${name}`)
        .sort(),
      [...made.keys()].filter((path) => path.startsWith('rules/')).sort(),
    );
  });

  for (const [path, text] of made) {
    it(`${path} is current (npm run generate makes it so)`, () => {
      assert.equal(readFileSync(new URL(path, folder), 'utf8'), text);
    });
  }
});

describe('links in the docs', () => {
  for (const page of [
    '../README.md',
    '../README.en.md',
    '../CONTRIBUTING.md',
    'README.md',
    'architecture.md',
    'trust.md',
    'dependencies.md',
  ]) {
    it(`${page} leads to files that are there`, () => {
      // What stands in a fence is an example.
      const text = readFileSync(new URL(page, folder), 'utf8').replace(/^(`{3,}).*?^\1/gmsu, '');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)/gu)) {
        assert.ok(readFileSync(new URL(target, new URL(page, folder))), target);
      }
    });
  }
});
