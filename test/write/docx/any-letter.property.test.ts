import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { docx } from '../../../src/write/docx/docx.ts';
import { anyLetter } from '../any-letter.ts';
import { openWordFile } from './package.ts';
import { noResources } from './write.ts';

describe('Any letter', () => {
  it('becomes a Word file of well-formed parts', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (it) => {
        const file = openWordFile((await docx.write(it, noResources)).bytes);
        for (const name of file.names) {
          if (!/\.(?:xml|rels)$/.test(name)) continue;
          assert.equal(XMLValidator.validate(file.part(name)), true, name);
        }
      }),
      { numRuns: 25 },
    );
  });
});
