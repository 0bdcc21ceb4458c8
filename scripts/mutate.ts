import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tries the tests: changes one small thing in the code at a time, in a copy, and runs the tests of
 * that room. A change that no test notices is told: it is a rule that nothing holds, or no change
 * at all. A test may take as long as its machine needs: what never ends is ended as a whole.
 * `npm run mutate -- ROOM … [--of N]` tries N changes a room, spread evenly, the same each time.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const copy = join(root, 'out/mutate');
const usual = ['calendar', 'dates', 'read', 'german', 'submission', 'export', 'assist'];

/** As Biome formats code, an operator has blanks around it. */
const changes: readonly [RegExp, string][] = [
  [/ < /gu, ' <= '],
  [/ <= /gu, ' < '],
  [/ > /gu, ' >= '],
  [/ >= /gu, ' > '],
  [/ === /gu, ' !== '],
  [/ !== /gu, ' === '],
  [/ && /gu, ' || '],
  [/ \|\| /gu, ' && '],
  [/ \+ 1\b/gu, ' + 0'],
  [/ - 1\b/gu, ' - 0'],
  [/\btrue\b/gu, 'false'],
  [/\bfalse\b/gu, 'true'],
  [/\.some\(/gu, '.every('],
  [/\.every\(/gu, '.some('],
  [/\.at\(-1\)/gu, '.at(0)'],
  [/\.slice\(-1\)/gu, '.slice(0, 1)'],
  [/\.find\(/gu, '.findLast('],
  [/\bif \((?!!)/gu, 'if (!'],
  [/\b(?:[2-9]|[1-9]\d+)\b(?!['\]}-])/gu, '1'],
];

interface Mutant {
  path: string;
  line: number;
  /** The whole file, changed. */
  text: string;
  was: string;
  is: string;
}

function mutantsOf(room: string): Mutant[] {
  const folder = join(root, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => mutantsIn(`src/${room}/${name}`));
}

function mutantsIn(path: string): Mutant[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((was, at) => {
    // Types, imports, comments and patterns are not what is tried.
    if (
      /^\s*(?:\*|\/\/|\/\*|import|export \{|\| |interface|type )|[?:] \/|= \/|\(\/|\$\{/u.test(was)
    )
      return [];
    const code = was.replace(/\s\/\/.*$/u, '');
    return changes.flatMap(([from, to]) =>
      [...code.matchAll(from)].flatMap((found) => {
        if (isInText(code, found.index)) return [];
        const is = code.slice(0, found.index) + to + code.slice(found.index + found[0].length);
        return { path, line: at + 1, text: lines.with(at, is).join('\n'), was, is };
      }),
    );
  });
}

function isInText(line: string, at: number): boolean {
  return (line.slice(0, at).match(/['`"]/gu)?.length ?? 0) % 2 === 1;
}

/** So many, spread evenly over all. */
function sample<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)] as T);
}

function testsOf(room: string): string[] {
  const folder = join(root, 'test', room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /^(?!.*\.(?:host|window|web|untrusted|installed|written)\.).*\.test\.ts$/u.test(name),
    )
    .map((name) => `test/${room}/${name}`);
}

/** The tests of the changed file's folder, and the others: what the former notice needs no others. */
function byNearness(tests: readonly string[], path: string): string[][] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/^src\//u, 'test/');
  const near = tests.filter((test) => test.slice(0, test.lastIndexOf('/') + 1) === folder);
  return [near, tests.filter((test) => !near.includes(test))].filter(({ length }) => length > 0);
}

/**
 * @param patience in ms; what takes longer never ends
 * @returns whether the tests fail, as they should
 */
function isNoticed(files: readonly string[], patience = 600_000): boolean {
  const options = ['--no-config', '--node-option', 'import=tsx', '--require', './test/seed.ts'];
  const mocha = ['node_modules/mocha/bin/mocha.js', ...options, '--bail', '--timeout', '0'];
  const run = spawnSync(process.execPath, [...mocha, ...files], {
    cwd: copy,
    timeout: patience,
  });
  return run.status !== 0;
}

function makeCopy(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [
    'src',
    'test',
    'scripts',
    'fonts',
    'docs',
    'examples',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

const typed = process.argv.slice(2);
const of = typed.indexOf('--of');
const count = of < 0 ? 40 : Number(typed[of + 1]);
const rooms = of < 0 ? typed : typed.slice(0, of);

makeCopy();
for (const room of rooms.length > 0 ? rooms : usual) {
  const tests = testsOf(room);
  const start = performance.now();
  if (isNoticed(tests)) throw new Error(`The tests of ${room} fail as they are.`);
  const patience = Math.round(30_000 + 5 * (performance.now() - start));
  const mutants = sample(mutantsOf(room), count);
  let noticed = 0;
  for (const { path, line, text, was, is } of mutants) {
    const file = join(copy, path);
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, text);
    if (byNearness(tests, path).some((some) => isNoticed(some, patience))) noticed += 1;
    else console.log(`${path}:${line}\n  - ${was.trim()}\n  + ${is.trim()}`);
    writeFileSync(file, original);
  }
  console.log(`${room}: ${noticed} of ${mutants.length} changes noticed`);
}
