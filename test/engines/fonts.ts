import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../host/paths.ts';

/** The fonts that ship with Antrag: the only ones that a test may see, on any machine. */
export const shippedFonts = join(root, 'fonts');

/** What Word has, and what ships in its place with the same widths. */
const twins = [
  ['Arial', 'Liberation Sans'],
  ['Helvetica', 'Liberation Sans'],
  ['Times New Roman', 'Liberation Serif'],
  ['Courier New', 'Liberation Mono'],
] as const;

/**
 * The environment in which a program finds the shipped fonts and no others by fontconfig.
 * @param folder for the configuration and its cache; its owner removes it
 * @see https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export async function withShippedFonts(folder: string): Promise<NodeJS.ProcessEnv> {
  const home = join(folder, 'fontconfig');
  await mkdir(home, { recursive: true });
  const file = join(home, 'fonts.conf');
  const aliases = twins.map(
    ([theirs, ours]) =>
      `<alias binding="same"><family>${theirs}</family><accept><family>${ours}</family></accept></alias>`,
  );
  const configuration = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    `<dir>${shippedFonts}</dir>`,
    `<cachedir>${join(home, 'cache')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
  ];
  await writeFile(file, configuration.join('\n'));
  return { ...process.env, FONTCONFIG_FILE: file, FONTCONFIG_PATH: home };
}
