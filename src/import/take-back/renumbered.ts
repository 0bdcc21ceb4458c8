import type { Edit } from '../../text/edit.ts';
import type { TakenChange } from './changes.ts';
import type { TextUnit } from './units.ts';

/**
 * Numbers that follow from a point that came, went or was moved: they are taken together with it.
 * Where several did in one section, the numbers are those of all, and a change of their own.
 */
export class Renumbered {
  readonly #edits = new Map<TextUnit['zone'], Edit[]>();
  readonly #causes = new Map<TextUnit['zone'], TakenChange[]>();

  add({ zone }: TextUnit, edits: readonly Edit[]): void {
    if (edits.length > 0) this.#edits.set(zone, [...(this.#edits.get(zone) ?? []), ...edits]);
  }

  /** Something that makes others count anew. */
  cause(zone: TextUnit['zone'], change: TakenChange): void {
    this.#causes.set(zone, [...(this.#causes.get(zone) ?? []), change]);
  }

  /** What is left to be a change of its own, once all causes are known: they got the others. */
  changes(): TakenChange[] {
    return [...this.#edits].flatMap(([zone, edits]): TakenChange[] => {
      const [cause, ...others] = this.#causes.get(zone) ?? [];
      if (cause && others.length === 0) {
        cause.edits.push(...edits);
        return [];
      }
      const numbers = edits.map(({ text }) => text).join(', ');
      return [{ edits, said: { de: `Neu gezählt: ${numbers}`, en: `Counted anew: ${numbers}` } }];
    });
  }
}
