import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const faulty = '---\nart: Antrag\ndatum: 31.02.2027\n---\n\n## Beschlussvorschlag\n\nBäume.\n';

describe('Checking all motions', () => {
  let motion: Uri;

  before(() => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder, 'No folder is open.');
    motion = Uri.joinPath(folder, 'ordner/baum.antrag.md');
  });

  beforeEach(() => write(faulty));

  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(Uri.joinPath(motion, '..'), { recursive: true });
  });

  async function write(text: string): Promise<void> {
    await workspace.fs.writeFile(motion, new TextEncoder().encode(text));
  }

  async function checkAll(): Promise<string> {
    const dialogs = answerDialogs();
    try {
      await commands.executeCommand('antrag.checkAll');
    } finally {
      dialogs.restore();
    }
    return dialogs.said[0]?.text ?? '';
  }

  function codes(): string[] {
    return languages
      .getDiagnostics(motion)
      .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  }

  async function until(holds: () => boolean): Promise<void> {
    for (const end = Date.now() + 8000; !holds(); ) {
      assert.ok(Date.now() < end, `found: ${codes().join(', ')}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  it('shows the findings of every motion of the workspace', async () => {
    assert.match(await checkAll(), /: (?:[6-9]|\d\d)\./u);
    const shown = languages.getDiagnostics().filter(([{ path }]) => path.endsWith('.antrag.md'));
    assert.ok(shown.length >= 6, `${shown.length} motions`);
  });

  it('keeps them when a motion is closed, as it is on disk', async () => {
    await checkAll();
    // A document that is opened by the API stays for minutes.
    await commands.executeCommand('vscode.open', motion);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    const day = document.getText().indexOf('31.02');
    await editor.edit((edit) => edit.insert(document.positionAt(day), '1'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => document.isClosed);
    await new Promise((done) => setTimeout(done, 500));
    assert.ok(codes().includes('datum-ungueltig'), codes().join(', '));
  });

  it('follows what changes on disk afterwards', async () => {
    await checkAll();
    assert.ok(codes().includes('datum-ungueltig'));
    await write(faulty.replace('31.02.2027', '28.02.2027'));
    await until(() => codes().length > 0 && !codes().includes('datum-ungueltig'));
    await workspace.fs.delete(motion);
    await until(() => codes().length === 0);
  });

  it('follows the profile', async () => {
    await checkAll();
    const missing = () => codes().filter((code) => code === 'pflichtfeld-fehlt').length;
    const before = missing();
    const profile = Uri.joinPath(motion, '../antrag.yml');
    await workspace.fs.writeFile(profile, new TextEncoder().encode('ort: Musterhausen\n'));
    await until(() => missing() === before - 1);
  });
});
