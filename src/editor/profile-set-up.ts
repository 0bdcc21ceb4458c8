import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  Range,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { explain } from '../failure.ts';
import { profileName } from '../motion/file-names.ts';
import { isMotion } from './documents.ts';
import { offer } from './offer.ts';
import type { Services } from './services.ts';

interface Way extends QuickPickItem {
  run(): Promise<void>;
}

/**
 * **Profil einrichten…**: from the open motion, by questions, or with meetings; each later call adds
 * or mends. Nobody types YAML.
 */
export function registerProfileSetUp(services: Services): Disposable {
  return commands.registerCommand('antrag.profile', async () => {
    const { current } = services;
    const ways: Way[] = [];
    const motion = current.uri;
    if (motion) {
      const name = motion.path.slice(motion.path.lastIndexOf('/') + 1);
      ways.push({
        label: l10n.t('From the motion {name}: what stays the same moves to antrag.yml', { name }),
        run: () => fromMotion(motion, services),
      });
    }
    ways.push(
      {
        label: l10n.t('By questions: who writes, from where, and to whom'),
        run: async () => byQuestions(services),
      },
      {
        label: l10n.t('Import meetings from a calendar'),
        run: async () => {
          await commands.executeCommand('antrag.meetings');
        },
      },
    );
    const way = await window.showQuickPick(ways, { title: l10n.t('Set up profile') });
    await way?.run();
  });
}

async function fromMotion(motion: Uri, { store, language }: Services): Promise<void> {
  if (motion.scheme === 'untitled') {
    void window.showWarningMessage(l10n.t('Save the motion first: the profile lies beside it.'));
    return;
  }
  const document = await workspace.openTextDocument(motion);
  if (!isMotion(document)) return;
  const { profileFromMotion } = await import('../import/profile.ts');
  const text = document.getText();
  const parted = await profileFromMotion(text, motion.toString(), store);
  if (!parted) {
    const message = l10n.t(
      'The file antrag.yml cannot be read, so nothing was kept. Correct it first.',
    );
    void window.showWarningMessage(message);
    return;
  }
  if (parted.moved.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        'Nothing in this motion stays the same from motion to motion, or antrag.yml says it already.',
      ),
    );
    return;
  }
  try {
    await store.replace(parted.location, new TextEncoder().encode(parted.profile));
    const edit = new WorkspaceEdit();
    const start = commonStart(text, parted.motion);
    const end = commonEnd(text.slice(start), parted.motion.slice(start));
    edit.replace(
      motion,
      document.validateRange(
        new Range(document.positionAt(start), document.positionAt(text.length - end)),
      ),
      parted.motion.slice(start, parted.motion.length - end),
    );
    await workspace.applyEdit(edit);
    await document.save();
    const keys = parted.moved.join(', ');
    void offer(
      'information',
      l10n.t('Moved to antrag.yml: {keys}. The letter is the same.', { keys }),
      [
        {
          title: l10n.t('Open antrag.yml'),
          run: () => window.showTextDocument(Uri.parse(parted.location, true)),
        },
      ],
    );
  } catch (error) {
    void window.showErrorMessage(explain(error, profileName)[language]);
  }
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  return length;
}

/** The questions that a new motion puts for its sender and recipient. */
async function byQuestions(services: Services): Promise<void> {
  const { current } = services;
  const folder = current.uri
    ? Uri.joinPath(current.uri, '..')
    : workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    void window.showWarningMessage(l10n.t('Open a folder first: the profile lies in it.'));
    return;
  }
  const { askForProfile } = await import('./new/ask.ts');
  await askForProfile(folder, services);
}
