import type { Letter } from '../../letter/letter.ts';
import type { Resources, Writer, Written } from '../writer.ts';
import { partsOf } from './compile.ts';
import { letterDocument } from './document.ts';
import { finish } from './finish.ts';
import { pictures } from './pictures.ts';
import { isUntouched, seal } from './seal.ts';
import { fill } from './template.ts';

/** Word's own format, for everything from Word 2010 and LibreOffice on. */
export const docx: Writer = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(letter: Letter, resources: Resources): Promise<Written> {
    const parts = partsOf(letterDocument(letter, await pictures(letter, resources)));
    finish(parts, letter);
    // Whoever opens it draws what our fonts lack.
    return { bytes: await seal(parts), uncovered: [] };
  },
  async fill(letter, template, resources) {
    const bytes = await fill(letter, template, resources);
    return bytes && { bytes, uncovered: [] };
  },
  isUntouched,
};
