import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { withShippedFonts } from './fonts.ts';

const run = promisify(execFile);

/**
 * Has LibreOffice make PDF files, `NAME.pdf` in `folder` for each `NAME.docx`; with the shipped
 * fonts, and a profile of its own.
 */
export async function printWithLibreOffice(
  files: readonly string[],
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await soffice(folder, '--convert-to', 'pdf', '--outdir', folder, ...files);
}

/** LibreOffice without a window. @param home for its profile and fonts; its owner removes it */
export async function soffice(home: string, ...args: string[]): Promise<void> {
  const profile = pathToFileURL(join(home, 'profile')).href;
  await run('soffice', [`-env:UserInstallation=${profile}`, '--headless', ...args], {
    env: await withShippedFonts(home),
    timeout: 570_000,
  });
}
