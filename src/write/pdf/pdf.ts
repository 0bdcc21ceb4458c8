import type { Writer } from '../writer.ts';

/** PDF, made in-process by Typst: tagged, with the fonts inside. */
export const pdf: Writer = {
  extension: 'pdf',
  mediaType: 'application/pdf',
  async write(letter, resources) {
    const { loadPress } = await import('./press.ts');
    const press = await loadPress(resources);
    return press.pdf(letter);
  },
};
