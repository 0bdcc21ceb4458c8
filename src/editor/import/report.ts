import { l10n, type Uri, window, workspace } from 'vscode';
import type { Imported } from '../../import/import.ts';
import type { UnreadableReason } from '../../import/unreadable.ts';
import type { Text } from '../../text/language.ts';
import type { Services } from '../services.ts';
import { tellWithList } from './left-out.ts';

/** What became of one letter. */
export type TakenLetter =
  | { state: 'taken'; letter: Uri; motion: Uri; imported: Imported }
  | { state: 'unreadable'; letter: Uri; reason: UnreadableReason }
  | { state: 'failed'; letter: Uri; text: Text }
  | { state: 'cancelled'; letter: Uri };

/** Opens the motion, says what did not come along, and why a letter could not be read. */
export async function report(
  all: readonly TakenLetter[],
  cancelled: boolean,
  { language }: Services,
): Promise<void> {
  const [{ leftOutLines }, { unreadableTexts }] = await Promise.all([
    import('../../import/left-out.ts'),
    import('../../import/unreadable.ts'),
  ]);
  const taken = all.filter((one) => one.state === 'taken');
  for (const one of all) {
    const name = workspace.asRelativePath(one.letter);
    if (one.state === 'unreadable')
      void window.showErrorMessage(`${name}: ${unreadableTexts[one.reason][language]}`);
    if (one.state === 'failed') void window.showErrorMessage(one.text[language]);
  }
  if (cancelled)
    void window.showInformationMessage(l10n.t('Cancelled: not all letters were imported.'));
  const [first] = taken;
  if (!first) return;
  await window.showTextDocument(first.motion);
  const lines = taken.flatMap(({ letter, imported }) =>
    leftOutLines(imported).map((line) =>
      taken.length > 1 ? `${workspace.asRelativePath(letter)}: ${line[language]}` : line[language],
    ),
  );
  const message =
    taken.length === 1
      ? l10n.t('Imported: {name}', { name: workspace.asRelativePath(first.motion) })
      : l10n.t('{count} letters imported', { count: taken.length });
  tellWithList(message, lines);
}
