import {
  commands,
  type Disposable,
  l10n,
  ProgressLocation,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { explain } from '../../failure.ts';
import type { TakenBack } from '../../import/take-back/take-back.ts';
import type { TaskOutput } from '../../worker/tasks.ts';
import { chooseMotion } from '../choose-motion.ts';
import { fileName } from '../export/write.ts';
import { type Offer, offer } from '../offer.ts';
import type { Services } from '../services.ts';

/** A long letter with many pictures is read three times, on a slow machine. In ms. */
const deadline = 180_000;

/**
 * **Änderungen aus Word übernehmen…**: what a colleague has changed in the letter of a motion
 * becomes changes of the motion, each to be ticked in VS Code's preview before it is made.
 */
export function registerTakeBack(services: Services): Disposable {
  return commands.registerCommand('antrag.takeBack', async (chosen?: Uri, sentBack?: unknown) => {
    const uri = chosen instanceof Uri ? chosen : (services.current.uri ?? (await chooseMotion()));
    if (!uri) return;
    if (uri.scheme === 'untitled') {
      await window.showWarningMessage(
        l10n.t('Save the motion first: its letter is compared with its file.'),
      );
      return;
    }
    // The explorer hands on all files that are chosen; only a program names a letter.
    const letter = sentBack instanceof Uri ? sentBack : await chooseLetter(uri, services);
    if (!letter) return;
    try {
      const document = await workspace.openTextDocument(uri);
      const text = document.getText();
      const output = await compare(letter, document, services);
      if (!output) return;
      if (output.state === 'unreadable') {
        const { unreadableTexts } = await import('../../import/unreadable.ts');
        const reason = unreadableTexts[output.reason][services.language];
        void window.showErrorMessage(`${fileName(letter)}: ${reason}`);
        return;
      }
      if (document.getText() !== text) {
        await window.showWarningMessage(
          l10n.t('{name} has just been changed. Call the command again.', { name: fileName(uri) }),
        );
        return;
      }
      tell(output.taken, letter, services);
      await propose(output.taken, document, letter, services);
    } catch (error) {
      void window.showErrorMessage(explain(error, fileName(letter))[services.language]);
    }
  });
}

async function chooseLetter(motion: Uri, services: Services): Promise<Uri | undefined> {
  const { chooseLetterOf } = await import('./letter-of.ts');
  return chooseLetterOf(motion, services);
}

/** `undefined` when it was cancelled. */
function compare(
  letter: Uri,
  document: TextDocument,
  services: Services,
): Thenable<TaskOutput<'takeBack'> | undefined> {
  return window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Reading the changes in {name}…', { name: fileName(letter) }),
      cancellable: true,
    },
    async (_, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      const { signal } = stop;
      try {
        const bytes = await workspace.fs.readFile(letter);
        const { keptExport } = await import('../export/kept.ts');
        const { uri } = document;
        const exported = await keptExport(bytes, uri, services);
        const input = { bytes, text: document.getText(), location: uri.toString(), exported };
        return await services.press.run('takeBack', input, { deadline, signal });
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    },
  );
}

/** Shows each change, to be ticked; nothing is changed before. */
async function propose(
  { changes }: TakenBack,
  document: TextDocument,
  letter: Uri,
  { language }: Services,
): Promise<void> {
  if (changes.length === 0) return;
  const edit = new WorkspaceEdit();
  for (const { edits, said } of changes) {
    // What belongs together (a point taken out here and put in there) stands under one label.
    const shown = { needsConfirmation: true, label: said[language] };
    for (const { start, end, text } of edits) {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      edit.replace(document.uri, range, text, shown);
    }
  }
  const stopGrouping = groupByChange();
  const applied = await workspace.applyEdit(edit, { isRefactoring: true });
  stopGrouping();
  if (applied) return;
  // VS Code ticks nothing beforehand, and says nothing where nothing is ticked.
  const again: Offer = {
    title: l10n.t('Show them again'),
    run: () => commands.executeCommand('antrag.takeBack', document.uri, letter),
  };
  const said = l10n.t('Nothing was taken over. What you tick comes into the motion.');
  void offer('information', said, [again]);
}

/**
 * Shows the changes of the preview under their labels, so that one tick takes all that belongs
 * together: by itself VS Code lists them by file, a moved point in two halves. Nothing tells when
 * the preview is there; where it is not yet, the command does nothing.
 *
 * @returns ends it, when the preview is closed
 */
function groupByChange(): () => void {
  const timers = [500, 1_500, 4_000].map((wait) =>
    setTimeout(() => {
      // A command of VS Code's own, which another editor need not have.
      commands.executeCommand('refactorPreview.groupByType').then(undefined, () => undefined);
    }, wait),
  );
  return () => timers.forEach(clearTimeout);
}

/** What has to be known of the changes, and which could not be taken. */
function tell(taken: TakenBack, letter: Uri, { language }: Services): void {
  const { changes, clashes, basis, trackedChanges } = taken;
  const name = fileName(letter);
  const said: string[] = [];
  if (changes.length > 0 && basis === 'motion')
    said.push(
      l10n.t(
        'It may be that you have changed the motion since the export of {name}: tick only what does not undo your own changes.',
        { name },
      ),
    );
  if (trackedChanges > 0) said.push(l10n.t('Tracked changes count as accepted.'));
  if (clashes.length > 0)
    said.push(l10n.t('Could not be taken over: {count}.', { count: clashes.length }));
  if (changes.length === 0 && clashes.length === 0)
    said.push(l10n.t('{name} says the same as the motion.', { name }));
  if (said.length === 0) return;
  const lines = clashes.flatMap((clash) => [
    clash.said[language],
    ...(clash.mine ? [`  ${l10n.t('here: {text}', { text: clash.mine })}`] : []),
    ...(clash.theirs ? [`  ${l10n.t('in the letter: {text}', { text: clash.theirs })}`] : []),
    '',
  ]);
  const show: Offer = {
    title: l10n.t('Show them'),
    run: async () => {
      const document = await workspace.openTextDocument({ content: lines.join('\n') });
      await window.showTextDocument(document, { preview: true });
    },
  };
  const isWarning = clashes.length > 0 || (changes.length > 0 && basis === 'motion');
  const level = isWarning ? 'warning' : 'information';
  void offer(level, said.join(' '), clashes.length > 0 ? [show] : []);
}
