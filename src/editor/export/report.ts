import {
  commands,
  env,
  l10n,
  Range,
  UIKind,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../check/finding.ts';
import { type Offer, offer } from '../offer.ts';
import { fileName } from './write.ts';

/** Says what was written of a motion and what to look at, and does what the user chooses. */
export async function reportWritten(
  source: Uri,
  written: readonly Uri[],
  findings: readonly Finding[],
  remarks: readonly string[],
): Promise<void> {
  const [letter] = written;
  if (!letter) return;
  const exportAs: Offer = {
    title: l10n.t('Export as…'),
    run: () => commands.executeCommand('antrag.exportAs', source),
  };
  const tell = (level: 'information' | 'warning', message: string, offers: readonly Offer[]) =>
    remarks.length > 0
      ? offer('warning', [message, ...remarks].join(' '), [exportAs, ...offers])
      : offer(level, message, offers);
  const name = written.map(fileName).join(', ');
  const letterOffers: Offer[] = [
    {
      title: isHere(letter) ? l10n.t('Open') : l10n.t('Download'),
      run: () => openLetter(letter),
    },
    { title: l10n.t('Show in folder'), run: () => showInFolder(letter) },
  ];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const headless = errors.find(({ ruleId }) => ruleId === 'kopf-fehlt');
  if (headless) {
    await tell(
      'warning',
      l10n.t('The letter is ready, but has gaps: {name}. {reason}', {
        name,
        reason: headless.reason,
      }),
      [
        { title: l10n.t('Insert the details'), run: () => insertHead(source, headless) },
        ...letterOffers,
      ],
    );
  } else if (errors.length > 0) {
    await tell('warning', withErrors(name, errors.length), [
      { title: l10n.t('Show problems'), run: () => showProblems(source) },
      ...letterOffers,
    ]);
  } else {
    await tell('information', l10n.t('The letter is ready: {name}', { name }), letterOffers);
  }
}

function withErrors(name: string, count: number): string {
  return count === 1
    ? l10n.t('The letter is ready: {name}. It has 1 error that an office would object to.', {
        name,
      })
    : l10n.t('The letter is ready: {name}. It has {count} errors that an office would object to.', {
        name,
        count,
      });
}

/** Says what became of several motions. */
export async function reportBatch(
  written: readonly Uri[],
  failures: readonly string[],
  remarks: readonly string[],
): Promise<void> {
  const [letter] = written;
  const done =
    written.length === 1
      ? l10n.t('1 letter is ready.')
      : l10n.t('{count} letters are ready.', { count: written.length });
  const show: Offer[] = letter
    ? [{ title: l10n.t('Show in folder'), run: () => showInFolder(letter) }]
    : [];
  const level = failures.length > 0 ? 'error' : remarks.length > 0 ? 'warning' : 'information';
  await offer(level, [done, ...failures, ...remarks].join(' '), show);
}

/** Opens a letter in the program for it; where VS Code runs elsewhere, fetches it to here. */
export async function openLetter(letter: Uri): Promise<void> {
  if (isHere(letter)) await env.openExternal(letter);
  else await download(letter);
}

/** VS Code itself shows no Word file and no PDF: its explorer has the way out of the browser. */
async function download(letter: Uri): Promise<void> {
  await commands.executeCommand('revealInExplorer', letter);
  await commands.executeCommand('explorer.download');
}

/** Whether a file lies on the machine that its reader sits at. */
function isHere({ scheme }: Uri): boolean {
  return scheme === 'file' && !env.remoteName && env.uiKind === UIKind.Desktop;
}

function showInFolder(letter: Uri): Thenable<unknown> {
  return commands.executeCommand(isHere(letter) ? 'revealFileInOS' : 'revealInExplorer', letter);
}

async function showProblems(source: Uri): Promise<void> {
  await window.showTextDocument(source);
  await commands.executeCommand('workbench.actions.view.problems');
}

/** Leads to what is missing: the head, inserted and ready to be filled in. */
async function insertHead(source: Uri, { fixes }: Finding): Promise<void> {
  const document = await workspace.openTextDocument(source);
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of fixes[0]?.edits ?? [])
    edit.replace(source, new Range(document.positionAt(start), document.positionAt(end)), text);
  await workspace.applyEdit(edit);
  const editor = await window.showTextDocument(document);
  editor.revealRange(new Range(0, 0, 0, 0));
}
