import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  commands,
  extensions,
  languages,
  type Position,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { keyboardRest } from '../src/editor/rest.ts';
import { exportLetter } from '../src/export/export.ts';
import { load } from '../src/load.ts';
import { formatNamed } from '../src/write/formats.ts';
import { median, runProgram, sideBySide } from './measure.ts';
import { motionOf } from './motion.ts';
import { tell } from './told.ts';

/** What one VS Code measured on a motion of two pages, in ms. */
export interface Work {
  /** From the end of the rest after a keystroke until its findings are there. */
  keystroke: number;
  /** A letter from the motion that all features share. */
  docx: number;
  pdf: number;
  /** From calling Export Antrag until the file is there, as DOCX. */
  file: number;
  pandoc: number;
}

const strokes = 20;
const exports = 30;

/** A day that does not exist: its finding moves with each letter typed before it. */
const impossible = '31.02.2026';
const text = `${motionOf(2)}\nGezählt wurde am ${impossible} noch einmal.\n`;

/** Runs in the extension host of a VS Code into which the .vsix has been installed. */
export function run(): Promise<void> {
  return tell(measure);
}

async function measure(): Promise<Work> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const motion = Uri.joinPath(folder, 'messung.antrag.md');
  await workspace.fs.writeFile(motion, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(motion);
  await window.showTextDocument(document);
  await extensions.getExtension('antrag.antrag')?.activate();
  return { keystroke: await keystroke(document), ...(await warmExport(folder)) };
}

async function keystroke(document: TextDocument): Promise<number> {
  const times: number[] = [];
  await shownAt(document, document.positionAt(document.getText().indexOf(impossible)));
  for (let stroke = 0; stroke <= strokes; stroke += 1) {
    const typed = new Promise<number>((resolve) => {
      const subscription = workspace.onDidChangeTextDocument((change) => {
        if (change.document !== document) return;
        subscription.dispose();
        resolve(performance.now());
      });
    });
    const place = document.positionAt(document.getText().indexOf(impossible));
    await window.activeTextEditor?.edit((edit) => edit.insert(place.translate(0, -1), 'x'));
    const start = await typed;
    await shownAt(document, place.translate(0, 1));
    // The first stroke warms up.
    if (stroke > 0) times.push(performance.now() - start - keyboardRest);
  }
  return median(times);
}

/** Waits until the impossible day is marked at a place. */
async function shownAt(document: TextDocument, place: Position): Promise<void> {
  const shown = () =>
    languages.getDiagnostics(document.uri).some(({ range }) => range.start.isEqual(place));
  while (!shown()) await setImmediate();
}

async function warmExport(folder: Uri): Promise<Omit<Work, 'keystroke'>> {
  const shared = await load(text, undefined, {
    read: async () => undefined,
    root: async (it) => it,
  });
  const installed = extensions.getExtension('antrag.antrag')?.extensionPath;
  if (!installed) throw new Error('Antrag is not installed.');
  const resources = { load: async (name: string) => readFileSync(join(installed, 'dist', name)) };
  const letter = async (format: string) => {
    const writer = await formatNamed(format)?.writer();
    if (!writer) throw new Error(`There is no writer for ${format}.`);
    return exportLetter(shared, writer, resources);
  };
  const target = Uri.joinPath(folder, 'messung.docx').fsPath;
  const arguments_ = ['-f', 'markdown', '-t', 'docx', '-o', '-'];
  return sideBySide(exports, {
    docx: () => letter('docx'),
    pdf: () => letter('pdf'),
    file: async () => {
      await rm(target, { force: true });
      // It ends with the message that it shows.
      commands.executeCommand('antrag.export');
      while (!existsSync(target)) await setImmediate();
    },
    pandoc: () => runProgram('pandoc', arguments_, { input: text }),
  });
}
