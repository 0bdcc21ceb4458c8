import type { Shape } from '../../motion/shape.ts';
import { indentation, isIdle } from '../../notation/line.ts';
import {
  hasValidEscapes,
  isCutWithin,
  needsQuotes,
  quote,
  quotedEnd,
  withoutStrayQuote,
} from '../../notation/quote.ts';
import { takesOnlyText, takesText } from '../../notation/wanted.ts';
import type { Edit } from '../../text/edit.ts';
import type { Line } from '../../text/lines.ts';
import { FlowReader } from './flow.ts';
import type { YamlReferences } from './references.ts';

/** Where a value stands, and what is wanted there. */
export interface ValueSite {
  /** The index of its first line. */
  line: number;
  start: number;
  shape: Shape | undefined;
  /** The column of its key or dash: lines right of it may belong to the value. */
  column: number;
  /** Whether a key of the surrounding blocks begins at an offset, which ends a plain text. */
  isKnownKey(start: number, end: number): boolean;
}

/** A value as far as it has lines of its own. */
export interface ValueReading {
  /** The index of its last line. */
  last: number;
  repairs: Edit[];
  unclosed?: UnclosedFlow | undefined;
}

/** A list in brackets or a mapping in braces that is never closed, and what closes it. */
export interface UnclosedFlow {
  start: number;
  closing: Edit;
}

/** No text of a head has more lines, and no broken one is looked through further. */
const furthest = 100;

/** Reads single values of a head: which lines are theirs, and what makes YAML of them. */
export class ValueReader {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #references: YamlReferences;

  constructor(source: string, lines: readonly Line[], references: YamlReferences) {
    this.#source = source;
    this.#lines = lines;
    this.#references = references;
  }

