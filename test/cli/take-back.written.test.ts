import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const motion = `---
art: Antrag
betreff: Bäume
gremium: Gemeinderat
sitzung: 24.09.2099
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt *vierzig* Bäume.

## Begründung

Es ist heiß.
`;

describe('antrag import --into', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'antrag zurück '));
    put(motion);
    assert.equal(run('export', 'a.antrag.md').status, 0);
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

  const put = (text: string) => writeFileSync(join(folder, 'a.antrag.md'), text);
  const text = () => readFileSync(join(folder, 'a.antrag.md'), 'utf8');

  function sentBack(from: string, to: string) {
    const parts = unzipSync(readFileSync(join(folder, 'a.docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    assert.ok(xml.includes(from));
    parts['word/document.xml'] = strToU8(xml.replaceAll(from, to));
    writeFileSync(join(folder, 'a.docx'), zipSync(parts));
  }

  it('takes corrections back at once where the motion is as it was exported', () => {
    sentBack('Es ist heiß.', 'Es ist sehr heiß.');
    const { status, stdout } = run('import', 'a.docx', '--into', 'a.antrag.md');
    assert.equal(status, 0);
    assert.match(stdout, /sehr heiß/u);
    assert.equal(text(), motion.replace('ist heiß', 'ist sehr heiß'));
  });

  it('leaves what was changed here since where the exported letter is told, or lies beside the motion', () => {
    const exported = readFileSync(join(folder, 'a.docx'));
    sentBack('Es ist heiß.', 'Es ist sehr heiß.');
    const goneOn = motion.replace('vierzig', 'fünfzig');
    const wanted = goneOn.replace('ist heiß', 'ist sehr heiß');
    writeFileSync(join(folder, 'zurück.docx'), readFileSync(join(folder, 'a.docx')));
    writeFileSync(join(folder, 'verschickt.docx'), exported);
    put(goneOn);
    assert.equal(
      run('import', 'zurück.docx', '--into', 'a.antrag.md', '--base', 'verschickt.docx').status,
      0,
    );
    assert.equal(text(), wanted);
    put(goneOn);
    writeFileSync(join(folder, 'a.docx'), exported);
    assert.equal(run('import', 'zurück.docx', '--into', 'a.antrag.md').status, 0);
    assert.equal(text(), wanted);
  });

  it('says of an exported letter that it is another one, or not there', () => {
    sentBack('Es ist heiß.', 'Es ist sehr heiß.');
    writeFileSync(join(folder, 'b.antrag.md'), motion.replace('Bäume', 'Büsche'));
    assert.equal(run('export', 'b.antrag.md').status, 0);
    const other = run('import', 'a.docx', '--into', 'a.antrag.md', '--base', 'b.docx');
    assert.equal(other.status, 1);
    assert.match(other.stderr, /verschiedenen Ausgaben/u);
    assert.equal(run('import', 'a.docx', '--into', 'a.antrag.md', '--base', 'c.docx').status, 1);
    assert.equal(run('import', 'a.docx', '--base', 'b.docx').status, 2);
    assert.equal(text(), motion);
  });

  it('names the changes and writes nothing without --force where the motion went on being edited', () => {
    sentBack('Es ist heiß.', 'Es ist sehr heiß.');
    const goneOn = motion.replace('vierzig', 'fünfzig');
    put(goneOn);
    const refused = run('import', 'a.docx', '--into', 'a.antrag.md');
    assert.equal(refused.status, 1);
    assert.match(refused.stdout, /sehr heiß/u);
    assert.match(refused.stderr, /--force/u);
    assert.equal(text(), goneOn);
    const forced = run('import', 'a.docx', '--into', 'a.antrag.md', '--force');
    assert.equal(forced.status, 0);
    assert.match(text(), /Es ist sehr heiß\./u);
  });

  it('knows no --force where a letter becomes a motion, which replaces nothing', () => {
    assert.equal(run('import', 'a.docx', '--force').status, 2);
  });
});
