import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  type CodeAction,
  type CompletionList,
  commands,
  languages,
  Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { answerDialogs } from '../editor/dialogs.ts';
import { root } from '../host/paths.ts';
import { watchDoors } from './doors.cjs';

const motion = `---
betreff: Sitzbänke am Fluss, siehe https://www.example.org/baenke
gremium: Ortsbeirat Musterhausen
sitzung: 18.3.99
datum: 22.02.2027
ort: Musterhausen
antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster, email: karla@example.org}
briefkopf: {zeilen: [Offene Stadt], logo: https://www.example.org/logo.png}
---

## Beschlussvorschlag

1. Die Verwaltung stellt am Fluss drei Bänke auf ([Plan](https://www.example.org/plan.pdf)).

![Plan](https://www.example.org/plan.png)

![Karte](//example.org/karte.png)

## Begründung

<img src="https://www.example.org/bild.png">

Mehr auf www.example.org.
`;

/**
 * Who goes through a door: the extension, this test, or VS Code itself. What is not surely
 * somebody else's counts as the extension's.
 */
function goesThrough(stack: string): 'extension' | 'test' | 'editor' {
  // Who waits for whom proves nothing.
  const calls = stack.split('\n').filter((line) => !/^\s+at async /u.test(line));
  const any = (place: RegExp) => calls.some((line) => place.test(line));
  if (any(/[\\/]dist[\\/][\w.-]+\.cjs/u)) return 'extension';
  if (any(/[\\/]out[\\/]host[\\/]/u)) return 'test';
  return any(/[\\/](?:out[\\/]vs|extensions)[\\/]|[\\/]out[\\/][\w-]+\.js/u)
    ? 'editor'
    : 'extension';
}

describe('the extension while every connection is recorded', () => {
  const attempts: { by: string; name: string; stack: string }[] = [];
  let threadDoors = '';
  let threads = 0;
  let stopWatching: () => void;
  let folder = '';
  let document: TextDocument;
  let dialogs: ReturnType<typeof answerDialogs>;

  before(async () => {
    threadDoors = join(await mkdtemp(join(tmpdir(), 'antrag-tueren-')), 'doors.txt');
    stopWatching = watchDoors((name, stack, args) => {
      const by = goesThrough(stack);
      if (name === 'worker_threads.Worker' && by === 'extension') watchThread(args);
      else attempts.push({ by, name, stack: `${name}\n${stack}` });
    });
    dialogs = answerDialogs();
    folder = await mkdtemp(join(tmpdir(), 'antrag-tueren-'));
    const path = join(folder, 'bank.antrag.md');
    await writeFile(path, motion);
    document = await workspace.openTextDocument(path);
    await window.showTextDocument(document);
  });

  after(async () => {
    stopWatching();
    dialogs.restore();
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await rm(folder, { recursive: true, force: true });
  });

  /** The extension has a thread of its own, which gets nothing to open a door with either. */
  function watchThread(args: unknown[]): void {
    const [file, options] = args as [unknown, { env?: object }];
    assert.equal(basename(String(file)), 'worker.cjs');
    assert.deepEqual(options.env, {});
    threads += 1;
    const preload = join(root, 'test/closed-doors/no-network.cjs');
    args[1] = { ...options, env: { DOORS: threadDoors }, execArgv: ['--require', preload] };
  }

  /** What came from the extension, with how it got there. */
  const ours = () => [
    ...attempts.filter(({ by }) => by === 'extension').map(({ stack }) => stack),
    ...(existsSync(threadDoors) ? [readFileSync(threadDoors, 'utf8')] : []),
  ];

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 15_000;
    while (!holds()) {
      if (Date.now() > end) assert.fail(`Not within 15 s: ${what}`);
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  it('would be caught if it opened one', async () => {
    const socket = connect(1, '127.0.0.1');
    await new Promise((closed) => socket.once('error', closed));
    await fetch('http://127.0.0.1:1').catch(() => undefined);
    const caught = attempts.filter(({ by }) => by === 'test').map(({ name }) => name);
    assert.ok(caught.includes('net.Socket.connect') && caught.includes('fetch'), String(caught));
    assert.equal(goesThrough('Error: fetch\n    at node:internal/timers:1:1'), 'extension');
  });

  it('opens none while it checks and mends', async () => {
    const ids = () => languages.getDiagnostics(document.uri).length;
    await until('findings', () => ids() > 0);
    const everywhere = new Range(
      new Position(0, 0),
      document.lineAt(document.lineCount - 1).range.end,
    );
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everywhere,
    );
    assert.ok(actions.length > 0);
    const edit = actions.find(({ edit }) => edit)?.edit;
    assert.ok(edit && (await workspace.applyEdit(edit)));
    await commands.executeCommand('antrag.checkAll');
    assert.deepEqual(ours(), []);
  });

  it('opens none while it completes, explains and links', async () => {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(1, 0), 'art: \n');
    await workspace.applyEdit(edit);
    const completion = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new Position(1, 5),
    );
    assert.ok(completion.items.length > 0);
    for (const command of ['Hover', 'Definition'])
      await commands.executeCommand(
        `vscode.execute${command}Provider`,
        document.uri,
        new Position(2, 2),
      );
    for (const command of ['DocumentSymbol', 'FoldingRange', 'Link'])
      await commands.executeCommand(`vscode.execute${command}Provider`, document.uri);
    assert.deepEqual(ours(), []);
  });

  it('opens none while it draws the pages', async () => {
    const { createWebviewPanel } = window;
    const drawn: string[] = [];
    Reflect.set(window, 'createWebviewPanel', (...args: Parameters<typeof createWebviewPanel>) => {
      const panel = createWebviewPanel(...args);
      const { postMessage } = panel.webview;
      panel.webview.postMessage = (message: { type: string }) => {
        drawn.push(message.type);
        return postMessage.call(panel.webview, message);
      };
      return panel;
    });
    try {
      await commands.executeCommand('antrag.preview');
      await until('the pages are drawn', () => drawn.includes('letter'));
    } finally {
      Reflect.set(window, 'createWebviewPanel', createWebviewPanel);
    }
    assert.deepEqual(ours(), []);
  }).timeout(30_000);

  it('opens none while it exports', async () => {
    const settings = workspace.getConfiguration('antrag.export');
    await settings.update('formats', ['docx', 'pdf'], true);
    try {
      await commands.executeCommand('antrag.export', Uri.file(document.uri.fsPath));
    } finally {
      await settings.update('formats', undefined, true);
    }
    for (const format of ['docx', 'pdf']) {
      assert.ok((await readFile(join(folder, `bank.${format}`))).length > 1_000);
    }
    assert.ok(threads > 0, 'a thread is watched');
    assert.deepEqual(ours(), []);
  }).timeout(60_000);
});
