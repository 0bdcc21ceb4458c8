import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { markerAfter } from '../src/assist/list/point.ts';
import { anyOf, months } from '../src/dates/calendar-words.ts';

/** What VS Code does at Enter by itself, where the text around the cursor is such. */
export interface EnterRule {
  beforeText: { pattern: string; flags?: string };
  previousLineText?: { pattern: string };
  action: { indent: 'none'; appendText: string };
}

/** Bullets that begin a point anywhere, and those that do so only where a paragraph may begin. */
const bullets = ['-', '*', '+'];
const otherBullets = ['–', '•', '‣', '·', '▪', '●', '○', '◦', '■', '\uF0B7'];

/** Lists that are longer go on a moment later, as `src/assist/list` counts. */
const longest = 99;

/** What may follow a day and its stop in a date; then the extension looks closer. */
const date = `(?!(?:${anyOf(months)}|und|bis|oder|sowie)|[-–/\\d])`;

/**
 * The rules by which Enter goes on with a list: part of the editor, so that no key waits for the
 * extension. They put what stands in the text of the rule itself, so each marker has its own.
 *
 * `npm run generate` writes them into `language-configuration.json`; a test holds that they are
 * current.
 */
export function enterRules(): EnterRule[] {
  return [
    {
      beforeText: { pattern: '^\\s*>\\s+\\S' },
      action: { indent: 'none', appendText: '> ' },
    },
    ...bullets.flatMap((typed) => [ticked(typed), point(typed, '(?![-* ]*$)')]),
    ...otherBullets.map((typed) => point(typed, '', afterBlankOr(escaped(typed)))),
    ...numbers('.').map((typed) => point(typed, Number.parseInt(typed, 10) > 31 ? '' : date)),
    ...numbers(')').map((typed) => point(typed)),
    ...letters('a', ')').map((typed) => point(typed, '', afterBlankOr('[a-z0-9]+[.)]'))),
    ...letters('A', ')').map((typed) => point(typed, '', afterBlankOr('[A-Z0-9]+[.)]'))),
  ];
}

function point(typed: string, unless = '', previous?: string): EnterRule {
  const next = markerAfter(typed);
  if (next === undefined) throw new Error(`Nothing follows ${typed}.`);
  const content = `${unless}(?!\\[[ xX]\\][ \\t]*$)\\S`;
  return {
    beforeText: {
      pattern: `^[ \\t]*${escaped(typed)} ${content}`,
      ...(unless === date && { flags: 'iu' }),
    },
    ...(previous && { previousLineText: { pattern: previous } }),
    action: { indent: 'none', appendText: `${next} ` },
  };
}

function ticked(typed: string): EnterRule {
  return {
    beforeText: { pattern: `^[ \\t]*${escaped(typed)} \\[[ xX]\\] +\\S` },
    action: { indent: 'none', appendText: `${typed} [ ] ` },
  };
}

function afterBlankOr(marker: string): string {
  return `^[ \\t]*(?:${marker}(?:[ \\t]|$)|$)`;
}

function numbers(delimiter: string): string[] {
  return Array.from({ length: longest }, (_, index) => `${index + 1}${delimiter}`);
}

/** Without the last, behind which nothing follows. */
function letters(first: string, delimiter: string): string[] {
  const start = first.charCodeAt(0);
  return Array.from({ length: 25 }, (_, at) => `${String.fromCharCode(start + at)}${delimiter}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

if (process.argv[1]?.endsWith('enter-rules.ts')) {
  const path = 'language-configuration.json';
  const configuration = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...configuration, onEnterRules: enterRules() }));
  spawnSync('biome', ['format', '--write', path], { stdio: 'inherit' });
}
