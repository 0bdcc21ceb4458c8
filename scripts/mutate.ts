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
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Tries the tests: changes one small thing in the code at a time, in a copy, and runs the tests of
 * that room, the quick ones first. A change that no test notices is told: it is a rule that nothing
 * holds, or no change at all. A test may take as long as its machine needs: what never ends is ended
 * as a whole.
 * `npm run mutate -- ROOM … [--of N]` tries N changes a room, spread evenly, the same each time;
 * `npm run mutate -- src/ROOM/FILE.ts[:LINE] …` every change of a file or a line of it.
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

/** Tests that run together, and how long they take while nothing is changed. */
interface Course {
  tests: readonly string[];
  /** In whole ms, with the start of Mocha. */
  usual: number;
}

/**
 * All tests of a room in two courses, each from the quickest file to the slowest: what those of a
 * second or less notice needs no others, and what never ends there is soon known.
 */
function coursesOf(room: string): Course[] {
  const tests = testsOf(room);
  const { status, stdout } = mocha(tests, ['--reporter', 'json']);
  if (status !== 0) throw new Error(`The tests of ${room} fail as they are.`);
  const report: { tests: { file: string; duration?: number }[] } = JSON.parse(
    stdout.slice(stdout.indexOf('{\n')),
  );
  const times = new Map(tests.map((test) => [test, 0]));
  for (const { file, duration = 0 } of report.tests) {
    const test = relative(copy, file).replaceAll('\\', '/');
    times.set(test, (times.get(test) ?? 0) + duration);
  }
  const byTime = [...times].sort(([, one], [, other]) => one - other);
  return [
    byTime.filter(([, time]) => time <= 1000),
    byTime.filter(([, time]) => time > 1000),
  ].flatMap((some) => {
    if (some.length === 0) return [];
    const files = some.map(([test]) => test);
    const start = performance.now();
    if (outcomeOf(files) !== 'pass') throw new Error(`The tests of ${room} fail in another order.`);
    return { tests: files, usual: Math.round(performance.now() - start) };
  });
}

/**
 * Runs tests until the first fails.
 *
 * @param patience in ms; what takes longer is ended: it goes round forever, or the machine is busy
 */
function outcomeOf(tests: readonly string[], patience = 600_000): 'pass' | 'fail' | 'ended' {
  const { status, signal } = mocha(tests, ['--bail'], patience);
  if (signal !== null) return 'ended';
  return status === 0 ? 'pass' : 'fail';
}

/** Mocha in its own process, not in a child of it: that one would outlive an end of its parent. */
function mocha(tests: readonly string[], options: readonly string[], timeout = 600_000) {
  const program = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--no-config'];
  const always = ['--require', './test/seed.ts', '--timeout', '0'];
  return spawnSync(process.execPath, [...program, ...always, ...options, ...tests], {
    cwd: copy,
    timeout,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
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
const what = of < 0 ? typed : typed.slice(0, of);

makeCopy();
const known = new Map<string, Course[]>();
for (const some of what.length > 0 ? what : usual) {
  const [, room = some] = /^src\/([^/]+)\//u.exec(some) ?? [];
  const all = mutantsOf(room);
  const mutants =
    room === some
      ? sample(all, count)
      : all.filter(({ path, line }) => [path, `${path}:${line}`].includes(some));
  const courses = known.get(room) ?? coursesOf(room);
  known.set(room, courses);
  let noticed = 0;
  for (const { path, line, text, was, is } of mutants) {
    const file = join(copy, path);
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, text);
    let outcome = 'pass';
    for (const { tests, usual } of courses) {
      if (outcome === 'pass') outcome = outcomeOf(tests, 20_000 + 4 * usual);
    }
    if (outcome !== 'pass') noticed += 1;
    if (outcome !== 'fail') {
      const told = outcome === 'ended' ? ' (noticed, as it takes far longer)' : '';
      console.log(`${path}:${line}${told}\n  - ${was.trim()}\n  + ${is.trim()}`);
    }
    writeFileSync(file, original);
  }
  console.log(`${some}: ${noticed} of ${mutants.length} changes noticed`);
}
