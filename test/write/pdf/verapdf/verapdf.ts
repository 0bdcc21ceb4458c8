import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** veraPDF, the reference validator of PDF/UA, from Maven. */

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const jars = fileURLToPath(new URL('../../../../node_modules/.cache/verapdf/', import.meta.url));

/**
 * The clauses of PDF/UA-1 that each file breaks, by the file's name.
 * @returns a text instead where veraPDF cannot be had: why not
 */
export async function brokenClauses(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, string[]> | string> {
  try {
    await fetchJars();
    await run('java', ['-version']);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const folder = await mkdtemp(join(tmpdir(), 'antrag-verapdf-'));
  try {
    const paths = [...files.keys()].map((name) => join(folder, `${name}.pdf`));
    await Promise.all(
      [...files.values()].map((bytes, index) => writeFile(paths[index] ?? '', bytes)),
    );
    const args = ['-cp', join(jars, '*'), join(here, 'Validate.java'), ...paths];
    const { stdout } = await run('java', args, { maxBuffer: 2 ** 26 });
    const found = new Map<string, string>();
    for (const line of stdout.split('\n')) {
      const [path = '', clauses] = line.split('\t');
      if (clauses !== undefined) found.set(path, clauses);
    }
    return new Map(
      [...files.keys()].map((name, index) => {
        const broken = found.get(paths[index] ?? '');
        if (broken === undefined) throw new Error(`veraPDF says nothing of ${name}:\n${stdout}`);
        return [name, broken.split(' ').filter((clause) => clause !== '')];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Once per checkout, some 8 MB. */
async function fetchJars(): Promise<void> {
  await mkdir(jars, { recursive: true });
  if ((await readdir(jars)).some((name) => name.startsWith('validation-model'))) return;
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  const args = ['-q', '-B', '-f', join(here, 'pom.xml'), goal, `-DoutputDirectory=${jars}`];
  await run('mvn', args, { timeout: 120_000 });
}
