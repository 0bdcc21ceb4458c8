import { type ExtensionContext, Uri } from 'vscode';
import { startWebThread } from '../thread/start-web.ts';
import { start } from './start.ts';

/** Where VS Code's extensions run in a web worker: no disk but the editor's own. */
export function activate(context: ExtensionContext): void {
  const worker = Uri.joinPath(context.extensionUri, 'dist/web-worker.cjs').toString(true);
  start(context, { startThread: () => startWebThread(worker) });
}
