import type { ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** Where VS Code's extensions run in a web worker: no disk but the editor's own. */
export function activate(context: ExtensionContext): void {
  start(context);
}
