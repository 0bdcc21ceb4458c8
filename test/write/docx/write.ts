import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { pictures } from '../../../src/write/docx/pictures.ts';
import { fill as fillWith } from '../../../src/write/docx/template.ts';
import type { Resources } from '../../../src/write/writer.ts';
import { openWordFile, type WordFile } from './package.ts';

/** For letters without SVG: nothing but an SVG needs anything. */
export const noResources: Resources = {
  load: (name) => Promise.reject(new Error(`${name} is not needed here.`)),
};

export async function written(letter: Letter): Promise<WordFile> {
  return openWordFile((await docx.write(letter, noResources)).bytes);
}

/** The letter in a letterhead; `undefined` where the file is none that can be filled. */
export async function fill(
  letter: Letter,
  template: Uint8Array,
  resources: Resources,
): Promise<Uint8Array | undefined> {
  return fillWith(letter, template, await pictures(letter, resources));
}
