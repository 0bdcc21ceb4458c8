import type { LetterLayout } from '../../letter/letter.ts';
import * as measures from '../measures.ts';
import { language, ownWords } from '../words.ts';
import type { Resources } from '../writer.ts';
import type { TemplateLetter } from './data/letter.ts';
import type { Sources } from './engine.ts';
import { codeFonts, typefaceFor } from './fonts.ts';

/** Our own Typst files, by their names among the resources. */
export const templateFiles = ['letter.typ', 'head.typ', 'text.typ', 'table.typ'] as const;

export const mainFile = '/letter.typ';

/** By their path for the compiler. */
export async function loadTemplate(resources: Resources): Promise<Map<string, Uint8Array>> {
  const files = templateFiles.map(
    async (name) => [`/${name}`, await resources.load(`template/${name}`)] as const,
  );
  return new Map(await Promise.all(files));
}

/** All that one run of the compiler sees: the template, the letter, the measures, the images. */
export function sourcesFor(
  { data, images }: TemplateLetter,
  layout: LetterLayout,
  template: ReadonlyMap<string, Uint8Array>,
): Sources {
  const { fonts, ascent, descent } = typefaceFor(layout.font);
  const measured = {
    ...measures,
    language,
    words: ownWords,
    typeface: { ascent, descent, fonts, codeFonts },
  };
  const sources = new Map<string, string | Uint8Array>(template);
  sources.set('/letter.json', JSON.stringify(data));
  sources.set('/measures.json', JSON.stringify(measured));
  for (const [path, { content }] of images) if (content) sources.set(path, content.bytes);
  return sources;
}
