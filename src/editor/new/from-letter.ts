import { l10n, Uri, window, workspace } from 'vscode';
import { explain } from '../../failure.ts';
import { chooseLetters } from '../import/choose.ts';
import type { Services } from '../services.ts';
import { fillFrom, nameFor, readLetter } from './begun.ts';
import type { Told } from './told.ts';

/** Begins a motion with an old letter: who writes, from where and to whom stays. */
export async function fromLetter(
  folder: Uri | undefined,
  services: Services,
): Promise<Told | undefined> {
  const [letter] = await chooseLetters({ label: l10n.t('Begin with it'), folder });
  if (!letter) return undefined;
  const title = letter.path.slice(letter.path.lastIndexOf('/') + 1);
  const beside = Uri.joinPath(letter, '..');
  let source: Uint8Array;
  try {
    source = await workspace.fs.readFile(letter);
  } catch (error) {
    void window.showErrorMessage(explain(error, title)[services.language]);
    return undefined;
  }
  const imported = await readLetter({ source, as: 'next', title }, folder ?? beside, services);
  return (
    imported && {
      name: nameFor(imported),
      folder: beside,
      fill: (editor) => fillFrom(editor, imported, title, services),
    }
  );
}
