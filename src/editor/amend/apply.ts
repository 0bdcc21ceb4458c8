import {
  commands,
  type Disposable,
  l10n,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { chooseMotion } from '../choose-motion.ts';
import { sourceAt } from '../export/source.ts';
import { nameOf } from '../export/write.ts';
import type { Services } from '../services.ts';

/**
 * **Änderung einarbeiten**: what an amendment wants becomes the text of the motion that it amends,
 * shown by VS Code before anything is changed.
 */
export function registerApplyAmendment(services: Services): Disposable {
  return commands.registerCommand('antrag.applyAmendment', async (chosen?: Uri) => {
    const uri = chosen instanceof Uri ? chosen : (services.current.uri ?? (await chooseMotion()));
    if (!uri) return;
    const [{ incorporated }, { motion, references }] = await Promise.all([
      import('../../amend/incorporate.ts'),
      sourceAt(services, uri).load(),
    ]);
    const change = incorporated(motion, references);
    if (!change) {
      await window.showInformationMessage(
        l10n.t(
          '{name} changes no motion of yours: that takes the path of one in bezug, and a new version or points that are added.',
          { name: nameOf(uri) },
        ),
      );
      return;
    }
    const base = Uri.parse(change.location, true);
    if (!change.fits && !(await isMeant(base))) return;
    const document = await workspace.openTextDocument(base);
    if (document.getText() !== change.text) {
      await window.showWarningMessage(
        l10n.t('{name} has just been changed. Call the command again.', { name: nameOf(base) }),
      );
      return;
    }
    const edit = new WorkspaceEdit();
    const { start, end, text } = change.edit;
    edit.replace(base, new Range(document.positionAt(start), document.positionAt(end)), text, {
      needsConfirmation: true,
      label: l10n.t('Incorporate the amendment'),
    });
    await workspace.applyEdit(edit, { isRefactoring: true });
  });
}

/** Whether the new version is to replace what has changed in the motion since. */
async function isMeant(base: Uri): Promise<boolean> {
  const replace = l10n.t('Replace the text');
  const choice = await window.showWarningMessage(
    l10n.t('{name} has changed where the amendment changes it.', { name: nameOf(base) }),
    {
      modal: true,
      detail: l10n.t(
        'Both changes meet in one line. The new version of the amendment can replace the whole text; what has changed in the motion since is lost then.',
      ),
    },
    replace,
  );
  return choice === replace;
}
