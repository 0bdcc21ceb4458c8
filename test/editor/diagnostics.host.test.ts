import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  languages,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

const faulty = `---
art: Antrag
betreff: Mehr Bäume
gremium: Stadtrat
sitzung: 24.9.98
datum: 31.02.2026
antragsteller: {fraktion: SPD-Fraktion, name: Karla Muster, anschrift: [Ratsgasse 1, 01234 Musterhausen]}
empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
---

## Beschlussvorschlag

Es werden Bäume gepflanzt.

## Begründung

Darum.
`;

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the findings of a document are as wanted. */
async function findings(
  document: TextDocument,
  wanted: (codes: string[]) => boolean,
): Promise<Diagnostic[]> {
  const end = Date.now() + 8000;
  for (;;) {
    const found = languages.getDiagnostics(document.uri);
    if (wanted(found.map(codeOf))) return found;
    if (Date.now() > end) throw new Error(`found ${found.map(codeOf).join(', ')}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}

async function open(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: 'antrag', content });
  await window.showTextDocument(document);
  return document;
}

async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(at), document.positionAt(at + from.length));
  edit.replace(document.uri, range, to);
  await workspace.applyEdit(edit);
}

function actions(document: TextDocument, range: Range, kind?: string): Thenable<CodeAction[]> {
  return commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

describe('Findings in the editor', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('stand at their places, with the rule and its page', async () => {
    const document = await open(faulty);
    const found = await findings(document, (codes) => codes.includes('datum-ungueltig'));
    const date = found.find((one) => codeOf(one) === 'datum-ungueltig');
    assert.equal(date && document.getText(date.range), '31.02.2026');
    assert.equal(date?.source, 'antrag');
    assert.ok(typeof date?.code === 'object');
    assert.match(date.code.target.path, /docs\/rules\/datum-ungueltig\.md$/u);
    assert.ok(found.some((one) => codeOf(one) === 'pflichtfeld-fehlt'));
  });

  it('follow what is typed', async () => {
    const document = await open(faulty);
    await findings(document, (codes) => codes.includes('datum-ungueltig'));
    await replace(document, '31.02.2026', '28.08.2026');
    await findings(document, (codes) => codes.length > 0 && !codes.includes('datum-ungueltig'));
    await replace(document, '28.08.2026', '30.02.2026');
    await findings(document, (codes) => codes.includes('datum-ungueltig'));
  });

  it('are of the newest text, also when it changes fast', async () => {
    const document = await open(faulty);
    for (let day = 1; day <= 20; day++) {
      const at = document.getText().search(/datum: /u) + 'datum: '.length;
      const edit = new WorkspaceEdit();
      const range = new Range(document.positionAt(at), document.positionAt(at + 10));
      edit.replace(document.uri, range, `${String(day).padStart(2, '0')}.08.2026`);
      await workspace.applyEdit(edit);
    }
    await findings(document, (codes) => codes.length > 0 && !codes.includes('datum-ungueltig'));
  });

  it('go when the motion is closed', async () => {
    const document = await open(faulty);
    const { uri } = document;
    await findings(document, (codes) => codes.length > 0);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await findings(document, (codes) => codes.length === 0);
    assert.deepEqual(languages.getDiagnostics(uri), []);
  });

  it('are mended by their quick fix', async () => {
    const document = await open(faulty);
    const found = await findings(document, (codes) => codes.includes('pflichtfeld-fehlt'));
    const missing = found.find((one) => codeOf(one) === 'pflichtfeld-fehlt');
    assert.ok(missing);
    const offered = await actions(document, missing.range, 'quickfix');
    const fix = offered.find(({ edit }) =>
      edit?.get(document.uri).some((one) => 'newText' in one && one.newText.startsWith('ort:')),
    );
    assert.ok(fix?.edit);
    assert.ok(fix.isPreferred);
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /^ort: /mu);
    await findings(document, (codes) => !codes.includes('pflichtfeld-fehlt'));
  });

  it('are mended all at once where that is safe', async () => {
    const document = await open(faulty);
    await findings(document, (codes) => codes.includes('datum-format'));
    const whole = new Range(0, 0, document.lineCount, 0);
    const [fix] = await actions(document, whole, 'source.fixAll.antrag');
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /^sitzung: 24\.09\.1998$/mu);
  });

  it('can be switched off', async () => {
    const document = await open(faulty.replace('Es werden', 'Es sollten'));
    const found = await findings(document, (codes) => codes.includes('beschluss-unbestimmt'));
    const hint = found.find((one) => codeOf(one) === 'beschluss-unbestimmt');
    assert.ok(hint);
    const offered = await actions(document, hint.range, 'quickfix');
    const off = offered.find(({ edit }) =>
      edit
        ?.get(document.uri)
        .some((one) => 'newText' in one && /<!-- regel-aus/u.test(one.newText)),
    );
    assert.ok(off?.edit);
    await workspace.applyEdit(off.edit);
    await findings(document, (codes) => !codes.includes('beschluss-unbestimmt'));
  });

  it('weigh what the setting says', async () => {
    const settings = workspace.getConfiguration('antrag');
    const document = await open(faulty);
    await findings(document, (codes) => codes.includes('pflichtfeld-fehlt'));
    await settings.update('rules', { 'pflichtfeld-fehlt': 'aus' }, true);
    try {
      await findings(document, (codes) => !codes.includes('pflichtfeld-fehlt'));
    } finally {
      await settings.update('rules', undefined, true);
    }
  });

  it('follow a change of the profile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antrag-profil-'));
    const profile = Uri.file(join(folder, 'antrag.yml'));
    await writeFile(profile.fsPath, 'kommune: Musterhausen\n');
    await writeFile(join(folder, 'baum.antrag.md'), faulty);
    const document = await workspace.openTextDocument(join(folder, 'baum.antrag.md'));
    await window.showTextDocument(document);
    await findings(document, (codes) => codes.includes('pflichtfeld-fehlt'));
    const edit = new WorkspaceEdit();
    edit.insert(profile, new Range(0, 0, 0, 0).start, 'ort: Musterhausen\n');
    await workspace.openTextDocument(profile);
    await workspace.applyEdit(edit);
    // Also before it is saved.
    await findings(document, (codes) => !codes.includes('pflichtfeld-fehlt'));
    await workspace.saveAll();
    await rm(folder, { recursive: true });
  });
});
