import type { Letter } from '../../letter/letter.ts';
import type { Resources } from '../writer.ts';
import type { Anchor } from './anchors.ts';
import type { Page } from './renderer.ts';

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
}

/**
 * The pages of a letter for the preview.
 * @throws when a part of the writer itself cannot be loaded; never for what a letter says.
 */
export async function pages(letter: Letter, resources: Resources): Promise<Pages> {
  const { loadPress } = await import('./press.ts');
  const { Renderer } = await import('./renderer.ts');
  const press = await loadPress(resources);
  renderer ??= Renderer.load(resources);
  renderer.catch(() => {
    renderer = undefined;
  });
  const drawn = await renderer;
  const { vector, anchors, uncovered } = press.preview(letter);
  return { pages: drawn.pages(vector), anchors, uncovered: [...uncovered] };
}

/** One per process: its WebAssembly module can be set up only once. */
let renderer: Promise<import('./renderer.ts').Renderer> | undefined;
