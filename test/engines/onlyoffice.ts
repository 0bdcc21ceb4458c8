import { execFile } from 'node:child_process';
import { access, link, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../host/paths.ts';
import { shippedFonts } from './fonts.ts';

const run = promisify(execFile);

/**
 * ONLYOFFICE's engine from PyPI: of all that lays out Word files and can be had for a test, the
 * one nearest to Word. It is a program beside the tests (AGPL), and no part of what is shipped.
 * @see https://pypi.org/project/document-builder/
 */
const version = '10.0.0.170';

/**
 * Has ONLYOFFICE make PDF files, `NAME.pdf` in `folder` for each `NAME.docx`, with the shipped
 * fonts. It stamps each page outside of the text.
 */
export async function printWithOnlyOffice(files: readonly string[], folder: string): Promise<void> {
  await print(
    files.map((file) => ({ file, name: basename(file, '.docx') })),
    folder,
  );
}

/** The same of a file with tracked changes, `accepted.pdf` and `refused.pdf` once all of them are. */
export async function settleWithOnlyOffice(file: string, folder: string): Promise<void> {
  await print(
    [
      { file, name: 'accepted', edit: 'Api.GetDocument().AcceptAllRevisionChanges();' },
      { file, name: 'refused', edit: 'Api.GetDocument().RejectAllRevisionChanges();' },
    ],
    folder,
  );
}

interface Print {
  file: string;
  name: string;
  /** What is done to it before, in the engine's own language. */
  edit?: string;
}

async function print(prints: readonly Print[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const home = await installOnlyOffice();
  const own = await mkdtemp(join(cache, 'running-'));
  try {
    await linkAll(home, own);
    const script = join(own, 'print.docbuilder');
    const call = (name: string, ...args: string[]) =>
      `builder.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')});`;
    const calls = prints.flatMap(({ file, name, edit }) => [
      call('OpenFile', file),
      ...(edit ? [edit] : []),
      call('SaveFile', 'pdf', join(folder, `${name}.pdf`)),
      call('CloseFile'),
    ]);
    await writeFile(script, [call('SetTmpFolder', own), ...calls].join('\n'));
    // It ends with 0 even where it has written nothing: whoever reads the files will see.
    await run(
      join(own, 'docbuilder/lib/docbuilder'),
      ['--fonts-system=false', `--fonts-dir=${shippedFonts}`, script],
      { timeout: 570_000 },
    );
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

const cache = join(root, '.vscode-test');

/**
 * The folder of the engine, which is installed first where it is not yet; made once.
 * @throws where there is no Python to install it with; the message says so
 */
export async function installOnlyOffice(): Promise<string> {
  const home = join(cache, `onlyoffice-${version}`);
  if (await exists(home)) return home;
  console.log(`Installing ONLYOFFICE's engine (document-builder ${version} from PyPI) …`);
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(join(cache, 'installing-'));
  const options = ['--no-deps', '--no-compile', '--quiet', '--target', fresh];
  try {
    await run('python3', ['-m', 'pip', 'install', ...options, `document-builder==${version}`], {
      timeout: 300_000,
    });
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run was faster.
    if (await exists(home)) return home;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `ONLYOFFICE's engine could not be installed. The tests need Python 3 with pip for it. On Debian or Ubuntu: sudo apt-get install python3-pip\n${why}`,
      { cause: error },
    );
  }
  return home;
}

/**
 * The same files in another folder. The engine keeps beside itself what it knows of the fonts it
 * has found, so each run gets a folder in which none were found before.
 */
async function linkAll(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map((entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      return entry.isDirectory() ? linkAll(source, target) : link(source, target);
    }),
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
