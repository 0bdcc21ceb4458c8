import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWordFile } from '../write/docx/package.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

describe('antrag compare', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'compare', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'de_DE.UTF-8' },
    });
    return { status, stdout, stderr };
  }

  function put(name: string, body: string, art = 'Antrag') {
    writeFileSync(join(folder, name), `---\nart: ${art}\n---\n\n${body}`);
  }

  const trees = (count: string) => `1. Die Stadt pflanzt ${count} Bäume.\n2. Sie gießt.\n`;

  it('prints the sentences that turn one motion into another', () => {
    put('alt.antrag.md', `## Beschlussvorschlag\n\n${trees('vierzig')}`);
    put('neu.antrag.md', `## Beschlussvorschlag\n\n${trees('sechzig')}3. Sie berichtet.\n`);
    const { status, stdout } = run('alt.antrag.md', 'neu.antrag.md');
    assert.equal(
      stdout,
      '1. In Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.\n2. Folgende Ziffer 3 wird angefügt: „3. Sie berichtet.“\n',
    );
    assert.equal(status, 0);
  });

  it('prints what an amendment changes', () => {
    const body = `## Bisherige Fassung\n\n${trees('vierzig')}\n## Neue Fassung\n\n${trees('fünfzig')}`;
    put('aenderung.antrag.md', body, 'Änderungsantrag');
    assert.equal(
      run('aenderung.antrag.md', '--to', 'text').stdout,
      'In Ziffer 1 wird das Wort „vierzig“ durch das Wort „fünfzig“ ersetzt.\n',
    );
  });

  it('says so where both are the same, and where there is nothing to compare', () => {
    put('alt.antrag.md', `## Beschlussvorschlag\n\n${trees('vierzig')}`);
    const same = run('alt.antrag.md', 'alt.antrag.md');
    assert.deepEqual([same.status, same.stdout], [0, '']);
    assert.match(same.stderr, /sagen dasselbe/u);
    const alone = run('alt.antrag.md');
    assert.equal(alone.status, 1);
    assert.match(alone.stderr, /keine neue Fassung/u);
  });

  it('writes a Word file with tracked changes and a PDF with marks beside the new one', () => {
    put('alt.antrag.md', `## Beschlussvorschlag\n\n${trees('vierzig')}`);
    put('neu.antrag.md', `## Beschlussvorschlag\n\n${trees('sechzig')}`);
    const { status, stdout } = run('alt.antrag.md', 'neu.antrag.md', '--to', 'docx,pdf');
    assert.deepEqual([status, stdout], [0, 'neu-vergleich.docx\nneu-vergleich.pdf\n']);
    const { body } = openWordFile(readFileSync(join(folder, 'neu-vergleich.docx')));
    assert.deepEqual(
      ['w:del', 'w:ins'].map((mark) => body.all(mark).map((one) => one.text)),
      [[' vierzig'], [' sechzig']],
    );
    const pdf = spawnSync('pdftotext', ['-raw', join(folder, 'neu-vergleich.pdf'), '-'], {
      encoding: 'utf8',
    });
    assert.match(
      pdf.stdout.replace(/\s+/gu, ' '),
      /\[Gestrichen: ?vierzig\] ?\[Eingefügt: ?sechzig\]/u,
    );
  });

  it('writes the texts of an amendment, and replaces no file that was edited', () => {
    const body = `## Bisherige Fassung\n\n${trees('vierzig')}\n## Neue Fassung\n\n${trees('fünfzig')}`;
    put('aenderung.antrag.md', body, 'Änderungsantrag');
    assert.equal(run('aenderung.antrag.md', '--out', 'b.docx').stdout, 'b.docx\n');
    const { body: text } = openWordFile(readFileSync(join(folder, 'b.docx')));
    assert.deepEqual(
      text.all('w:ins').map((one) => one.text),
      [' fünfzig'],
    );
    writeFileSync(join(folder, 'b.docx'), 'mine');
    assert.equal(run('aenderung.antrag.md', '--out', 'b.docx').status, 1);
    assert.equal(run('aenderung.antrag.md', '--out', 'b.docx', '--force').status, 0);
  });

  it('takes two files at most, and formats that there are', () => {
    assert.equal(run('a', 'b', 'c').status, 2);
    assert.equal(run('a', 'b', '--to', 'odt').status, 2);
    assert.equal(run('a', 'b', '--to', 'text', '--out', 'x').status, 2);
    assert.equal(run('a', 'b', '--format', 'json').status, 2);
  });
});
