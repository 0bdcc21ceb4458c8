import type { FieldTable, Shape } from '../../motion/shape.ts';
import {
  hasValidEscapes,
  needsQuotes,
  quote,
  quotedEnd,
  withoutStrayQuote,
} from '../../notation/quote.ts';
import { fieldOf, itemOf, tableOfShape, takesOnlyText, takesText } from '../../notation/wanted.ts';
import type { Edit } from '../../text/edit.ts';

/** A list in brackets or a mapping in braces. */
export interface Flow {
  /** Behind its closing bracket; `undefined` where that isn't found. */
  end: number | undefined;
  /** The values in it that want quotes. */
  edits: Edit[];
  /** The brackets that are still open at the limit. */
  missing: string;
  /** Whether something stands for a key that can't be one. */
  isBroken: boolean;
}

interface Collection {
  closing: ']' | '}';
  /** What is wanted of the items of a list. */
  item: Shape | undefined;
  /** The fields of a mapping. */
  table: FieldTable | undefined;
  /** Behind a key, up to the next comma. */
  isValue: boolean;
  /** What is wanted there. */
  value: Shape | undefined;
}

/**
 * Walks a list in brackets or a mapping in braces, and quotes the plain texts in it on which
 * YAML would break or which it would cut.
 */
export class FlowReader {
  readonly #source: string;
  readonly #limit: number;
  readonly #isReference: (text: string) => boolean;
  readonly #open: Collection[] = [];
  readonly #edits: Edit[] = [];
  #isBroken = false;

  /** `isReference` knows the anchors, aliases and tags that mean what YAML says. */
  constructor(source: string, limit: number, isReference: (text: string) => boolean) {
    this.#source = source;
    this.#limit = limit;
    this.#isReference = isReference;
  }

  read(start: number, shape: Shape | undefined): Flow {
    this.#enter(start, shape);
    let at = start + 1;
    while (at < this.#limit) {
      const top = this.#open.at(-1);
      if (!top) break;
      at = this.#step(at, top);
    }
    const missing = this.#open.map(({ closing }) => closing).toReversed();
    return {
      end: missing.length === 0 ? at : undefined,
      edits: this.#edits,
      missing: missing.join(''),
      isBroken: this.#isBroken,
    };
  }

  #step(at: number, top: Collection): number {
    const character = this.#source[at] ?? '';
    const wanted = top.closing === ']' ? top.item : top.value;
    if (character === '[' || character === '{') {
      this.#enter(at, wanted);
    } else if (character === top.closing) {
      this.#open.pop();
    } else if (character === ',') {
      top.isValue = false;
      top.value = undefined;
    } else if (character === '#' && /^#(?:\s|$)/.test(this.#source.slice(at, at + 2))) {
      return this.#lineEnd(at);
    } else if (!/[\s:\]}]/.test(character)) {
      return this.#scalar(at, top, wanted);
    }
    return at + 1;
  }

  #enter(at: number, shape: Shape | undefined): void {
    this.#open.push({
      closing: this.#source[at] === '[' ? ']' : '}',
      item: itemOf(shape),
      table: tableOfShape(shape),
      isValue: false,
      value: undefined,
    });
  }

  /** Reads a key or a value; returns where it ends. */
  #scalar(start: number, top: Collection, wanted: Shape | undefined): number {
    const isKey = top.closing === '}' && !top.isValue;
    const end = this.#quoted(start) ?? this.#plain(start, isKey, wanted);
    const typed = this.#source.slice(start, end).trimEnd();
    if (isKey) {
      top.isValue = true;
      this.#isBroken ||= this.#quoted(start) === undefined && this.#wantsQuotes(typed);
      top.value = fieldOf(top.table, typed)?.shape;
    } else if (this.#quoted(start) === undefined && this.#isMended(typed)) {
      const text = quote(withoutStrayQuote(typed));
      this.#edits.push({ start, end: start + typed.length, text });
    }
    return end;
  }

  /** Whether a text that is not quoted has to be, or has one half of a pair of quotes. */
  #isMended(typed: string): boolean {
    return /^["']/.test(typed) || this.#wantsQuotes(typed) || withoutStrayQuote(typed) !== typed;
  }

  #wantsQuotes(typed: string): boolean {
    return needsQuotes(typed) && !this.#isReference(typed);
  }

  /** The end of a quoted scalar behind which nothing but a separator stands. */
  #quoted(start: number): number | undefined {
    if (!/["']/.test(this.#source[start] ?? '')) return undefined;
    const end = quotedEnd(this.#source, start, this.#limit);
    if (end === undefined || !hasValidEscapes(this.#source.slice(start, end))) return undefined;
    const behind = this.#source.slice(end, Math.min(end + 200, this.#limit));
    return /^\s*(?:[,\]}:]|$)/.test(behind) ? end : undefined;
  }

  #plain(start: number, isKey: boolean, wanted: Shape | undefined): number {
    const stops =
      isKey || (wanted !== undefined && !takesOnlyText(wanted) && wanted.type !== 'lines');
    const stop = stops ? /[,[\]{}\r\n]|:(?=[\s,\]}]|$)/g : /[,[\]{}\r\n]/g;
    stop.lastIndex = start + 1;
    const end = Math.min(stop.exec(this.#source)?.index ?? this.#limit, this.#limit);
    if (takesText(wanted)) return end;
    const comment = /\s#/.exec(this.#source.slice(start, end));
    return comment ? start + comment.index : end;
  }

  #lineEnd(at: number): number {
    const lineEnd = /[\r\n]/g;
    lineEnd.lastIndex = at;
    return Math.min(lineEnd.exec(this.#source)?.index ?? this.#limit, this.#limit);
  }
}
