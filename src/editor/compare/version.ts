import { l10n, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { MotionText } from '../../worker/motions.ts';
import { fileName } from '../export/write.ts';
import type { ComparedVersion } from '../preview/panel.ts';
import type { Services } from '../services.ts';
import { type KeptVersion, versionsInGit } from './git.ts';

interface Item extends QuickPickItem {
  version?: () => Promise<ComparedVersion | undefined>;
}

/** Asks which version a motion is to be compared with; `undefined` where the user would rather not. */
export async function askForVersion(
  motion: Uri,
  services: Services,
): Promise<ComparedVersion | undefined> {
  const kept = await versionsInGit(motion).catch(() => []);
  const items: Item[] = [
    {
      label: `$(folder-opened) ${l10n.t('Another file…')}`,
      version: () => askForFile(motion, services),
    },
    ...(isChanged(motion)
      ? [
          {
            label: `$(save) ${l10n.t('The saved version')}`,
            version: async () => ({
              name: l10n.t('The saved version'),
              source: await saved(motion),
            }),
          },
        ]
      : []),
    ...(kept.length > 0
      ? [{ label: l10n.t('Versions in git'), kind: QuickPickItemKind.Separator }]
      : []),
    ...kept.map((version) => itemOf(version, motion, services)),
  ];
  const choice = await window.showQuickPick(items, {
    title: l10n.t('Compare {name} with', { name: fileName(motion) }),
  });
  return choice?.version?.();
}

function itemOf(version: KeptVersion, motion: Uri, { language }: Services): Item {
  const { message, day } = version;
  const date = day?.toLocaleDateString(language, { dateStyle: 'medium' });
  return {
    label: `$(git-commit) ${message}`,
    ...(date && { description: date }),
    version: async () => ({
      name: date ?? message,
      source: { text: await version.read(), location: motion.toString() },
    }),
  };
}

function isChanged(motion: Uri): boolean {
  return workspace.textDocuments.some(
    ({ uri, isDirty, isUntitled }) =>
      isDirty && !isUntitled && uri.toString() === motion.toString(),
  );
}

async function askForFile(motion: Uri, services: Services): Promise<ComparedVersion | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: l10n.t('Compare {name} with', { name: fileName(motion) }),
      openLabel: l10n.t('Compare'),
      ...(motion.scheme !== 'untitled' && { defaultUri: Uri.joinPath(motion, '..') }),
      filters: { [l10n.t('Motions')]: ['antrag.md', 'md'] },
    })) ?? [];
  return file && versionAt(file, services);
}

/** A motion in a file; where it is open, what is in the editor counts. */
export async function versionAt(
  file: Uri,
  { store }: Services,
): Promise<ComparedVersion | undefined> {
  const location = file.toString();
  const bytes = await store.read(location);
  return bytes && { name: fileName(file), source: { text: decodedText(bytes), location } };
}

/** A motion as it is in its file, whatever the editor has by now. */
async function saved(motion: Uri): Promise<MotionText> {
  return { text: decodedText(await workspace.fs.readFile(motion)), location: motion.toString() };
}

function decodedText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
