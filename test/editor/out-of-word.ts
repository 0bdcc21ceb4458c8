import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commands, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { answerQuestions } from './answer-questions.ts';
import { answerDialogs } from './dialogs.ts';
import { written } from './written.ts';

const motion = `---
art: Antrag
betreff: Sitzbänke am Fluss
gremium: Ortsbeirat
sitzung: 18.03.2099
datum: 22.02.2099
ort: Musterhausen
antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster, anschrift: [Ratsgasse 1, 01234 Musterhausen]}
empfaenger: {gremium: Ortsbeirat, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
---

## Beschlussvorschlag

1. Die Verwaltung stellt drei Bänke auf.
`;

/** What makes motions of letters and profiles of motions, by the editor's own files only. */
export function outOfWord(): void {
  let folder: Uri;
  let file: Uri;
  let dialogs: ReturnType<typeof answerDialogs>;
  const stubs: [object: object, name: string, own: unknown][] = [];

  before(async () => {
    const [first] = workspace.workspaceFolders ?? [];
    assert.ok(first, 'No folder is open.');
    folder = Uri.joinPath(first.uri, 'aus-word');
    file = Uri.joinPath(folder, 'bank.antrag.md');
    await put('bank.antrag.md', strToU8(motion));
    await workspace.getConfiguration('antrag.export').update('formats', ['docx'], true);
    dialogs = answerDialogs();
    await window.showTextDocument(file);
    await commands.executeCommand('antrag.export', file);
    await written(Uri.joinPath(folder, 'bank.docx'));
  });

  afterEach(() => {
    for (const [object, name, own] of stubs.splice(0)) Reflect.set(object, name, own);
  });

  after(async () => {
    dialogs.restore();
    await workspace.getConfiguration('antrag.export').update('formats', undefined, true);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(folder, { recursive: true });
  });

  function stub(object: object, name: string, stand: unknown): void {
    stubs.push([object, name, Reflect.get(object, name)]);
    Reflect.set(object, name, stand);
  }

  async function put(name: string, content: Uint8Array): Promise<Uri> {
    const uri = Uri.joinPath(folder, name);
    await workspace.fs.writeFile(uri, content);
    return uri;
  }

  async function textOf(name: string): Promise<string> {
    return strFromU8(await workspace.fs.readFile(Uri.joinPath(folder, name)));
  }

  it('a letter becomes a motion beside it', async () => {
    const letter = Uri.joinPath(folder, 'alt.docx');
    await workspace.fs.copy(Uri.joinPath(folder, 'bank.docx'), letter);
    await commands.executeCommand('antrag.import', letter);
    assert.match(await textOf('alt.antrag.md'), /^betreff: Sitzbänke am Fluss$/mu);
  });

  it('a letter is what a new motion begins with', async () => {
    stub(window, 'showOpenDialog', async () => [Uri.joinPath(folder, 'bank.docx')]);
    const questions = answerQuestions(['From a Word file…']);
    try {
      await commands.executeCommand('antrag.new', folder);
    } finally {
      questions.restore();
    }
    const text = window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^betreff: \[Betreff\]$/mu);
    assert.match(text, /fraktion: Fraktion Offene Stadt/u);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('what was changed in the letter comes back', async () => {
    const parts = unzipSync(await workspace.fs.readFile(Uri.joinPath(folder, 'bank.docx')));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(document.replace('drei', 'vier'));
    const letter = await put('zurueck.docx', zipSync(parts));
    let edits: string[] = [];
    stub(workspace, 'applyEdit', async (edit: WorkspaceEdit) => {
      edits = edit.get(file).map(({ newText }) => newText);
      return true;
    });
    await commands.executeCommand('antrag.takeBack', file, letter);
    assert.equal(edits.length, 1);
    assert.match(edits[0] ?? '', /v|vier/u);
  });

  it('the days of a calendar and what stays the same go to antrag.yml', async () => {
    await window.showTextDocument(file);
    const calendar = await put(
      'sitzungen.ics',
      strToU8(
        'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Ortsbeirat\nDTSTART:20990324T180000\nEND:VEVENT\nEND:VCALENDAR\n',
      ),
    );
    stub(window, 'showQuickPick', async (items: { picked?: boolean }[], options?: object) =>
      options && 'canPickMany' in options ? items.filter(({ picked }) => picked) : items[0],
    );
    await commands.executeCommand('antrag.meetings', calendar);
    assert.match(await textOf('antrag.yml'), /sitzungen: \[24\.03\.2099\]/u);
    await commands.executeCommand('antrag.profile');
    assert.match(await textOf('antrag.yml'), /fraktion: Fraktion Offene Stadt/u);
    assert.doesNotMatch(await textOf('bank.antrag.md'), /^antragsteller:/mu);
  });
}
