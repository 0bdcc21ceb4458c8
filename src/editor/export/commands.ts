import { commands, Disposable, l10n, ProgressLocation, Uri, window } from 'vscode';
import type { Finding } from '../../check/finding.ts';
import type { OnEdited } from '../../export/deliver.ts';
import { TakenPlaces } from '../../export/taken.ts';
import { explain } from '../../failure.ts';
import { letterDeadline } from '../../thread/deadlines.ts';
import type { Format } from '../../write/formats.ts';
import { chooseMotion } from '../choose-motion.ts';
import { stepDone } from '../progress.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';
import { forgetPickWhenSet, pickFormats, rememberedFormats } from './formats.ts';
import { openLetter, reportBatch, reportWritten } from './report.ts';
import { chosenMotions, type ExportedMotion, sourceAt } from './source.ts';
import { placeForLetter } from './target.ts';
import { askAboutOther, fileName, saveLetter } from './write.ts';

/** Export Antrag, and Export Antrag as…. Both take what is chosen in the explorer. */
export function registerExport(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('antrag.export', (uri?: Uri, uris?: Uri[]) =>
      run(services, uri, uris, () => rememberedFormats(services)),
    ),
    commands.registerCommand('antrag.exportAs', (uri?: Uri, uris?: Uri[]) =>
      run(services, uri, uris, () => pickFormats(services)),
    ),
    forgetPickWhenSet(services.context.workspaceState),
  );
}

async function run(
  services: Services,
  uri: Uri | undefined,
  uris: readonly Uri[] | undefined,
  askFormats: () => Format[] | Promise<Format[] | undefined>,
): Promise<void> {
  const sources = await sourcesFor(services, uri, uris);
  const [source] = sources;
  if (!source) return;
  const formats = await askFormats();
  if (!formats) return;
  if (sources.length > 1) {
    await exportSeveral(sources, formats, services);
    return;
  }
  try {
    await exportOne(source, formats, services);
  } catch (error) {
    await window.showErrorMessage(explain(error, fileName(source.uri))[services.language]);
  }
}

/** What was chosen or is open; else what the user says. */
async function sourcesFor(
  services: Services,
  uri: Uri | undefined,
  uris: readonly Uri[] | undefined,
): Promise<ExportedMotion[]> {
  const sources = chosenMotions(services, uri, uris);
  if (sources.length > 0) return sources;
  const meant = await chooseMotion();
  return meant ? [sourceAt(services, meant)] : [];
}

async function exportOne(
  source: ExportedMotion,
  formats: Format[],
  services: Services,
): Promise<void> {
  const { written, findings, remarks } = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t('Writing the letter…') },
    () => writeLetters(source, formats, services),
  );
  if (written.length === 0) return;
  services.findings.demand(source.uri);
  if (setting('export.openAfter', source.uri)) await Promise.all(written.map(openLetter));
  await reportWritten(source.uri, written, findings, remarks);
}

interface Letters {
  written: Uri[];
  findings: Finding[];
  /** What is to be known of the letters besides, as sentences. */
  remarks: string[];
}

/** How long a letter that is nearly there may still take when all is cancelled, in ms. */
const lastPatience = 3_000;

/** After how long a letter shows that it is being written, and how to stop that, in ms. */
const soon = 1_500;

/** Where work on one letter takes longer, shows it with a way out; `undefined` when that is taken. */
async function cancellable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const { signal } = controller;
  const working = work(signal);
  const timer = setTimeout(
    () =>
      void window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t('Writing the letter…'),
          cancellable: true,
        },
        (_progress, cancellation) => {
          cancellation.onCancellationRequested(() => controller.abort());
          // Its failure is told where it is waited for.
          return working.catch(() => undefined);
        },
      ),
    soon,
  );
  try {
    return await working;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Writes one motion's letter in every format.
 *
 * @param signal of several letters that are stopped together; one alone can be stopped by itself
 */
async function writeLetters(
  source: ExportedMotion,
  formats: readonly Format[],
  services: Services,
  signal?: AbortSignal,
): Promise<Letters> {
  const motion = await source.source();
  const written: Uri[] = [];
  const remarks: string[] = [];
  for (const format of formats) {
    const place = await placeForLetter(source, format, services);
    const choice = place && (await choiceFor(place, source, services));
    if (!choice) continue;
    const write = (ending: AbortSignal) =>
      services.press.run(
        'letter',
        { source: motion, format: format.name },
        { deadline: letterDeadline, signal: ending },
      );
    const made = await (signal ? write(signal) : cancellable(write));
    if (!made) break;
    const { bytes } = made;
    const isBack = format.comesBack && !source.untitled;
    const motionBack = isBack ? source.uri : undefined;
    const letter = await saveLetter(bytes, format, place, services, choice, motionBack);
    if (!letter) continue;
    written.push(letter);
    remarks.push(...made.remarks.map((remark) => remark[services.language]));
  }
  if (written.length === 0) return { written, findings: [], remarks };
  await stepDone('letterWritten');
  return { written, findings: await source.findings(), remarks };
}

/** Where the letters of this session went: no second one replaces a first unasked. */
const taken = new TakenPlaces();

/** Whether a letter may go to a place; `undefined` when the user would rather not. */
async function choiceFor(
  place: Uri,
  { uri }: ExportedMotion,
  { store }: Services,
): Promise<OnEdited | undefined> {
  const other = taken.claim(place.toString(), uri.toString());
  // A motion that was renamed or removed needs its letter no more.
  const isThere = other !== undefined && (await store.size?.(other)) !== undefined;
  if (isThere) return askAboutOther(place, Uri.parse(other, true));
  if (other !== undefined) taken.leave(place.toString());
  return 'ask';
}

/** What is said of those that were not begun any more. */
function cancelled(left: number): string {
  return left === 1
    ? l10n.t('Cancelled: 1 motion was not exported.')
    : l10n.t('Cancelled: {count} motions were not exported.', { count: left });
}

/** Writes one after the other, so that each question stands alone, and goes on after a failure. */
async function exportSeveral(
  sources: readonly ExportedMotion[],
  formats: readonly Format[],
  services: Services,
): Promise<void> {
  const written: Uri[] = [];
  const failures: string[] = [];
  const remarks: string[] = [];
  await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Writing letters'),
      cancellable: true,
    },
    async (progress, cancellation) => {
      const controller = new AbortController();
      cancellation.onCancellationRequested(() =>
        setTimeout(() => controller.abort(), lastPatience),
      );
      for (const [index, source] of sources.entries()) {
        if (cancellation.isCancellationRequested) {
          remarks.push(cancelled(sources.length - index));
          return;
        }
        const name = fileName(source.uri);
        const position = `${index + 1}/${sources.length}`;
        progress.report({ message: `${name} (${position})`, increment: 100 / sources.length });
        try {
          const letters = await writeLetters(source, formats, services, controller.signal);
          written.push(...letters.written);
          remarks.push(...letters.remarks.map((remark) => `${name}: ${remark}`));
        } catch (error) {
          if (controller.signal.aborted) {
            remarks.push(cancelled(sources.length - index));
            return;
          }
          failures.push(explain(error, name)[services.language]);
        }
      }
    },
  );
  await reportBatch(written, failures, remarks);
}
