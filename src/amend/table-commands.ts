import { align } from '../compare/align.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';
import type { Unit } from '../compare/unit.ts';
import { type Command, sentence } from './command.ts';
import { linesOfUnit } from './new-text.ts';
import { noteCommands } from './note-commands.ts';
import { type PlaceName, pathOf } from './places.ts';
import { quoted } from './quotation.ts';
import type { Said, SaidLine } from './said.ts';
import { wordChanges } from './word-changes.ts';
import { wordClause } from './word-clause.ts';

type Row = readonly string[];

const rows = {
  key: (row: Row) => JSON.stringify(row),
  // Rows are told apart by their first cell.
  similarity: (one: Row, other: Row) =>
    one[0] === other[0] && one[0] !== ''
      ? 1
      : similarity(wordCounts(one.join(' ')), wordCounts(other.join(' '))) * 0.9,
  changed: 0.6,
};

/**
 * How a table changes, by rows and cells where these have names that nothing else has; else it is
 * replaced.
 */
export function tableCommands(
  old: Unit,
  now: Unit,
  above: readonly PlaceName[],
  siblings: readonly Unit[],
): Command[] {
  const isOnly = siblings.filter(({ type }) => type === 'table').length === 1;
  const [header = [], ...body] = old.rows;
  const [newHeader = [], ...newBody] = now.rows;
  const sameHeader = JSON.stringify(header) === JSON.stringify(newHeader);
  const byRows =
    isOnly && sameHeader && sameNotes(old, now)
      ? rowCommands(header, body, newBody, above)
      : undefined;
  if (byRows) return [...byRows, ...noteCommands(old, now, above)];
  const which = isOnly
    ? ''
    : `${siblings.filter(({ type }) => type === 'table').indexOf(old) + 1}. `;
  return [
    {
      above,
      say: (path) =>
        below(`Die ${which}${tableIn(path)} wird durch folgende Tabelle ersetzt`, linesOfUnit(now)),
    },
  ];
}

/** Whether footnotes stand where they stood; what they say may have changed. */
function sameNotes(old: Unit, now: Unit): boolean {
  const places = ({ notes, rows: all }: Unit) =>
    notes.map(({ at, cell }) => [all[cell?.row ?? 0]?.[0], cell?.column, at]);
  return JSON.stringify(places(old)) === JSON.stringify(places(now));
}

function below(command: string, lines: readonly SaidLine[]): Said {
  return { text: `${command}:`, lines: [...lines] };
}

function tableIn(path: readonly PlaceName[]): string {
  const place = pathOf(path);
  return place ? `Tabelle in ${place}` : 'Tabelle';
}

function rowCommands(
  header: Row,
  before: readonly Row[],
  after: readonly Row[],
  above: readonly PlaceName[],
): Command[] | undefined {
  const firsts = before.map(([cell = '']) => cell);
  const isNamed = (name: string | undefined): name is string =>
    name !== undefined && name !== '' && firsts.filter((other) => other === name).length === 1;
  const commands: Command[] = [];
  let previous: string | undefined;
  let fresh: Row[] = [];
  const close = (next: string | undefined): boolean => {
    if (fresh.length === 0) return true;
    const added = [...fresh];
    fresh = [];
    const anchor = isNamed(previous) ? `nach der Zeile ${quoted(previous)}` : undefined;
    const before_ = isNamed(next) ? `vor der Zeile ${quoted(next)}` : undefined;
    if (!anchor && !before_) return false;
    const many = added.length > 1;
    commands.push({
      above,
      say: (path) =>
        below(
          `In der ${tableIn(path)} ${many ? 'werden' : 'wird'} ${anchor ?? before_} folgende ${many ? 'Zeilen' : 'Zeile'} eingefügt`,
          [{ depth: 0, text: '', rows: [[...header], ...added.map((row) => [...row])] }],
        ),
    });
    return true;
  };
  for (const step of align(before, after, rows)) {
    if (step.type === 'added') {
      fresh.push(step.new);
      continue;
    }
    const [name = ''] = step.old;
    if (!close(name)) return undefined;
    previous = name;
    if (step.type === 'struck') {
      if (!isNamed(name)) return undefined;
      commands.push({
        above,
        say: (path) =>
          sentence(`In der ${tableIn(path)} wird die Zeile ${quoted(name)} gestrichen.`),
      });
      continue;
    }
    const cells = cellCommands(header, step.old, step.new, above, isNamed(name));
    if (!cells) return undefined;
    commands.push(...cells);
  }
  return close(undefined) ? commands : undefined;
}

function cellCommands(
  header: Row,
  before: Row,
  after: Row,
  above: readonly PlaceName[],
  isNamed: boolean,
): Command[] | undefined {
  const commands: Command[] = [];
  for (const [column, cell] of before.entries()) {
    const now = after[column] ?? '';
    if (cell === now) continue;
    const title = header[column] ?? '';
    if (!isNamed || title === '' || header.filter((other) => other === title).length > 1) {
      return undefined;
    }
    const changes = wordChanges(cell, now);
    const inner = `in der Zeile ${quoted(before[0] ?? '')} in der Spalte ${quoted(title)}`;
    if (!changes || changes.length === 0) return undefined;
    commands.push({
      above,
      say: (path) => {
        return sentence(wordClause(changes, { inside: `In der ${tableIn(path)}`, part: inner }));
      },
    });
  }
  return commands;
}
