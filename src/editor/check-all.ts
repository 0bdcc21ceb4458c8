import { commands, Disposable, l10n, ProgressLocation, window, workspace } from 'vscode';
import type { Finding } from '../check/finding.ts';
import { explain } from '../failure.ts';
import { ClosedMotions } from './closed-motions.ts';
import { sourceAt } from './export/source.ts';
import { offer } from './offer.ts';
import type { Services } from './services.ts';

/**
 * Checks every motion of the workspace, open or not, and shows all findings among the problems,
 * where they stay and are kept right.
 */
export function registerCheckAll(services: Services): Disposable {
  let closed: ClosedMotions | undefined;
  const command = commands.registerCommand('antrag.checkAll', async () => {
    closed ??= new ClosedMotions(services);
    const found = await workspace.findFiles('**/*.antrag.md');
    const motions = found.toSorted((a, b) => a.path.localeCompare(b.path));
    const all: Finding[] = [];
    const failures: string[] = [];
    const remarks: string[] = [];
    let checked = 0;
    await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: l10n.t('Checking motions'),
        cancellable: true,
      },
      async (progress, cancellation) => {
        for (const uri of motions) {
          if (cancellation.isCancellationRequested) {
            remarks.push(l10n.t('Cancelled: not all motions were checked.'));
            return;
          }
          const name = workspace.asRelativePath(uri);
          progress.report({ message: name, increment: 100 / motions.length });
          try {
            const findings = await sourceAt(services, uri).findings();
            closed?.keep(uri, findings);
            for (const finding of findings) all.push(finding);
            checked += 1;
          } catch (error) {
            failures.push(explain(error, name)[services.language]);
          }
        }
      },
    );
    await report(checked, all, failures, remarks);
  });
  return Disposable.from(command, { dispose: () => closed?.dispose() });
}
async function report(
  checked: number,
  findings: readonly Finding[],
  failures: readonly string[],
  remarks: readonly string[],
): Promise<void> {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const said = l10n.t('Motions checked: {checked}. Errors: {errors}. Hints: {others}.', {
    checked,
    errors,
    others: findings.length - errors,
  });
  const problems = {
    title: l10n.t('Show problems'),
    run: () => commands.executeCommand('workbench.actions.view.problems'),
  };
  await offer(
    failures.length > 0 ? 'error' : errors + remarks.length > 0 ? 'warning' : 'information',
    [said, ...failures, ...remarks].join(' '),
    findings.length > 0 ? [problems] : [],
  );
}
