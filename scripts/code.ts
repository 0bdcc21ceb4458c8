import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../test/host/paths.ts';
import { startServer } from '../test/host/server.ts';
import { addressOf } from '../test/host/workbench.ts';

const examples = join(root, 'examples');

if (!(await openOnDesktop())) await openInBrowser();

/** Whether the desktop VS Code is installed here; it opens then. */
function openOnDesktop(): Promise<boolean> {
  const code = spawn('code', [`--extensionDevelopmentPath=${root}`, examples], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    code.on('error', () => resolve(false));
    code.on('exit', (status) => resolve(status === 0));
  });
}

/** Serves VS Code until Ctrl+C. */
async function openInBrowser() {
  // Kept from time to time, as a person's own settings are.
  const dataFolder = join(root, '.vscode-test/data');
  await mkdir(dataFolder, { recursive: true });
  const server = await startServer({ dataFolder, driven: true });
  console.log('No desktop VS Code here (`code` is not in the PATH). In a browser it is at');
  console.log(addressOf(server.origin, { workspace: examples, extension: root }));
  console.log('It runs until Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => server.stop().then(() => process.exit(0)));
  }
}
