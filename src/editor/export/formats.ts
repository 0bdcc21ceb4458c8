import { type Disposable, l10n, type Memento, window, workspace } from 'vscode';
import { type Format, formatNamed, formats } from '../../write/formats.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';

const key = 'export.formats';

/**
 * The formats that Export Antrag writes: those last picked in this workspace, else those of the
 * setting, else the first there is.
 */
export function rememberedFormats({ context }: Services): Format[] {
  const names = context.workspaceState.get<string[]>(key) ?? setting('export.formats') ?? [];
  const known = names.map(formatNamed).filter((format) => format !== undefined);
  return known.length > 0 ? known : formats.slice(0, 1);
}

/** Lets the user pick, and remembers the choice; `undefined` when the user would rather not. */
export async function pickFormats(services: Services): Promise<Format[] | undefined> {
  const { language, context } = services;
  const remembered = new Set(rememberedFormats(services).map(({ name }) => name));
  const picked = await window.showQuickPick(
    formats.map((format) => ({
      label: format.title[language],
      picked: remembered.has(format.name),
      format,
    })),
    {
      canPickMany: true,
      title: l10n.t('Export Antrag as…'),
      placeHolder: l10n.t('Export Antrag will write the same formats from now on'),
    },
  );
  if (!picked || picked.length === 0) return undefined;
  const chosen = picked.map(({ format }) => format);
  await context.workspaceState.update(
    key,
    chosen.map(({ name }) => name),
  );
  return chosen;
}

/** Whoever changes the setting means it: an earlier pick is forgotten then. */
export function forgetPickWhenSet(memory: Memento): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('antrag.export.formats')) memory.update(key, undefined);
  });
}
