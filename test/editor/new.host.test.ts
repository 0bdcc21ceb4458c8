import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, env, Uri, window, workspace } from 'vscode';
import { answerQuestions, back } from './answer-questions.ts';
import { answerDialogs } from './dialogs.ts';

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
const rest = 'Fill in everything else later';
const fromWord = 'From a Word file…';
const fromClipboard = 'From the clipboard';

const oldMotion = `---
art: Antrag
betreff: Bäume
gremium: Gemeinderat
sitzung: 24.09.2099
datum: 01.09.2099
ort: Musterhausen
antragsteller: {fraktion: SPD-Fraktion, name: Karla Muster, anschrift: [Ratsgasse 1, 01234 Musterhausen]}
empfaenger: {name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
---

## Beschlussvorschlag

1. Eins.
`;

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

  it('asks subject, kind, body and meeting, the last two from the profile, and leaves out what that gives', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer('Mehr Bäume', 'Antrag', 'Gemeinderat', '24.09.2099');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    const [subject, kind, committee, meeting] = questions.asked;
    assert.deepEqual(subject?.labels, [later, fromWord, fromClipboard]);
    assert.equal(kind?.labels.length, 8);
    assert.equal(kind?.details[0], 'the body is to decide something');
    assert.deepEqual(committee?.labels, ['Gemeinderat', 'Ausschuss: Bau', 'Beirat', later]);
    assert.deepEqual(meeting?.labels, ['24.09.2099', '29.10.2099', later]);
    assert.equal(meeting?.details[0], 'Thursday');
    assert.equal(meeting?.step, '4/4');
    assert.match(
      text(),
      /^---\nart: Antrag\nbetreff: Mehr Bäume\ngremium: Gemeinderat\nsitzung: 24\.09\.2099\ndatum: \d\d\.\d\d\.\d{4}\n---\n\n## Beschlussvorschlag/u,
    );
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '[Beschluss]');
    assert.equal(editor?.document.languageId, 'antrag');
    assert.match(editor?.document.uri.path ?? '', /\/mehr-baeume\.antrag\.md$/u);
  });

  it('takes what was typed where Enter comes before the list has followed', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    const typed = ['Mehr Bäume', 'Anfrage', 'Seniorenbeirat'];
    answer(...typed.map((hasty) => ({ hasty })), later, later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^art: Anfrage\nbetreff: Mehr Bäume\ngremium: Seniorenbeirat$/mu);
  });

  it('quotes a body whose name YAML would break on', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer(later, 'Prüfantrag', 'Ausschuss: Bau', '01.10.2099', later, later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^gremium: "Ausschuss: Bau"$/mu);
  });

  it('takes a kind of one’s own that ends like one of the list', async () => {
    answer('Mehr Geld', 'Haushaltsantrag', later, later, rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^art: Haushaltsantrag$/mu);
  });

  it('asks for sender and recipient in words where there is no profile, and keeps them', async () => {
    answer(
      'Mehr Bäume',
      'Antrag',
      'Stadtrat',
      '24.09.2099',
      'Fraktion Offene Stadt',
      'Frau Karla Muster, Fraktionsvorsitzende',
      'Ratsgasse 1, 01234 Musterhausen',
      'Herr Jon Beispiel, Vorsitzender',
      'Rathaus, 01234 Musterhausen',
      'Yes, keep them',
    );
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(
      text(),
      /^---\nart: Antrag\nbetreff: Mehr Bäume\ngremium: Stadtrat\nsitzung: 24\.09\.2099\ndatum: [\d.]+\n---\n/u,
    );
    const kept = await readFile(join(folder, 'antrag.yml'), 'utf8');
    assert.match(kept, /^ort: Musterhausen$/mu);
    assert.match(kept, /fraktion: Fraktion Offene Stadt\n/u);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    questions.restore();
    answer('Noch mehr Bäume', 'Antrag', 'Stadtrat', '24.09.2099');
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.equal(questions.asked.length, 4);
    assert.doesNotMatch(text(), /antragsteller|empfaenger|\[(?!Beschluss|Begründung)/u);
  });

  it('writes them into the motion, a line of the address a line, where they are not kept', async () => {
    answer(
      'Mehr Bäume',
      'Antrag',
      'Stadtrat',
      '24.09.2099',
      'Fraktion Offene Stadt',
      'Frau Karla Muster',
      'Ratsgasse 1, 01234 Musterhausen',
      later,
      later,
      'No, only for this motion',
    );
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(
      text(),
      /antragsteller:\n {2}- fraktion: Fraktion Offene Stadt\n {4}anrede: Frau\n {4}name: Karla Muster\n {4}anschrift:\n {6}- Ratsgasse 1\n {6}- 01234 Musterhausen\nempfaenger:\n/u,
    );
    assert.match(text(), /^ort: Musterhausen$/mu);
    await assert.rejects(readFile(join(folder, 'antrag.yml')));
  });

  it('leaves gaps for what is left open', async () => {
    answer(later, 'Resolution', 'Stadtrat', later, rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^gremium: Stadtrat$/mu);
    assert.match(text(), /^betreff: \[Betreff\]$/mu);
    assert.match(text(), /^sitzung: TT\.MM\.JJJJ$/mu);
    assert.match(text(), /^ {2}- fraktion: \[Fraktion\]$/mu);
    // The body that decides is the one that is written to.
    assert.match(text(), /^ {2}gremium: Stadtrat$/mu);
    assert.match(window.activeTextEditor?.document.uri.path ?? '', /\/resolution\.antrag\.md$/u);
  });

  it('takes a date in any notation, and writes it out', async () => {
    answer('A', 'Antrag', 'Stadtrat', '24.9.99', rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^sitzung: 24\.09\.1999$/mu);
  });

  it('begins with a meeting that can still be reached', async () => {
    await writeFile(join(folder, 'antrag.yml'), profile);
    answer('A', 'Antrag', 'Beirat', later, later, later);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    const [, , , meeting] = questions.asked;
    assert.deepEqual(meeting?.labels, ['08.10.2099', '01.09.2099', later]);
    assert.match(meeting?.details[1] ?? '', /deadline over/u);
  });

  it('goes back to the question before', async () => {
    answer('A', 'Antrag', 'Stadtrat', back, back, 'Anfrage', 'Gemeinderat', rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.match(text(), /^art: Anfrage\nbetreff: A\ngremium: Gemeinderat$/mu);
  });

  it('asks an inquiry for no meeting', async () => {
    answer('A', 'Anfrage', later, rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.ok(!questions.asked.some(({ labels }) => labels.includes('24.09.2099')));
    assert.equal(questions.asked[3]?.labels[1], 'I myself, without a group');
    assert.match(text(), /^## Fragen$/mu);
  });

  it('opens nothing when a question is closed', async () => {
    const before = window.activeTextEditor?.document.uri.toString();
    answer('A', 'Antrag', undefined);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    assert.equal(window.activeTextEditor?.document.uri.toString(), before);
  });

  it('takes a name that neither a motion nor a letter has', async () => {
    await writeFile(join(folder, 'mehr-baeume.antrag.md'), '');
    await writeFile(join(folder, 'mehr-baeume-2.docx'), '');
    answer('Mehr Bäume', 'Antrag', later, later, rest);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    const { path = '' } = window.activeTextEditor?.document.uri ?? {};
    assert.match(path, /\/mehr-baeume-3\.antrag\.md$/u);
  });

  it('begins with a Word file: who writes to whom stays, the rest is a gap, what was left out is told', async () => {
    const dialogs = answerDialogs();
    const letter = await oldLetter();
    const open = Reflect.get(window, 'showOpenDialog');
    Reflect.set(window, 'showOpenDialog', async () => [letter]);
    try {
      answer(fromWord);
      await commands.executeCommand('antrag.new', Uri.file(folder));
    } finally {
      Reflect.set(window, 'showOpenDialog', open);
      dialogs.restore();
    }
    assert.match(text(), /^betreff: \[Betreff\]$/mu);
    assert.match(text(), /^ {2}fraktion: SPD-Fraktion$/mu);
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), '[Betreff]');
    assert.match(editor?.document.uri.path ?? '', /\/antrag\.antrag\.md$/u);
    const told = dialogs.said.at(-1);
    assert.match(told?.text ?? '', /alt\.docx$/u);
    assert.deepEqual(told?.buttons, ['Show what was left out']);
  });

  it('opens and writes nothing when no Word file is chosen', async () => {
    const before = window.activeTextEditor?.document.uri.toString();
    const open = Reflect.get(window, 'showOpenDialog');
    Reflect.set(window, 'showOpenDialog', async () => undefined);
    try {
      answer(fromWord);
      await commands.executeCommand('antrag.new', Uri.file(folder));
    } finally {
      Reflect.set(window, 'showOpenDialog', open);
    }
    assert.equal(window.activeTextEditor?.document.uri.toString(), before);
    assert.deepEqual(await readdir(folder), []);
  });

  it('begins with a letter on the clipboard, in a file that is empty yet', async () => {
    await env.clipboard.writeText(
      'Sehr geehrte Frau Muster,\nder Stadtrat möge beschließen:\n1. Eins\n2. Zwei\nMit freundlichen Grüßen\nJon Beispiel',
    );
    const file = Uri.file(join(folder, 'leer.antrag.md'));
    await writeFile(file.fsPath, '');
    await window.showTextDocument(await workspace.openTextDocument(file));
    const dialogs = answerDialogs();
    answer(fromClipboard);
    await commands.executeCommand('antrag.new');
    dialogs.restore();
    assert.equal(window.activeTextEditor?.document.uri.path, file.path);
    assert.match(text(), /^betreff: \[Betreff\]$/mu);
    assert.match(text(), /^briefanrede: Sehr geehrte Frau Muster,$|^empfaenger:/mu);
    assert.match(text(), /\n1\. Eins\n2\. Zwei\n/u);
    assert.match(text(), /Jon Beispiel/u);
  });

  it('says so where nothing is on the clipboard', async () => {
    await env.clipboard.writeText('');
    const dialogs = answerDialogs();
    answer(fromClipboard);
    await commands.executeCommand('antrag.new', Uri.file(folder));
    dialogs.restore();
    assert.match(dialogs.said[0]?.text ?? '', /No text is on the clipboard/u);
  });

  async function oldLetter(): Promise<Uri> {
    const elsewhere = await mkdtemp(join(tmpdir(), 'antrag alt '));
    const motion = join(elsewhere, 'alt.antrag.md');
    await writeFile(motion, oldMotion);
    await commands.executeCommand('antrag.export', Uri.file(motion));
    return Uri.file(join(elsewhere, 'alt.docx'));
  }

  it('fills a file that is empty yet, under its own name', async () => {
    const file = Uri.file(join(folder, 'leer.antrag.md'));
    await writeFile(file.fsPath, '\n');
    await window.showTextDocument(await workspace.openTextDocument(file));
    answer('Mehr Bäume', 'Antrag', later, later, rest);
    await commands.executeCommand('antrag.new');
    assert.equal(window.activeTextEditor?.document.uri.path, file.path);
    assert.match(text(), /^---\nart: Antrag\nbetreff: Mehr Bäume\n/u);
  });
});
