import type { Letter } from '../../letter/letter.ts';
import { flat } from '../image/flat.ts';
import type { Resources } from '../writer.ts';
import type { Anchor } from './anchors.ts';
import type { Page, Renderer } from './renderer.ts';

export type { Anchor } from './anchors.ts';
export type { Page } from './renderer.ts';

/** A letter as it is seen. */
export interface Pages {
  /** Exactly those of the PDF. */
  pages: Page[];
  /** Where the blocks of the motion stand on them, from top to bottom. */
  anchors: Anchor[];
  /** Characters that no shipped font has; the pages show `�` in their place. */
  uncovered: string[];
  /** The paths of the images that took too long to draw. */
  undrawn: string[];
}

/**
 * The pages of a letter for the preview.
 * @throws when a part of the writer itself cannot be loaded; never for what a letter says.
 */
export async function drawnPages(letter: Letter, resources: Resources): Promise<Pages> {
  const { loadPress } = await import('./press.ts');
  const press = await loadPress(resources);
  const drawn = await loadRenderer(resources);
  const { letter: flattened, undrawn } = await flat(letter, resources);
  const { vector, anchors, uncovered } = press.preview(flattened);
  return { pages: drawn.pages(vector), anchors, uncovered: [...uncovered], undrawn };
}

let renderer: Promise<Renderer> | undefined;

/** As the press: one for the whole process. */
function loadRenderer(resources: Resources): Promise<Renderer> {
  renderer ??= import('./renderer.ts')
    .then(({ Renderer }) => Renderer.load(resources))
    .catch((error: unknown) => {
      renderer = undefined;
      throw error;
    });
  return renderer;
}
