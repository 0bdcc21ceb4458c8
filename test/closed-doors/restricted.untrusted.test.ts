import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  type CodeAction,
  type CompletionList,
  commands,
  extensions,
  languages,
  Position,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import { answerDialogs } from '../editor/dialogs.ts';
import { letterheadFile, p } from '../letterhead/files.ts';

describe('In a workspace that nobody trusts', () => {
  let root = '';
  let dialogs: ReturnType<typeof answerDialogs>;

  before(() => {
    root = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
    assert.notEqual(root, '', 'No folder is open.');
    dialogs = answerDialogs();
  });

  after(() => dialogs.restore());

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 10_000;
    while (!holds()) {
      if (Date.now() > end) assert.fail(`Not within 10 s: ${what}`);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  it('the extension is at work', async () => {
    assert.equal(workspace.isTrusted, false);
    await window.showTextDocument(Uri.file(join(root, 'schulweg.antrag.md')));
    await until('it starts', () => extensions.getExtension('antrag.antrag')?.isActive === true);
  });

  it('motions are drafted, checked and mended', async () => {
    const content = '---\nart: \nsitzung: 24.9.98\n---\n\n## Beschlussvorschlag\n\n1. Es wird.\n';
    const document = await workspace.openTextDocument({ language: 'antrag', content });
    await window.showTextDocument(document);
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new Position(1, 5),
    );
    assert.ok(items.length > 5);
    const codes = () =>
      languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'object' ? code.value : code));
    await until('findings', () => codes().includes('datum-format'));
    const fixes = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(2, 0, 2, 16),
    );
    const edit = fixes.find(({ edit }) => edit)?.edit;
    assert.ok(edit && (await workspace.applyEdit(edit)));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('letters are written beside their motions, wherever the folder’s settings want them', async () => {
    const settings = join(root, '.vscode');
    await mkdir(settings, { recursive: true });
    await writeFile(
      join(settings, 'settings.json'),
      JSON.stringify({
        'antrag.export.folder': '../anderswo',
        'antrag.export.openAfter': true,
        'antrag.export.formats': ['docx', 'pdf'],
      }),
    );
    const setting = () => workspace.getConfiguration('antrag.export');
    await until('the settings are read', () => setting().get<string[]>('formats')?.length === 2);
    assert.equal(setting().get('folder'), '');
    assert.equal(setting().get('openAfter'), false);
    await commands.executeCommand('antrag.export', Uri.file(join(root, 'schulweg.antrag.md')));
    for (const format of ['docx', 'pdf']) {
      assert.ok((await readFile(join(root, `schulweg.${format}`))).length > 1_000);
    }
    assert.ok(!existsSync(join(root, '../anderswo')));
  }).timeout(60_000);

  it('no letterhead is opened, and that is said', async () => {
    const folder = join(root, 'briefbogen');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'bogen.docx'), letterheadFile(p('Fremd') + p('{{text}}')));
    await writeFile(join(folder, 'antrag.yml'), 'vorlage-datei: bogen.docx\n');
    const motion = Uri.file(join(folder, 'a.antrag.md'));
    await writeFile(motion.fsPath, '---\nbetreff: Bänke\n---\n\n## Begründung\n\nDarum.\n');
    await commands.executeCommand('antrag.export', motion);
    const letter = unzipSync(await readFile(join(folder, 'a.docx')));
    const said = strFromU8(letter['word/document.xml'] ?? new Uint8Array());
    assert.ok(said.includes('Darum.') && !said.includes('Fremd'));
    assert.ok(
      dialogs.said.some(({ text }) => /nicht vertraut|not trusted/u.test(text)),
      JSON.stringify(dialogs.said),
    );
  }).timeout(60_000);

  it('the preview opens', async () => {
    await window.showTextDocument(Uri.file(join(root, 'schulweg.antrag.md')));
    await commands.executeCommand('antrag.preview');
    const labels = () => window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    await until('the preview', () =>
      labels().some((label) => /^(?:Preview|Vorschau) /u.test(label)),
    );
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
});
