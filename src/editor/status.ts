import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
} from 'vscode';
import type { Status } from '../assist/status.ts';
import { currentDay, isMotion } from './documents.ts';
import { stepDone } from './progress.ts';
import type { Services } from './services.ts';

/** Says in one line how the motion in the active editor stands; leads to its problems. */
export function registerStatus({ documents, findings, language }: Services): Disposable {
  const item = window.createStatusBarItem('antrag.status', StatusBarAlignment.Left, 10);
  item.name = 'Antrag';

  const show = async (document: TextDocument | undefined) => {
    if (!document || !isMotion(document)) {
      item.hide();
      return;
    }
    const [{ status }, { motion }, found, today] = await Promise.all([
      import('../assist/status.ts'),
      documents.load(document),
      documents.findings(document),
      currentDay(),
    ]);
    // Another editor may be the active one by now.
    if (document !== window.activeTextEditor?.document) return;
    const { text, details, level } = status(motion, found, {
      today,
      language,
      isDue: findings.isDue(document.uri),
    });
    // Where gaps are left, there is nothing in the list of problems yet.
    const hasGaps = found.some(({ isGap }) => isGap) && !findings.isDue(document.uri);
    item.command = hasGaps ? 'antrag.nextGap' : 'workbench.actions.view.problems';
    item.text = `${icons[level]} ${text}`;
    item.tooltip = new MarkdownString(details);
    item.backgroundColor = backgrounds[level];
    item.show();
    await stepDone('withoutErrors', level !== 'error' && !hasGaps);
  };

  show(window.activeTextEditor?.document);
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor((editor) => show(editor?.document)),
    findings.onDidSet((uri) => {
      const document = window.activeTextEditor?.document;
      if (document?.uri.toString() === uri.toString()) show(document);
    }),
  );
}

const icons: Record<Status['level'], string> = {
  good: '$(pass)',
  open: '$(edit)',
  warning: '$(warning)',
  error: '$(error)',
};

const backgrounds: Record<Status['level'], ThemeColor | undefined> = {
  good: undefined,
  open: undefined,
  warning: undefined,
  error: new ThemeColor('statusBarItem.warningBackground'),
};
