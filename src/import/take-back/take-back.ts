import { align, type Step } from '../../compare/align.ts';
import { similarity, wordsOf } from '../../compare/similarity.ts';
import { exportLetter, letterOf } from '../../export/export.ts';
import type { Files } from '../../files.ts';
import { load } from '../../load.ts';
import type { Edit } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';
import { docx } from '../../write/docx/docx.ts';
import { sealOf } from '../../write/docx/seal.ts';
import type { Resources } from '../../write/writer.ts';
import { type Imported, importDocument } from '../import.ts';
import { apart } from './apply.ts';
import { fieldLines, headOf, sameValue } from './head.ts';
import { lineEnd, type Unit, unitsOf } from './units.ts';
import { merged } from './words.ts';

/** One change of a colleague, as it would be made in the motion's text. */
export interface TakenChange {
  edits: Edit[];
  /** What it does, in a line. */
  said: Text;
}

/** A change of a place that was changed here as well, or that is not there any more. */
export interface Clash {
  said: Text;
  mine: string;
  theirs: string;
}

export interface TakenBack {
  changes: TakenChange[];
  clashes: Clash[];
  /**
   * What the colleague's changes were told by: changes that are tracked; the motion, which is still
   * as it was exported; or only the motion as it is now, so that what was changed here since the
   * export looks like a change of theirs.
   */
  basis: 'tracked' | 'exported' | 'motion';
  /** Tracked changes were taken as accepted. */
  trackedChanges: number;
}

export interface TakeBackOptions {
  location: string;
  files: Files;
  resources: Resources;
}

/**
 * What a colleague has changed in the letter of a motion, as edits of the motion's text. Nothing
 * else of the text changes: markup, comments and line ends stay as they were typed.
 * @throws {Unreadable} where the letter can't be read
 */
export async function takeBack(
  letter: Uint8Array,
  text: string,
  { location, files, resources }: TakeBackOptions,
): Promise<TakenBack> {
  const loaded = await load(text, location, files);
  const now = letterOf(loaded);
  const written = await exportLetter(loaded, docx, resources);
  const options = { location, files };
  const [mine, theirs] = [
    await importDocument(written.bytes, options),
    await importDocument(letter, options),
  ];
  const isTracked = theirs.changes > 0;
  const base = isTracked ? await importDocument(letter, { ...options, changes: 'refused' }) : mine;
  const isAsExported = sealOf(letter) === sealOf(written.bytes);
  const taking = new Taking(
    text,
    unitsOf(now, text),
    mine.text,
    await units(mine, location, files),
  );
  taking.body(await units(base, location, files), await units(theirs, location, files));
  taking.head(base.text, theirs.text);
  taking.comments(theirs);
  const { free, meeting } = apart(taking.changes);
  return {
    changes: free,
    clashes: [...taking.clashes, ...meeting.map(asClash)],
    basis: isTracked ? 'tracked' : isAsExported ? 'exported' : 'motion',
    trackedChanges: theirs.changes,
  };
}

/** A change that meets another is told, and left to its reader. */
function asClash({ edits, said }: TakenChange): Clash {
  const theirs = edits.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { said, mine: '', theirs: theirs.join('\n') };
}

async function units({ text }: Imported, location: string, files: Files): Promise<Unit[]> {
  return unitsOf(letterOf(await load(text, location, files)), text);
}

/** A unit of the motion: as it is typed, and as its letter gives it back. */
interface Own {
  typed: Unit;
  printed: Unit;
}

class Taking {
  readonly changes: TakenChange[] = [];
  readonly clashes: Clash[] = [];
  readonly #text: string;
  readonly #typed: readonly Unit[];
  readonly #own: Own[];
  readonly #printedText: string;
  /** The motion's unit for each of theirs that is there. */
  readonly #places = new Map<Unit, Unit>();
  #theirs: readonly Unit[] = [];

  constructor(text: string, typed: readonly Unit[], printedText: string, printed: readonly Unit[]) {
    this.#text = text;
    this.#typed = typed;
    this.#printedText = printedText;
    // The letter of both is the same; where it is not, only what is alike is paired.
    this.#own =
      typed.length === printed.length
        ? typed.map((unit, index) => ({ typed: unit, printed: printed[index] as Unit }))
        : aligned(typed, printed).flatMap((step) =>
            step.type === 'kept' ? [{ typed: step.old, printed: step.new }] : [],
          );
  }

