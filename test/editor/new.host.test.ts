import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, languages, type QuickPickItem, Uri, window } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const profile = `ort: Musterhausen
antragsteller: {fraktion: SPD-Fraktion, anrede: Frau, name: Karla Muster, anschrift: [Ratsgasse 1, 01234 Musterhausen]}
gremien:
  - name: Gemeinderat
    empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
    sitzungen: [24.09.2099, 29.10.2099]
  - name: "Ausschuss: Bau"
    sitzungen: [01.10.2099]
`;

describe('Neuer Antrag', () => {
  let folder = '';
  let restore = () => {};
  let asked: { items: string[]; details: string[] }[] = [];

  /** Picks by label, types a text, or closes the question. */
  function answer(...answers: (string | undefined)[]): void {
    const { showQuickPick, showInputBox } = window;
    const rest = [...answers];
    asked = [];
    Reflect.set(window, 'showQuickPick', async (items: QuickPickItem[]) => {
      asked.push({
        items: items.map(({ label }) => label),
        details: items.map(({ description }) => description ?? ''),
      });
      const wanted = rest.shift();
      return items.find(({ label }) => label === wanted);
    });
    Reflect.set(window, 'showInputBox', async () => {
      asked.push({ items: [], details: [] });
      return rest.shift();
    });
    restore = () => {
      Reflect.set(window, 'showQuickPick', showQuickPick);
      Reflect.set(window, 'showInputBox', showInputBox);
    };
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag neu ä '));
  });

  afterEach(async () => {
    restore();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await rm(folder, { recursive: true, force: true });
  });

  function text(): string {
    return window.activeTextEditor?.document.getText() ?? '';
  }

  it('asks kind, body and meeting from the profile, and leaves out what that gives', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer('Antrag', 'Gemeinderat', '24.09.2099');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.equal(asked[0]?.items.length, 8);
    assert.deepEqual(asked[1]?.items.slice(0, 2), ['Gemeinderat', 'Ausschuss: Bau']);
    assert.deepEqual(asked[2]?.items.slice(0, 2), ['24.09.2099', '29.10.2099']);
    assert.match(
      text(),
      /^---\nart: Antrag\nbetreff: \[Betreff\]\ngremium: Gemeinderat\nsitzung: 24\.09\.2099\ndatum: \d\d\.\d\d\.\d{4}\n---\n\n## Beschlussvorschlag/u,
    );
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '[Betreff]');
    assert.equal(editor?.document.languageId, 'antrag');
    assert.match(editor?.document.uri.path ?? '', /antrag\.antrag\.md$/u);
  });

  it('quotes a body whose name YAML would break on', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer('Prüfantrag', 'Ausschuss: Bau', '01.10.2099');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^gremium: "Ausschuss: Bau"$/mu);
  });

  it('asks for a text where there is no profile, and leaves gaps for what is left open', async () => {
    answer('Resolution', 'Stadtrat', '');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^gremium: Stadtrat$/mu);
    assert.match(text(), /^sitzung: TT\.MM\.JJJJ$/mu);
    assert.match(text(), /^ {2}- fraktion: \[Fraktion\]$/mu);
  });

  it('asks an inquiry for no meeting', async () => {
    answer('Anfrage', '');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.equal(asked.length, 2);
    assert.match(text(), /^## Fragen$/mu);
  });

  it('opens nothing when a question is closed', async () => {
    const before = window.activeTextEditor?.document.uri.toString();
    answer('Antrag', undefined);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.equal(window.activeTextEditor?.document.uri.toString(), before);
  });

  it('takes a name that is free', async () => {
    await writeFile(join(folder, 'antrag.antrag.md'), '');
    answer('Antrag', '', '');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /antrag-2\.antrag\.md$/u);
  });
});

describe('Checking all motions', () => {
  it('shows the findings of every motion of the workspace', async () => {
    const dialogs = answerDialogs();
    try {
      await commands.executeCommand('antrag.checkAll');
    } finally {
      dialogs.restore();
    }
    assert.match(dialogs.said[0]?.text ?? '', /: (?:[6-9]|\d\d)\./u);
    const shown = languages.getDiagnostics().filter(([{ path }]) => path.endsWith('.antrag.md'));
    assert.ok(shown.length >= 6, `${shown.length} motions`);
  });
});
