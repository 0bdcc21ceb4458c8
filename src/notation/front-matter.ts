import { sectionNamed } from '../motion/sections.ts';
import { type Line, linesFrom } from '../text/lines.ts';

/** Where the front matter stands, in offsets. */
export interface FrontMatter {
  closed: boolean;
  /** The first fence. */
  fence: Span;
  /** What stands between the fences, with its last line end. */
  content: Span;
  /** Behind the last fence, without its line end; unclosed, behind what can belong to the head. */
  end: number;
}

interface Span {
  start: number;
  end: number;
}

/**
 * Finds the front matter: what stands between two lines of three dashes at the start of a text; the
 * second may be three dots.
 *
 * Where the second is missing, it reaches to the first line that can't belong to a head: a
 * heading, or prose after a blank line. `undefined` where there is none.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const fence = firstLine(text);
  if (!fence || !isFence(fence)) return undefined;
  return closed(text, fence) ?? unclosed(text, fence);
}

function closed(text: string, fence: Line): FrontMatter | undefined {
  let afterBlank = false;
  for (const line of linesFrom(text, fence.next)) {
    // Three dots end a document of YAML.
    if (isFence(line) || /^\.\.\.[ \t]*$/.test(line.text)) {
      const content = { start: fence.next, end: line.start };
      return { closed: true, fence, content, end: line.end };
    }
    // A thematic break far down in the body closes no head.
    if (opensBody(line, afterBlank)) return undefined;
    afterBlank = isBlank(line);
  }
  return undefined;
}

function unclosed(text: string, fence: Line): FrontMatter | undefined {
  let afterBlank = false;
  let hasKeys = false;
  let end = fence.next;
  let behind = fence.end;
  for (const line of linesFrom(text, fence.next)) {
    if (isBlank(line)) {
      afterBlank = true;
      continue;
    }
    if (isMistypedFence(line)) {
      behind = line.end;
      break;
    }
    const isKey = keyed.test(line.text);
    if (opensBody(line, afterBlank)) break;
    if (afterBlank && !isKey && !nested.test(line.text) && !line.text.startsWith('#')) break;
    hasKeys ||= isKey;
    afterBlank = false;
    end = line.next;
    behind = line.end;
  }
  const content = { start: fence.next, end };
  return hasKeys ? { closed: false, fence, content, end: behind } : undefined;
}

const keyed = /^["']?[\p{L}][\p{L}\p{M}\d_-]{0,40}["']?[ \t]*:(?!\/\/)/u;
const nested = /^(?:[ \t]+\S|-[ \t])/;

/** A heading, as far as it is no comment of YAML. */
function opensBody(line: Line, afterBlank: boolean): boolean {
  const heading = /^(#{1,6})[ \t]+(\S.*)$/.exec(line.text);
  const [, level = '', title = ''] = heading ?? [];
  if (!heading || /^regel-aus\b/.test(title)) return false;
  return sectionNamed(title) !== undefined || (afterBlank && level.length > 1);
}

function isFence(line: Line): boolean {
  return /^---[ \t]*$/.test(line.text);
}

/** What becomes of three dashes when a word processor or a hurried hand has typed them. */
function isMistypedFence(line: Line): boolean {
  return /^(?:[-–—]{1,2}|[-–—]{4,}|[–—][-–—]*|\.\.\.|\*\*\*|___)[ \t]*$/.test(line.text);
}

function isBlank(line: Line): boolean {
  return line.text.trim() === '';
}

/** The first line that isn't blank. */
function firstLine(text: string): Line | undefined {
  for (const line of linesFrom(text, 0)) if (!isBlank(line)) return line;
  return undefined;
}
