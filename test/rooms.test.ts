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

const exported =
  /^export (?:abstract )?(?:async )?(?:class|const|enum|function\*?|interface|let|type) ([\p{L}\d_$]+)/gmu;

/** The files that each file imports, at once or when it first needs them, types included. */
const filesOf = new Map<string, string[]>(
  sources.map((source) => {
    const text = readFileSync(join(root, 'src', source), 'utf8');
    const targets = [...text.matchAll(imported)].map(([, path = '']) =>
      relative('.', join(dirname(source), path)).replaceAll('\\', '/'),
    );
    return [source, targets.filter((target) => !target.startsWith('..'))];
  }),
);

/** The rooms that each room's files import, with one of those files for each. */
const imports = new Map<string, Map<string, string>>();
for (const [source, targets] of filesOf) {
  const room = roomOf(source);
  const found = imports.get(room) ?? new Map<string, string>();
  imports.set(room, found);
  for (const other of targets.map(roomOf)) if (other !== room) found.set(other, source);
}

/** Two tables that stand on each other: kinds name fields by their type, a field offers the kinds. */
const isTied = (source: string, target: string) =>
  source === 'motion/kinds.ts' && target === 'motion/fields.ts';

/**
 * Names that two files export for one thing: Word's and the PDF's, Word's and OpenDocument's, the
 * command line's and the editor's, the worker's and what it asks.
 */
const counterparts = new Set(
  `activate finish isUntouched lineNumbersIn plainHead seal shipped`.split(/\s+/u),
);

/** A way along imports from a file back to one that it came by; `done` lead to none. */
function circleFrom(source: string, done: Set<string>, way: string[] = []): string[] | undefined {
  if (way.includes(source)) return [...way.slice(way.indexOf(source)), source];
  if (done.has(source)) return undefined;
  for (const target of filesOf.get(source) ?? []) {
    if (isTied(source, target)) continue;
    const circle = circleFrom(target, done, [...way, source]);
    if (circle) return circle;
  }
  done.add(source);
  return undefined;
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

  it('ask for the time in the shells and threads only', () => {
    const outer = new Set(['cli', 'disk', 'editor', 'thread']);
    const asking = sources.filter(
      (source) =>
        !outer.has(roomOf(source)) &&
        /\bTemporal\.Now\b/u.test(readFileSync(join(root, 'src', source), 'utf8')),
    );
    assert.deepEqual(asking, []);
  });

  it('have no file that needs itself by way of others', () => {
    const done = new Set<string>();
    const circles = sources.flatMap((source) => circleFrom(source, done)?.join(' → ') ?? []);
    assert.deepEqual(circles, []);
  });

  it('export no name twice, but for what each format and each shell has of its own', () => {
    const files = new Map<string, string[]>();
    for (const source of sources) {
      const text = readFileSync(join(root, 'src', source), 'utf8');
      const names = [...text.matchAll(exported)].map(([, name = '']) => name);
      for (const name of new Set(names)) files.set(name, [...(files.get(name) ?? []), source]);
    }
    assert.deepEqual(
      [...files].filter(([name, all]) => all.length > 1 && !counterparts.has(name)),
      [],
    );
  });

  it('export nothing that no code mentions again', () => {
    const texts = ['src', 'scripts', 'bench'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    );
    const mentions = new Map<string, number>();
    for (const [name] of texts.flatMap((text) => [...text.matchAll(/[\p{L}\d_$]+/gu)]))
      mentions.set(name, (mentions.get(name) ?? 0) + 1);
    const unused = sources.flatMap((source) =>
      [...readFileSync(join(root, 'src', source), 'utf8').matchAll(exported)]
        .map(([, name = '']) => name)
        .filter((name) => mentions.get(name) === 1)
        .map((name) => `src/${source}: ${name}`),
    );
    assert.deepEqual(unused, []);
  });
});
