import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.ts';

/** A folder of its own for one run of VS Code, with a copy of the examples to work on. */
export interface Sandbox {
  folder: string;
  workspace: string;
  dataFolder: string;
  /** Where the tests leave their results. */
  results: string;
  remove(): Promise<void>;
}

export async function makeSandbox(): Promise<Sandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'antrag-host-'));
  // A name as people have it: with an umlaut and a space.
  const workspace = join(folder, 'Anträge 2026');
  const dataFolder = join(folder, 'data');
  await mkdir(dataFolder);
  await cp(join(root, 'examples'), workspace, {
    recursive: true,
    filter: (path) => !isLetter(path),
  });
  return {
    folder,
    workspace,
    dataFolder,
    results: join(folder, 'results.json'),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** Whether a file has been exported from the motion beside it. */
function isLetter(path: string): boolean {
  const motion = path.replace(/\.(?:docx|pdf)$/u, '.antrag.md');
  return motion !== path && existsSync(motion);
}

/** One run of tests in a VS Code. */
export interface Run {
  /** The bundle that exports `run()`. */
  tests: string;
  sandbox: Sandbox;
  /** The folder of the extension that is in development. */
  extension: string;
  /** One that is installed before, as a user would. */
  vsix?: string;
  /** The workspace is one that nobody has said to trust. */
  untrusted?: boolean;
  env: Record<string, string>;
}

/** Sees to it that VS Code does not ask whether its user trusts the workspace: nobody says yes. */
export async function askNobodyForTrust({ dataFolder }: Sandbox): Promise<void> {
  const settings = join(dataFolder, 'User');
  await mkdir(settings, { recursive: true });
  const never = { 'security.workspace.trust.startupPrompt': 'never' };
  await writeFile(join(settings, 'settings.json'), JSON.stringify(never));
}

/** The address that opens the server edition on a folder. */
export function addressOf(
  origin: string,
  options: { workspace: string; extension?: string; tests?: string },
): string {
  const remote = (path: string) => `vscode-remote://${new URL(origin).host}${encodeURI(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (options.extension) payload.push(['extensionDevelopmentPath', remote(options.extension)]);
  if (options.tests) payload.push(['extensionTestsPath', remote(options.tests)]);
  const query = new URLSearchParams({
    folder: options.workspace,
    payload: JSON.stringify(payload),
  });
  return `${origin}/?${query}`;
}
