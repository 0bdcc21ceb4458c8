import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli.js');
const motion = readFileSync(join(root, 'examples/schwimmbad.antrag.md'), 'utf8');

describe('the command line among files of strangers', () => {
  let above: string;
  let folder: string;

  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'antrag-'));
    folder = join(above, 'rat');
    mkdirSync(join(folder, '.git'), { recursive: true });
  });

  afterEach(() => rmSync(above, { recursive: true, force: true }));

  function run(...args: string[]) {
    const { status, stdout, stderr, signal } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
    assert.equal(signal, null, 'hangs');
    assert.doesNotMatch(stderr, /^\s+at /mu, 'no stack trace');
    return { status, stdout, stderr };
  }

  function put(path: string, text = motion) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  describe('no letter is lost', () => {
    const pairs: [what: string, one: string, other: string][] = [
      ['of the same name', 'a/antrag.antrag.md', 'b/antrag.antrag.md'],
      ['told apart by capitals', 'a/Antrag.antrag.md', 'b/antrag.antrag.md'],
      ['told apart by how umlauts are put together', 'a/für.antrag.md', 'b/fu\u0308r.antrag.md'],
      ['told apart by their endings', 'antrag.antrag.md', 'antrag.md'],
    ];
    for (const [what, one, other] of pairs) {
      it(`of two motions ${what}: the second is refused, the rest goes on`, () => {
        for (const path of [one, other, 'c/ganz-anders.antrag.md']) put(path);
        const args = [one, other, 'c', '--out', 'briefe/', '--to', 'docx'];
        const { status, stdout, stderr } = run('export', ...args);
        assert.equal(status, 1);
        assert.equal(stdout.trim().split('\n').length, 2);
        assert.match(stderr, /wie der von .*nicht geschrieben.*Benennen Sie/u);
        assert.equal(readdirSync(join(folder, 'briefe')).length, 2);
      });
    }

    it('and a motion named twice is one motion', () => {
      put('a.antrag.md');
      assert.equal(run('export', 'a.antrag.md', './a.antrag.md').status, 0);
    });

    it('and no motion is replaced by a letter, not even by force', () => {
      put('a.antrag.md');
      put('b.antrag.md');
      const { status, stderr } = run('export', 'a.antrag.md', '--out', 'b.antrag.md', '--force');
      assert.equal(status, 1);
      assert.match(stderr, /ein Brief ersetzt keinen/u);
      assert.equal(readFileSync(join(folder, 'b.antrag.md'), 'utf8'), motion);
    });
  });

  describe('--force replaces plain files in reach only', () => {
    if (process.platform === 'win32') return;

    it('not what a link leads out to', () => {
      put('a.antrag.md');
      writeFileSync(join(above, 'geheim.docx'), 'geheim');
      symlinkSync('../geheim.docx', join(folder, 'a.docx'));
      const { status, stderr } = run('export', 'a.antrag.md', '--force');
      assert.equal(status, 1);
      assert.match(stderr, /a\.docx führt aus dem Arbeitsbereich hinaus/u);
      assert.equal(readFileSync(join(above, 'geheim.docx'), 'utf8'), 'geheim');
    });

    it('not in a folder that a link leads out to', () => {
      put('a.antrag.md');
      mkdirSync(join(above, 'anderswo'));
      symlinkSync('../anderswo', join(folder, 'briefe'));
      assert.equal(run('export', 'a.antrag.md', '--out', 'briefe/', '--force').status, 1);
      assert.deepEqual(readdirSync(join(above, 'anderswo')), []);
    });

    it('not through a link of links, and not --fix either', () => {
      writeFileSync(join(above, 'b.antrag.md'), motion.replace('23.02.2027', '23.2.27'));
      symlinkSync('../b.antrag.md', join(folder, 'b'));
      symlinkSync('b', join(folder, 'c.antrag.md'));
      const before = readFileSync(join(above, 'b.antrag.md'), 'utf8');
      assert.equal(run('check', 'c.antrag.md', '--fix').status, 1);
      assert.equal(readFileSync(join(above, 'b.antrag.md'), 'utf8'), before);
    });

    it('not a device, a pipe or a folder', () => {
      for (const [name, make] of [
        ['geraet', (path: string) => symlinkSync('/dev/null', path)],
        ['rohr', (path: string) => spawnSync('mkfifo', [path])],
        ['ordner', (path: string) => mkdirSync(path)],
      ] as const) {
        put(`${name}.antrag.md`);
        const path = join(folder, `${name}.docx`);
        make(path);
        const before = lstatSync(path).mode;
        const { status, stderr } = run('export', `${name}.antrag.md`, '--force');
        assert.equal(status, 1, name);
        assert.match(stderr, new RegExp(`^${name}\\.docx`, 'u'));
        assert.equal(lstatSync(path).mode, before);
      }
      assert.equal(run('export', 'rohr.antrag.md', '--force', '--out', '/dev/null').status, 1);
      assert.ok(lstatSync('/dev/null').isCharacterDevice());
    }).timeout(120_000);

    it('a link within the folder stays one, what it leads to is replaced', () => {
      put('a.antrag.md');
      mkdirSync(join(folder, 'briefe'));
      symlinkSync('briefe/a.docx', join(folder, 'a.docx'));
      writeFileSync(join(folder, 'briefe/a.docx'), 'alt');
      assert.equal(run('export', 'a.antrag.md', '--force').status, 0);
      assert.ok(lstatSync(join(folder, 'a.docx')).isSymbolicLink());
      assert.equal(readFileSync(join(folder, 'briefe/a.docx')).subarray(0, 2).toString(), 'PK');
    });
  });

  describe('what files say and are called gives no orders', () => {
    const acting =
      '\u001b]0;x\u0007\r\n::error::gefälscht\u202e\u2066\u0085\u2028##[error]x##vso[task]y';

    it('to a terminal or a build, in no output', () => {
      const names =
        process.platform === 'win32'
          ? ['a.antrag.md']
          : [
              `x${acting.replaceAll('/', '')}.antrag.md`,
              '::error::x.antrag.md',
              ' ::warning::y.antrag.md',
            ];
      const keys = `"${acting.replaceAll('\r\n', '\\r\\n').replace('\u001b', '\\e').replace('\u0007', '\\a').replace('\u0085', '\\x85').replace('\u2028', '\\u2028')}": 1\n`;
      const text = `${motion.replace('---\n', `---\n${keys}`).replace('ort: ', `ort: \u001b[31m`)}\n![x](\u001b\u202ex.png) [y](//\u001b/\u2066y)\n`;
      for (const name of names) put(name, text);
      put('antrag.yml', keys);
      for (const args of [
        ['check', ...names],
        ['check', '.'],
        ['check', ...names, '--format', 'json'],
        ['check', 'fehlt\u001b\u202e\n::error::.antrag.md'],
        ['export', ...names],
        ['export', ...names, '--to', 'pdf', '--out', 'ziel\u001b\u202e/'],
        [`drucken\u001b\n::error::`],
        ['export', 'a', '--to', '\u001b\n::error::'],
        ['check', 'a', '--today', '\u202e\n::error::'],
        ['check', 'a', '--schnell\u001b\n::error::'],
        ['check', ...names, '--lang', '\u001b\n##[error]'],
      ]) {
        const { stdout, stderr } = run(...args);
        const said = stdout + stderr;
        assert.doesNotMatch(
          said,
          /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
          JSON.stringify(said),
        );
        assert.doesNotMatch(said, /^\s*::/mu, said);
        assert.doesNotMatch(said, /##(?:vso)?\[/u, said);
        if (args.includes('json')) {
          const rows: { file: string }[] = JSON.parse(stdout);
          assert.ok(
            names.every((name) => rows.some(({ file }) => file.includes(name))),
            stdout,
          );
        }
      }
    }).timeout(120_000);
  });

  describe('names that are none', () => {
    if (process.platform === 'win32') return;

    it('like those of options are names', () => {
      put('--out=x.antrag.md');
      put('-y.antrag.md');
      put('z.antrag.md');
      const { status, stdout } = run('export', '--out=x.antrag.md', '-y.antrag.md', 'z.antrag.md');
      assert.equal(status, 0);
      assert.deepEqual(stdout.trim().split('\n'), ['--out=x.docx', '-y.docx', 'z.docx']);
    });

    it('in no UTF-8 are told, and the batch goes on', () => {
      writeFileSync(
        Buffer.concat([
          Buffer.from(join(folder, 'f')),
          Buffer.from([0xfc]),
          Buffer.from('r.antrag.md'),
        ]),
        motion,
      );
      put('z.antrag.md');
      for (const args of [['.'], ['f\ufffdr.antrag.md', 'z.antrag.md']]) {
        const { status, stdout, stderr } = run('export', ...args);
        assert.equal(status, 1);
        assert.equal(stdout, 'z.docx\n');
        assert.match(stderr, /nicht in UTF-8 geschrieben.*Benennen Sie/u);
      }
    });

    it('of devices are told, and the batch goes on', () => {
      for (const name of ['CON', 'nul', 'Com1', 'LPT9.alt', 'a']) put(`${name}.antrag.md`);
      const { status, stdout, stderr } = run('export', '.');
      assert.equal(status, 1);
      assert.equal(stdout, 'a.docx\n');
      assert.equal(stderr.match(/unter Windows ein Gerät/gu)?.length, 4);
    });

    it('that are too long, or hold a NUL or a line end, are told', () => {
      put('z.antrag.md');
      const { status, stdout, stderr } = run(
        'export',
        `${'a'.repeat(300)}.antrag.md`,
        'a\nb.antrag.md',
        'z.antrag.md',
      );
      assert.equal(status, 1);
      assert.equal(stdout, 'z.docx\n');
      assert.equal(stderr.trim().split('\n').length, 2);
    });
  });

  it('says so where its output cannot be written, without its source', () => {
    if (!existsSync('/dev/full')) return;
    put('a.antrag.md', motion.replace('ort: Musterhausen\n', ''));
    for (const args of [
      'check a.antrag.md',
      'check a.antrag.md --format json',
      'export a.antrag.md',
      '--help',
      '--version',
    ]) {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `"${process.execPath}" "${cli}" ${args} > /dev/full`],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'de_DE.UTF-8' } },
      );
      assert.equal(status, 1, args);
      assert.match(
        stderr,
        /Die Ausgabe ließ sich nicht schreiben: Der Datenträger ist voll\. Leiten Sie/u,
      );
      assert.ok(stderr.length < 1000, stderr);
    }
    const { status } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" check fehlt 2> /dev/full`],
      { cwd: folder },
    );
    assert.equal(status, 1);
  }).timeout(60_000);

  describe('a drawing', () => {
    const svg = (inside: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300">${inside}</svg>`;
    /** A tile as large as the drawing, made anew for each of so many shapes: far over a minute. */
    const endless = svg(
      `<pattern id="p" width="300" height="300" patternUnits="userSpaceOnUse"><rect width="9" height="9"/></pattern>${'<rect width="400" height="300" fill="url(#p)"/>'.repeat(5000)}`,
    );
    const withDrawings = motion.replace(
      '## Begründung\n',
      '$&\n![Plan](plan.svg) ![Gut](gut.svg)\n',
    );

    it('that takes too long is left out and named, the rest of the letter is written', () => {
      put('a.antrag.md', withDrawings);
      put('plan.svg', endless);
      put('gut.svg', svg('<rect width="99" height="9"/>'));
      const { status, stdout, stderr } = run('export', 'a.antrag.md');
      assert.deepEqual([status, stdout], [0, 'a.docx\n']);
      assert.match(stderr, /^a\.docx: „plan\.svg“ ist zu groß oder zu aufwendig gezeichnet/u);
      assert.doesNotMatch(stderr, /gut/u);
    }).timeout(120_000);

    it('can be cancelled', async () => {
      if (process.platform === 'win32') return;
      put('a.antrag.md', withDrawings);
      put('plan.svg', endless);
      const child = spawn(process.execPath, [cli, 'export', 'a.antrag.md'], { cwd: folder });
      const ended = once(child, 'close');
      setTimeout(() => child.kill('SIGINT'), 3000);
      const [, signal] = await ended;
      assert.equal(signal, 'SIGINT');
      assert.ok(!existsSync(join(folder, 'a.docx')));
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.antrag')),
        [],
      );
    }).timeout(60_000);
  });

  describe('litter', () => {
    const drafts = () => readdirSync(folder).filter((name) => name.startsWith('.antrag-'));

    it('of its own that is old is swept, all else stays', () => {
      put('a.antrag.md');
      const names = ['.antrag-0123456789ab.tmp', '.antrag-ba9876543210.tmp', '.antrag-notiz.tmp'];
      for (const name of names) put(name);
      const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
      for (const name of [names[0], names[2]])
        utimesSync(join(folder, name ?? ''), yesterday, yesterday);
      assert.equal(run('export', 'a.antrag.md').status, 0);
      assert.deepEqual(drafts().sort(), [names[1], names[2]].sort());
    });

    it('is not left by Ctrl+C, whenever it comes', async () => {
      if (process.platform === 'win32') return;
      for (let index = 0; index < 40; index += 1) put(`a${index}.antrag.md`);
      for (let turn = 0; turn < 12; turn += 1) {
        const child = spawn(process.execPath, [cli, 'export', '.', '--force'], { cwd: folder });
        const ended = once(child, 'close');
        let lines = 0;
        child.stdout.on('data', () => {
          lines += 1;
          // At another moment each time.
          if (lines === 2) setTimeout(() => child.kill(turn % 2 ? 'SIGTERM' : 'SIGINT'), turn * 3);
        });
        const [, signal] = await ended;
        assert.ok(signal === 'SIGINT' || signal === 'SIGTERM' || lines > 2, String(signal));
        assert.deepEqual(drafts(), []);
      }
    }).timeout(180_000);
  });
});
