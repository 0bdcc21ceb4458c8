import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Selection, type TextEditor, window, workspace } from 'vscode';

async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) assert.fail(`Not within 10 s: ${what}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

describe('A list while it is typed', () => {
  let editor: TextEditor;
  let folder = '';
  let files = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-liste-'));
    // Saving ends an undo step.
    await workspace.getConfiguration('files').update('autoSave', 'off', true);
  });

  after(async () => {
    await workspace.getConfiguration('files').update('autoSave', undefined, true);
    await rm(folder, { recursive: true, force: true });
  });

  async function open(content: string): Promise<void> {
    files += 1;
    const path = join(folder, `${files}.antrag.md`);
    await writeFile(path, content);
    const list = await workspace.openTextDocument(path);
    editor = await window.showTextDocument(list);
    const end = list.positionAt(content.length);
    editor.selection = new Selection(end, end);
    await until('the cursor is known', () => editor.selection.active.isEqual(end));
  }

  const enter = () => commands.executeCommand('type', { text: '\n' });
  const becomes = (text: string) =>
    until(
      `${JSON.stringify(text)}, not ${JSON.stringify(editor.document.getText())}`,
      () => editor.document.getText().replaceAll('\r', '') === text,
    );

  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('goes on at Enter without the extension, and ends behind an empty point', async () => {
    await open('1. Eins');
    await enter();
    assert.equal(editor.document.getText(), '1. Eins\n2. ');
    await enter();
    await becomes('1. Eins\n\n');
    await commands.executeCommand('undo');
    await becomes('1. Eins\n2. ');
  });

  it('goes on with what the editor can’t count, before what is typed meanwhile', async () => {
    await open('100.  Viele');
    await enter();
    await commands.executeCommand('type', { text: 'x' });
    await becomes('100.  Viele\n101.  x');
  });

  it('is counted anew below a new point, and as before when that is taken back', async () => {
    await open('1. Eins\n2. Zwei\n3. Drei');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new Selection(end, end);
    await enter();
    await becomes('1. Eins\n2. \n3. Zwei\n4. Drei');
    await commands.executeCommand('undo');
    await becomes('1. Eins\n2. Zwei\n3. Drei');
  });

  it('keeps the line ends of its text', async () => {
    await open('1. Eins\r\n2. Zwei');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new Selection(end, end);
    await enter();
    await becomes('1. Eins\n2. \n3. Zwei');
    assert.equal(editor.document.getText(), '1. Eins\r\n2. \r\n3. Zwei');
  });

  it('goes on at every cursor', async () => {
    await open('- a\n\nText\n\n7) b');
    editor.selections = [0, 4].map((line) => {
      const { end } = editor.document.lineAt(line).range;
      return new Selection(end, end);
    });
    await enter();
    await becomes('- a\n- \n\nText\n\n7) b\n8) ');
  });

  it('moves a point below the one above and back, and takes that back in one', async () => {
    await open('1. Eins\n2. Zwei');
    await commands.executeCommand('editor.action.indentLines');
    await becomes('1. Eins\n   a) Zwei');
    await commands.executeCommand('editor.action.outdentLines');
    await becomes('1. Eins\n2. Zwei');
    await commands.executeCommand('undo');
    await becomes('1. Eins\n   a) Zwei');
    await commands.executeCommand('undo');
    await becomes('1. Eins\n2. Zwei');
  });

  it('of the head is left alone', async () => {
    await open('---\nverteiler:\n  - Presse');
    await enter();
    await new Promise((later) => setTimeout(later, 300));
    assert.doesNotMatch(editor.document.getText(), /- $/u);
  });
});
