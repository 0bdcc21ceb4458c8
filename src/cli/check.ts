import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { check, type Finding } from '../check/check.ts';
import { fixAll } from '../check/fix.ts';
import { explain } from '../export/failure.ts';
import { load } from '../load.ts';
import { readDate } from '../read/dates.ts';
import { disk } from './disk.ts';
import { encode, type Input, readInput } from './input.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

export interface CheckOptions {
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

/** `antrag check`: prints the findings of all files. Gives the exit code. */
export async function checkFiles(
  names: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const rows = new Map<string, Row>();
  let failed = false;
  for (const name of names) {
    const input = await readInput(name, terminal);
    if (!input) {
      failed = true;
      continue;
    }
    const findings = options.fix
      ? await mend(input, options, terminal)
      : await findingsIn(input.text, input, options, terminal);
    // A profile's finding is the same for every motion below it: once is enough.
    for (const finding of findings) {
      const row = rowOf(finding, input);
      rows.set(JSON.stringify(row), row);
    }
  }
  print([...rows.values()], options, terminal);
  const errors = [...rows.values()].some((row) => row.severity === 'error');
  return failed || errors ? 1 : 0;
}

/** The day that `--today` names, in any notation of the dialect; today without it. */
export function dayOf(typed: string | undefined): Temporal.PlainDate | undefined {
  return typed === undefined ? Temporal.Now.plainDateISO() : readDate(typed)?.date;
}

async function findingsIn(
  text: string,
  input: Input,
  { today }: CheckOptions,
  { language }: Terminal,
): Promise<Finding[]> {
  const { motion, references } = await load(text, input.location, disk);
  return check(motion, { today, references, language });
}

/** Applies what is safe, writes the file where that changed it, and gives what is left. */
async function mend(input: Input, options: CheckOptions, terminal: Terminal): Promise<Finding[]> {
  const { text, findings } = await fixAll(input.text, (draft) =>
    findingsIn(draft, input, options, terminal),
  );
  if (text !== input.text) {
    try {
      await disk.replace(input.location, encode(input, text));
    } catch (error) {
      terminal.err(explain(error, input.name));
      return findingsIn(input.text, input, options, terminal);
    }
  }
  return findings;
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

function print(rows: readonly Row[], { json }: CheckOptions, terminal: Terminal): void {
  if (json) {
    terminal.out(JSON.stringify(rows, null, 2));
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
