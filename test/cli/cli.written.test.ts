import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(root, 'dist/cli.js');
const motion = readFileSync(join(root, 'examples/schwimmbad.antrag.md'), 'utf8');

describe('the command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
    return { status, stdout, stderr };
  }

  function put(name: string, text: string) {
    writeFileSync(join(folder, name), text);
  }

  function words(name: string): string {
    const part = unzipSync(readFileSync(join(folder, name)))['word/document.xml'];
    assert.ok(part);
    return strFromU8(part).replace(/<[^>]+>/gu, ' ');
  }

  /** What an edit in Word comes to: one word of the text is another. */
  function inWord(bytes: Uint8Array): Uint8Array {
    const parts = unzipSync(bytes);
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return zipSync({ ...parts, 'word/document.xml': strToU8(text.replace('Magistrat', 'Senat')) });
  }

  const today = ['--today', '23.02.2027'];

  it('finds in many files what it finds in each, in the order in which they were named', () => {
    const names = Array.from({ length: 45 }, (_, at) => `${at}.antrag.md`);
    for (const [at, name] of names.entries())
      put(
        name,
        `---\nbetreff: Nr. ${at}\n---\n\n## Beschlussvorschlag\n\n${'Satz. '.repeat(at)}\n`,
      );
    const of = (...files: string[]) => {
      const { status, stdout } = run('check', '--format', 'json', ...today, ...files);
      assert.equal(status, 1);
      return JSON.parse(stdout) as { file: string }[];
    };
    const all = of(...names);
    assert.deepEqual([...new Set(all.map(({ file }) => file))], names);
    for (const name of ['0.antrag.md', '44.antrag.md'])
      assert.deepEqual(
        all.filter(({ file }) => file === name),
        of(name),
      );
  });

  it('takes a folder for the motions in it and below', () => {
    for (const path of ['anträge/alt', 'anträge/.git', 'anträge/node_modules/x'])
      mkdirSync(join(folder, path), { recursive: true });
    for (const path of ['b', 'a', 'alt/c', '.git/d', 'node_modules/x/e'])
      put(`anträge/${path}.antrag.md`, motion);
    put('anträge/liesmich.md', '# Kein Antrag');

    const { status, stdout } = run('export', 'anträge');

    assert.equal(status, 0);
    assert.deepEqual(stdout.trim().split('\n'), [
      'anträge/a.docx',
      'anträge/alt/c.docx',
      'anträge/b.docx',
    ]);
    assert.match(run('check', 'anträge/.git/..', ...today).stdout, /^$/u);
  });

  it('explains itself in the language of its user', () => {
    assert.match(run('--help').stdout, /AUFRUF/u);
    assert.match(run('--help', '--lang', 'en').stdout, /USAGE/u);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/u);
  });

  it('exits with 2 when it is called wrongly, and says how to call it', () => {
    for (const args of [
      [],
      ['check'],
      ['drucken', 'a.antrag.md'],
      ['export', 'a.antrag.md', '--to', 'odt'],
      ['check', 'a.antrag.md', '--today', 'morgen'],
      ['check', 'a.antrag.md', '--format', 'xml'],
      ['check', 'a.antrag.md', '--schnell'],
    ]) {
      const { status, stdout, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stdout + stderr, /antrag --help|AUFRUF|antrag check|--\w+ kennt/u);
    }
  });

  describe('check', () => {
    it('is silent about a faultless motion and exits with 0', () => {
      put('gut.antrag.md', motion);
      assert.deepEqual(run('check', 'gut.antrag.md', ...today), {
        status: 0,
        stdout: '',
        stderr: '',
      });
    });

    it('prints file, line, column, severity, rule and message, and exits with 1 for errors', () => {
      put('ort.antrag.md', motion.replace('ort: Musterhausen\n', ''));
      const { status, stdout } = run('check', 'ort.antrag.md', ...today);
      assert.equal(status, 1);
      assert.match(stdout, /^ort\.antrag\.md:\d+:\d+ {2}error {2}pflichtfeld-fehlt {2}.*ort/u);
    });

    it('prints JSON with lines and columns from 1, one array for all files', () => {
      put('eins.antrag.md', motion.replace('ort: Musterhausen\n', ''));
      put('zwei.antrag.md', motion.replace('25.02.2027', '31.02.2027'));
      const { status, stdout } = run(
        'check',
        'eins.antrag.md',
        'zwei.antrag.md',
        '--format',
        'json',
        ...today,
      );
      const rows = JSON.parse(stdout) as Record<string, unknown>[];
      assert.equal(status, 1);
      const [row] = rows.filter(({ rule }) => rule === 'datum-ungueltig');
      const { message, ...rest } = row ?? {};
      assert.match(String(message), /31\.02\.2027/u);
      assert.deepEqual(rest, {
        file: 'zwei.antrag.md',
        line: 5,
        column: 10,
        endLine: 5,
        endColumn: 20,
        severity: 'error',
        rule: 'datum-ungueltig',
      });
      assert.ok(rows.some(({ file }) => file === 'eins.antrag.md'));
    });

    it('goes on after a file that is not there', () => {
      put('gut.antrag.md', motion);
      const { status, stderr } = run('check', 'fehlt.antrag.md', 'gut.antrag.md', ...today);
      assert.equal(status, 1);
      assert.match(stderr, /fehlt\.antrag\.md: Diese Datei gibt es nicht/u);
    });

    it('mends what is safe and keeps the byte order mark and the line ends', () => {
      const text = `\uFEFF${motion.replace('23.02.2027', '23.2.27').replaceAll('\n', '\r\n')}`;
      put('kurz.antrag.md', text);
      assert.equal(run('check', 'kurz.antrag.md', '--fix', ...today).status, 0);
      const mended = readFileSync(join(folder, 'kurz.antrag.md'), 'utf8');
      assert.equal(mended, text.replace('23.2.27', '23.02.2027'));
    });
  });

  describe('export', () => {
    it('writes the letter beside the motion and prints its path', () => {
      put('bad.antrag.md', motion);
      assert.deepEqual(run('export', 'bad.antrag.md'), {
        status: 0,
        stdout: 'bad.docx\n',
        stderr: '',
      });
      assert.match(words('bad.docx'), /Die Stadtverordnetenversammlung möge beschließen:/u);
    });

    it('writes both formats of many motions into a folder that it makes', () => {
      put('a.antrag.md', motion);
      put('b.antrag.md', '## Beschlussvorschlag\n\nTempo 30 auf der Hauptstraße.\n');
      const { status } = run(
        'export',
        'a.antrag.md',
        'b.antrag.md',
        '--to',
        'docx,pdf',
        '--out',
        'briefe/',
      );
      assert.equal(status, 0);
      assert.deepEqual(readdirSync(join(folder, 'briefe')).sort(), [
        'a.docx',
        'a.pdf',
        'b.docx',
        'b.pdf',
      ]);
      assert.match(words('briefe/b.docx'), /Tempo 30 auf der Hauptstraße\./u);
    });

    it('writes to the file named, in the format of its ending', () => {
      put('a.antrag.md', motion);
      assert.equal(
        run('export', 'a.antrag.md', '--out', 'anderer Name.pdf').stdout,
        'anderer Name.pdf\n',
      );
      assert.equal(readFileSync(join(folder, 'anderer Name.pdf'), 'latin1').slice(0, 5), '%PDF-');
    });

    it('writes a letter with characters that it has no font for, and says so', () => {
      put('gast.antrag.md', motion.replace('Elf Schulklassen', 'Elf 中文-Schulklassen'));
      assert.deepEqual(run('export', 'gast.antrag.md'), {
        status: 0,
        stdout: 'gast.docx\n',
        stderr: '',
      });
      const { status, stdout, stderr } = run('export', 'gast.antrag.md', '--to', 'pdf');
      assert.deepEqual({ status, stdout }, { status: 0, stdout: 'gast.pdf\n' });
      assert.match(stderr, /^gast\.pdf: Für „中“ und „文“ \(Zeile \d+\) hat .*Word-Datei.*\n$/u);
    });

    it('refuses one file for several letters', () => {
      put('a.antrag.md', motion);
      put('b.antrag.md', motion);
      assert.equal(run('export', 'a.antrag.md', 'b.antrag.md', '--out', 'x.docx').status, 2);
    });

    it('goes on after a motion that cannot be read', () => {
      put('gut.antrag.md', motion);
      mkdirSync(join(folder, 'ordner.antrag.md'));
      const { status, stdout, stderr } = run(
        'export',
        'ordner.antrag.md',
        'fehlt.antrag.md',
        'gut.antrag.md',
      );
      assert.equal(status, 1);
      assert.equal(stdout, 'gut.docx\n');
      assert.match(stderr, /ordner\.antrag\.md ist ein Ordner/u);
      assert.match(stderr, /fehlt\.antrag\.md: Diese Datei gibt es nicht/u);
    });

    it('replaces its own letter, but never one that was edited since or is not its own', () => {
      put('a.antrag.md', motion);
      for (const [format, edit] of [
        ['docx', inWord],
        ['pdf', (bytes: Uint8Array) => new Uint8Array([...bytes, 10])],
      ] as const) {
        const letter = join(folder, `a.${format}`);
        const call = ['export', 'a.antrag.md', '--to', format];
        assert.equal(run(...call).status, 0);
        assert.equal(run(...call).status, 0, 'untouched');
        const edited = edit(new Uint8Array(readFileSync(letter)));
        writeFileSync(letter, edited);
        const refused = run(...call);
        assert.equal(refused.status, 1);
        assert.match(refused.stderr, /--force/u);
        assert.deepEqual(new Uint8Array(readFileSync(letter)), edited);
        assert.equal(run(...call, '--force').status, 0);
        assert.notDeepEqual(new Uint8Array(readFileSync(letter)), edited);
      }
    }).timeout(180_000);

    it('gives the same bytes in every run', () => {
      put('a.antrag.md', motion);
      for (const format of ['docx', 'pdf']) {
        run('export', 'a.antrag.md', '--to', format, '--out', 'eins/');
        run('export', 'a.antrag.md', 'a.antrag.md', '--to', format, '--out', 'zwei/', '--force');
        const [one, two] = ['eins', 'zwei'].map((name) =>
          readFileSync(join(folder, name, `a.${format}`)),
        );
        assert.ok(one && two && one.equals(two), format);
      }
    }).timeout(180_000);

    it('reads nothing outside the root, not even through a link', () => {
      const secret = mkdtempSync(join(tmpdir(), 'antrag-geheim-'));
      writeFileSync(join(secret, 'antrag.yml'), 'ort: Geheimhausen\n');
      mkdirSync(join(folder, 'rat/.git'), { recursive: true });
      put('rat/a.antrag.md', motion.replace('ort: Musterhausen\n', ''));
      symlinkSync(join(secret, 'antrag.yml'), join(folder, 'rat/antrag.yml'));
      run('export', 'rat/a.antrag.md');
      assert.ok(!words('rat/a.docx').includes('Geheimhausen'));
      rmSync(secret, { recursive: true });
    });

    it('leaves no draft behind where the folder cannot be written', () => {
      // Root may write everywhere: then the folder is made impossible instead of forbidden.
      put('a.antrag.md', motion);
      put('datei', '');
      mkdirSync(join(folder, 'zu'));
      chmodSync(join(folder, 'zu'), 0o500);
      const target = process.getuid?.() === 0 ? '/proc/a.docx' : 'zu/a.docx';
      const { status, stderr } = run('export', 'a.antrag.md', '--out', target);
      assert.equal(status, 1);
      assert.match(stderr, /wählen Sie einen anderen/iu);
      assert.deepEqual(readdirSync(join(folder, 'zu')), []);
    });

    it('loses nothing and leaves nothing half where two runs write into one folder at once', async () => {
      const names = Array.from({ length: 12 }, (_, index) => `m${index}`);
      for (const name of names) put(`${name}.antrag.md`, motion);
      const wanted = ['docx', 'pdf'].flatMap((format) => names.map((name) => `${name}.${format}`));
      const once = run('export', '.', '--to', 'docx,pdf', '--out', 'allein');
      assert.equal(once.status, 0, once.stderr);
      for (let turn = 0; turn < 2; turn += 1) {
        const ended = ['docx,pdf', 'pdf,docx'].map(async (to) => {
          const args = [cli, 'export', '.', '--to', to, '--out', 'zusammen'];
          const child = spawn(process.execPath, args, { cwd: folder });
          let said = '';
          child.stderr.on('data', (data) => {
            said += data;
          });
          const [code] = await new Promise<unknown[]>((resolve) =>
            child.once('close', (...all) => resolve(all)),
          );
          return { code, said };
        });
        for (const end of await Promise.all(ended)) assert.deepEqual(end, { code: 0, said: '' });
        assert.deepEqual(readdirSync(join(folder, 'zusammen')).sort(), wanted.sort());
        for (const name of wanted) {
          const [alone, together] = ['allein', 'zusammen'].map((at) =>
            readFileSync(join(folder, at, name)),
          );
          assert.ok(alone && together?.equals(alone), name);
        }
      }
    }).timeout(180_000);

    it('leaves the old letters whole when it is killed in the middle of a batch', async () => {
      const names = Array.from({ length: 60 }, (_, index) => `m${index}.antrag.md`);
      for (const name of names) put(name, motion);
      run('export', ...names);
      const before = new Map(
        readdirSync(folder)
          .filter((name) => name.endsWith('.docx'))
          .map((name) => [name, readFileSync(join(folder, name))]),
      );
      for (const name of names) put(name, motion.replace('Südschule', 'Nordschule'));
      const child = spawn(process.execPath, [cli, 'export', ...names], { cwd: folder });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      let replaced = 0;
      for (const [name, bytes] of before) {
        assert.ok(existsSync(join(folder, name)));
        const now = readFileSync(join(folder, name));
        if (now.equals(bytes)) continue;
        replaced += 1;
        assert.match(words(name), /Nordschule/u);
      }
      assert.ok(replaced > 0 && replaced < names.length, `${replaced} of ${names.length} replaced`);
    });
  });
});
