import type { Letter } from '../../letter/letter.ts';
import type { Resources } from '../writer.ts';
import { Engine, type Sources } from './engine.ts';
import { loadTemplate, main, sourcesFor } from './template.ts';

/** The compiler with our template in it, ready for letters. */
export class Press {
  readonly #engine: Engine;
  readonly #template: Sources;

  constructor(engine: Engine, template: Sources) {
    this.#engine = engine;
    this.#template = template;
  }

  pdf(letter: Letter): Uint8Array {
    const compiled = this.#engine.compile(main, sourcesFor(letter, this.#template));
    try {
      return compiled.pdf();
    } finally {
      compiled.free();
    }
  }
}

const presses = new WeakMap<Resources, Promise<Press>>();

/** One press per process, made when first needed. A failure is not kept: the next call tries anew. */
export function loadPress(resources: Resources): Promise<Press> {
  const known = presses.get(resources);
  if (known) return known;
  const made = Promise.all([Engine.load(resources), loadTemplate(resources)]).then(
    ([engine, template]) => new Press(engine, template),
  );
  presses.set(resources, made);
  made.catch(() => presses.delete(resources));
  return made;
}
