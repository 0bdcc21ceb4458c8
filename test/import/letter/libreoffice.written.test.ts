import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterOf } from '../../../src/export/export.ts';
import { importDocument } from '../../../src/import/import.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { soffice } from '../../engines/libreoffice.ts';
import { resources } from '../../resources.ts';
import { exampleLetters } from '../../write/examples.ts';
import { loadedOf, textsOf } from './again.ts';

describe('A letter of ours that LibreOffice has opened and saved', function () {
  this.timeout(300_000);
  let folder: string;
  let letters: Awaited<ReturnType<typeof exampleLetters>>;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-'));
    letters = await exampleLetters();
    for (const [name, letter] of Object.entries(letters))
      await writeFile(join(folder, `${name}.docx`), (await docx.write(letter, resources)).bytes);
    const names = Object.keys(letters).map((name) => join(folder, `${name}.docx`));
    const saved = join(folder, 'saved');
    await soffice(
      join(folder, 'home'),
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      saved,
      ...names,
    );
    await soffice(join(folder, 'home'), '--convert-to', 'odt', '--outdir', saved, ...names);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  for (const ending of ['docx', 'odt']) {
    it(`as .${ending} is the same letter again, but for drawings, which it makes pictures of`, async () => {
      for (const [name, letter] of Object.entries(letters)) {
        const bytes = await readFile(join(folder, 'saved', `${name}.${ending}`));
        const imported = await importDocument(bytes);
        // It says links from the folder that it saved to.
        const text = imported.text.replaceAll('](../', '](');
        const again = letterOf(await loadedOf({ ...imported, text }));
        const written = async (one: typeof letter) => {
          const texts = textsOf((await docx.write(withoutPictures(one), resources)).bytes);
          // It says of all text that it stands at the left.
          return Object.values(texts)
            .flat()
            .map((part) => part.replaceAll('<w:jc w:val="left"/>', ''));
        };
        assert.deepEqual(await written(again), await written(letter), `${name}\n${text}`);
      }
    });
  }
});

/** A letter whose pictures are only named: as what they are kept is not what is asked. */
function withoutPictures<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, part) => {
      if (key === 'image' || key === 'logo') return { path: '', alternative: part.alternative };
      return key === 'date' ? undefined : part;
    }),
  ) as T;
}
