import { commands, l10n, Uri, window, workspace } from 'vscode';
import { deliver, type OnEdited, type Seen } from '../../export/deliver.ts';
import { explain } from '../../failure.ts';
import type { Format } from '../../write/formats.ts';
import type { Services } from '../services.ts';

/**
 * Writes the letter into its file, and asks where something is in the way: a letter that was
 * edited by hand, a file that Word holds open, a folder that can't be written.
 *
 * @param onOther what the user has said to a letter of another motion that stands there
 * @param motion whose letter it is, where what was changed in it can be taken back
 * @returns where it was written; `undefined` when the user would rather not.
 */
export async function saveLetter(
  bytes: Uint8Array,
  format: Format,
  target: Uri,
  services: Services,
  onOther: OnEdited = 'ask',
  motion?: Uri,
): Promise<Uri | undefined> {
  let place = target;
  let onEdited = onOther;
  const seen: Seen = {};
  for (;;) {
    try {
      const location = place.toString();
      const delivery = await deliver(bytes, location, format, services.store, onEdited, seen);
      if (delivery.outcome === 'written') {
        if (motion && format.comesBack) {
          const { keepExport } = await import('./kept.ts');
          await keepExport(bytes, motion, services);
        }
        return Uri.parse(delivery.target, true);
      }
      const choice = await askAboutEdited(place, motion);
      if (choice === 'take-back') {
        // Its preview stays open for as long as its user likes.
        void commands.executeCommand('antrag.takeBack', motion, place);
        return undefined;
      }
      if (!choice) return undefined;
      onEdited = choice;
    } catch (error) {
      const choice = await askAboutFailure(error, place, format, services);
      if (!choice) return undefined;
      // A place that was just chosen in a dialog was confirmed there.
      if (choice.toString() !== place.toString()) {
        onEdited = 'replace';
        delete seen.there;
      }
      place = choice;
    }
  }
}

function askAboutEdited(
  place: Uri,
  motion: Uri | undefined,
): Promise<OnEdited | 'take-back' | undefined> {
  return askWhetherToReplace(
    l10n.t('{name} was edited since its last export, or comes from elsewhere.', {
      name: fileName(place),
    }),
    l10n.t('If you replace it, those edits are lost.'),
    motion && { title: l10n.t('Take the changes into the motion'), value: 'take-back' },
  );
}

/** What to do where the letter of another motion went to the same place. */
export function askAboutOther(place: Uri, other: Uri): Promise<OnEdited | undefined> {
  return askWhetherToReplace<never>(
    l10n.t('{name} is the letter of another motion, {motion}.', {
      name: fileName(place),
      motion: workspace.asRelativePath(other),
    }),
    l10n.t('If you replace it, that letter is lost.'),
  );
}

async function askWhetherToReplace<Other extends string = never>(
  message: string,
  detail: string,
  other?: { title: string; value: Other },
): Promise<OnEdited | Other | undefined> {
  const replace = l10n.t('Replace');
  const keepBoth = l10n.t('Keep both');
  const choice = await window.showWarningMessage(
    message,
    { modal: true, detail },
    // The first one is what Enter takes.
    keepBoth,
    replace,
    ...(other ? [other.title] : []),
  );
  if (other && choice === other.title) return other.value;
  if (choice === replace) return 'replace';
  return choice === keepBoth ? 'keep-both' : undefined;
}

/** Where to try again: at the same place or at another one. */
async function askAboutFailure(
  error: unknown,
  place: Uri,
  format: Format,
  { language }: Services,
): Promise<Uri | undefined> {
  const retry = l10n.t('Try again');
  const elsewhere = l10n.t('Save as…');
  const message = explain(error, fileName(place))[language];
  const choice = await window.showErrorMessage(message, retry, elsewhere);
  if (choice === retry) return place;
  return choice === elsewhere ? askForPlace(place, format, language) : undefined;
}

/** A place of the user's choice, for a letter in a format. */
export function askForPlace(
  suggestion: Uri,
  { name, title }: Format,
  language: Services['language'],
): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    defaultUri: suggestion,
    filters: { [title[language]]: [name] },
    saveLabel: l10n.t('Write letter'),
  });
}

/** A file's name as its user knows it. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
