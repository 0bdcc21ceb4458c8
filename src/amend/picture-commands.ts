import type { Unit } from '../compare/unit.ts';
import { type Command, sentence } from './command.ts';
import { addedTo, type PlaceName, pathOf } from './places.ts';

/**
 * How the pictures of one unit change, one by one in their order. `offset` of `count` pictures
 * stand before them in the same place.
 */
export function pictureCommands(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  { offset, count } = { offset: 0, count: old.pictures.length },
): Command[] {
  const most = Math.max(old.pictures.length, now.pictures.length);
  return Array.from({ length: most }, (_, index) => index).flatMap((index): Command[] => {
    const [before, after] = [old.pictures[index], now.pictures[index]];
    if (before && after && before.key === after.key) return [];
    const which = count > 1 ? `${offset + index + 1}. ` : '';
    const named = (names: readonly PlaceName[]) => {
      const place = pathOf(names);
      return place ? `Die ${which}Abbildung in ${place}` : `Die ${which}Abbildung`;
    };
    if (!after) return [{ above, say: (names) => sentence(`${named(names)} wird gestrichen.`) }];
    const lines = [{ depth: 0, text: '', picture: after.image }];
    return [
      {
        above,
        say: (names) => {
          if (before) {
            return { text: `${named(names)} wird durch folgende Abbildung ersetzt:`, lines };
          }
          const place = addedTo(names);
          const text = place
            ? `${place} wird folgende Abbildung angefügt:`
            : 'Folgende Abbildung wird angefügt:';
          return { text, lines };
        },
      },
    ];
  });
}
