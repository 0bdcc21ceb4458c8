import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { commands, extensions, Position, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const motion = (count: string) => `---
art: Antrag
betreff: Bäume
gremium: Gemeinderat
sitzung: 24.09.2099
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt ${count} Bäume.
`;

/** Picks by the words of a label; tells what could be picked. */
function answerPicks(...answers: RegExp[]) {
  const offered: string[][] = [];
  const rest = [...answers];
  const { showQuickPick } = window;
  Reflect.set(window, 'showQuickPick', async (items: readonly QuickPickItem[]) => {
    offered.push(items.map(({ label }) => label));
    const answer = rest.shift();
    return items.find(({ label }) => answer?.test(label));
  });
  return { offered, restore: () => Reflect.set(window, 'showQuickPick', showQuickPick) };
}

describe('Antrag vergleichen…', () => {
  let folder = '';
  let dialogs = answerDialogs();
  dialogs.restore();
  let picks = answerPicks();
  picks.restore();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag vergleich '));
    dialogs = answerDialogs();
  });

  afterEach(async () => {
    dialogs.restore();
    picks.restore();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  async function file(name: string, count: string): Promise<Uri> {
    const path = join(folder, name);
    await writeFile(path, motion(count));
    return Uri.file(path);
  }

  async function changesIn(name: string) {
    const document = unzipSync(await readFile(join(folder, name)))['word/document.xml'];
    assert.ok(document);
    const xml = strFromU8(document);
    const told = (mark: string) =>
      Array.from(xml.matchAll(new RegExp(`<w:${mark} .*?</w:${mark}>`, 'gu')), ([one]) =>
        one.replaceAll(/<[^>]+>/gu, '').trim(),
      );
    return { struck: told('del'), added: told('ins') };
  }

  it('writes two files that are selected as one Word file with tracked changes', async () => {
    const old = await file('a.antrag.md', 'vierzig');
    const now = await file('b.antrag.md', 'sechzig');
    picks = answerPicks(/Word/u);
    await commands.executeCommand('antrag.compare', now, [old, now]);
    assert.deepEqual(await changesIn('b-vergleich.docx'), {
      struck: ['vierzig'],
      added: ['sechzig'],
    });
    assert.match(dialogs.said.at(-1)?.text ?? '', /b-vergleich\.docx/u);
  });

  it('compares what is typed with the saved version', async () => {
    const uri = await file('c.antrag.md', 'vierzig');
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    const at = editor.document.positionAt(editor.document.getText().indexOf('vierzig'));
    await editor.edit((edit) => edit.insert(new Position(at.line, at.character), 'bald '));
    picks = answerPicks(/saved version|gespeicherte/u, /Word/u);
    await commands.executeCommand('antrag.compare', uri);
    assert.deepEqual(await changesIn('c-vergleich.docx'), { struck: [], added: ['bald'] });
  });

  it('compares with a version in git, by the extension of VS Code', async () => {
    const uri = await file('d.antrag.md', 'vierzig');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=K', '-c', 'user.email=k@example.org', 'commit', '-qm', 'Erste Fassung');
    await writeFile(uri.fsPath, motion('fünfzig'));
    const extension = extensions.getExtension('vscode.git');
    assert.ok(extension, 'VS Code comes with git');
    const api = (await extension.activate()).getAPI(1);
    await api.openRepository(Uri.file(folder));
    picks = answerPicks(/Erste Fassung/u, /Sentences|Sätze/u);
    await commands.executeCommand('antrag.compare', uri);
    assert.equal(
      window.activeTextEditor?.document.getText(),
      'In Ziffer 1 wird das Wort „vierzig“ durch das Wort „fünfzig“ ersetzt.\n',
    );
  });

  it('shows the marked pages in the preview', async () => {
    const old = await file('e.antrag.md', 'vierzig');
    const now = await file('f.antrag.md', 'sechzig');
    picks = answerPicks(/pages|Seiten/u);
    await commands.executeCommand('antrag.compare', now, [old, now]);
    const labels = window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    assert.ok(
      labels.some((label) => /f\.antrag\.md.*e\.antrag\.md/u.test(label)),
      labels.join(', '),
    );
  });
});
