import { FileType, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { formats } from '../../write/formats.ts';
import { sourceAt } from '../export/source.ts';
import { placeForLetter } from '../export/target.ts';
import { fileName } from '../export/write.ts';
import type { Services } from '../services.ts';

/** What a colleague sends back. */
const letters = /\.(?:docx|docm|odt)$/iu;

interface Item extends QuickPickItem {
  uri?: Uri;
}

/**
 * Asks for the letter that came back: first the motion's own, as it was exported, then the others
 * beside it, then any file.
 */
export async function chooseLetterOf(motion: Uri, services: Services): Promise<Uri | undefined> {
  const found = await lettersOf(motion, services);
  if (found.length === 0) return openLetter(motion);
  const items: Item[] = found.map((uri) => ({ label: fileName(uri), uri }));
  const other: Item = { label: l10n.t('Another file…') };
  const choice = await window.showQuickPick([...items, other], {
    title: l10n.t('In which letter were the changes made?'),
  });
  return choice && (choice.uri ?? openLetter(motion));
}

/** The letters that lie where the motion's letter goes, and beside the motion; its own first. */
async function lettersOf(motion: Uri, services: Services): Promise<Uri[]> {
  const format = formats.find(({ comesBack }) => comesBack);
  const own = format && (await placeForLetter(sourceAt(services, motion), format, services));
  const folders = [own ?? motion, motion].map((uri) => Uri.joinPath(uri, '..'));
  const found = new Map<string, Uri>();
  for (const folder of folders) {
    const entries = await workspace.fs.readDirectory(folder).then(
      (all) => all,
      // A folder for letters that nobody has exported into is not there yet.
      () => [],
    );
    for (const [name, type] of entries) {
      // Word's own lock files begin with ~$.
      if ((type & FileType.File) === 0 || !letters.test(name) || name.startsWith('~$')) continue;
      const uri = Uri.joinPath(folder, name);
      found.set(uri.toString(), uri);
    }
  }
  const stem = own && stemOf(own);
  const isOwn = (uri: Uri) => stem !== undefined && stemOf(uri).startsWith(stem);
  return [...found.values()].sort(
    (one, other) =>
      Number(isOwn(other)) - Number(isOwn(one)) ||
      fileName(one).localeCompare(fileName(other), 'de'),
  );
}

function stemOf(uri: Uri): string {
  return fileName(uri).replace(/\.[^.]+$/u, '');
}

async function openLetter(motion: Uri): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      defaultUri: Uri.joinPath(motion, '..'),
      openLabel: l10n.t('Take over'),
      filters: { [l10n.t('Letters of Word and LibreOffice')]: ['docx', 'docm', 'odt'] },
    })) ?? [];
  return file;
}
