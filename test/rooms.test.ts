import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The order of the rooms: `docs/architecture.md` says for each what it stands on, and that is what
 * its imports name, no more and no less. A room stands on rooms above it in the table only, so
 * there is no way back.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const plan = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

interface Row {
  room: string;
  standsOn: string[];
}

const rows: Row[] = [...plan.matchAll(/^\| `src\/([\w.-]+)` \|([^|]*)\|([^|]*)\|$/gmu)].map(
  ([, room = '', , standsOn = '']) => ({ room, standsOn: namesIn(standsOn) }),
);

function namesIn(cell: string): string[] {
  return cell
    .split(',')
    .map((name) => name.replaceAll('`', '').trim())
    .filter((name) => name !== '' && name !== '–');
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replaceAll('\\', '/'));

/** The first part of a path within `src`, a file at its top without its ending. */
function roomOf(source: string): string {
  return source.split('/')[0]?.replace(/\.ts$/u, '') ?? '';
}

const imported = /(?:\bfrom|\bimport\(|\bimport)\s*'(\.[^']+)'/gu;

/** The rooms that each room's files import, with one of those files for each. */
const imports = new Map<string, Map<string, string>>();
for (const source of sources) {
  const room = roomOf(source);
  const found = imports.get(room) ?? new Map<string, string>();
  imports.set(room, found);
  const text = readFileSync(join(root, 'src', source), 'utf8');
  for (const [, path = ''] of text.matchAll(imported)) {
    const target = relative('.', join(dirname(source), path)).replaceAll('\\', '/');
    const other = roomOf(target);
    if (!target.startsWith('..') && other !== room) found.set(other, source);
  }
}

describe('The rooms of src', () => {
  it('are all in the table of docs/architecture.md, each once', () => {
    assert.deepEqual(rows.map(({ room }) => room).toSorted(), [...imports.keys()].toSorted());
  });

  for (const [index, { room, standsOn }] of rows.entries()) {
    it(`src/${room} imports what the table says it stands on, and nothing else`, () => {
      const found = imports.get(room) ?? new Map<string, string>();
      const beyond = [...found].filter(([other]) => !standsOn.includes(other));
      assert.deepEqual(
        beyond.map(([other, source]) => `src/${source} imports src/${other}`),
        [],
      );
      assert.deepEqual(
        standsOn.filter((other) => !found.has(other)),
        [],
        'named in the table, imported by none of its files',
      );
    });

    it(`src/${room} stands on rooms above it in the table only`, () => {
      const above = new Set(rows.slice(0, index).map((row) => row.room));
      assert.deepEqual(
        standsOn.filter((other) => !above.has(other)),
        [],
      );
    });
  }
});
