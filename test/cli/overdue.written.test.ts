import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFiles } from '../../src/cli/export.ts';
import type { Workers } from '../../src/cli/resources.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { letterDeadline } from '../../src/thread/deadlines.ts';
import { type Thread, Worker } from '../../src/thread/worker.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { formats } from '../../src/write/formats.ts';
import { resources } from '../resources.ts';
import { letters } from '../write/letters.ts';

describe('the command line and a letter that takes too long', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag-'));
    for (const name of ['a', 'b'])
      writeFileSync(join(folder, `${name}.antrag.md`), '## Begründung');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  for (const language of ['de', 'en'] as const) {
    it(`gives it up, names letter and remedy (${language}), and writes the next one`, async () => {
      const [fixture] = Object.values(letters);
      assert.ok(fixture);
      const { bytes } = await docx.write(fixture, resources);
      let count = 0;
      const thread = (): Thread => {
        count += 1;
        return count === 1 ? silent() : writing(bytes);
      };
      const worker = new Worker(thread, {
        read: async () => undefined,
        root: async (it) => it,
        ...resources,
      });
      const asked: unknown[] = [];
      // Nobody waits for three minutes here; how long was asked for counts.
      const press: Workers = {
        room: 1,
        run: (task, input, options) => {
          asked.push(options?.deadline);
          return worker.run(task, input, { ...options, deadline: 200 });
        },
      };
      const out: string[] = [];
      const err: string[] = [];
      const terminal: Terminal = {
        language,
        out: (line) => out.push(line),
        json: () => {},
        err: (message) => err.push(message[language]),
      };
      const names = ['a', 'b'].map((name) => join(folder, `${name}.antrag.md`));

      const code = await exportFiles(
        names,
        { formats: formats.filter(({ name }) => name === 'docx'), force: false },
        terminal,
        press,
      );

      assert.equal(code, 1);
      assert.deepEqual(asked, [letterDeadline, letterDeadline]);
      assert.equal(err.length, 1);
      assert.match(
        err[0] ?? '',
        language === 'de'
          ? /a\.docx: Der Brief war nach .* teilen Sie einen sehr langen Text/u
          : /a\.docx: The letter was not ready .* split a very long text/u,
      );
      assert.equal(out.length, 1);
      assert.match(out[0] ?? '', /b\.docx$/u);
      assert.deepEqual(
        ['a', 'b'].map((name) => existsSync(join(folder, `${name}.docx`))),
        [false, true],
      );
    });
  }
});

/** Never answers. */
function silent(): Thread {
  return { post: () => {}, listen: () => {}, onEnd: () => {}, terminate: () => {} };
}

/** Answers with these bytes. */
function writing(bytes: Uint8Array): Thread {
  let tell: (message: unknown) => void = () => {};
  return {
    ...silent(),
    listen: (heard) => {
      tell = heard;
    },
    post: (message) => {
      const { id } = message as { id: number };
      setTimeout(() => tell({ type: 'done', id, output: { bytes, remarks: [] } }), 0);
    },
  };
}
