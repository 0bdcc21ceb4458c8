import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../../../src/disk/disk.ts';
import { exportLetter, letterOf } from '../../../src/export/export.ts';
import { importDocument } from '../../../src/import/import.ts';
import { load } from '../../../src/load.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { root } from '../../host/paths.ts';
import { resources } from '../../resources.ts';
import { loadedOf, textsOf } from './again.ts';

const folder = join(root, 'examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.antrag.md'))
  .sort();

describe('A letter of ours that is imported', () => {
  for (const name of examples) {
    for (const form of ['A', 'B', 'schlicht']) {
      it(`is the same letter again to the byte: ${name} in form ${form}`, async () => {
        const location = pathToFileURL(join(folder, name)).href;
        const typed = readFileSync(join(folder, name), 'utf8')
          .replace(/^brief:.*\n/mu, '')
          .replace(/\n---\n/u, `\nbrief: {form: ${form}}\n---\n`);
        const loaded = await load(typed, location, disk);
        const { bytes } = await docx.write(letterOf(loaded), resources);
        const imported = await importDocument(bytes);
        const again = await exportLetter(await loadedOf(imported), docx, resources);
        assert.deepEqual(textsOf(again.bytes), textsOf(bytes), imported.text);
        assert.ok(Buffer.from(again.bytes).equals(Buffer.from(bytes)), imported.text);
      });
    }
  }
});
