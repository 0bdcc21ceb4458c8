import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import type { Run } from './workbench.ts';

const updates = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether a desktop VS Code can be started here: one is named, or can be downloaded. */
export async function desktopIsPossible(): Promise<boolean> {
  if (process.env.VSCODE_EXECUTABLE) return true;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return false;
  }
  return fetch(updates, { method: 'HEAD', signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Runs the bundled tests in the desktop VS Code. */
export async function runOnDesktop(run: Run): Promise<void> {
  const { tests, sandbox, extension, vsix, untrusted = false, env } = run;
  const { VSCODE_EXECUTABLE: executable } = process.env;
  const folders = [
    `--user-data-dir=${sandbox.dataFolder}`,
    `--extensions-dir=${join(sandbox.dataFolder, 'extensions')}`,
  ];
  const vscodeExecutablePath = executable ?? (await downloadAndUnzipVSCode());
  if (vsix) {
    const [cli = '', ...args] = resolveCliArgsFromVSCodeExecutablePath(vscodeExecutablePath);
    await promisify(execFile)(cli, [...args, ...folders, '--install-extension', vsix], {
      shell: process.platform === 'win32',
      timeout: 120_000,
    });
  }
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [
      sandbox.workspace,
      ...(untrusted ? [] : ['--disable-workspace-trust']),
      '--skip-welcome',
      ...folders,
    ],
  });
}
