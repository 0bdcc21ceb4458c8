import { commands, l10n, type QuickPickItem, type Uri, window, workspace } from 'vscode';

/** More than these nobody looks through; whoever has more types a part of the name. */
const most = 200;

/**
 * Asks for the motion that a command is meant for where none is open: one of the workspace, a new
 * one, or another file.
 *
 * @returns `undefined` when the user would rather not, or begins a new one
 */
export async function chooseMotion(): Promise<Uri | undefined> {
  const found = await workspace.findFiles('**/*.antrag.md', undefined, most);
  const choice = await window.showQuickPick(
    [
      ...found
        .toSorted((one, other) => one.path.localeCompare(other.path))
        .map((uri): Item => ({ label: workspace.asRelativePath(uri), uri })),
      { label: `$(new-file) ${l10n.t('New Antrag')}`, action: 'new' },
      { label: `$(folder-opened) ${l10n.t('Open another file…')}`, action: 'open' },
    ] satisfies Item[],
    { title: l10n.t('No motion is open. Which one is meant?') },
  );
  if (choice?.action === 'new') await commands.executeCommand('antrag.new');
  if (choice?.action !== 'open') return choice?.uri;
  const [file] =
    (await window.showOpenDialog({ filters: { [l10n.t('Motions')]: ['antrag.md', 'md'] } })) ?? [];
  return file;
}

interface Item extends QuickPickItem {
  uri?: Uri;
  action?: 'new' | 'open';
}
