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
