import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { commands, Uri, type WorkspaceEdit, window, workspace } from 'vscode';
import { answerDialogs } from './dialogs.ts';

const motion = `---
art: Antrag
betreff: Bäume in der Ratsgasse
gremium: Gemeinderat
sitzung: 24.09.2099
datum: 01.09.2099
ort: Musterhausen
antragsteller:
  fraktion: SPD-Fraktion
  name: Karla Muster
---

## Beschlussvorschlag

<!-- von Karla -->
1. Die Verwaltung pflanzt *vierzig* Bäume.
2. Sie gießt sie im Sommer.

## Begründung

Es ist heiß.
`;

describe('Änderungen aus Word übernehmen', () => {
  let folder = '';
  let file = '';
  let dialogs: ReturnType<typeof answerDialogs>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag zurück '));
    file = join(folder, 'baeume.antrag.md');
    dialogs = answerDialogs();
    await writeFile(file, motion);
    await commands.executeCommand('antrag.export', Uri.file(file));
    // What the export said is not looked at.
    dialogs.said.length = 0;
  });

  afterEach(async () => {
    dialogs.restore();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  /** The exported letter, as a colleague sends it back. */
  async function sentBack(...changes: [from: string, to: string][]): Promise<void> {
    const letter = join(folder, 'baeume.docx');
    const parts = unzipSync(await readFile(letter));
    let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const [from, to] of changes) {
      assert.ok(xml.includes(from), from);
      xml = xml.replaceAll(from, to);
    }
    parts['word/document.xml'] = strToU8(xml);
    await writeFile(letter, zipSync(parts));
  }

  /** Calls the command, chooses the first letter that is offered, and gives what it proposes. */
  async function proposed(): Promise<{ text: string; letters: string[]; refactoring: boolean }> {
    const seen = { text: motion, letters: [] as string[], refactoring: false };
    const choose = Reflect.get(window, 'showQuickPick');
    const apply = Reflect.get(workspace, 'applyEdit');
    Reflect.set(window, 'showQuickPick', async (items: { label: string }[]) => {
      seen.letters = items.map(({ label }) => label);
      return items[0];
    });
    Reflect.set(
      workspace,
      'applyEdit',
      async (edit: WorkspaceEdit, options?: { isRefactoring?: boolean }) => {
        seen.refactoring = options?.isRefactoring === true;
        const document = await workspace.openTextDocument(file);
        seen.text = document.getText();
        const edits = edit
          .get(Uri.file(file))
          .toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
        for (const { range, newText } of edits) {
          const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          seen.text = seen.text.slice(0, start) + newText + seen.text.slice(end);
        }
        return true;
      },
    );
    try {
      await commands.executeCommand('antrag.takeBack', Uri.file(file));
    } finally {
      Reflect.set(window, 'showQuickPick', choose);
      Reflect.set(workspace, 'applyEdit', apply);
    }
    return seen;
  }

  it('offers the exported letter first, and proposes what was changed in it and nothing else', async () => {
    await writeFile(join(folder, 'anderes.docx'), 'Guten Tag');
    await sentBack(['Es ist heiß.', 'Es ist sehr heiß.'], ['im Sommer', 'jeden Sommer']);
    const { text, letters, refactoring } = await proposed();
    assert.deepEqual(letters.slice(0, 2), ['baeume.docx', 'anderes.docx']);
    assert.equal(
      text,
      motion.replace('ist heiß', 'ist sehr heiß').replace('im Sommer', 'jeden Sommer'),
    );
    assert.ok(refactoring);
    assert.deepEqual(dialogs.said, []);
  });

  it('leaves what was changed here since the export', async () => {
    await sentBack(['Es ist heiß.', 'Es ist sehr heiß.']);
    const goneOn = motion.replace('im Sommer', 'im ganzen Jahr');
    await writeFile(file, goneOn);
    const { text } = await proposed();
    assert.equal(text, goneOn.replace('ist heiß', 'ist sehr heiß'));
    assert.deepEqual(dialogs.said, []);
  });

  it('shows the changes in the preview, and makes none that is not ticked', async () => {
    await sentBack(['Es ist heiß.', 'Es ist sehr heiß.']);
    let isOver = false;
    const letter = Uri.file(join(folder, 'baeume.docx'));
    const running = Promise.resolve(
      commands.executeCommand('antrag.takeBack', Uri.file(file), letter),
    ).finally(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    assert.ok(!isOver, 'the preview waits for an answer');
    while (!isOver) {
      await commands.executeCommand('refactorPreview.apply');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await running;
    assert.equal((await workspace.openTextDocument(file)).getText(), motion);
  });

  it('are offered where an export would replace the letter, which is left as it is', async () => {
    await sentBack(['Es ist heiß.', 'Es ist sehr heiß.']);
    const letter = await readFile(join(folder, 'baeume.docx'));
    dialogs.restore();
    dialogs = answerDialogs(({ modal, buttons }) => (modal ? buttons[2] : undefined));
    const apply = Reflect.get(workspace, 'applyEdit');
    try {
      const edits = await new Promise<WorkspaceEdit>((resolve, reject) => {
        Reflect.set(workspace, 'applyEdit', async (edit: WorkspaceEdit) => {
          resolve(edit);
          return true;
        });
        commands.executeCommand('antrag.export', Uri.file(file)).then(undefined, reject);
      });
      const [edit, ...more] = edits.get(Uri.file(file));
      assert.match(edit?.newText ?? '', /sehr/u);
      assert.deepEqual(more, []);
    } finally {
      Reflect.set(workspace, 'applyEdit', apply);
    }
    assert.deepEqual(await readFile(join(folder, 'baeume.docx')), letter);
  });

  it('says that a change may be the own one where a program dropped the seal', async () => {
    await sentBack(['Es ist heiß.', 'Es ist sehr heiß.']);
    const letter = join(folder, 'baeume.docx');
    const parts = unzipSync(await readFile(letter));
    await writeFile(letter, zipSync({ ...parts, 'docProps/custom.xml': strToU8('<Properties/>') }));
    await writeFile(file, motion.replace('im Sommer', 'im Frühling'));
    await proposed();
    const [warning] = dialogs.said.filter(({ level }) => level === 'warning');
    assert.match(warning?.text ?? '', /your own changes|eigenen Änderungen/u);
  });

  it('says so where the letter says the same, and where it is no letter', async () => {
    const same = await proposed();
    assert.equal(same.text, motion);
    assert.match(dialogs.said.at(-1)?.text ?? '', /baeume\.docx (?:says|sagt)/u);
    await writeFile(join(folder, 'baeume.docx'), 'Guten Tag');
    await proposed();
    const [error] = dialogs.said.filter(({ level }) => level === 'error');
    assert.match(error?.text ?? '', /baeume\.docx: .*(?:damaged|beschädigt)/u);
  });
});
