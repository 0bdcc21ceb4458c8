import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CodeLens, commands, Uri, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const motion = '---\nbetreff: Mehr Bäume\ngremium: Stadtrat\n---\n';

describe('A plain Markdown file', () => {
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-markdown-'));
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  async function open(name: string, text: string): Promise<Uri> {
    const uri = Uri.file(join(folder, name));
    await writeFile(uri.fsPath, text);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    return uri;
  }

  const offered = async (uri: Uri) => {
    const lenses = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      9,
    );
    return lenses.filter(({ command }) => command?.title.includes('Use as a motion'));
  };

  it('offers to be used as a motion where it begins as one, and becomes one', async () => {
    const uri = await open('baeume.md', motion);
    // The first Markdown file wakes the extension up.
    const end = Date.now() + 15_000;
    while ((await offered(uri)).length === 0 && Date.now() < end)
      await new Promise((later) => setTimeout(later, 100));
    assert.equal((await offered(uri)).length, 1);
    await commands.executeCommand('antrag.useAsMotion', uri);
    assert.deepEqual(await readdir(folder), ['baeume.antrag.md']);
    assert.equal(window.activeTextEditor?.document.languageId, 'antrag');
  });

  it('is left alone where it is something else', async () => {
    assert.deepEqual(await offered(await open('notiz.md', '---\ntitle: Notiz\n---\n')), []);
  });

  it('replaces no motion that has the name already', async () => {
    const dialogs = answerDialogs();
    try {
      const uri = await open('baeume.md', motion);
      await commands.executeCommand('antrag.useAsMotion', uri);
      assert.equal(dialogs.said.at(-1)?.level, 'error');
      assert.ok((await readdir(folder)).includes('baeume.md'));
    } finally {
      dialogs.restore();
    }
  });

  it('without a file becomes one by its language', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: motion });
    await window.showTextDocument(document);
    await commands.executeCommand('antrag.useAsMotion', document.uri);
    assert.equal(window.activeTextEditor?.document.languageId, 'antrag');
  });
});
