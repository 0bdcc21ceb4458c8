import { commands, type Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { explain } from '../../failure.ts';
import { motionEnding } from '../../motion/file-names.ts';
import { fileName } from '../export/write.ts';
import type { Services } from '../services.ts';
import { chooseLetters } from './choose.ts';
import { report, type TakenLetter } from './report.ts';

/** A long letter with many pictures, on a slow machine, in ms. */
const deadline = 120_000;

/**
 * **Word-Datei übernehmen…**: makes a motion of each letter of Word or LibreOffice that is chosen,
 * beside it. Nothing that is there is replaced.
 */
export function registerImport(services: Services): Disposable {
  return commands.registerCommand('antrag.import', async (chosen?: Uri, all?: Uri[]) => {
    const letters =
      chosen instanceof Uri
        ? (all ?? [chosen])
        : await chooseLetters({ label: l10n.t('Import'), many: true });
    if (letters.length === 0) return;
    const taken = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Importing Word files…'),
        cancellable: true,
      },
      async (progress, token) => {
        const stop = new AbortController();
        token.onCancellationRequested(() => stop.abort());
        const done: TakenLetter[] = [];
        for (const letter of letters) {
          if (stop.signal.aborted) break;
          progress.report({ message: fileName(letter), increment: 100 / letters.length });
          done.push(await takeOver(letter, services, stop.signal));
        }
        return { done, cancelled: stop.signal.aborted };
      },
    );
    await report(
      taken.done.filter(({ state }) => state !== 'cancelled'),
      taken.cancelled,
      services,
    );
  });
}

async function takeOver(
  letter: Uri,
  { store, press }: Services,
  signal: AbortSignal,
): Promise<TakenLetter> {
  try {
    const { deliverImport } = await import('../../import/deliver.ts');
    const place = await freePlace(letter);
    const bytes = await workspace.fs.readFile(letter);
    const input = { source: bytes, as: 'archive', location: place.toString() } as const;
    const output = await press.run('import', input, { deadline, signal });
    if (signal.aborted) return { state: 'cancelled', letter };
    if (output.state === 'unreadable')
      return { state: 'unreadable', letter, reason: output.reason };
    const [motion = ''] = await deliverImport(output.imported, place.toString(), store, makeFolder);
    return { state: 'taken', letter, motion: Uri.parse(motion, true), imported: output.imported };
  } catch (error) {
    if (signal.aborted) return { state: 'cancelled', letter };
    return { state: 'failed', letter, text: explain(error, fileName(letter)) };
  }
}

function makeFolder(folder: string): Thenable<void> {
  return workspace.fs.createDirectory(Uri.parse(folder, true));
}

/** Beside the letter, under its name or one that is free. */
async function freePlace(letter: Uri): Promise<Uri> {
  const stem = fileName(letter).replace(/\.[^.]+$/u, '');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    const place = Uri.joinPath(letter, '..', `${name}${motionEnding}`);
    const isThere = await workspace.fs.stat(place).then(
      () => true,
      () => false,
    );
    if (!isThere) return place;
  }
}
