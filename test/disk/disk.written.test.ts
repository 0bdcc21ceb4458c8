import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskWithin } from '../../src/disk/disk.ts';

describe('the disk', () => {
  let folder: string;
  let outside: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-'));
    outside = await mkdtemp(join(tmpdir(), 'antrag-'));
    await writeFile(join(folder, 'plan.pdf'), 'vier');
    await writeFile(join(outside, 'geheim.pdf'), 'geheim');
    await symlink(join(outside, 'geheim.pdf'), join(folder, 'link.pdf'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
    await rm(outside, { recursive: true });
  });

  const at = (name: string) => pathToFileURL(join(folder, name)).href;
  const disk = diskWithin(async () => `${pathToFileURL(folder).href}/`);

  it('tells the size of a file without reading it, and nothing of one that is not there', async () => {
    assert.equal(await disk.size?.(at('plan.pdf')), 4);
    assert.equal(await disk.size?.(at('fehlt.pdf')), undefined);
  });

  it('replaces what is expected to stand there, and leaves alone what has changed', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    await writeFile(join(folder, 'brief.docx'), 'alt');
    await assert.rejects(
      disk.replace(at('brief.docx'), bytes('neu'), { expected: bytes('älter') }),
      { reason: 'changed' },
    );
    await assert.rejects(disk.replace(at('brief.docx'), bytes('neu'), { expected: null }), {
      reason: 'changed',
    });
    assert.equal(await readFile(join(folder, 'brief.docx'), 'utf8'), 'alt');
    await disk.replace(at('brief.docx'), bytes('neu'), { expected: bytes('alt') });
    await disk.replace(at('neu.docx'), bytes('neu'), { expected: null });
    assert.equal(await readFile(join(folder, 'brief.docx'), 'utf8'), 'neu');
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('neither reads nor measures what a link leads out to', async () => {
    await assert.rejects(disk.read(at('link.pdf')), { reason: 'outside' });
    await assert.rejects(async () => disk.size?.(at('link.pdf')), { reason: 'outside' });
  });
});
