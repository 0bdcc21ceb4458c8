import { runTests } from '@vscode/test-electron';
import { root } from './paths.ts';
import type { Sandbox } from './workbench.ts';

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
export async function runOnDesktop(
  tests: string,
  sandbox: Sandbox,
  env: Record<string, string>,
): Promise<void> {
  const { VSCODE_EXECUTABLE: executable } = process.env;
  await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs: [
      sandbox.workspace,
      '--disable-extensions',
      '--disable-workspace-trust',
      '--skip-welcome',
      `--user-data-dir=${sandbox.dataFolder}`,
    ],
    ...(executable ? { vscodeExecutablePath: executable } : {}),
  });
}
