import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const failing = fileURLToPath(new URL('failing-disk.cjs', import.meta.url));
const motion = readFileSync(join(root, 'examples/schwimmbad.antrag.md'), 'utf8');

describe('the command line on a disk that fails', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag-'));
    writeFileSync(join(folder, 'a.antrag.md'), motion);
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** `fault` as `failing-disk.cjs` takes it. Hanging is failing. */
  function run(args: string[], fault?: string, within = '') {
    const node = fault ? ['--require', failing] : [];
    const { status, stdout, stderr, signal } = spawnSync(
      process.execPath,
      [...node, join(root, 'dist/cli.js'), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 30_000,
        killSignal: 'SIGKILL',
        env: { ...process.env, FAULT: fault ?? '', FAULT_IN: within },
      },
    );
    assert.equal(signal, null, 'hangs');
    assert.doesNotMatch(stderr, /^\s+at /mu, 'no stack trace');
    return { status, stdout, stderr };
  }

  const faults: [what: string, fault: string, de: RegExp, en: RegExp][] = [
    [
      'has no room',
      'writeFile:ENOSPC',
      /Datenträger ist voll.*Schaffen Sie/u,
      /disk is full.*Make/u,
    ],
    ['has no quota left', 'open:EDQUOT', /Datenträger ist voll/u, /disk is full/u],
    ['is read-only', 'open:EROFS', /schreibgeschützt.*Wählen Sie/u, /read-only\. Choose/u],
    ['denies new files', 'open:EACCES', /schreibgeschützt.*Wählen Sie/u, /read-only\. Choose/u],
    [
      'has lost the folder',
      'open:ENOENT',
      /Ordner gibt es nicht\. Legen Sie/u,
      /does not exist\. Make/u,
    ],
    ['loses the folder meanwhile', 'rename:ENOENT', /Ordner gibt es nicht/u, /does not exist/u],
    ['holds the letter (Windows)', 'rename:EPERM', /Word\. Schließen Sie/u, /Word\. Close/u],
    ['holds the letter', 'rename:EBUSY', /Word\. Schließen Sie/u, /Word\. Close/u],
    ['breaks', 'rename:EIO', /EIO.*Versuchen Sie/u, /EIO.*Try again/u],
  ];
  for (const [what, fault, de, en] of faults) {
    it(`leaves the old letter whole, no draft, and says what to do when it ${what}`, () => {
      assert.equal(run(['export', 'a.antrag.md']).status, 0);
      const before = readFileSync(join(folder, 'a.docx'));
      for (const [language, said] of [
        ['de', de],
        ['en', en],
      ] as const) {
        const { status, stdout, stderr } = run(
          ['export', 'a.antrag.md', '--lang', language],
          fault,
          fault.startsWith('open') ? '.tmp' : '',
        );
        assert.equal(status, 1);
        assert.equal(stdout, '');
        assert.match(stderr, said);
        assert.match(stderr, /^a\.docx/u);
      }
      assert.ok(readFileSync(join(folder, 'a.docx')).equals(before));
      assert.deepEqual(readdirSync(folder).sort(), ['a.antrag.md', 'a.docx']);
    }).timeout(120_000);
  }

  it('says so where the folder for the letters cannot be made', () => {
    writeFileSync(join(folder, 'briefe'), 'a file');
    assert.match(
      run(['export', 'a.antrag.md', '--out', 'briefe/', '--lang', 'de']).stderr,
      /^briefe ist eine Datei, gebraucht wird ein Ordner\. Wählen Sie/u,
    );
    const { status, stderr } = run(['export', 'a.antrag.md', '--out', 'neu/'], 'mkdir:EROFS');
    assert.equal(status, 1);
    assert.match(stderr, /neu/u);
  });

  it('does not replace a letter that is marked as read-only', () => {
    run(['export', 'a.antrag.md']);
    chmodSync(join(folder, 'a.docx'), 0o444);
    const { status, stderr } = run(['export', 'a.antrag.md', '--force', '--lang', 'de']);
    assert.equal(status, 1);
    assert.match(stderr, /schreibgeschützt/u);
  });

  it('does not wait for pipes that nobody writes to', () => {
    // Windows has none in its folders.
    if (process.platform === 'win32') return;
    for (const name of ['b.antrag.md', 'antrag.yml', 'plan.png', 'a.docx']) {
      assert.equal(spawnSync('mkfifo', [join(folder, name)]).status, 0);
    }
    writeFileSync(join(folder, 'a.antrag.md'), `${motion}\n![Plan](plan.png)\n[b](plan.png)\n`);
    const checked = run(['check', 'a.antrag.md', 'b.antrag.md', '--lang', 'de']);
    assert.match(checked.stdout, /profil-unlesbar .*antrag\.yml ist keine gewöhnliche Datei/u);
    assert.match(checked.stdout, /anlage-fehlt .*plan\.png ist keine gewöhnliche Datei/u);
    assert.match(checked.stderr, /b\.antrag\.md ist keine gewöhnliche Datei/u);
    const written = run(['export', 'a.antrag.md', '--lang', 'de']);
    assert.match(written.stderr, /a\.docx ist keine gewöhnliche Datei/u);
  });

  it('writes the letter beside a profile that is a folder, or that has 50 MB', () => {
    mkdirSync(join(folder, 'antrag.yml'));
    const folderThere = run(['check', 'a.antrag.md', '--lang', 'de']).stdout;
    assert.match(folderThere, /profil-unlesbar .*antrag\.yml ist ein Ordner/u);
    assert.equal(run(['export', 'a.antrag.md']).status, 0);
    rmSync(join(folder, 'antrag.yml'), { recursive: true });
    writeFileSync(join(folder, 'antrag.yml'), '');
    truncateSync(join(folder, 'antrag.yml'), 50 * 2 ** 20);
    const largeThere = run(['check', 'a.antrag.md', '--lang', 'de']).stdout;
    assert.match(largeThere, /profil-unlesbar .*größer als 1 MB/u);
    assert.equal(run(['export', 'a.antrag.md']).status, 0);
  });

  it('writes the letter beside a profile that is broken', () => {
    for (const broken of [
      Buffer.from([0, 159, 146, 150, 0, 255, 254]),
      'gremien: [{name: "Rat',
      'a: &a [*a, *a]\n<<: *b\n\t- x: {',
      '\u0000'.repeat(1000),
      ']]]}}}:::\n',
    ]) {
      writeFileSync(join(folder, 'antrag.yml'), broken);
      const { stdout } = run(['check', 'a.antrag.md', '--lang', 'de']);
      assert.match(stdout, /antrag\.yml:\d+:\d+/u, String(broken));
      assert.equal(run(['export', 'a.antrag.md', '--force']).status, 0);
    }
  }).timeout(120_000);

  it('leaves one whole letter where two programs write it at once', async () => {
    const exports = Array.from({ length: 6 }, async (_, index) => {
      const args = [join(root, 'dist/cli.js'), 'export', 'a.antrag.md', '--lang', 'de'];
      const child = spawn(process.execPath, args, { cwd: folder, timeout: 60_000 });
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const [status] = await once(child, 'close');
      return { index, status, said };
    });
    for (const { status, said } of await Promise.all(exports)) assert.equal(status, 0, said);
    assert.deepEqual(readdirSync(folder).sort(), ['a.antrag.md', 'a.docx']);
    const together = readFileSync(join(folder, 'a.docx'));
    run(['export', 'a.antrag.md', '--force']);
    assert.ok(readFileSync(join(folder, 'a.docx')).equals(together));
  }).timeout(120_000);

  describe('--fix', () => {
    const path = () => join(folder, 'a.antrag.md');
    const short = motion.replace('23.02.2027', '23.2.27');
    const fix = ['check', 'a.antrag.md', '--fix', '--lang', 'de', '--today', '23.02.2027'];

    it('keeps the motion whole and says why when it cannot be written', () => {
      writeFileSync(path(), short);
      const { status, stdout, stderr } = run(fix, 'writeFile:ENOSPC');
      assert.equal(status, 0);
      assert.match(stderr, /Datenträger ist voll/u);
      assert.match(stdout, /datum-format/u);
      assert.equal(readFileSync(path(), 'utf8'), short);
      assert.deepEqual(readdirSync(folder), ['a.antrag.md']);
    });

    it('keeps a motion as private as it was', () => {
      writeFileSync(path(), short);
      chmodSync(path(), 0o600);
      run(fix);
      assert.equal(readFileSync(path(), 'utf8'), motion);
      if (process.platform !== 'win32') assert.equal(statSync(path()).mode & 0o777, 0o600);
    });

    it('reads another encoding, but leaves it alone', () => {
      for (const bytes of [
        Buffer.from(short.replaceAll(/[^\u0000-\u00FF]/gu, ''), 'latin1'),
        Buffer.from(`\uFEFF${short}`, 'utf16le'),
      ]) {
        writeFileSync(path(), bytes);
        const { stderr } = run(fix);
        assert.match(stderr, /nicht in UTF-8 gespeichert.*Speichern Sie/u);
        assert.ok(readFileSync(path()).equals(bytes));
        assert.equal(run(['export', 'a.antrag.md', '--to', 'pdf', '--force']).status, 0);
      }
    }).timeout(120_000);
  });

  it('ends quietly when nobody reads on', () => {
    const many = Array.from({ length: 300 }, () => 'a.antrag.md').join(' ');
    const command = `"${process.execPath}" "${join(root, 'dist/cli.js')}" export ${many} | head -1`;
    if (process.platform === 'win32') return;
    const { stderr, stdout } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
    });
    assert.equal(stdout, 'a.docx\n');
    assert.equal(stderr, '');
  }).timeout(120_000);
});
