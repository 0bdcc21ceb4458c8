import type { Unit } from '../compare/unit.ts';
import { type Command, sentence } from './command.ts';
import { withText } from './new-text.ts';
import { isTitled, type PlaceName, pathOf } from './places.ts';
import { deeper } from './quotation.ts';
import { Unsayable } from './unsayable.ts';
import { wordChanges } from './word-changes.ts';
import { wordClause } from './word-clause.ts';

/** How the title of a § changes; `undefined` where its text is none. */
export function titleCommands(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
): Command[] | undefined {
  if (!isTitled(old) || !isTitled(now)) return undefined;
  if (old.text === now.text) return [];
  const changes = wordChanges(old.text, now.text);
  const title = (names: readonly PlaceName[]) =>
    names.length > 0 ? `Überschrift zu ${pathOf(names)}` : 'Überschrift';
  return [
    {
      above,
      say: (names) =>
        changes
          ? sentence(wordClause(changes, { inside: `In der ${title(names)}` }))
          : withText(`Die ${title(names)} erhält folgende Fassung`, [{ depth: 0, text: now.text }]),
    },
  ];
}

/** How a heading changes. @throws {Unsayable} where another says the same */
export function headingCommand(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  siblings: readonly Unit[],
): Command {
  const alike = siblings.filter(({ type, text }) => type === 'heading' && text === old.text);
  if (alike.length > 1) throw new Unsayable();
  return {
    above,
    say: () =>
      withText(`Die Überschrift „${deeper(old.text)}“ erhält folgende Fassung`, [
        { depth: 0, text: now.text },
      ]),
  };
}
