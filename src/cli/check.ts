import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { fixAll } from '../check/fix.ts';
import { readDate } from '../dates/dates.ts';
import { disk } from '../disk/disk.ts';
import { explain } from '../failure.ts';
import { type Loaded, load } from '../load.ts';
import { read } from '../read/read.ts';
import type { Text } from '../text/language.ts';
import { checkDeadline } from '../thread/deadlines.ts';
import { explainWork, WorkFailure } from '../work-failure.ts';
import { encode, type Input, readInput } from './input.ts';
import { checkers, newBatch, type Workers } from './resources.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface CheckCommandOptions {
  today: Temporal.PlainDate;
  json: boolean;
  fix: boolean;
}

/** A finding as `--format json` prints it; lines and columns from 1. */
interface Row {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: Finding['severity'];
  rule: string;
  message: string;
}

/**
 * `antrag check`: prints the findings of all files. Many are checked at once; the findings keep the
 * order of the files. Gives the exit code.
 */
export async function checkFiles(
  names: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const rows = new Map<string, Row>();
  let failed = false;
  const pool = checkers(names.length);
  const batch = newBatch();
  const underWay: Promise<readonly Row[] | undefined>[] = [];
  const end = async () => {
    const found = await underWay.shift();
    failed ||= !found;
    // A profile's finding is the same for every motion below it: once is enough.
    for (const row of found ?? []) rows.set(JSON.stringify(row), row);
  };
  for (const name of names) {
    underWay.push(
      options.fix
        ? mended(name, options, terminal)
        : checked({ name, batch }, options, terminal, pool),
    );
    // What is mended is written: one file after the other.
    if (underWay.length >= (options.fix ? 1 : pool.room)) await end();
  }
  while (underWay.length > 0) await end();
  print([...rows.values()], options, terminal);
  const errors = [...rows.values()].some((row) => row.severity === 'error');
  return failed || errors ? 1 : 0;
}

/** The day that `--today` names, in any notation of the dialect; today without it. */
export function dayOf(typed: string | undefined): Temporal.PlainDate | undefined {
  if (typed === undefined) return Temporal.Now.plainDateISO();
  const reading = readDate(typed);
  return reading.type === 'read' ? reading.value : undefined;
}

/** The findings of one file; `undefined`, once it is told why, where there can't be any. */
async function checked(
  { name, batch }: { name: string; batch: string },
  { today }: CheckCommandOptions,
  terminal: Terminal,
  pool: Workers,
): Promise<Row[] | undefined> {
  const input = await readInput(name, terminal);
  if (!input) return undefined;
  const { text, location } = input;
  const options = { today: today.toString(), language: terminal.language };
  try {
    const asked = { source: { text, location, batch }, options };
    const findings = await pool.run('findings', asked, { deadline: checkDeadline });
    return findings.map((finding) => rowOf(finding, input));
  } catch (error) {
    // Others are under way: what goes wrong with one is said of that one.
    terminal.err(whyUnchecked(error, name));
    return undefined;
  }
}

function whyUnchecked(error: unknown, name: string): Text {
  if (!(error instanceof WorkFailure)) return explain(error, name);
  return error.reason === 'overdue'
    ? words.unchecked(name, error.seconds ?? 0)
    : words.remark(name, explainWork(error));
}

/** What is left of the findings of one file once what can be mended safely is. */
async function mended(
  name: string,
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<Row[] | undefined> {
  const input = await readInput(name, terminal);
  if (!input) return undefined;
  const loaded = await load(input.text, input.location, disk);
  const findings = await mend(input, loaded, options, terminal);
  return findings.map((finding) => rowOf(finding, input));
}

function find(
  { motion, references }: Pick<Loaded, 'motion' | 'references'>,
  { today }: CheckCommandOptions,
  { language }: Terminal,
): Finding[] {
  return check(motion, { today, references, language });
}

/** Applies what is safe, writes the file where that changed it, and gives what is left. */
async function mend(
  input: Input,
  { motion, profiles, references }: Loaded,
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<Finding[]> {
  const { location, text } = input;
  const findIn = (draft: string) =>
    find({ motion: read(draft, { location, profiles }), references }, options, terminal);
  const mended = fixAll(text, findIn);
  // What was not saved cannot be mended: its findings are those of the file.
  const saved = mended !== text && (await save(input, mended, terminal));
  return saved ? findIn(mended) : find({ motion, references }, options, terminal);
}

/** Writes a mended text over the file that it was read from, and says why where it doesn't. */
async function save(input: Input, mended: string, terminal: Terminal): Promise<boolean> {
  const { name, location, bytes, encoding } = input;
  // The reason was given when it was read.
  if (encoding !== 'utf-8') return false;
  try {
    const now = await disk.read(location);
    if (!now || Buffer.compare(now, bytes) !== 0) {
      terminal.err(words.changed(name));
      return false;
    }
    await disk.replace(location, encode(input, mended), { expected: bytes });
    return true;
  } catch (error) {
    terminal.err(explain(error, name));
    return false;
  }
}

function rowOf(finding: Finding, input: Input): Row {
  const { start, end } = finding.place;
  const file = finding.file ? relative(process.cwd(), fileURLToPath(finding.file)) : input.name;
  return {
    file: finding.file && file.startsWith('..') ? resolve(file) : file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    severity: finding.severity,
    rule: finding.ruleId,
    message: finding.reason,
  };
}

function print(rows: readonly Row[], { json }: CheckCommandOptions, terminal: Terminal): void {
  if (json) {
    terminal.json(rows);
    return;
  }
  for (const { file, line, column, severity, rule, message } of rows) {
    terminal.out(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}`);
  }
  if (rows.length > 0) {
    const count = (severity: Row['severity']) =>
      rows.filter((row) => row.severity === severity).length;
    terminal.err(words.summary(count('error'), count('warning'), count('hint')));
  }
}
