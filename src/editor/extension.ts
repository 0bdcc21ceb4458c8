import type { ExtensionContext } from 'vscode';
import { diskWithin } from '../disk/disk.ts';
import { startThread } from '../thread/start-node.ts';
import { start } from './start.ts';
import { workspaceRoot } from './store.ts';

/** Where VS Code's extensions run in Node: desktop, remote machines, containers. */
export function activate(context: ExtensionContext): void {
  const worker = context.asAbsolutePath('dist/worker.cjs');
  start(context, { startThread: () => startThread(worker), disk: diskWithin(workspaceRoot) });
}
