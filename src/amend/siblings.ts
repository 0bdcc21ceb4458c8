import type { Unit } from '../compare/unit.ts';
import type { UnitWord } from './nouns.ts';
import type { PlaceName } from './places.ts';

/** Units that stand beside one another in both texts, and what is around them. */
export interface Siblings {
  before: readonly Unit[];
  after: readonly Unit[];
  /** The units around them, the outermost first, and their names. */
  parents: readonly Unit[];
  above: readonly PlaceName[];
  unitWord: UnitWord;
}
