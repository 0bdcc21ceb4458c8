import { setTimeout } from 'node:timers/promises';
import { commands, extensions, Selection, type TextDocument, Uri, window, workspace } from 'vscode';
import { motionOf } from './motion.ts';
import { tell } from './told.ts';

/** The longest block of the extension host while somebody types, in ms, by pages. */
export type Blocks = Record<`${number}`, { plain: number; preview: number }>;

export const lengths = [2, 20, 200];

/** So many words of six letters, each followed by Enter; behind each a rest in which pages come. */
const words = 4;
/** Between two keys, in ms. */
const pace = 60;
/** Long enough for the pages of 20 pages to be set and sent, in ms. */
const pause = 2_500;

/** Runs in the extension host of a VS Code into which the .vsix has been installed. */
export function run(): Promise<void> {
  return tell(measure);
}

async function measure(): Promise<Blocks> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  // What is saved is read by others.
  await workspace.getConfiguration('files').update('autoSave', 'off', true);
  await extensions.getExtension('antrag.antrag')?.activate();
  const blocks: Blocks = {};
  for (const pages of lengths) {
    const motion = Uri.joinPath(folder, `tippen-${pages}.antrag.md`);
    await workspace.fs.writeFile(motion, new TextEncoder().encode(motionOf(pages)));
    const document = await workspace.openTextDocument(motion);
    await window.showTextDocument(document);
    const plain = await longestBlock(document);
    await commands.executeCommand('antrag.preview');
    await window.showTextDocument(document, window.activeTextEditor?.viewColumn);
    const preview = await longestBlock(document);
    blocks[`${pages}`] = { plain, preview };
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
  }
  return blocks;
}

async function longestBlock(document: TextDocument): Promise<number> {
  // The first word warms up, here as for a person.
  await type(document, 1);
  const stop = watch();
  await type(document, words);
  return stop();
}

async function type(document: TextDocument, count: number): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) throw new Error('The motion has not the focus.');
  const middle = document.positionAt(document.getText().length / 2).line;
  const place = document.lineAt(middle).range.end;
  editor.selection = new Selection(place, place);
  for (let word = 0; word < count; word += 1) {
    for (const text of '\nBäume') {
      await commands.executeCommand('type', { text });
      await setTimeout(pace);
    }
    await setTimeout(pause);
  }
}

/**
 * Looks every millisecond how much computing time this thread has used since the last look: what
 * other programs take from it at that moment is not counted. @returns what ends it and tells.
 */
function watch(): () => number {
  let longest = 0;
  let last = used();
  const timer = setInterval(() => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return longest;
  };
}

/** Of this thread, where Node can tell it (from 23.9 on), else of the clock; in ms. */
function used(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?(): { user: number; system: number } };
  if (!threadCpuUsage) return performance.now();
  const { user, system } = threadCpuUsage.call(process);
  return (user + system) / 1000;
}
