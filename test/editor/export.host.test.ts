import assert from 'node:assert/strict';
import { promises } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import {
  CancellationTokenSource,
  ConfigurationTarget,
  commands,
  ProgressLocation,
  type ProgressOptions,
  Uri,
  window,
  workspace,
} from 'vscode';
import { motionOf } from '../../bench/motion.ts';
import { answerDialogs } from './dialogs.ts';

const whole = `---
betreff: Sichere Querung an der Grundschule Nord
gremium: Ausschuss für Bau und Verkehr
sitzung: 24.09.2099
datum: 28.08.2099
ort: Musterhausen
antragsteller:
  fraktion: Fraktion Offene Stadt
  anrede: Frau
  name: Karla Muster
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  gremium: Ausschuss für Bau und Verkehr
  anrede: Herr
  name: Jon Beispiel
  anschrift: [Rathaus, Marktplatz 1, 01234 Musterhausen]
---

## Beschlussvorschlag

1. Die Verwaltung richtet einen Zebrastreifen ein.

## Begründung

Der Schulweg ist gefährlich.
`;

/** The words of a Word file, in order. */
async function wordsOf(path: string): Promise<string> {
  const document = unzipSync(await readFile(path))['word/document.xml'];
  assert.ok(document, 'no Word file');
  return strFromU8(document)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('\u00A0', ' ');
}

