import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Position, Uri, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const motion = `---
art: Antrag
betreff: Bäume
gremium: Gemeinderat
sitzung: 24.09.2099
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt vierzig Bäume.

## Begründung

Es ist heiß.
`;

describe('Änderungsantrag stellen', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag ändern '));
  });

  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await rm(folder, { recursive: true, force: true });
  });

  it('opens an amendment beside the motion, with the cursor in the text to be changed', async () => {
    const file = join(folder, 'baeume.antrag.md');
    await writeFile(file, motion);
    await commands.executeCommand('antrag.amend', Uri.file(file));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.match(editor.document.uri.path, /baeume-aenderung\.antrag\.md$/u);
    assert.equal(editor.document.languageId, 'antrag');
    const text = editor.document.getText();
    assert.match(text, /^bezug: baeume\.antrag\.md$/mu);
    assert.match(text, /^gremium: Gemeinderat\nsitzung: 24\.09\.2099$/mu);
    const line = editor.document.lineAt(editor.selection.active.line).text;
    assert.equal(line, '1. Die Verwaltung pflanzt vierzig Bäume.');
    assert.ok(editor.document.offsetAt(editor.selection.active) > text.indexOf('## Neue Fassung'));
  });

  it('opens one to a motion that was never saved, which has its text and asks what it amends', async () => {
    const document = await workspace.openTextDocument({ language: 'antrag', content: motion });
    await window.showTextDocument(document);
    await commands.executeCommand('antrag.amend', document.uri);
    const editor = window.activeTextEditor;
    assert.ok(editor && editor.document !== document);
    const text = editor.document.getText();
    assert.match(text, /^bezug: \S/mu);
    assert.equal(text.split('1. Die Verwaltung pflanzt vierzig Bäume.').length, 3);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await window.showTextDocument(document);
  });

  it('names one that was begun and not saved yet by the file that it will be', async () => {
    const [root] = workspace.workspaceFolders ?? [];
    assert.ok(root);
    const uri = Uri.joinPath(root.uri, 'begonnen.antrag.md').with({ scheme: 'untitled' });
    const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new Position(0, 0), motion));
    await commands.executeCommand('antrag.amend', uri);
    const amendment = window.activeTextEditor?.document;
    assert.match(amendment?.uri.path ?? '', /begonnen-aenderung\.antrag\.md$/u);
    assert.match(amendment?.getText() ?? '', /^bezug: begonnen\.antrag\.md$/mu);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await window.showTextDocument(editor.document);
  });
});

describe('Änderung einarbeiten', () => {
  it('says what it takes where a motion changes no other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antrag einarbeiten '));
    const dialogs = answerDialogs();
    try {
      const file = join(folder, 'baeume.antrag.md');
      await writeFile(file, motion);
      await commands.executeCommand('antrag.applyAmendment', Uri.file(file));
      assert.match(dialogs.said.at(-1)?.text ?? '', /baeume\.antrag\.md.*bezug/u);
    } finally {
      dialogs.restore();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('names a text that the motion does not hold, rather than putting it anywhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antrag einarbeiten '));
    const dialogs = answerDialogs();
    try {
      await writeFile(join(folder, 'baeume.antrag.md'), motion);
      const file = join(folder, 'aenderung.antrag.md');
      const versions =
        '## Bisherige Fassung: Anlage 7\n\nWas nirgends steht.\n\n## Neue Fassung\n\nNeu.\n';
      await writeFile(
        file,
        `---\nart: Änderungsantrag\nbezug: baeume.antrag.md\n---\n\n${versions}`,
      );
      await commands.executeCommand('antrag.applyAmendment', Uri.file(file));
      assert.match(dialogs.said.at(-1)?.text ?? '', /baeume\.antrag\.md.*Anlage 7/u);
      assert.equal(await readFile(join(folder, 'baeume.antrag.md'), 'utf8'), motion);
    } finally {
      dialogs.restore();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