  body(base: readonly Unit[], theirs: readonly Unit[]): void {
    this.#theirs = theirs;
    const ownOf = this.#ownOfBase(base);
    const steps = aligned(base, theirs, 0.9);
    const struck: Unit[] = [];
    for (const step of steps) {
      if (step.type === 'kept' || step.type === 'moved') {
        const own = ownOf.get(step.old);
        if (own) this.#places.set(step.new, own.typed);
      }
    }
    for (const step of steps) {
      if (step.type === 'struck') struck.push(step.old);
      else if (step.type === 'kept') this.#kept(step.old, step.new, ownOf.get(step.old));
      else if (step.type === 'moved') this.#moved(step.old, step.new, ownOf.get(step.old));
    }
    this.#added(steps.flatMap((step) => (step.type === 'added' ? [step.new] : [])));
    for (const unit of struck) this.#struck(unit, ownOf.get(unit));
  }

  /** The motion's unit for each of the base: the base may be older than the motion. */
  #ownOfBase(base: readonly Unit[]): Map<Unit, Own> {
    const found = new Map<Unit, Own>();
    const byPrinted = new Map(this.#own.map((own) => [own.printed, own]));
    const printed = this.#own.map((own) => own.printed);
    for (const step of aligned(base, printed, 0.9)) {
      if (step.type !== 'kept' && step.type !== 'moved') continue;
      const own = byPrinted.get(step.new);
      if (own) found.set(step.old, own);
    }
    return found;
  }

  #kept(base: Unit, theirs: Unit, own: Own | undefined): void {
    const isSame = base.text === theirs.text;
    const isRenumbered = base.marker !== theirs.marker;
    if (isSame && !isRenumbered) return;
    if (!own) {
      this.#clash(theirs, '', theirs.text, 'gone');
      return;
    }
    const edits: Edit[] = [];
    if (!isSame) {
      const text = this.#mergedText(base, theirs, own);
      if (text === undefined) {
        this.#clash(theirs, own.typed.text, theirs.text, 'both');
        return;
      }
      edits.push(...smallest(own.typed.text, text, own.typed.start));
    }
    if (isRenumbered) edits.push(...this.#remarked(own.typed, theirs));
    if (edits.length > 0) this.#change(edits, changedText(base, theirs));
  }

