import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { leaveNoDrafts } from '../disk/draft.ts';
import { isMotionPath } from '../motion/file-names.ts';
import { languageOf, type Text } from '../text/language.ts';
import { compileCache } from '../thread/compile-cache.ts';
import { formatNamed, formats } from '../write/formats.ts';
import { lettersIn, motionsIn } from './motions.ts';
import { type Terminal, terminal } from './terminal.ts';
import { manual, words } from './words.ts';

compileCache.enableCompileCache?.();

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string' },
  fix: { type: 'boolean' },
  format: { type: 'string' },
  today: { type: 'string' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  into: { type: 'string' },
  base: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The options that a command knows besides those that all know. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  check: ['fix', 'format', 'today'],
  export: ['to', 'out', 'force'],
  compare: ['to', 'out', 'force'],
  import: ['out', 'into', 'base', 'force'],
  meetings: ['today'],
};

const everywhere = ['help', 'version', 'lang'];

/** What is wrong with how the command line was called: exit code 2. */
class UsageError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads only the first lines (`| head`) has what they wanted.
  if (error.code === 'EPIPE') process.exit();
  const speaker = terminal(languageOf(askedLanguage(process.argv.slice(2))));
  speaker.err(words.unprinted(error.code === 'ENOSPC', error.message));
  process.exit(1);
});
// Where nobody can be told, nobody is; the exit code says it.
process.stderr.on('error', () => process.exit(1));

leaveNoDrafts();

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

async function run(args: string[]): Promise<number> {
  const speaker = terminal(languageOf(askedLanguage(args)));
  try {
    return await dispatch(args, speaker);
  } catch (error) {
    if (error instanceof UsageError) {
      speaker.err(error.text);
      return 2;
    }
    speaker.err(words.unexpected(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

async function dispatch(args: string[], speaker: Terminal): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...names] = positionals;
  if (values.version) {
    speaker.out(version);
    return 0;
  }
  if (values.help || command === undefined || command === 'help') {
    for (const line of manual[speaker.language].trimEnd().split('\n')) speaker.out(line);
    return values.help || command === 'help' ? 0 : 2;
  }
  known('lang', values.lang, ['de', 'en']);
  const own = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined;
  if (!own) throw new UsageError(words.unknownCommand(command, Object.keys(optionsOf)));
  for (const option of Object.keys(values)) {
    if (![...everywhere, ...own].includes(option))
      throw new UsageError(words.strangeOption(option, command));
  }
  const [first, second, ...more] = names;
  if (first === undefined) throw new UsageError(words.noFiles(command));
  if (command === 'compare') {
    if (more.length > 0) throw new UsageError(words.tooManyFiles());
    const { compareFiles } = await import('./compare.ts');
    const compared: [string, string?] = second === undefined ? [first] : [first, second];
    return compareFiles(compared, askedComparison(values), speaker);
  }
  if (command === 'import' && values.into !== undefined) {
    if (second !== undefined || values.out !== undefined) throw new UsageError(words.intoOne());
    const { takeBackInto } = await import('./take-back.ts');
    const { into, base, force = false } = values;
    return takeBackInto({ letter: first, motion: into, base, force }, speaker);
  }
  if (values.base !== undefined) throw new UsageError(words.intoOne());
  // What an import makes never replaces anything.
  if (command === 'import' && values.force !== undefined)
    throw new UsageError(words.strangeOption('force', command));
  if (command === 'import') {
    const { importFiles } = await import('./import.ts');
    return importFiles(await lettersIn(names), values.out, speaker);
  }
  if (command === 'meetings') {
    const [{ addMeetings }, { dayOf }] = await Promise.all([
      import('./meetings.ts'),
      import('./check.ts'),
    ]);
    const today = dayOf(values.today);
    if (!today)
      throw new UsageError(words.badValue('today', values.today ?? '', '24.09.2026, 2026-09-24'));
    return addMeetings(names, today, speaker);
  }
  const files = await motionsIn(names);
  if (command === 'export') {
    const { exportFiles } = await import('./export.ts');
    const { out, force = false } = values;
    const asked = { formats: askedFormats(values.to, out), force };
    return exportFiles(files, out === undefined ? asked : { ...asked, out }, speaker);
  }
  const format = known('format', values.format ?? 'text', ['text', 'json']);
  const { checkFiles, dayOf } = await import('./check.ts');
  const today = dayOf(values.today);
  if (!today)
    throw new UsageError(words.badValue('today', values.today ?? '', '24.09.2026, 2026-09-24'));
  return checkFiles(files, { today, json: format === 'json', fix: values.fix ?? false }, speaker);
}

type Values = ReturnType<typeof parse>['values'];

function parse(args: string[]) {
  try {
    return parseArgs({ args: args.map(unmistaken), options, allowPositionals: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(words.badOption(detail ?? ''));
  }
}

/** A file that is called like an option (`--out=x.antrag.md`), as a shell puts it for `*.antrag.md`. */
function unmistaken(arg: string): string {
  const isFile = arg.startsWith('-') && isMotionPath(arg) && existsSync(arg);
  return isFile ? `./${arg}` : arg;
}

function known(option: string, value: string | undefined, choices: readonly string[]) {
  if (value !== undefined && !choices.includes(value)) {
    throw new UsageError(words.badValue(option, value, choices.join(', ')));
  }
  return value;
}

/** The formats after `--to`; else the one that the file after `--out` ends in; else the first. */
function askedFormats(to: string | undefined, out: string | undefined) {
  const ending = out?.match(/\.([a-z]+)$/iu)?.[1];
  const names = to?.split(',') ?? [(ending && formatNamed(ending)?.name) || formats[0].name];
  return formatsNamed(names, []);
}

/** What a comparison is asked for: its sentences where nothing else is. */
function askedComparison({ to, out, force = false }: Pick<Values, 'to' | 'out' | 'force'>) {
  if (to === undefined && out !== undefined) {
    return { formats: askedFormats(undefined, out), out, force, text: false };
  }
  const names = (to ?? 'text').split(',').map((name) => name.trim().toLowerCase());
  const formats = formatsNamed(
    names.filter((name) => name !== 'text'),
    ['text'],
  );
  if (out !== undefined && formats.length === 0) {
    throw new UsageError(words.strangeOption('out', 'compare --to text'));
  }
  return { formats, force, text: names.includes('text'), ...(out !== undefined && { out }) };
}

function formatsNamed(names: readonly string[], more: readonly string[]) {
  return [...new Set(names)].map((name) => {
    const format = formatNamed(name);
    if (format) return format;
    const known = [...formats.map((row) => row.name), ...more].join(', ');
    throw new UsageError(words.badValue('to', name, known));
  });
}

/** `--lang`, else what the environment says as POSIX orders it, else the system's own setting. */
function askedLanguage(args: string[]): string {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.slice('--lang='.length) || args[at + 1];
  if (at >= 0 && asked) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
}
