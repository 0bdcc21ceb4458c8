import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CancellationTokenSource,
  commands,
  DataTransfer,
  DataTransferItem,
  type DocumentPasteEdit,
  DocumentPasteTriggerKind,
  env,
  Position,
  Selection,
  SnippetString,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { dropProvider } from '../../src/editor/drop.ts';
import { pasteProvider } from '../../src/editor/paste.ts';
import { attachmentFolder } from '../../src/import/attachment.ts';
import { load } from '../../src/load.ts';
import { answerDialogs } from './dialogs.ts';

const head = '---\nbetreff: Querung\n---\n\n## Begründung\n\n';

describe('Pasting into a motion', () => {
  let folder = '';
  let files = 0;
  let editor: TextEditor;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag-einfuegen-'));
  });

  after(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  async function open(content: string, at = content.length): Promise<void> {
    files += 1;
    const path = join(folder, `${files}.antrag.md`);
    await writeFile(path, content);
    editor = await window.showTextDocument(await workspace.openTextDocument(path));
    const cursor = editor.document.positionAt(at);
    editor.selection = new Selection(cursor, cursor);
  }

  async function becomes(text: string): Promise<void> {
    const end = Date.now() + 15_000;
    while (editor.document.getText() !== text) {
      if (Date.now() > end) assert.equal(editor.document.getText(), text);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  it('leaves what goes into the head as it is', async () => {
    await open(head, head.indexOf('Querung'));
    await env.clipboard.writeText('A\tB\nC\tD');
    await commands.executeCommand('editor.action.clipboardPasteAction');
    await becomes(head.replace('Querung', 'A\tB\nC\tDQuerung'));
    assert.equal(await readFile(editor.document.uri.fsPath, 'utf8'), head);
  });

  const documents = {
    load: (document: TextDocument) =>
      load(document.getText(), document.uri.toString(), {
        read: async () => undefined,
        root: async () => `file://${folder}/`,
      }),
  };
  const store = {
    read: (location: string) => readFile(new URL(location)).catch(() => undefined),
  };
  const services = { documents, store, language: 'en' } as const;
  const { token } = new CancellationTokenSource();

  async function offers(
    types: Record<string, unknown>,
    provider = pasteProvider(services),
  ): Promise<DocumentPasteEdit[]> {
    const data = new DataTransfer();
    for (const [type, value] of Object.entries(types)) data.set(type, new DataTransferItem(value));
    const context = { only: undefined, triggerKind: DocumentPasteTriggerKind.Automatic };
    const edits = await provider.provideDocumentPasteEdits?.(
      editor.document,
      [editor.selection],
      data,
      context,
      token,
    );
    return edits ?? [];
  }

  it('joins the lines of a PDF first, and makes a table of lines with tabs', async () => {
    await open(head);
    const line = 'Die Querung an der Schule ist für die Kinder zu gefähr-';
    const lines = [
      line,
      ...Array.from({ length: 5 }, () => 'lich, und darum braucht es dort einen guten Überweg,'),
    ];
    const [joined] = await offers({ 'text/plain': lines.join('\n') });
    assert.equal(joined?.kind.value, 'antrag.joined');
    assert.match(String(joined?.insertText), /^Die Querung .* zu gefährlich, und darum [^\n]+$/u);
    const [table] = await offers({ 'text/plain': 'Jahr\tKosten\n2025\t1.200 €' });
    assert.equal(table?.insertText, '| Jahr | Kosten |\n| ---: | ---: |\n| 2025 | 1.200 € |');
  });

  it('says how many lines of pages were left out once they are pasted', async () => {
    await open(head);
    const dialogs = answerDialogs();
    try {
      const line = 'Die Querung an der Schule ist für die Kinder zu weit,';
      const page = Array.from({ length: 5 }, () => line).join('\n');
      const [joined] = await offers({ 'text/plain': `${page}\nSeite 1\n${page}\nSeite 2` });
      assert.equal(dialogs.said.length, 0);
      const text = String(joined?.insertText);
      await editor.edit((edit) => edit.insert(editor.selection.active, text));
      for (const end = Date.now() + 10_000; dialogs.said.length === 0 && Date.now() < end; )
        await new Promise((later) => setTimeout(later, 50));
      assert.equal(dialogs.said[0]?.text, 'Left out, page numbers: 2');
      assert.deepEqual(dialogs.said[0]?.buttons, ['Show what was left out']);
    } finally {
      dialogs.restore();
    }
  });

  it('offers what Word copied as text of the motion first, as text alone too', async () => {
    await open(head);
    const html =
      "<p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3.</span>Bürger*innen</p>";
    const found = await offers({ 'text/html': html, 'text/plain': '3.\tBürger*innen' });
    assert.deepEqual(
      found.map(({ insertText }) => insertText),
      ['3. Bürger*innen', '3.\tBürger*innen'],
    );
  });

  it('offers a whole letter as one first, in an empty motion only', async () => {
    const copied = {
      'text/plain': 'Sehr geehrte Frau Muster,\nwir bitten um Auskunft.\nMit freundlichen Grüßen',
    };
    const provider = pasteProvider(services, async ({ text }) => ({
      text: `brief: ${text.length}`,
    }));
    await open('\n');
    const [letter, ...others] = await offers(copied, provider);
    assert.equal(letter?.kind.value, 'antrag.letter');
    assert.equal(letter?.title, 'As a letter');
    assert.ok(others.length > 0);
    assert.ok(letter?.insertText instanceof SnippetString);
    assert.equal(letter.insertText.value, `brief: ${copied['text/plain'].length}`);
    await open(head);
    const kinds = (await offers(copied, provider)).map((edit) => edit.kind.value);
    assert.ok(!kinds.includes('antrag.letter'));
  });

  it('comes before a key that has overtaken it, which would lose it otherwise', async () => {
    await open(`${head}Ende`, head.length);
    await offers({ 'text/plain': '1. eins\n2. zwei\n' });
    await commands.executeCommand('type', { text: 'x' });
    await becomes(`${head}1. eins\n2. zwei\nxEnde`);
  });

  it('comes once where it is there before the next key', async () => {
    await open(`${head}Ende`, head.length);
    await offers({ 'text/plain': '1. eins\n2. zwei\n' });
    await editor.edit((edit) => edit.insert(editor.selection.active, '1. eins\n2. zwei\n'));
    await commands.executeCommand('type', { text: 'x' });
    await new Promise((later) => setTimeout(later, 500));
    await becomes(`${head}1. eins\n2. zwei\nxEnde`);
  });

  const letter = {
    'text/plain':
      'Fraktion Offene Stadt\nSehr geehrter Herr Beispiel,\nDie Straße ist laut.\nMit freundlichen Grüßen\nKarla Muster',
  };

  it('leaves head and closing of a letter out of a motion with text, and says so', async () => {
    await open(head);
    const dialogs = answerDialogs();
    try {
      const [motion] = await offers(letter);
      assert.equal(motion?.kind.value, 'antrag.motion');
      assert.equal(motion?.insertText, 'Die Straße ist laut.');
      const text = String(motion?.insertText);
      await editor.edit((edit) => edit.insert(editor.selection.active, text));
      for (const end = Date.now() + 10_000; dialogs.said.length === 0 && Date.now() < end; )
        await new Promise((later) => setTimeout(later, 50));
      assert.equal(dialogs.said[0]?.text, 'Left out, lines of head and closing of the letter: 4');
    } finally {
      dialogs.restore();
    }
  });

  it('comes once too where its beginning is left out', async () => {
    await open(`${head}Ende`, head.length);
    await offers(letter);
    await editor.edit((edit) => edit.insert(editor.selection.active, 'Die Straße ist laut.'));
    await commands.executeCommand('type', { text: 'x' });
    await new Promise((later) => setTimeout(later, 500));
    await becomes(`${head}Die Straße ist laut.xEnde`);
  });

  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('writes pictures that a page holds beside the motion, those of other content under another name', async () => {
    const html = `<p>Siehe <img alt="Karte: Nord" src="data:image/png;base64,${png}"></p>`;
    for (const name of ['karte', 'karte-2']) {
      await open(head);
      const [motion] = await offers({ 'text/html': html, 'text/plain': 'Siehe' });
      assert.equal(motion?.insertText, `Siehe ![Karte: Nord](anlagen/${name}.png)`);
      const path = join(folder, 'anlagen', `${name}.png`);
      assert.ok(motion?.additionalEdit && (await workspace.applyEdit(motion.additionalEdit)));
      assert.equal(await readFile(path, 'base64'), png);
      await writeFile(path, 'Eine andere.');
    }
  });

  it('names the pictures of a page in a motion that lies nowhere yet', async () => {
    const document = await workspace.openTextDocument({ language: 'antrag', content: head });
    editor = await window.showTextDocument(document);
    editor.selection = new Selection(6, 0, 6, 0);
    const html = `<p>Siehe <img alt="Karte" src="data:image/png;base64,${png}"></p>`;
    const [motion] = await offers({ 'text/html': html, 'text/plain': 'Siehe' });
    assert.equal(motion?.insertText, 'Siehe [Bild: Karte]');
    assert.equal(motion?.additionalEdit, undefined);
  });

  it('joins the lines of what is selected on command, and leaves the head alone', async () => {
    await open(`${head}Die Straße ist breit und\nlaut, die Que-\nrung fehlt.\n`);
    await commands.executeCommand('antrag.joinLines');
    assert.equal(editor.document.getText().slice(0, head.length), head);
    const [start, end] = [editor.document.positionAt(head.length), new Position(9, 0)];
    editor.selection = new Selection(start, end);
    await commands.executeCommand('antrag.joinLines');
    await becomes(`${head}Die Straße ist breit und laut, die Querung fehlt.\n`);
    editor.selection = new Selection(1, 0, 1, 0);
    await commands.executeCommand('antrag.joinLines');
    await becomes(`${head}Die Straße ist breit und laut, die Querung fehlt.\n`);
  });

  it('links a file that is dropped, as a point where attachments are listed', async () => {
    await open(`${head}Text.\n\n## Anlagen\n\n`);
    const data = new DataTransfer();
    data.set('text/uri-list', new DataTransferItem(`file://${folder}/Plan%20%C3%BC.pdf`));
    const edit = await dropProvider(documents).provideDocumentDropEdits(
      editor.document,
      editor.selection.active,
      data,
      token,
    );
    assert.ok(edit && 'insertText' in edit && edit.insertText instanceof SnippetString);
    assert.equal(edit.insertText.value, `- [\${1:Plan ü}](Plan ü.pdf)`);
  });

  it('copies a picture from elsewhere into the folder of attachments and shows it', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'antrag-bild-'));
    try {
      await writeFile(join(elsewhere, 'image.png'), 'PNG');
      await open(`${head}Text.\n\n`);
      const data = new DataTransfer();
      data.set('text/uri-list', new DataTransferItem(`file://${elsewhere}/image.png`));
      const edit = await dropProvider(documents).provideDocumentDropEdits(
        editor.document,
        editor.selection.active,
        data,
        token,
      );
      assert.ok(edit && 'insertText' in edit && edit.insertText instanceof SnippetString);
      const path = `${attachmentFolder}/bild-begruendung.png`;
      assert.equal(edit.insertText.value, `![\${1:bild begruendung}](${path})`);
      assert.ok(edit.additionalEdit && (await workspace.applyEdit(edit.additionalEdit)));
      assert.equal(await readFile(join(folder, path), 'utf8'), 'PNG');
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });
});
