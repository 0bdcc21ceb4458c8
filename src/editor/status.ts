import {
  Disposable,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  ThemeColor,
  window,
} from 'vscode';
import type { Status } from '../assist/status.ts';
import { isMotion } from './documents.ts';
import { stepDone } from './progress.ts';
import type { Services } from './services.ts';

/** Says in one line how the motion in the active editor stands; leads to its problems. */
export function registerStatus({ documents, findings }: Services): Disposable {
  const item = window.createStatusBarItem('antrag.status', StatusBarAlignment.Left, 10);
  item.name = 'Antrag';

  const show = async (document: TextDocument | undefined) => {
    if (!document || !isMotion(document)) {
      item.hide();
      return;
    }
    const found = await documents.findings(document);
    const isDue = findings.isDue(document.uri);
    const { text, details, level } = await documents.ask(document, 'status', found, isDue);
    // Another editor may be the active one by now.
    if (document !== window.activeTextEditor?.document) return;
    // Where gaps are left, there is nothing in the list of problems yet.
    const hasGaps = found.some(({ isGap }) => isGap) && !isDue;
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
