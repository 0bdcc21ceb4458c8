import assert from 'node:assert/strict';
import { promises } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { commands, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { answerDialogs } from '../editor/dialogs.ts';

/** A picture of one dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

/** Each way to name a file, by how it leads out of the workspace. */
const ways = (outside: string, folder: string): Record<string, string> => ({
  'up and out': `../../${basename(outside)}/dot.png`,
  'up and out, encoded': `%2e%2e/%2e%2e/${basename(outside)}/dot.png`,
  'an absolute path': join(outside, 'dot.png'),
  'a file address': Uri.file(join(outside, 'dot.png')).toString(),
  'a link to the file': 'link.png',
  'a link to the folder': 'links/dot.png',
  'a network address': 'https://www.example.org/dot.png',
  'a network address without protocol': '//www.example.org/dot.png',
  'another scheme': `vscode-userdata:${folder}/dot.png`,
});

describe('What lies outside of the workspace', () => {
  let outside = '';
  let folder = '';
  let dialogs: ReturnType<typeof answerDialogs>;
  const read: string[] = [];
  const own = { readFile: promises.readFile, open: promises.open };

  before(async () => {
    dialogs = answerDialogs();
    const root = workspace.workspaceFolders?.[0]?.uri.fsPath;
    assert.ok(root, 'No folder is open.');
    outside = await mkdtemp(join(root, '../outside-'));
    folder = await mkdtemp(join(root, 'inside-'));
    await writeFile(join(outside, 'dot.png'), dot);
    await writeFile(join(outside, 'secret.yml'), 'ort: Geheimhausen\n');
    await cp(join(root, 'fraktion.docx'), join(outside, 'fraktion.docx'));
    await writeFile(join(outside, 'dot.png.antrag.md'), '# Geheimes\n');
    await symlink(join(outside, 'dot.png'), join(folder, 'link.png'));
    await symlink(join(outside, 'dot.png.antrag.md'), join(folder, 'link.png.antrag.md'));
    await symlink(outside, join(folder, 'links'));
    for (const name of ['readFile', 'open'] as const) {
      Reflect.set(promises, name, (path: unknown, ...rest: unknown[]) => {
        read.push(String(path));
        return Reflect.apply(own[name], promises, [path, ...rest]);
      });
    }
  });

  after(async () => {
    Object.assign(promises, own);
    dialogs.restore();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true });
    await rm(outside, { recursive: true });
  });

  async function open(name: string, text: string): Promise<TextDocument> {
    const path = join(folder, name);
    await writeFile(path, text);
    const document = await workspace.openTextDocument(path);
    await window.showTextDocument(document);
    return document;
  }

  async function findings({ uri }: TextDocument, rule: string, count: number): Promise<string[]> {
    const end = Date.now() + 10_000;
    for (;;) {
      const found = languages
        .getDiagnostics(uri)
        .filter(({ code }) => (typeof code === 'object' ? code.value : code) === rule)
        .map(({ message }) => message);
      if (found.length >= count || Date.now() > end) {
        assert.equal(found.length, count, found.join('\n'));
        return found;
      }
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  async function letterOf({ uri }: TextDocument): Promise<Record<string, Uint8Array>> {
    await commands.executeCommand('antrag.export', uri);
    const path = uri.fsPath.replace(/antrag\.md$/u, 'docx');
    return unzipSync(await own.readFile(path));
  }

  function assertNothingRead(): void {
    const names = new Set([
      'dot.png',
      'secret.yml',
      'link.png',
      'link.png.antrag.md',
      'fraktion.docx',
    ]);
    assert.deepEqual(
      read.filter((path) => path.startsWith(outside) || names.has(basename(path))),
      [],
    );
  }

  it('is neither read nor printed where a motion names it', async () => {
    const paths = ways(outside, folder);
    const text = Object.entries(paths).map(([way, path]) => `![${way}](<${path}>)\n`);
    const document = await open('bilder.antrag.md', `## Begründung\n\n${text.join('\n')}`);
    const said = await findings(document, 'anlage-fehlt', text.length);
    for (const message of said) assert.match(message, /outside|außerhalb/u);
    const parts = await letterOf(document);
    const media = Object.keys(parts).filter((name) => /\.(?:png|jpe?g|svg)$/u.test(name));
    assert.deepEqual(media, []);
    assertNothingRead();
  }).timeout(30_000);

  it('is not looked for where a motion links it', async () => {
    // Addresses on the network are links like any other.
    const paths = Object.entries(ways(outside, folder)).filter(
      ([way]) => !/network|scheme/u.test(way),
    );
    const text = paths.map(([way, path]) => `- [${way}](<${path}>)`);
    const document = await open('anlagen.antrag.md', `## Anlagen\n\n${text.join('\n')}\n`);
    // Absolute paths and addresses of files are no links at all.
    const absolute = paths.filter(([, path]) => /^(?:\/|file:)/u.test(path)).length;
    await findings(document, 'link-unsicher', absolute);
    await findings(document, 'anlage-fehlt', paths.length - absolute);
    assertNothingRead();
  }).timeout(30_000);

  it('is no logo, no signature, no base motion', async () => {
    const head = (path: string) => `---
art: Änderungsantrag
bezug: ${path.replace(/(?:dot|link)\.png$/u, '$&.antrag.md')}
briefkopf: {logo: "${path}"}
antragsteller: {fraktion: Fraktion Offene Stadt, unterschriften: [{name: Karla Muster, bild: "${path}"}]}
---
`;
    for (const [index, path] of Object.values(ways(outside, folder)).entries()) {
      const document = await open(`kopf-${index}.antrag.md`, head(path));
      await findings(document, 'anlage-fehlt', 2);
      await findings(document, 'bezug-nicht-gefunden', 1);
      const parts = await letterOf(document);
      assert.ok(!Object.keys(parts).some((name) => name.endsWith('.png')), path);
    }
    assertNothingRead();
  }).timeout(90_000);

  it('is no profile, and no template of one', async () => {
    const inner = join(folder, 'profil');
    await mkdir(inner);
    await symlink(join(outside, 'secret.yml'), join(inner, 'antrag.yml'));
    const linked = await open('profil/a.antrag.md', '## Begründung\n\nDarum.\n');
    await findings(linked, 'kopf-fehlt', 1);
    const words = strFromU8((await letterOf(linked))['word/document.xml'] ?? new Uint8Array());
    assert.match(words, /Darum/u);
    assert.doesNotMatch(words, /Geheimhausen/u);

    for (const [index, path] of Object.values(ways(outside, folder)).entries()) {
      const place = join(folder, `vorlage-${index}`);
      await mkdir(place);
      const template = path.replace('dot.png', 'fraktion.docx');
      await writeFile(join(place, 'antrag.yml'), `vorlage-datei: "${template}"\n`);
      const document = await open(`vorlage-${index}/a.antrag.md`, '## Begründung\n\nDarum.\n');
      assert.ok((await letterOf(document))['word/document.xml'], path);
    }
    assertNothingRead();
    assert.ok(read.includes(join(folder, 'vorlage-0/antrag.yml')), 'what is read is recorded');
    assert.equal((await readFile(join(outside, 'secret.yml'), 'utf8')).trim(), 'ort: Geheimhausen');
  }).timeout(90_000);

  it('is not replaced by a letter whose place is a link out', async () => {
    const document = await open('brief.antrag.md', '## Begründung\n\nDarum.\n');
    const target = join(outside, 'brief.docx');
    await writeFile(target, 'somebody else’s');
    await symlink(target, join(folder, 'brief.docx'));
    await commands.executeCommand('antrag.export', document.uri);
    assert.equal(await own.readFile(target, 'utf8'), 'somebody else’s');
    assert.equal(dialogs.said.at(-1)?.level, 'error');
    assert.match(
      dialogs.said.at(-1)?.text ?? '',
      /^brief\.docx .*(?:out of the workspace|aus dem Arbeitsordner)/u,
    );
  });
});
