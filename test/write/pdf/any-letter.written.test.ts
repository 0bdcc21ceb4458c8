import assert from 'node:assert/strict';
import fc from 'fast-check';
import { drawnPages } from '../../../src/write/pdf/pages.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { isUntouched } from '../../../src/write/pdf/seal.ts';
import { resources } from '../../resources.ts';
import { anyLetter } from '../any-letter.ts';

describe('Any letter, as a PDF', () => {
  it('is written, and its pages are drawn', async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, async (letter) => {
        const bytes = (await pdf.write(letter, resources)).bytes;
        assert.equal(new TextDecoder('latin1').decode(bytes.slice(0, 5)), '%PDF-');
        assert.equal(await isUntouched(bytes), true);
        assert.ok((await drawnPages(letter, resources)).pages.length > 0);
      }),
      { numRuns: 25 },
    );
  });
});
