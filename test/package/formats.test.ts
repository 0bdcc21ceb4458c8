import assert from 'node:assert/strict';
import manifest from '../../package.json' with { type: 'json' };
import german from '../../package.nls.de.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { formats } from '../../src/write/formats.ts';

describe('the setting of the formats', () => {
  const { items } = manifest.contributes.configuration.properties['antrag.export.formats'];
  const names = formats.map(({ name }) => name);

  it('offers every format that there is, in the order of the table', () => {
    assert.deepEqual(items.enum, names);
    assert.deepEqual(
      items.enumDescriptions,
      names.map((name) => `%setting.export.formats.${name}%`),
    );
  });

  for (const [language, texts] of Object.entries({ german, english })) {
    it(`says in ${language} of each format what it is for`, () => {
      for (const name of names) assert.ok(`setting.export.formats.${name}` in texts, name);
    });
  }
});

describe('a format', () => {
  for (const { name, tracksChanges = false, writer } of formats) {
    it(`says of itself whether each change can be taken or refused in it: ${name}`, async () => {
      assert.equal(tracksChanges, (await writer()).compare !== undefined);
    });
  }
});
