import assert from 'node:assert/strict';
import { entryFiles } from '../../scripts/entry.ts';

describe('the entry of the extension', () => {
  const sources = entryFiles().flatMap((file) => file.sources);

  it('is built', () => assert.ok(sources.includes('src/editor/start.ts')));

  // Whoever opens no motion waits for none of it.
  for (const late of [
    'src/check/check.ts',
    'src/compose/',
    'src/motion/fields.ts',
    'src/read/',
    'node_modules/docx/',
    'node_modules/micromark',
    'node_modules/temporal-polyfill/',
    'node_modules/yaml/',
  ]) {
    it(`leaves ${late} to the first motion`, () => {
      assert.deepEqual(
        sources.filter((source) => source.includes(late)),
        [],
      );
    });
  }
});
