import { type Marker, markerAt } from '../read/body/marker.ts';
import { findFrontMatter } from '../read/head/front-matter.ts';
import type { Range } from './cursor.ts';

/** What the Enter key does in a list. */
export interface ListContinuation {
  replace: Range;
  text: string;
}

/**
 * What Enter does behind a point: it begins the next one (`2.`, `b)`, `–`), and behind an empty
 * one it ends the list. `undefined` where it does what it does anywhere.
 */
export function continueList(text: string, offset: number): ListContinuation | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [, indent = '', rest = ''] = /^([ \t]*)([^\r\n]*)/u.exec(text.slice(start, offset)) ?? [];
  const marker = markerAt(rest);
  if (!marker || !mayBegin(text, start, marker)) return undefined;
  const [typed = '', blank = '', box = ''] =
    /^(?:[A-Za-z0-9]+[.)]|\S)([ \t]*)(\[[ xX]\][ \t]+)?/u.exec(rest) ?? [];
  if (blank === '' || isInHead(text, offset)) return undefined;
  const content = rest.slice(typed.length);
  if (content.trim() === '') {
    const isAll = /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(offset));
    return isAll ? { replace: { start, end: offset }, text: '' } : undefined;
  }
  const next = nextMarker(marker, rest.slice(0, typed.length - blank.length - box.length));
  if (next === undefined) return undefined;
  const end = text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n';
  const nextBox = box === '' ? '' : '[ ] ';
  return {
    replace: { start: offset, end: offset },
    text: `${end}${indent}${next}${blank}${nextBox}`,
  };
}

/** What CommonMark doesn't know is a marker only where a paragraph may begin. */
function mayBegin(text: string, start: number, { core, kind }: Marker): boolean {
  if (core || start === 0) return true;
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start).trim();
  return before === '' || markerAt(before)?.kind === kind;
}

function isInHead(text: string, offset: number): boolean {
  const frontMatter = findFrontMatter(text);
  return frontMatter !== undefined && offset <= frontMatter.end;
}

function nextMarker({ typed, value }: Marker, written: string): string | undefined {
  if (typed === 'bullet') return written;
  if (typed === '1.' || typed === '1)') return `${Number(value) + 1}${written.at(-1)}`;
  const next = String.fromCharCode((value.codePointAt(0) ?? 0) + 1);
  return /[a-z]/iu.test(next) ? `${next}${written.at(-1)}` : undefined;
}