  #mergedText(base: Unit, theirs: Unit, own: Own): string | undefined {
    if (own.printed.text === theirs.text) return own.typed.text;
    // First theirs into what the letter prints now, then into how it is typed.
    const printed = merged(own.printed.text, base.text, theirs.text);
    return printed === undefined
      ? undefined
      : (merged(own.typed.text, own.printed.text, printed) ?? undefined);
  }

  #remarked(typed: Unit, theirs: Unit): Edit[] {
    const { marker = '' } = typed;
    if (marker === '' || !theirs.marker || marker === theirs.marker) return [];
    return [{ start: typed.from, end: typed.from + marker.length, text: theirs.marker }];
  }

  /** With the bytes that it has, but for marker and indentation; comments above it move along. */
  #moved(base: Unit, theirs: Unit, own: Own | undefined): void {
    if (!own) {
      this.#clash(theirs, '', theirs.text, 'gone');
      return;
    }
    const text = this.#mergedText(base, theirs, own) ?? own.typed.text;
    const range = this.#linesOf(own.typed);
    const comments = this.#commentsAbove(range.start);
    const anchor = this.#before(theirs);
    const place = anchor ? this.#behind(anchor) : this.#beginning(theirs);
    const inserted = this.#inserted({ ...theirs, text }, anchor, comments);
    this.#change(
      [
        { start: range.start - comments.length, end: range.end, text: '' },
        { start: place, end: place, text: inserted },
      ],
      { de: `Verschoben: „${short(theirs)}“`, en: `Moved: „${short(theirs)}“` },
    );
  }

  #struck(base: Unit, own: Own | undefined): void {
    if (!own) return;
    if (own.printed.text !== base.text) {
      this.#clash(base, own.typed.text, '', 'both');
      return;
    }
    const { start, end } = this.#linesOf(own.typed);
    this.#change([{ start, end, text: '' }], {
      de: `Gestrichen: „${short(base)}“`,
      en: `Deleted: „${short(base)}“`,
    });
  }

  /** What is new, behind what it stands behind; several at one place in their order. */
  #added(units: readonly Unit[]): void {
    const groups = new Map<Unit | undefined, Unit[]>();
    for (const unit of units) {
      const anchor = this.#before(unit);
      groups.set(anchor, [...(groups.get(anchor) ?? []), unit]);
    }
    for (const [anchor, group] of groups) {
      const [first] = group;
      if (!first) continue;
      const place = anchor ? this.#behind(anchor) : this.#beginning(first);
      let above = anchor;
      let text = '';
      for (const unit of group) {
        text += this.#inserted(unit, above);
        above = unit;
      }
      this.#change([{ start: place, end: place, text }], {
        de: `Neu: „${group.map(short).join('“, „')}“`,
        en: `New: „${group.map(short).join('“, „')}“`,
      });
    }
  }

  /** The unit of the motion that stands before one of theirs. */
  #before(theirs: Unit): Unit | undefined {
    // What is in a section that is new itself stands where its title goes.
    let isAnywhere = theirs.kind === 'title';
    for (let at = this.#theirs.indexOf(theirs) - 1; at >= 0; at -= 1) {
      const other = this.#theirs[at];
      if (!other) continue;
      const place = this.#places.get(other);
      if (place) return isAnywhere || other.zone === theirs.zone ? place : undefined;
      if (other.kind === 'title' && other.zone === theirs.zone) isAnywhere = true;
    }
    return undefined;
  }

  #behind(unit: Unit): number {
    return lineEnd(this.#text, unit.end);
  }

  /** Before the first unit of its section; else at the end of the text. */
  #beginning({ zone }: Unit): number {
    const first = this.#typed.find((unit) => unit.zone === zone);
    return first ? this.#linesOf(first).start : this.#text.trimEnd().length;
  }

  /** As it is typed behind another. */
  #inserted(unit: Unit, above: Unit | undefined, comments = ''): string {
    const indent = ' '.repeat(this.#indentFor(unit, above));
    const isFirst = above === undefined;
    if (unit.kind === 'title') return `\n\n## ${unit.text}`;
    const own =
      unit.kind === 'point'
        ? `${unit.marker || '-'} ${unit.text.replace(/\n */gu, `\n${indent}   `)}`
        : unit.text;
    const line = comments + indent + own;
    const isClose =
      (unit.kind === 'point' && above?.kind === 'point') ||
      (unit.kind === 'row' && above?.kind === 'row' && !unit.isHeader);
    const rule = unit.isHeader
      ? `\n${indent}|${' --- |'.repeat(Math.max(1, unit.text.split(/(?<!\\)\|/u).length - 2))}`
      : '';
    if (isFirst) return `${line}${rule}${unit.kind === 'point' ? '\n' : '\n\n'}`;
    return `${isClose ? '\n' : '\n\n'}${line}${rule}`;
  }

  #indentFor(unit: Unit, above: Unit | undefined): number {
    if (!above || unit.depth === 0) return 0;
    const columnOf = (one: Unit) => one.from - (this.#text.lastIndexOf('\n', one.from - 1) + 1);
    const level = unit.kind === 'point' ? unit.depth : unit.depth + 1;
    const at = this.#typed.indexOf(above);
    if (at < 0) return above.depth >= level ? 3 * (level - 1) : 3 * above.depth;
    for (let index = at; index >= 0; index -= 1) {
      const one = this.#typed[index];
      if (!one || one.zone !== above.zone) break;
      if (one.kind !== 'point') continue;
      if (one.depth === level) return columnOf(one);
      if (one.depth < level) return columnOf(one) + (one.marker?.length ?? 1) + 1;
    }
    return 0;
  }

  /** Its lines, with the blank ones above a paragraph. */
  #linesOf({ from, end, kind }: Unit): { start: number; end: number } {
    const start = this.#text.lastIndexOf('\n', from - 1) + 1;
    const after = this.#text.indexOf('\n', end);
    const last = after < 0 ? this.#text.length : after + 1;
    if (kind === 'point' || kind === 'row') return { start, end: last };
    const blank = /^(?:[ \t]*\r?\n)*/u.exec(this.#text.slice(last))?.[0].length ?? 0;
    return { start, end: last + blank };
  }

  #commentsAbove(start: number): string {
    return (
      /(?:^|(?<=\n))(?:[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*\r?\n)+$/u.exec(
        this.#text.slice(0, start),
      )?.[0] ?? ''
    );
  }

  head(base: string, theirs: string): void {
    const [typed, was, is, own] = [
      headOf(this.#text),
      headOf(base),
      headOf(theirs),
      headOf(this.#printedText),
    ];
    if (!was || !is || !own) return;
    for (const key of new Set([...Object.keys(was.values), ...Object.keys(is.values)])) {
      if (sameValue(was.values[key], is.values[key])) continue;
      const now = own.values[key];
      if (sameValue(now, is.values[key])) continue;
      const block = typed?.blocks.find((one) => one.key === key);
      const lines = is.values[key] === undefined ? '' : fieldLines(key, is.values[key]);
      const said: Text = {
        de: lines === '' ? `Weggefallen: ${key}` : `Geändert: ${lines.trim()}`,
        en: lines === '' ? `Gone: ${key}` : `Changed: ${lines.trim()}`,
      };
      if (!sameValue(now, was.values[key])) {
        this.clashes.push({
          said,
          mine: block ? this.#text.slice(block.start, block.end).trim() : '',
          theirs: lines.trim(),
        });
      } else if (block)
        this.#change(smallest(this.#text.slice(block.start, block.end), lines, block.start), said);
      else if (typed) this.#change([{ start: typed.end, end: typed.end, text: lines }], said);
    }
  }

  /** Remarks of others become comments behind what they are about; resolved ones don't. */
  comments({ comments }: Imported): void {
    for (const comment of comments) {
      if (comment.resolved || comment.parent !== undefined) continue;
      const replies = comments.filter(({ parent }) => parent === comment.id);
      const about = this.#theirs.find(
        ({ text }) =>
          comment.quoted !== '' && plainWords(text).includes(plainWords(comment.quoted)),
      );
      const unit = about && this.#places.get(about);
      const said = [comment, ...replies]
        .map(
          ({ author, date, text }) => `${author}${date ? ` (${date.slice(0, 10)})` : ''}: ${text}`,
        )
        .join(' / ');
      const quoted = comment.quoted === '' ? '' : ` zu „${comment.quoted}“`;
      const typed = ` <!-- ${said}${quoted} -->`.replace(/--(?!>$)(?<!<!--)/gu, '- -');
      if (!unit) {
        this.clashes.push({
          said: { de: `Kommentar ohne Ort: ${said}`, en: `Comment without a place: ${said}` },
          mine: '',
          theirs: typed.trim(),
        });
        continue;
      }
      const place = unit.kind === 'row' ? unit.end - 1 : unit.end;
      this.#change([{ start: place, end: place, text: typed }], {
        de: `Kommentar von ${comment.author}: ${comment.text}`,
        en: `Comment by ${comment.author}: ${comment.text}`,
      });
    }
  }

  #change(edits: Edit[], said: Text): void {
    this.changes.push({ edits, said });
  }

  #clash(unit: Unit, mine: string, theirs: string, why: 'both' | 'gone'): void {
    const said: Text =
      why === 'gone'
        ? {
            de: `Geändert, hier aber nicht mehr da: „${short(unit)}“`,
            en: `Changed, but gone here: „${short(unit)}“`,
          }
        : {
            de: `Auf beiden Seiten geändert: „${short(unit)}“`,
            en: `Changed on both sides: „${short(unit)}“`,
          };
    this.clashes.push({ said, mine, theirs });
  }
}

