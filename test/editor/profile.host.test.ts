import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CodeAction,
  type CompletionList,
  commands,
  type Hover,
  languages,
  type MarkdownString,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';

describe('The profile', () => {
  let folder = '';
  let document: TextDocument;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-profil-'));
    const path = join(folder, 'antrag.yml');
    await writeFile(path, 'ortt: Musterhausen\nregeln:\n  plz: \n');
    document = await workspace.openTextDocument(path);
    await window.showTextDocument(document);
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true });
  });

  it('has its faults marked, also where no motion is open', async () => {
    const end = Date.now() + 8000;
    const codes = () =>
      languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'object' ? code.value : code));
    while (!codes().includes('feld-unbekannt') && Date.now() < end)
      await new Promise((done) => setTimeout(done, 25));
    assert.deepEqual(codes(), ['feld-unbekannt']);
  });

  it('is mended by quick fixes', async () => {
    const [fix] = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(0, 1, 0, 1),
      'quickfix',
    );
    assert.ok(fix?.edit);
    assert.ok(fix.isPreferred);
    await workspace.applyEdit(fix.edit);
    assert.equal(document.lineAt(0).text, 'ort: Musterhausen');
    await commands.executeCommand('undo');
  });

  it('is completed', async () => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new Position(2, 7),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(labels.slice(0, 4), ['aus', 'hinweis', 'warnung', 'fehler']);
  });

  it('is explained', async () => {
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new Position(1, 2),
    );
    const [content] = hover?.contents ?? [];
    assert.match((content as MarkdownString).value, /begruendung-muendlich: aus/u);
  });
});
