import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Position, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

describe('A spelling checker', () => {
  let folder = '';
  let dialogs = answerDialogs();
  dialogs.restore();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-rechtschreibung-'));
    dialogs = answerDialogs();
  });

  after(async () => {
    dialogs.restore();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  async function save(name: string): Promise<void> {
    const path = join(folder, name);
    await writeFile(path, '---\nbetreff: Mehr Bäume\n---\n');
    const editor = await window.showTextDocument(await workspace.openTextDocument(path));
    await editor.edit((edit) => edit.insert(new Position(3, 0), 'Text.\n'));
    // On a busy machine VS Code still looks at the new file.
    while (editor.document.isDirty) {
      await editor.document.save();
      await new Promise((later) => setTimeout(later, 500));
    }
  }

  it('is not offered for a text that is no motion', async () => {
    await save('notiz.md');
    assert.deepEqual(dialogs.said, []);
  });

  it('is offered when a motion is saved for the first time, and not again', async () => {
    await save('eins.antrag.md');
    assert.equal(dialogs.said.length, 1);
    const [said] = dialogs.said;
    assert.match(said?.text ?? '', /spelling/u);
    assert.equal(said?.modal, false);
    assert.deepEqual(said?.buttons, ['Show extension', 'No, thanks']);
    await save('zwei.antrag.md');
    assert.equal(dialogs.said.length, 1);
  });
});
