import type { FieldTable, Shape } from '../../motion/shape.ts';
import { indentation, isBullet, isDash, isIdle, keyAt } from '../../notation/line.ts';
import { fieldOf, itemOf, tableOfShape, takesOnlyText, takesText } from '../../notation/wanted.ts';
import type { Edit } from '../../text/edit.ts';
import { type Line, linesFrom } from '../../text/lines.ts';
import { YamlReferences } from './references.ts';
import { type UnclosedFlow, ValueReader } from './value.ts';

/** What makes YAML of what people type. */
export interface Repairs {
  /** Values that YAML would break on, cut or misread, as YAML that says what was meant. */
  values: Edit[];
  /** Blanks: tabs for spaces, a line that stands a little off, `ort:Musterhausen`. */
  spacing: Edit[];
  unclosed: UnclosedFlow[];
}

/**
 * Goes through a head line by line, by the table of its fields, and finds where YAML breaks on
 * a value or cuts it. What YAML reads as it was meant stays untouched.
 */
export function repair(source: string, table: FieldTable): Repairs {
  return new Repairer(source).run(table);
}

/** A mapping or list in lines, and the column (from 0) at which its keys or dashes stand. */
interface HeadBlock {
  type: 'mapping' | 'list';
  column: number;
  table?: FieldTable | undefined;
  /** What is wanted of the items of a list. */
  item?: Shape | undefined;
}

/** A key or dash with nothing behind it: its value may follow in the next lines. */
interface Pending {
  shape: Shape | undefined;
  column: number;
  isKey: boolean;
}

/** A place in a line. */
interface Position {
  line: Line;
  start: number;
  column: number;
}

/** No head goes deeper. */
const deepest = 50;

