import type { Letter } from '../../letter/letter.ts';
import type { Resources, Writer, Written } from '../writer.ts';
import { partsOf } from './compile.ts';
import { letterDocument } from './document.ts';
import { finish } from './finish.ts';
import { type Pictures, pictures } from './pictures.ts';
import { seal } from './seal.ts';

/** Word's own format, for everything from Word 2010 and LibreOffice on. */
export const docx: Writer = {
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(letter: Letter, resources: Resources): Promise<Written> {
    const ready = await pictures(letter, resources);
    const parts = partsOf(letterDocument(letter, ready));
    finish(parts, letter);
    return written(await seal(parts), ready);
  },
  async fill(letter, template, resources) {
    const { fill } = await import('./template.ts');
    const ready = await pictures(letter, resources);
    const bytes = await fill(letter, template, ready);
    return bytes && written(bytes, ready);
  },
  async compare(old, now, revision) {
    const { tracked } = await import('./tracked/tracked.ts');
    return tracked(old, now, revision);
  },
};

function written(bytes: Uint8Array, { undrawn }: Pictures): Written {
  // Whoever opens it draws what our fonts lack.
  return { bytes, uncovered: [], undrawn: [...undrawn] };
}
