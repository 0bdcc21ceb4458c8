import { l10n, ProgressLocation, type TextEditor, Uri, window, workspace } from 'vscode';
import { asSnippet, draftOfText } from '../../draft/draft.ts';
import { fileNameFor } from '../../draft/file-name.ts';
import { explain } from '../../failure.ts';
import type { Clipboard } from '../../import/copied.ts';
import { namedPictures, placedPictures, writePictures } from '../../import/deliver.ts';
import type { Imported, ImportOptions } from '../../import/import.ts';
import { leftOutLines } from '../../import/left-out.ts';
import { unreadableTexts } from '../../import/unreadable.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { placeOfMotion } from '../documents.ts';
import { tellWithList } from '../import/left-out.ts';
import type { Services } from '../services.ts';
import { fillWith } from './fill.ts';

/** A long letter with many pictures, on a slow machine, in ms. */
const deadline = 120_000;

/** What a motion is begun from. */
export interface Model {
  source: Uint8Array | Clipboard;
  as: NonNullable<ImportOptions['as']>;
  /** What to call it in messages. */
  title: string;
}

/**
 * Reads a letter, in the worker. What stands in the way is told.
 *
 * @param folder that the motion will lie in: its profile completes it
 * @returns `undefined` when it was cancelled, or is no letter
 */
export async function readLetter(
  { source, as, title }: Model,
  folder: Uri | undefined,
  { press, language }: Services,
): Promise<Imported | undefined> {
  const near = folder && { location: Uri.joinPath(folder, 'neu.antrag.md').toString() };
  const progress = {
    location: ProgressLocation.Notification,
    title: l10n.t('Reading the letter…'),
    cancellable: true,
  };
  return window.withProgress(progress, async (_, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    const { signal } = stop;
    try {
      const output = await press.run('import', { source, as, ...near }, { deadline, signal });
      if (output.state === 'imported') return signal.aborted ? undefined : output.imported;
      void window.showErrorMessage(`${title}: ${unreadableTexts[output.reason][language]}`);
    } catch (error) {
      if (!signal.aborted) void window.showErrorMessage(explain(error, title)[language]);
    }
    return undefined;
  });
}

/** For the file of a motion, without the ending: what it is about, else what it is. */
export function nameFor({ text }: Imported): string {
  const said = (key: string) => new RegExp(`^${key}: "?(.+?)"?$`, 'mu').exec(text)?.[1] ?? '';
  const subject = said('betreff');
  const isGap = placeholdersIn(subject).length > 0;
  return (isGap ? '' : fileNameFor(subject)) || fileNameFor(said('art')) || 'antrag';
}

/** The text with its gaps, as a snippet. */
export function snippetFor(text: string): string {
  return asSnippet(draftOfText(text));
}

/** Fills an editor with a motion that was begun from a letter, and tells what did not come along. */
export async function fillFrom(
  editor: TextEditor,
  imported: Imported,
  title: string,
  { store, language }: Services,
): Promise<void> {
  const folder = folderOf(editor);
  const placed =
    folder === undefined
      ? { text: namedPictures(imported), files: new Map<string, Uint8Array>() }
      : await placedPictures(imported, folder, store);
  await fillWith(editor, snippetFor(placed.text));
  try {
    await writePictures(placed.files, store, makeFolder);
  } catch (error) {
    void window.showErrorMessage(explain(error, title)[language]);
  }
  tellBegunWith(imported, title, language);
}

/** Says from what a motion was begun, with the list of what did not come along. */
export function tellBegunWith(
  imported: Imported,
  title: string,
  language: Services['language'],
): void {
  const lines = leftOutLines(imported).map((line) => line[language]);
  tellWithList(l10n.t('New motion, begun with: {name}', { name: title }), lines);
}

/** With a slash at its end; `undefined` for a motion that lies nowhere yet. */
function folderOf({ document }: TextEditor): string | undefined {
  const place = placeOfMotion(document.uri);
  return place && `${Uri.joinPath(place, '..').toString()}/`;
}

function makeFolder(folder: string): Thenable<void> {
  return workspace.fs.createDirectory(Uri.parse(folder, true));
}
