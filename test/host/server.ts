import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.ts';

/**
 * VS Code's server edition from npm: the workbench and a real extension host, with a browser as
 * its window. For machines that cannot download the desktop VS Code, or have no desktop.
 */
const editions = {
  current: { version: '4.139.1', node: '24' },
  /** VS Code 1.106, the oldest that `engines` of the manifest names. */
  oldest: { version: '4.106.3', node: '22' },
} as const;

/** `ANTRAG_TEST_CODE=oldest` chooses. */
const { version, node } =
  editions[process.env.ANTRAG_TEST_CODE === 'oldest' ? 'oldest' : 'current'];

export interface Server {
  /** Where the workbench is served: `http://127.0.0.1:PORT`. */
  origin: string;
  /** What the server has printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts the server edition, which is installed first where it is not yet. */
export async function startServer(options: {
  /** Settings, extensions and state go here. */
  dataFolder: string;
  /** Takes an extension and its tests from the address, and shows no messages in the corner. */
  driven?: boolean;
  /** Workspaces are trusted only when their user says so. */
  untrusted?: boolean;
  env?: Record<string, string>;
}): Promise<Server> {
  const home = await installServer();
  const process_ = spawn(
    nodeOf(home),
    [
      mainOf(home),
      '--host=127.0.0.1',
      '--port=0',
      '--without-connection-token',
      ...(options.driven ? ['--enable-smoke-test-driver'] : []),
      ...(options.untrusted ? [] : ['--disable-workspace-trust']),
      '--telemetry-level=off',
      ...foldersIn(options.dataFolder),
    ],
    {
      env: { ...process.env, NODE_OPTIONS: '', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  const port = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(failed(`is silent after 60 s`)), 60_000);
    const failed = (how: string) => new Error(`VS Code's server ${how}:\n${log}`);
    const read = (chunk: Buffer) => {
      log += chunk;
      const found = /listening on (\d+)/u.exec(log)?.[1];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.on('error', (error) => reject(failed(`could not be started (${error.message})`)));
    process_.on('exit', (code) => reject(failed(`ended with ${code}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    log: () => log,
    stop: () => stop(process_),
  };
}

/** Installs a .vsix into the server edition that keeps its data there. */
export async function installExtension(vsix: string, dataFolder: string): Promise<void> {
  const home = await installServer();
  await promisify(execFile)(
    nodeOf(home),
    [mainOf(home), `--install-extension=${vsix}`, '--force', ...foldersIn(dataFolder)],
    { timeout: 120_000 },
  );
}

function mainOf(home: string): string {
  return join(home, 'node_modules/code-server/lib/vscode/out/server-main.js');
}

function foldersIn(dataFolder: string): string[] {
  return [
    '--accept-server-license-terms',
    `--user-data-dir=${dataFolder}`,
    `--server-data-dir=${dataFolder}`,
    `--extensions-dir=${join(dataFolder, 'extensions')}`,
  ];
}

async function stop(server: ChildProcess) {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  const timer = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}

/** The folder that holds the server edition and the Node it needs; made once. */
export async function installServer(): Promise<string> {
  const home = join(root, '.vscode-test', `server-${version}`);
  if (await exists(home)) return home;
  console.log(`Installing VS Code's server edition (code-server ${version} from npm) …`);
  await mkdir(join(root, '.vscode-test'), { recursive: true });
  const fresh = await mkdtemp(join(root, '.vscode-test', 'installing-'));
  await writeFile(join(fresh, 'package.json'), '{ "private": true }\n');
  await npmInstall(fresh, `code-server@${version}`, `${nodePackage}@${node}`);
  const vscode = join(fresh, 'node_modules/code-server/lib/vscode');
  await takeFromRegistry(vscode);
  await npmInstall(vscode);
  try {
    await rename(fresh, home);
  } catch (error) {
    // Another run was faster.
    if (!(await exists(home))) throw error;
    await rm(fresh, { recursive: true });
  }
  return home;
}

/**
 * A dependency that is named by the address of a repository (1.106 has one: `@parcel/watcher`) is
 * taken from the registry instead, which is all that some machines reach.
 */
async function takeFromRegistry(folder: string) {
  const path = join(folder, 'package.json');
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    await readFile(path, 'utf8'),
  );
  const elsewhere = Object.entries(manifest.dependencies).filter(([, from]) => /[/#]/u.test(from));
  if (elsewhere.length === 0) return;
  for (const [name] of elsewhere) manifest.dependencies[name] = '*';
  await writeFile(path, JSON.stringify(manifest));
  // They name the addresses too.
  for (const lock of ['npm-shrinkwrap.json', 'package-lock.json'])
    await rm(join(folder, lock), { force: true });
}

/** What the package `node` would fetch by its install script. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function nodeOf(home: string): string {
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(home, 'node_modules', nodePackage, file);
}

/** Nothing of what is installed runs: the host works without its native parts. */
async function npmInstall(folder: string, ...packages: string[]) {
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await promisify(execFile)('npm', ['install', ...options, ...packages], {
    cwd: folder,
    shell: process.platform === 'win32',
    timeout: 300_000,
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