function aligned(old: readonly Unit[], now: readonly Unit[], moved?: number): Step<Unit>[] {
  const words = new Map([...old, ...now].map((unit) => [unit, wordsOf(unit.text)]));
  return align(old, now, {
    key: ({ kind, zone, text }) => `${kind} ${kind === 'title' ? '' : zone} ${plainWords(text)}`,
    similarity: (one, other) => {
      if (one.kind !== other.kind || (one.kind !== 'title' && one.zone !== other.zone)) return 0;
      return similarity(words.get(one) ?? new Map(), words.get(other) ?? new Map());
    },
    changed: 0.4,
    ...(moved !== undefined && { moved }),
  });
}

function plainWords(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}

/** Only what differs, by whole words. */
function smallest(old: string, now: string, at: number): Edit[] {
  if (old === now) return [];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  return [
    { start: at + start, end: at + old.length - end, text: now.slice(start, now.length - end) },
  ];
}

function changedText(base: Unit, theirs: Unit): Text {
  return {
    de: `Geändert: „${short(base)}“ in „${short(theirs)}“`,
    en: `Changed: „${short(base)}“ to „${short(theirs)}“`,
  };
}

function short({ text, marker }: Pick<Unit, 'text' | 'marker'>): string {
  const line = `${marker ? `${marker} ` : ''}${text}`.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
