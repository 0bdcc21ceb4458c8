import { type Disposable, TabInputText, type Uri, window } from 'vscode';
import { isMotionPath } from '../motion/file-names.ts';
import { isMotion } from './documents.ts';

/**
 * The motion that a command is for: that of the active editor. Where another kind of tab is the
 * active one (the walkthrough, the preview), the motion that was worked on last, or one that is
 * open in a tab.
 */
export class CurrentMotion implements Disposable {
  private last: Uri | undefined;
  private readonly subscription: Disposable;

  constructor() {
    const remember = () => {
      const document = window.activeTextEditor?.document;
      if (document && isMotion(document)) this.last = document.uri;
    };
    remember();
    this.subscription = window.onDidChangeActiveTextEditor(remember);
  }

  get uri(): Uri | undefined {
    const active = window.activeTextEditor?.document;
    if (active) return isMotion(active) ? active.uri : undefined;
    const open = openFiles();
    return (
      open.find((uri) => uri.toString() === this.last?.toString()) ??
      open.find(({ path }) => isMotionPath(path))
    );
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

function openFiles(): Uri[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri] : []));
}
