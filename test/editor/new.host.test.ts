import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, Uri, window } from 'vscode';
import { answerQuestions, back } from './answer-questions.ts';

const profile = `ort: Musterhausen
antragsteller: {fraktion: SPD-Fraktion, anrede: Frau, name: Karla Muster, anschrift: [Ratsgasse 1, 01234 Musterhausen]}
gremien:
  - name: Gemeinderat
    empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
    sitzungen: [24.09.2099, 29.10.2099]
  - name: "Ausschuss: Bau"
    sitzungen: [01.10.2099]
  - name: Beirat
    sitzungen: [{datum: 01.09.2099, antragsschluss: 01.01.2026}, 08.10.2099]
`;

const later = 'Fill in later';

describe('Neuer Antrag', () => {
  let folder = '';
  let questions: ReturnType<typeof answerQuestions>;

  function answer(...answers: Parameters<typeof answerQuestions>[0]): void {
    questions = answerQuestions(answers);
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag neu ä '));
  });

  afterEach(async () => {
    questions.restore();
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
    const [kind, committee, meeting] = questions.asked;
    assert.equal(kind?.labels.length, 8);
    assert.equal(kind?.details[0], 'the body is to decide something');
    assert.deepEqual(committee?.labels, ['Gemeinderat', 'Ausschuss: Bau', 'Beirat', later]);
    assert.deepEqual(meeting?.labels, ['24.09.2099', '29.10.2099', later]);
    assert.equal(meeting?.details[0], 'Thursday');
    assert.equal(meeting?.step, '3/3');
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
    answer('Resolution', 'Stadtrat', later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^gremium: Stadtrat$/mu);
    assert.match(text(), /^sitzung: TT\.MM\.JJJJ$/mu);
    assert.match(text(), /^ {2}- fraktion: \[Fraktion\]$/mu);
    // The body that decides is the one that is written to.
    assert.match(text(), /^ {2}gremium: Stadtrat$/mu);
  });

  it('takes a date in any notation, and writes it out', async () => {
    answer('Antrag', 'Stadtrat', '24.9.99');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^sitzung: 24\.09\.1999$/mu);
  });

  it('begins with a meeting that can still be reached', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer('Antrag', 'Beirat', later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    const [, , meeting] = questions.asked;
    assert.deepEqual(meeting?.labels, ['08.10.2099', '01.09.2099', later]);
    assert.match(meeting?.details[1] ?? '', /deadline over/u);
  });

  it('goes back to the question before', async () => {
    answer('Antrag', 'Stadtrat', back, back, 'Anfrage', 'Gemeinderat');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^art: Anfrage\n.*\ngremium: Gemeinderat$/mu);
  });

  it('asks an inquiry for no meeting', async () => {
    answer('Anfrage', later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.deepEqual(
      questions.asked.map(({ step }) => step),
      ['1/3', '2/2'],
    );
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
    answer('Antrag', later, later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /antrag-2\.antrag\.md$/u);
  });
});
