import { flat } from '../image/flat.ts';
import type { Writer } from '../writer.ts';

/** PDF, made in-process by Typst: tagged, with the fonts inside. */
export const pdf: Writer = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  async write(letter, resources) {
    const { loadPress } = await import('./press.ts');
    const { finish } = await import('./finish.ts');
    const { isAccessible } = await import('./accessible.ts');
    const press = await loadPress(resources);
    const { letter: drawn, undrawn } = await flat(letter, resources);
    const { bytes, uncovered, hasSoftHyphens } = press.pdf(drawn);
    const accessible = isAccessible(letter) && uncovered.size === 0;
    const finished = await finish(bytes, { accessible, hasSoftHyphens });
    return { bytes: finished, uncovered: [...uncovered], undrawn };
  },
};