describe('Export Antrag', () => {
  let folder = '';
  let dialogs = answerDialogs();
  dialogs.restore();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antrag export ä '));
    dialogs = answerDialogs();
  });

  afterEach(async () => {
    dialogs.restore();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  async function motion(name: string, text = whole): Promise<Uri> {
    const path = join(folder, name);
    await writeFile(path, text);
    return Uri.file(path);
  }

  async function open(uri: Uri) {
    return window.showTextDocument(await workspace.openTextDocument(uri));
  }

  function answer(...answering: Parameters<typeof answerDialogs>): void {
    dialogs.restore();
    dialogs = answerDialogs(...answering);
  }

  it('writes the letter beside the motion, and asks nothing', async () => {
    await open(await motion('schulweg.antrag.md'));
    await commands.executeCommand('antrag.export');
    const words = await wordsOf(join(folder, 'schulweg.docx'));
    for (const line of [
      'Musterhausen, den 28.08.2099',
      'Sichere Querung an der Grundschule Nord',
      'Sehr geehrter Herr Beispiel,',
      'Der Ausschuss für Bau und Verkehr möge beschließen:',
      'Die Verwaltung richtet einen Zebrastreifen ein.',
      'Begründung:',
    ])
      assert.ok(words.includes(line), `${line}\n\n${words}`);
    assert.equal(dialogs.said.length, 1);
    const [said] = dialogs.said;
    assert.equal(said?.level, 'information');
    assert.match(said?.text ?? '', /^The letter is ready: schulweg\.docx/u);
    assert.equal(said?.buttons.length, 2);
    assert.deepEqual(await readdir(folder), ['schulweg.antrag.md', 'schulweg.docx']);
  });

  it('exports what is in the editor, also before it is saved', async () => {
    const editor = await open(await motion('entwurf.antrag.md'));
    await editor.edit((edit) => {
      const at = editor.document.getText().indexOf('gefährlich');
      edit.insert(editor.document.positionAt(at), 'wirklich ');
    });
    assert.ok(editor.document.isDirty);
    await commands.executeCommand('antrag.export');
    const words = await wordsOf(join(folder, 'entwurf.docx'));
    assert.ok(words.includes('Der Schulweg ist wirklich gefährlich.'));
  });

  it('writes the letter of a new motion to where the motion will lie, and asks nothing', async () => {
    const root = workspace.workspaceFolders?.[0]?.uri;
    assert.ok(root);
    const letter = Uri.joinPath(root, 'ganz-neu.docx');
    const motion = Uri.joinPath(root, 'ganz-neu.antrag.md').with({ scheme: 'untitled' });
    const editor = await open(motion);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), whole));
    try {
      await commands.executeCommand('antrag.export');
      assert.deepEqual(dialogs.asked, []);
      assert.ok((await wordsOf(letter.fsPath)).includes('einen Zebrastreifen'));
    } finally {
      await rm(letter.fsPath, { force: true });
    }
  });

  it('says which characters a PDF cannot show, and offers the other format', async () => {
    const uri = await motion('gast.antrag.md', whole.replace('Schulweg ist', 'Schulweg 路 ist'));
    await workspace.getConfiguration('antrag').update('export.formats', ['pdf'], true);
    try {
      await commands.executeCommand('antrag.export', uri);
    } finally {
      await workspace.getConfiguration('antrag').update('export.formats', undefined, true);
    }
    assert.deepEqual(await readdir(folder), ['gast.antrag.md', 'gast.pdf']);
    const [said] = dialogs.said;
    assert.equal(said?.level, 'warning');
    assert.match(said?.text ?? '', /gast\.pdf.*路.*25.*Word/u);
    assert.equal(said?.buttons.length, 3);
  });

  it('replaces its own export silently', async () => {
    const uri = await motion('wieder.antrag.md');
    await commands.executeCommand('antrag.export', uri);
    await writeFile(uri.fsPath, whole.replace('Zebrastreifen', 'Überweg'));
    await commands.executeCommand('antrag.export', uri);
    assert.ok((await wordsOf(join(folder, 'wieder.docx'))).includes('Überweg'));
    assert.deepEqual(
      dialogs.said.map(({ level }) => level),
      ['information', 'information'],
    );
  });

  it('asks before it replaces a letter that was edited since', async () => {
    const uri = await motion('hand.antrag.md');
    const letter = join(folder, 'hand.docx');
    await writeFile(letter, 'von Hand');

    answer();
    await commands.executeCommand('antrag.export', uri);
    assert.equal(dialogs.said.length, 1);
    assert.equal(dialogs.said[0]?.modal, true);
    assert.equal(await readFile(letter, 'utf8'), 'von Hand');

    answer(({ modal, buttons }) => (modal ? buttons[0] : undefined));
    await commands.executeCommand('antrag.export', uri);
    assert.equal(await readFile(letter, 'utf8'), 'von Hand');
    assert.ok((await wordsOf(join(folder, 'hand (2).docx'))).includes('Zebrastreifen'));

    answer(({ modal, buttons }) => (modal ? buttons[1] : undefined));
    await commands.executeCommand('antrag.export', uri);
    assert.ok((await wordsOf(letter)).includes('Zebrastreifen'));
  });

  it('asks where a motion without a file is to go', async () => {
    const document = await workspace.openTextDocument({ language: 'antrag', content: whole });
    await window.showTextDocument(document);
    const place = Uri.file(join(folder, 'neu.docx'));
    answer(undefined, () => place);
    await commands.executeCommand('antrag.export');
    assert.equal(dialogs.asked.length, 1);
    assert.match(dialogs.asked[0]?.path ?? '', /Sichere Querung an der Grundschule Nord\.docx$/u);
    assert.ok((await wordsOf(place.fsPath)).includes('Zebrastreifen'));
  });

  it('writes nothing where the user closes the question for a place', async () => {
    const document = await workspace.openTextDocument({ language: 'antrag', content: whole });
    await window.showTextDocument(document);
    await commands.executeCommand('antrag.export');
    assert.equal(dialogs.asked.length, 1);
    assert.deepEqual(dialogs.said, []);
  });

  it('writes a letter with errors, names their number and leads to them', async () => {
    const faulty = whole.replace(/^ort:.*\n/mu, '').replace('28.08.2099', '31.02.2099');
    await open(await motion('fehler.antrag.md', faulty));
    await commands.executeCommand('antrag.export');
    assert.ok((await wordsOf(join(folder, 'fehler.docx'))).includes('Zebrastreifen'));
    const [said] = dialogs.said;
    assert.equal(said?.level, 'warning');
    assert.match(said?.text ?? '', /\b2\b/u);
    assert.equal(said?.buttons.length, 3);
  });

  it('says what a motion without a head lacks, and leads there', async () => {
    const uri = await motion('kopflos.antrag.md', '## Beschlussvorschlag\n\n1. Es wird.\n');
    answer(({ buttons }) => buttons[0]);
    await commands.executeCommand('antrag.export', uri);
    assert.ok((await wordsOf(join(folder, 'kopflos.docx'))).includes('Es wird.'));
    assert.equal(dialogs.said[0]?.level, 'warning');
    const document = window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), uri.toString());
    assert.match(document?.getText() ?? '', /^---\nart: Antrag\nbetreff:/u);
  });

  it('keeps the old letter and says so where the folder is read-only', async () => {
    const uri = await motion('fest.antrag.md');
    await commands.executeCommand('antrag.export', uri);
    const before = await readFile(join(folder, 'fest.docx'));
    await writeFile(uri.fsPath, whole.replace('Zebrastreifen', 'Überweg'));
    const elsewhere = await mkdtemp(join(tmpdir(), 'antrag-anderswo-'));
    const place = Uri.file(join(elsewhere, 'anders.docx'));
    // Permissions don't hold for root, who runs the tests in a container.
    const { open: openFile } = promises;
    Reflect.set(promises, 'open', async (path: string, ...rest: [string]) => {
      if (path.startsWith(folder))
        throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
      return openFile(path, ...rest);
    });
    try {
      answer(
        ({ level, buttons }) => (level === 'error' ? buttons[1] : undefined),
        () => place,
      );
      await commands.executeCommand('antrag.export', uri);
    } finally {
      Reflect.set(promises, 'open', openFile);
    }
    assert.equal(dialogs.said[0]?.level, 'error');
    assert.match(dialogs.said[0]?.text ?? '', /^fest\.docx.*(?:read-only|schreibgeschützt)/u);
    assert.deepEqual(await readFile(join(folder, 'fest.docx')), before);
    assert.ok((await wordsOf(place.fsPath)).includes('Überweg'));
    await rm(elsewhere, { recursive: true });
  });

  it('tries again at the same place when told so', async () => {
    const uri = await motion('besetzt.antrag.md');
    const letter = join(folder, 'besetzt.docx');
    await mkdir(letter);
    let tries = 0;
    answer(({ level, buttons }) => {
      if (level !== 'error') return undefined;
      tries += 1;
      return tries < 3 ? buttons[0] : undefined;
    });
    await commands.executeCommand('antrag.export', uri);
    assert.equal(tries, 3);
    assert.deepEqual(await readdir(letter), []);
  });

  it('writes several motions chosen in the explorer', async () => {
    const uris = [await motion('eins.antrag.md'), await motion('zwei.antrag.md')];
    await commands.executeCommand('antrag.export', uris[0], uris);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.docx')),
      ['eins.docx', 'zwei.docx'],
    );
    assert.equal(dialogs.said.length, 1);
    assert.match(dialogs.said[0]?.text ?? '', /2/u);
  });

  it('stops between two letters when it is cancelled, and says what is left', async () => {
    const names = ['eins', 'zwei', 'drei', 'vier'];
    const uris = await Promise.all(names.map((name) => motion(`${name}.antrag.md`)));
    const [first] = uris;
    await commands.executeCommand('antrag.export', first, uris);
    const before = await Promise.all(names.map((name) => readFile(join(folder, `${name}.docx`))));
    for (const uri of uris)
      await writeFile(uri.fsPath, whole.replaceAll('Zebrastreifen', 'Überweg'));

    const { withProgress } = window;
    const cancellation = new CancellationTokenSource();
    type Task = Parameters<typeof withProgress>[1];
    Reflect.set(window, 'withProgress', (_options: unknown, task: Task) => {
      // The user cancels while the second one is written, which is finished.
      const report = ({ message = '' }) => {
        if (message.startsWith('zwei')) cancellation.cancel();
      };
      return task({ report }, cancellation.token);
    });
    try {
      await commands.executeCommand('antrag.export', first, uris);
    } finally {
      Reflect.set(window, 'withProgress', withProgress);
    }
    for (const [index, name] of names.entries()) {
      const path = join(folder, `${name}.docx`);
      if (index < 2) assert.ok((await wordsOf(path)).includes('Überweg'), name);
      else assert.deepEqual(await readFile(path), before[index]);
    }
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.tmp')),
      [],
    );
    assert.equal(dialogs.said.at(-1)?.level, 'warning');
    assert.match(dialogs.said.at(-1)?.text ?? '', /2 .*(?:Cancelled: 2|Abgebrochen: 2)/u);
  });

  it('can be stopped while it writes one long letter, and then writes none', async () => {
    const uri = await motion('lang.antrag.md', motionOf(120));
    const { withProgress } = window;
    const stopped: ProgressOptions[] = [];
    type Task = Parameters<typeof withProgress>[1];
    Reflect.set(window, 'withProgress', (options: ProgressOptions, task: Task) => {
      if (!options.cancellable) return withProgress(options, task);
      stopped.push(options);
      const cancellation = new CancellationTokenSource();
      const working = task({ report() {} }, cancellation.token);
      cancellation.cancel();
      return working;
    });
    try {
      const settings = workspace.getConfiguration('antrag.export');
      await settings.update('formats', ['pdf'], ConfigurationTarget.Global);
      await commands.executeCommand('antrag.export', uri);
      await settings.update('formats', undefined, ConfigurationTarget.Global);
    } finally {
      Reflect.set(window, 'withProgress', withProgress);
    }
    assert.deepEqual(
      stopped.map(({ location }) => location),
      [ProgressLocation.Notification],
    );
    assert.deepEqual(await readdir(folder), ['lang.antrag.md']);
    assert.deepEqual(dialogs.said, []);
  });

  it('writes what was in the file when it was read, whatever becomes of it meanwhile', async () => {
    const uri = await motion('wechsel.antrag.md');
    const { readFile: own } = promises;
    Reflect.set(promises, 'readFile', async (path: string, ...rest: [null]) => {
      const bytes = await own(path, ...rest);
      // Another program saves half of another text in this moment.
      if (path === uri.fsPath)
        await writeFile(path, whole.replaceAll('Zebrastreifen', 'X').slice(0, 300));
      return bytes;
    });
    try {
      await commands.executeCommand('antrag.export', uri);
    } finally {
      Reflect.set(promises, 'readFile', own);
    }
    const words = await wordsOf(join(folder, 'wechsel.docx'));
    assert.ok(words.includes('Zebrastreifen') && words.includes('Der Schulweg ist gefährlich.'));
  });

  it('goes on after a motion that is gone', async () => {
    const uris = [Uri.file(join(folder, 'weg.antrag.md')), await motion('da.antrag.md')];
    await commands.executeCommand('antrag.export', uris[0], uris);
    assert.ok((await wordsOf(join(folder, 'da.docx'))).includes('Zebrastreifen'));
    assert.equal(dialogs.said[0]?.level, 'error');
    assert.match(dialogs.said[0]?.text ?? '', /weg\.antrag\.md/u);
  });

  it('asks which motion is meant where none is open', async () => {
    const { showQuickPick } = window;
    let offered: string[] = [];
    Reflect.set(window, 'showQuickPick', async (items: readonly { label: string }[]) => {
      offered = items.map(({ label }) => label);
    });
    try {
      await commands.executeCommand('antrag.export');
    } finally {
      Reflect.set(window, 'showQuickPick', showQuickPick);
    }
    assert.deepEqual(offered.slice(-2), [
      '$(new-file) New Antrag',
      '$(folder-opened) Open another file…',
    ]);
    assert.deepEqual(dialogs.said, []);
  });

  it('writes the formats that were picked, and remembers them', async function () {
    this.timeout(60_000);
    const uri = await motion('formate.antrag.md');
    const pick = (...names: string[]) => {
      Reflect.set(window, 'showQuickPick', async (items: { format: { name: string } }[]) =>
        items.filter(({ format }) => names.includes(format.name)),
      );
    };
    const { showQuickPick } = window;
    try {
      pick('docx', 'pdf');
      await commands.executeCommand('antrag.exportAs', uri);
      const letters = ['formate.docx', 'formate.pdf'];
      for (const name of letters) await rm(join(folder, name));
      // Nothing is picked any more: what was picked counts.
      Reflect.set(window, 'showQuickPick', () => assert.fail('asked again'));
      await commands.executeCommand('antrag.export', uri);
      for (const name of letters) await rm(join(folder, name));
      const pdf = dialogs.said.at(-1);
      assert.match(pdf?.text ?? '', /formate\.docx, formate\.pdf/u);

      pick('docx');
      await commands.executeCommand('antrag.exportAs', uri);
      assert.deepEqual(await readdir(folder), ['formate.antrag.md', 'formate.docx']);

      pick();
      await rm(join(folder, 'formate.docx'));
      await commands.executeCommand('antrag.exportAs', uri);
      assert.deepEqual(await readdir(folder), ['formate.antrag.md']);
    } finally {
      Reflect.set(window, 'showQuickPick', showQuickPick);
    }
  });

  it('says which file another program holds, and offers a way on', async () => {
    const uri = await motion('word.antrag.md');
    await commands.executeCommand('antrag.export', uri);
    const before = await readFile(join(folder, 'word.docx'));
    await writeFile(uri.fsPath, whole.replace('Zebrastreifen', 'Überweg'));
    // What Windows says of a file that Word has open.
    const held = Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
    const { rename } = promises;
    Reflect.set(promises, 'rename', async () => {
      throw held;
    });
    const place = Uri.file(join(folder, 'word neu.docx'));
    try {
      answer(
        ({ level, buttons }) => {
          Reflect.set(promises, 'rename', rename);
          return level === 'error' ? buttons[1] : undefined;
        },
        () => place,
      );
      await commands.executeCommand('antrag.export', uri);
    } finally {
      Reflect.set(promises, 'rename', rename);
    }
    assert.match(dialogs.said[0]?.text ?? '', /word\.docx.*(?:Word|open|geöffnet)/u);
    assert.deepEqual(await readFile(join(folder, 'word.docx')), before);
    assert.ok((await wordsOf(place.fsPath)).includes('Überweg'));
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('writes into the folder of the setting', async () => {
    const uri = await motion('ordner.antrag.md');
    const target = join(folder, 'Briefe');
    await mkdir(target);
    const settings = workspace.getConfiguration('antrag');
    await settings.update('export.folder', target, true);
    try {
      await commands.executeCommand('antrag.export', uri);
      assert.ok((await wordsOf(join(target, 'ordner.docx'))).includes('Zebrastreifen'));
    } finally {
      await settings.update('export.folder', undefined, true);
    }
  });
});
