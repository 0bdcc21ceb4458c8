import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, type ExtensionContext, Position, window, workspace } from 'vscode';
import type { Documents } from '../../src/editor/documents.ts';
import { SpellingOffer } from '../../src/editor/spelling.ts';
import { answerDialogs } from './dialogs.ts';

/** What a new user's VS Code remembers: nothing yet. */
function newUser(): ExtensionContext {
  const kept = new Map<string, unknown>();
  return {
    globalState: {
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => void kept.set(key, value),
    },
  } as unknown as ExtensionContext;
}

describe('A spelling checker', () => {
  let folder = '';
  let dialogs = answerDialogs();
  dialogs.restore();

  let spelling: SpellingOffer | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-rechtschreibung-'));
    // The extension's own offer is put once; whichever test saves a motion first has had it.
    dialogs = answerDialogs();
    await save('null.antrag.md');
    dialogs.restore();
    dialogs = answerDialogs();
    spelling = new SpellingOffer({ context: newUser(), documents: {} as Documents });
  });

  after(async () => {
    spelling?.dispose();
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