class Repairer {
  readonly #source: string;
  readonly #lines: readonly Line[];
  readonly #values: ValueReader;
  readonly #repairs: Repairs = { values: [], spacing: [], unclosed: [] };
  readonly #tabWidth: number;
  #blocks: HeadBlock[] = [];
  #pending: Pending | undefined;
  /** The index of the line that is read. */
  #index = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lines = [...linesFrom(source, 0)];
    this.#values = new ValueReader(source, this.#lines, new YamlReferences(source));
    this.#tabWidth = /(?:^|\n)( +)\S/.exec(source)?.[1]?.length ?? 2;
  }

  run(table: FieldTable): Repairs {
    for (this.#index = 0; this.#index < this.#lines.length; this.#index += 1) {
      const line = this.#lines[this.#index];
      if (!line || isIdle(line.text)) continue;
      const position = this.#straighten(line);
      if (this.#blocks.length === 0) {
        // A whole head in brackets is YAML's business.
        if (/[[{]/.test(this.#source[position.start] ?? '')) break;
        this.#blocks.push({ type: 'mapping', column: position.column, table });
      }
      this.#readLine(position);
    }
    return this.#repairs;
  }

  /** The first character of a line, its tabs taken for spaces. */
  #straighten(line: Line): Position {
    const blanks = indentation(line.text);
    const start = line.start + blanks.length;
    if (!/[^ ]/.test(blanks)) return { line, start, column: blanks.length };
    let column = 0;
    for (const blank of blanks) column += blank === '\t' ? this.#tabWidth : 1;
    this.#space(line.start, start, ' '.repeat(column));
    return { line, start, column };
  }

  #readLine(position: Position): void {
    const { line, start, column } = position;
    const pending = this.#pending;
    this.#pending = undefined;
    const isItem = isDash(this.#source, start, line.end) || this.#readBullet(position, pending);
    if (pending && column >= pending.column + (isItem && pending.isKey ? 0 : 1)) {
      this.#readBelow(position, pending, isItem);
      return;
    }
    const before = [...this.#blocks];
    this.#leaveBlocks(column, isItem);
    const block = this.#blocks.at(-1);
    if (block && block.column !== column) this.#readStray(position, before);
    else if (block?.type === 'mapping') this.#readKey(position, block);
    else if (isItem) this.#readItem(position, block?.item);
  }

  /** Takes a bullet for a dash where a list is wanted, or goes on. */
  #readBullet({ start, column }: Position, pending: Pending | undefined): boolean {
    if (!isBullet(this.#source, start)) return false;
    const isWanted = pending
      ? itemOf(pending.shape) !== undefined
      : this.#blocks.some((block) => block.type === 'list' && block.column === column);
    if (isWanted) this.#repairs.values.push({ start, end: start + 1, text: '-' });
    return isWanted;
  }

  /** Ends the blocks that a line at this column is no part of. */
  #leaveBlocks(column: number, isItem: boolean): void {
    while (this.#blocks.length > 1) {
      const block = this.#blocks.at(-1);
      if (!block || block.column < column) return;
      if (block.column === column && (isItem || block.type === 'mapping')) return;
      this.#blocks.pop();
    }
  }

  /** A line at the column of no block: it belongs to the innermost one that knows its key. */
  #readStray({ line, start }: Position, blocks: HeadBlock[]): void {
    const home = this.#homeOf(start, line.end, blocks);
    if (!home) return;
    this.#space(line.start, start, ' '.repeat(home.column));
    this.#blocks = blocks.slice(0, blocks.indexOf(home) + 1);
    this.#readKey({ line, start, column: home.column }, home);
  }

  #homeOf(start: number, end: number, blocks = this.#blocks): HeadBlock | undefined {
    const key = keyAt(this.#source, start, end);
    return key && blocks.findLast(({ table }) => fieldOf(table, key.text) !== undefined);
  }

  #readBelow(position: Position, { shape, column }: Pending, isItem: boolean): void {
    if (this.#blocks.length > deepest) return;
    if (!isItem) {
      this.#readKeyOrText(position, shape, column);
      return;
    }
    this.#blocks.push({ type: 'list', column: position.column, item: itemOf(shape) });
    this.#readItem(position, itemOf(shape));
  }

  #readItem({ line, start: dash, column }: Position, shape: Shape | undefined): void {
    const gap = indentation(this.#source.slice(dash + 1, line.end));
    if (/[^ ]/.test(gap)) this.#space(dash + 1, dash + 1 + gap.length, ' '.repeat(gap.length));
    const inner = { line, start: dash + 1 + gap.length, column: column + 1 + gap.length };
    if (isIdle(this.#source.slice(inner.start, line.end))) {
      this.#pending = { shape, column, isKey: false };
    } else if (isDash(this.#source, inner.start, line.end)) {
      this.#readBelow(inner, { shape, column, isKey: false }, true);
    } else {
      this.#readKeyOrText(inner, shape, column);
    }
  }

  /** The first line of a mapping, or a text that stays right of the column `outer`. */
  #readKeyOrText(position: Position, shape: Shape | undefined, outer: number): void {
    const table = tableOfShape(shape);
    const key = keyAt(this.#source, position.start, position.line.end, table);
    if (key && (fieldOf(table, key.text) || !isMeantAsText(key.text, shape))) {
      const block: HeadBlock = { type: 'mapping', column: position.column, table };
      this.#blocks.push(block);
      this.#readKey(position, block);
    } else {
      this.#readValue(position.start, shape, outer, false);
    }
  }

  #readKey({ line, start }: Position, block: HeadBlock): void {
    const key = keyAt(this.#source, start, line.end, block.table);
    if (!key) return;
    const gap = indentation(this.#source.slice(key.end, line.end));
    const value = key.end + gap.length;
    if (value < line.end && !gap.startsWith(' ')) this.#space(key.end, value, ' ');
    this.#readValue(value, fieldOf(block.table, key.text)?.shape, block.column, true);
  }

  #readValue(start: number, shape: Shape | undefined, column: number, isKey: boolean): void {
    const name = this.#nameBesideKeys(start, shape, column);
    const reading = this.#values.read({
      line: this.#index,
      start,
      shape: name?.shape ?? shape,
      column: name?.column ?? column,
      isKnownKey: (from, to) => this.#homeOf(from, to) !== undefined,
    });
    if (!reading || name) this.#pending = { shape, column, isKey };
    if (!reading) return;
    if (name) this.#repairs.values.push(name.repair);
    for (const repair of reading.repairs) this.#repairs.values.push(repair);
    if (reading.unclosed) this.#repairs.unclosed.push(reading.unclosed);
    this.#index = reading.last;
  }

  /**
   * The field that a text stands for below which keys of its mapping follow:
   * `gremium: Technischer Ausschuss`, and in the next line, further right, `artikel: der`.
   */
  #nameBesideKeys(
    start: number,
    shape: Shape | undefined,
    outer: number,
  ): { shape: Shape; column: number; repair: Edit } | undefined {
    const table = tableOfShape(shape);
    const mapping = shape?.type === 'list' ? shape.of : shape;
    const next = this.#lines
      .slice(this.#index + 1, this.#index + 3)
      .find(({ text }) => !isIdle(text));
    if (!table || !next || mapping?.type !== 'mapping') return undefined;
    const field = table[mapping.shorthand ?? ''];
    const column = indentation(next.text).length;
    const key = keyAt(this.#source, next.start + column, next.end, table);
    const isText = /[^\s#&!{[|>]/.test(this.#source[start] ?? ' ');
    if (!field || !isText || column <= outer || !fieldOf(table, key?.text ?? '')) return undefined;
    const text = `\n${' '.repeat(column)}${field.key}: `;
    return { shape: field.shape, column, repair: { start, end: start, text } };
  }

  #space(start: number, end: number, text: string): void {
    this.#repairs.spacing.push({ start, end, text });
  }
}

/** Whether what looks like a key is a text with a colon in it (`- Postfach: 1234`). */
function isMeantAsText(key: string, shape: Shape | undefined): boolean {
  return takesOnlyText(shape) || (takesText(shape) && !/^\p{Ll}[\p{Ll}\p{M}\d_-]*$/u.test(key));
}
