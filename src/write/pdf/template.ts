import type { Letter } from '../../letter/letter.ts';
import * as measures from '../measures.ts';
import type { Resources } from '../writer.ts';
import { templateLetter } from './data.ts';
import type { Sources } from './engine.ts';
import { codeFonts, typefaceFor } from './fonts.ts';

export const main = '/letter.typ';

const templateFiles = ['letter.typ', 'head.typ', 'text.typ'] as const;

/** Our own Typst files, by their path for the compiler. */
export async function loadTemplate(resources: Resources): Promise<Map<string, Uint8Array>> {
  const files = templateFiles.map(
    async (name) => [`/${name}`, await resources.load(`template/${name}`)] as const,
  );
  return new Map(await Promise.all(files));
}

/** All that one run of the compiler sees: the template, the letter, the measures, the images. */
export function sourcesFor(letter: Letter, template: Sources): Sources {
  const { data, images } = templateLetter(letter);
  const { fonts, ascent, descent } = typefaceFor(letter.layout.font);
  const measured = {
    ...measures,
    ascent,
    descent,
    fonts: { text: fonts, code: codeFonts },
    table: { inset: 4, stroke: 0.5 },
  };
  return new Map([
    ...template,
    ...images,
    ['/letter.json', JSON.stringify(data)],
    ['/measures.json', JSON.stringify(measured)],
  ]);
}