  /** `undefined` where nothing stands there, so that the value may follow below. */
  read(whole: ValueSite): ValueReading | undefined {
    const site = { ...whole, start: this.#behindProperties(whole) };
    const typed = this.#typed(site);
    if (typed === '' || (typed.startsWith('#') && !this.#isHashText(typed, site))) return undefined;
    if (blockHeader.test(typed)) {
      return { last: this.#lastBelow(site, Infinity), repairs: [] };
    }
    return (
      this.#readQuoted(typed, site) ?? this.#readFlow(typed, site) ?? this.#readPlain(typed, site)
    );
  }

  /** The rest of the line, without blanks at its end. */
  #typed({ line, start }: ValueSite): string {
    return this.#source.slice(start, this.#lines[line]?.end).trimEnd();
  }

  /** Where the value begins behind an anchor and a tag that are meant as such. */
  #behindProperties(site: ValueSite): number {
    const typed = this.#typed(site);
    let length = 0;
    for (const [property = ''] of [...typed.slice(0, 1000).matchAll(/[&!]\S*(?:\s+|$)/gy)].slice(
      0,
      2,
    )) {
      if (!this.#references.includes(property.trim())) break;
      length += property.length;
    }
    return site.start + length;
  }

  /** Whether a # without a blank behind it is the start of a text (`betreff: #2 ausbauen`). */
  #isHashText(typed: string, site: ValueSite): boolean {
    return /^#[^\s#]/.test(typed) && takesText(site.shape) && this.#lastBelow(site) === site.line;
  }

  #readQuoted(typed: string, site: ValueSite): ValueReading | undefined {
    if (!/^["']/.test(typed)) return undefined;
    const limit = this.#lines[this.#lastBelow(site)]?.end ?? site.start;
    const end = quotedEnd(this.#source, site.start, limit);
    if (end === undefined || !hasValidEscapes(this.#source.slice(site.start, end)))
      return undefined;
    const last = this.#lineThatEndsAt(end, site);
    return last === undefined ? undefined : { last, repairs: [] };
  }

  #readFlow(typed: string, site: ValueSite): ValueReading | undefined {
    if (!/^[[{]/.test(typed)) return undefined;
    const isReference = (text: string) => this.#references.includes(text);
    const below = this.#lines[this.#lastBelow(site) + 1];
    const last = this.#lastBelow(site) + (/^\s*[\]}]+\s*(?:#.*)?$/.test(below?.text ?? '') ? 1 : 0);
    const limit = this.#lines[last]?.end ?? site.start;
    const flow = new FlowReader(this.#source, limit, isReference).read(site.start, site.shape);
    if (flow.isBroken) return undefined;
    if (flow.end !== undefined) {
      const line = this.#lineThatEndsAt(flow.end, site);
      return line === undefined ? undefined : { last: line, repairs: flow.edits };
    }
    if (takesOnlyText(site.shape)) return undefined;
    const end = site.start + typed.length;
    const line = new FlowReader(this.#source, end, isReference).read(site.start, site.shape);
    if (line.end !== undefined) return undefined;
    const unclosed = { start: site.start, closing: { start: end, end, text: line.missing } };
    return { last: site.line, repairs: line.edits, unclosed };
  }

  #readPlain(typed: string, site: ValueSite): ValueReading {
    const { start, shape } = site;
    const comment = (takesText(shape) ? ruleSwitch : anyComment).exec(typed);
    const first = typed.slice(0, comment?.index).trimEnd();
    const last = comment ? site.line : this.#lastOfPlain(site);
    const more = this.#lines.slice(site.line + 1, last + 1).map(({ text }) => text.trim());
    const texts = [first, ...more].filter((text) => text !== '');
    const whole = texts.join(keepsLines(shape, texts) ? '\n' : ' ');
    const meant = withoutStrayQuote(whole);
    const isBroken =
      meant !== whole ||
      /^["']/.test(first) ||
      this.#needsQuotes(first) ||
      more.some((text) => isCutWithin(text));
    if (!isBroken && !keepsLines(shape, texts)) return { last, repairs: [] };
    const end = texts.length > 1 ? this.#contentEnd(last) : start + first.length;
    const text = quote(unquoted(meant));
    return { last, repairs: [{ start, end, text }] };
  }

  #needsQuotes(text: string): boolean {
    return needsQuotes(text) && !this.#references.includes(text);
  }

  /** The line that an offset is on, if nothing but a comment stands behind it there. */
  #lineThatEndsAt(offset: number, site: ValueSite): number | undefined {
    let index = site.line;
    while ((this.#lines[index]?.end ?? offset) < offset) index += 1;
    const rest = this.#source.slice(offset, this.#lines[index]?.end);
    return /^(?:\s*$|\s+#)/.test(rest) ? index : undefined;
  }

  /** The last line further right than the value's key, of those directly below it. */
  #lastBelow({ line, column }: ValueSite, lookahead = furthest): number {
    let last = line;
    for (let index = line + 1; index <= line + lookahead; index += 1) {
      const text = this.#lines[index]?.text;
      if (text === undefined) break;
      if (text.trim() === '') continue;
      if (indentation(text).length <= column) break;
      last = index;
    }
    return last;
  }

  /** The same for a plain text, which also ends at a comment and before a key of the head. */
  #lastOfPlain(site: ValueSite): number {
    const below = this.#lastBelow(site);
    for (let index = site.line + 1; index <= below; index += 1) {
      const line = this.#lines[index];
      if (!line || line.text.trim() === '') continue;
      const start = line.start + indentation(line.text).length;
      if (isIdle(line.text) || site.isKnownKey(start, line.end)) return index - 1;
    }
    return below;
  }

  #contentEnd(line: number): number {
    const { start, text } = this.#lines[line] ?? { start: 0, text: '' };
    return start + text.trimEnd().length;
  }
}

/** What stands behind the key of a block scalar. */
const blockHeader = /^[|>](?:[1-9][-+]?|[-+][1-9]?)?(?:\s+#.*)?$/;
const anyComment = /\s#/;
/** The one comment that is never part of a text. */
const ruleSwitch = /\s#\s*regel-aus\b/;

/** Whether each line of a text is one of what is wanted. */
function keepsLines(shape: Shape | undefined, texts: readonly string[]): boolean {
  return shape?.type === 'lines' && texts.length > 1;
}

/** The text of a whole quoted scalar on whose escapes YAML breaks (`"C:\\Briefe"`). */
function unquoted(text: string): string {
  return /^"[^"]+"$/.exec(text) ? text.slice(1, -1) : text;
}
