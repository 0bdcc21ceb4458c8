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
import type { Section } from '../../motion/motion.ts';
import { chooseMotion } from '../choose-motion.ts';
import { sourceAt } from '../export/source.ts';
import { fileName } from '../export/write.ts';
import type { Services } from '../services.ts';

/**
 * **Änderung einarbeiten**: what an amendment wants becomes the text of the motion that it amends,
 * shown by VS Code before anything is changed.
 */
export function registerApplyAmendment(services: Services): Disposable {
  return commands.registerCommand('antrag.applyAmendment', async (chosen?: Uri) => {
    const uri = chosen instanceof Uri ? chosen : (services.current.uri ?? (await chooseMotion()));
    if (!uri) return;
    const [{ alternativesIn, incorporated }, { motion, references }] = await Promise.all([
      import('../../amend/incorporate.ts'),
      sourceAt(services, uri).load(),
    ]);
    if (!incorporated(motion, references)) {
      await window.showInformationMessage(
        l10n.t(
          '{name} changes no motion of yours: that takes the path of one in bezug, and a new version or points that are added.',
          { name: fileName(uri) },
        ),
      );
      return;
    }
    const adopted = await adoptedOf(alternativesIn(motion));
    const change = adopted && incorporated(motion, references, adopted);
    if (!change) return;
    const base = Uri.parse(change.location, true);
    if (!change.fits && !(await isMeant(base))) return;
    const document = await workspace.openTextDocument(base);
    if (document.getText() !== change.text) {
      await window.showWarningMessage(
        l10n.t('{name} has just been changed. Call the command again.', { name: fileName(base) }),
      );
      return;
    }
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of change.edits) {
      edit.replace(base, new Range(document.positionAt(start), document.positionAt(end)), text, {
        needsConfirmation: true,
        label: l10n.t('Incorporate the amendment'),
      });
    }
    if (change.left.length > 0) await sayLeft(change.left, base);
    if (change.edits.length > 0) await workspace.applyEdit(edit, { isRefactoring: true });
  });
}

/** Of each text that is wanted in several ways the one that was adopted; `undefined` if none. */
async function adoptedOf(alternatives: readonly Section[][]): Promise<Set<Section> | undefined> {
  const adopted = new Set<Section>();
  for (const sections of alternatives) {
    const choice = await window.showQuickPick(
      sections.map((section) => ({ label: section.title, section })),
      { title: l10n.t('Which version has been adopted?') },
    );
    if (!choice) return undefined;
    adopted.add(choice.section);
  }
  return adopted;
}

async function sayLeft(left: readonly string[], base: Uri): Promise<void> {
  const names = left.map((name) => name || l10n.t('the resolution')).join('; ');
  await window.showWarningMessage(
    l10n.t('{name} does not hold this text as the amendment has it: {names}. Change it by hand.', {
      name: fileName(base),
      names,
    }),
  );
}

/** Whether the new version is to replace what has changed in the motion since. */
async function isMeant(base: Uri): Promise<boolean> {
  const replace = l10n.t('Replace the text');
  const choice = await window.showWarningMessage(
    l10n.t('{name} has changed where the amendment changes it.', { name: fileName(base) }),
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
