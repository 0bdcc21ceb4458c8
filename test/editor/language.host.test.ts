import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentLink,
  type DocumentSymbol,
  extensions,
  type FoldingRange,
  type Hover,
  type LocationLink,
  type MarkdownString,
  Position,
  type SemanticTokens,
  SnippetString,
  TabInputWebview,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

const text = `---
art: Antrag
betreff: Bäume
gremium: Gemeinderat
sitzung: 24.09.2099
---

## Beschlussvorschlag

1. Es werden Bäume gepflanzt.

## Begründung

Siehe [Plan](anlagen/plan.pdf) und [oben](#beschlussvorschlag).

`;

describe('The language', () => {
  let folder = '';
  let document: TextDocument;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag sprache ä '));
    await mkdir(join(folder, 'anlagen'));
    await writeFile(join(folder, 'anlagen/plan.pdf'), 'x');
    await writeFile(join(folder, 'anlagen/lage plan.pdf'), 'x');
    await writeFile(
      join(folder, 'antrag.yml'),
      'gremien:\n  - name: Gemeinderat\n    sitzungen: [24.09.2099, 29.10.2099]\n',
    );
    const path = join(folder, 'baum.antrag.md');
    await writeFile(path, text);
    document = await workspace.openTextDocument(path);
    await window.showTextDocument(document);
  });

  after(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  function position(words: string, inside = 0): Position {
    return document.positionAt(text.indexOf(words) + inside);
  }

  async function offered(at: Position): Promise<CompletionList> {
    return commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, at);
  }

  function labels({ items }: CompletionList): string[] {
    return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('is that of *.antrag.md and of nothing else', async () => {
    assert.equal(document.languageId, 'antrag');
    const readme = join(folder, 'lies.md');
    await writeFile(readme, '# Lies');
    assert.equal((await workspace.openTextDocument(readme)).languageId, 'markdown');
    const profile = await workspace.openTextDocument(join(folder, 'antrag.yml'));
    assert.equal(profile.languageId, 'yaml');
  });

  it('is read as Markdown by the built-in preview', async () => {
    await commands.executeCommand('markdown.showPreviewToSide', document.uri);
    const end = Date.now() + 8000;
    const previews = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(
          ({ input }) =>
            input instanceof TabInputWebview && /markdown\.preview$/u.test(input.viewType),
        );
    while (previews().length === 0 && Date.now() < end)
      await new Promise((done) => setTimeout(done, 50));
    assert.equal(previews().length, 1);
    assert.match(previews()[0]?.label ?? '', /baum\.antrag\.md/u);
    await window.tabGroups.close(previews());
    const html = await commands.executeCommand<string>('markdown.api.render', document);
    assert.match(html, /<h2[^>]*>Begründung<\/h2>/u);
    await window.showTextDocument(document);
  });

  it('offers meetings from the profile', async () => {
    const list = await offered(position('24.09.2099'));
    assert.deepEqual(labels(list).slice(0, 3), ['24.09.2099', '29.10.2099', 'nächste']);
  });

  it('offers files in a link', async () => {
    const list = await offered(position('plan.pdf'));
    assert.ok(labels(list).includes('plan.pdf'));
    const other = list.items.find(({ label }) => label === 'lage plan.pdf');
    assert.equal(other?.insertText, 'lage%20plan.pdf');
  });

  it('offers sections on an empty line, and whole letters in an empty file only', async () => {
    const list = await offered(document.positionAt(text.length));
    assert.ok(labels(list).includes('## Anlagen'));
    const isLetter = ({ insertText }: CompletionItem) =>
      (typeof insertText === 'object' ? insertText.value : (insertText ?? '')).startsWith('---');
    assert.deepEqual(labels({ ...list, items: list.items.filter(isLetter) }), []);
    const empty = await workspace.openTextDocument({ language: 'antrag', content: '' });
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      empty.uri,
      new Position(0, 0),
    );
    assert.equal(items.filter(isLetter).length, 9);
  });

  it('explains a key', async () => {
    const [hover] = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position('gremium', 2),
    );
    const [content] = hover?.contents ?? [];
    assert.match((content as MarkdownString).value, /gremium: Ausschuss/u);
  });

  it('lists its parts and lets them fold', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(
      symbols.slice(1).map(({ name, children }) => [name, children.length]),
      [
        ['Beschlussvorschlag', 1],
        ['Begründung', 0],
      ],
    );
    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.some(({ start, end }) => start === 0 && end === 5));
  });

  it('colours the markers of its points, those within a paragraph too', async () => {
    const content = 'Wir fragen:\na) Wer?\nb) Wann?\n';
    const asked = await workspace.openTextDocument({ language: 'antrag', content });
    const { data } = await commands.executeCommand<SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      asked.uri,
    );
    // Lines and columns from the token before, a length, the kind of token, none of its modifiers.
    assert.deepEqual([...data], [1, 0, 2, 0, 0, 1, 0, 2, 0, 0]);
  });

  it('leads to attachments and headings', async () => {
    const links = await commands.executeCommand<DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepEqual(
      links.map(({ target }) => `${target?.path.split('/').at(-1)}#${target?.fragment}`),
      ['plan.pdf#', 'baum.antrag.md#L8'],
    );
  });

  it('leads from a field to the profile', async () => {
    const [link] = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position('Gemeinderat', 1),
    );
    assert.ok(link);
    assert.match(link.targetUri.path, /antrag\.yml$/u);
    assert.equal(link.targetRange.start.line, 1);
  });

  it('renames a heading with its links', async () => {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position('## Beschlussvorschlag', 5),
      'Antragstext',
    );
    assert.deepEqual(
      edit.get(document.uri).map(({ newText }) => newText),
      ['Antragstext', 'antragstext'],
    );
  });

  it('inserts its snippets, today’s date included', async () => {
    const snippets = JSON.parse(
      new TextDecoder().decode(
        await workspace.fs.readFile(
          Uri.joinPath(
            extensions.getExtension('antrag.antrag')?.extensionUri ?? Uri.file('/'),
            'snippets/antrag.json',
          ),
        ),
      ),
    );
    const empty = await workspace.openTextDocument({ language: 'antrag', content: '' });
    const editor = await window.showTextDocument(empty);
    await editor.insertSnippet(new SnippetString(snippets.Antrag.body.join('\n')));
    const now = new Date();
    const today = [now.getDate(), now.getMonth() + 1, now.getFullYear()]
      .map((part) => String(part).padStart(2, '0'))
      .join('.');
    assert.ok(empty.getText().includes(`datum: ${today}\n`));
    assert.ok(empty.getText().includes('## Beschlussvorschlag'));
    assert.equal(empty.getText(editor.selection), '[Betreff]');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('registers every command that the manifest names', async () => {
    const extension = extensions.getExtension('antrag.antrag');
    const named: string[] = extension?.packageJSON.contributes.commands.map(
      ({ command }: { command: string }) => command,
    );
    const registered = new Set(await commands.getCommands(true));
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((command) => !registered.has(command)),
      [],
    );
  });
});
