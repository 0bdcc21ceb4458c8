import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exportFiles } from '../../src/cli/export.ts';
import type { Workers } from '../../src/cli/resources.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { MotionText } from '../../src/worker/motions.ts';
import { formats } from '../../src/write/formats.ts';

const docx = formats.filter(({ name }) => name === 'docx');

/** Letters that several workers write at once, and that end in any order. */
describe('antrag export of several motions', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-order-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** @param times after how many ms each letter is there; negative, it fails then */
  async function exported(size: number, times: Record<string, number>, names: string[]) {
    for (const name of Object.keys(times))
      await writeFile(join(folder, `${name}.antrag.md`), `## Beschlussvorschlag\n\n${name}\n`);
    const said: string[] = [];
    const batches = new Set<string | undefined>();
    let atOnce = 0;
    let most = 0;
    let second = () => {};
    const secondBegun = new Promise<void>((begun) => {
      second = begun;
    });
    const run = async (_: string, { source }: { source: MotionText }) => {
      batches.add(source.batch);
      atOnce += 1;
      most = Math.max(most, atOnce);
      const name = source.text.trim().split('\n').at(-1) ?? '';
      if (atOnce > 1) second();
      // The first one takes so long that there is a second one beside it, where there may be.
      if (name === 'a' && size > 1) await secondBegun;
      await wait(Math.abs(times[name] ?? 0));
      atOnce -= 1;
      if ((times[name] ?? 0) < 0) throw new Error(`no ${name}`);
      const remarks = [{ de: `zu ${name}`, en: `on ${name}` }];
      return { bytes: new TextEncoder().encode(name), remarks };
    };
    const terminal: Terminal = {
      language: 'en',
      out: (line) => said.push(basename(line)),
      json: () => {},
      err: (message) => said.push(message.en.replace(/^.*?(\w+\.docx|\w+\.antrag\.md)/u, '$1')),
    };
    const code = await exportFiles(
      names.map((name) => join(folder, `${name}.antrag.md`)),
      { formats: docx, force: false },
      terminal,
      { room: size, run: run as unknown as Workers['run'] },
    );
    return { code, said, most, batches };
  }

  for (const size of [1, 2, 3])
    it(`tells of them in the order in which they were named, ${size} at once`, async () => {
      const times = { a: 60, b: 1, c: 30, d: 1 };
      const { code, said, most, batches } = await exported(size, times, ['a', 'b', 'c', 'd']);
      assert.equal(code, 0);
      // What their profiles say is asked once for all of them.
      assert.deepEqual([batches.size, batches.has(undefined)], [1, false]);
      assert.deepEqual(
        said.filter((line) => line.endsWith('.docx')),
        ['a.docx', 'b.docx', 'c.docx', 'd.docx'],
      );
      assert.ok(most <= size, `${most} at once`);
      assert.equal(most > 1, size > 1);
    });

  it('goes on after one that fails, and after one whose place is taken already', async () => {
    const times = { a: 40, b: -1, c: 1 };
    const { code, said } = await exported(2, times, ['a', 'b', 'a', 'c']);
    assert.equal(code, 1);
    const told = said.map((line) => line.match(/\w+\.docx/u)?.[0]);
    assert.deepEqual([...new Set(told)], ['a.docx', 'b.docx', 'c.docx'], said.join('\n'));
  });
});
