import type { Step } from '../../compare/align.ts';
import type { Edit } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';
import { type Clash, smallestEdits, type TakenChange } from './changes.ts';
import { aligned, plainWords } from './pairing.ts';
import { type InsertedPiece, insertedPieces, type Moved, type Own } from './pieces.ts';
import { Renumbered } from './renumbered.ts';
import { gap, TypedText } from './typed-text.ts';
import type { TextUnit } from './units.ts';
import { merged } from './words.ts';

/** What was changed in the body: each unit of theirs against the base, as edits of the typed text. */
export class BodyChanges {
  readonly changes: TakenChange[] = [];
  readonly clashes: Clash[] = [];
  readonly #typed: TypedText;
  readonly #own: Own[];
  /** The motion's unit for each of theirs that is there, and whether it stands where it stood. */
  readonly #places = new Map<TextUnit, { unit: TextUnit; isKept: boolean }>();
  readonly #renumbered = new Renumbered();
  #theirs: readonly TextUnit[] = [];

  constructor(text: string, typed: readonly TextUnit[], printed: readonly TextUnit[]) {
    this.#typed = new TypedText(text, typed);
    // The letter of both is the same; where it is not, only what is alike is paired.
    this.#own =
      typed.length === printed.length
        ? typed.map((unit, index) => ({ typed: unit, printed: printed[index] as TextUnit }))
        : aligned(typed, printed).flatMap((step) =>
            step.type === 'kept' ? [{ typed: step.old, printed: step.new }] : [],
          );
  }

  take(base: readonly TextUnit[], theirs: readonly TextUnit[]): void {
    this.#theirs = theirs;
    const ownOf = this.#ownOfBase(base);
    const steps = aligned(base, theirs, 0.9).map(atItsPlace);
    for (const step of steps) {
      if (step.type !== 'kept' && step.type !== 'moved') continue;
      const own = ownOf.get(step.old);
      if (own) this.#places.set(step.new, { unit: own.typed, isKept: step.type === 'kept' });
    }
    for (const step of steps) {
      if (step.type === 'kept') this.#kept(step.old, step.new, ownOf.get(step.old));
      else if (step.type === 'moved' && !ownOf.has(step.old))
        this.#clash(step.new, '', step.new.text, 'gone');
    }
    const typed = this.#own.map((own) => own.typed);
    const isApart = (one: TextUnit, other: TextUnit) => this.#before(one) !== this.#before(other);
    for (const piece of insertedPieces(steps, ownOf, typed, isApart)) this.#put(piece);
    for (const step of steps)
      if (step.type === 'struck') this.#struck(step.old, ownOf.get(step.old));
    this.changes.push(...this.#renumbered.changes());
  }

  /** The motion's unit for each of the base: the base may be older than the motion. */
  #ownOfBase(base: readonly TextUnit[]): Map<TextUnit, Own> {
    const found = new Map<TextUnit, Own>();
    const byPrinted = new Map(this.#own.map((own) => [own.printed, own]));
    const printed = this.#own.map((own) => own.printed);
    for (const step of aligned(base, printed, 0.9)) {
      if (step.type !== 'kept' && step.type !== 'moved') continue;
      const own = byPrinted.get(step.new);
      if (own) found.set(step.old, own);
    }
    return found;
  }

  #kept(base: TextUnit, theirs: TextUnit, own: Own | undefined): void {
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
      edits.push(...smallestEdits(own.typed.text, text, own.typed.start));
    }
    if (isRenumbered) this.#renumbered.add(own.typed, this.#remarked(own.typed, theirs));
    if (edits.length > 0) this.#change(edits, changedText(base, theirs));
  }

  #mergedText(base: TextUnit, theirs: TextUnit, own: Own): string | undefined {
    if (own.printed.text === theirs.text) return own.typed.text;
    // First theirs into what the letter prints now, then into how it is typed.
    const printed = merged(own.printed.text, base.text, theirs.text);
    return printed === undefined
      ? undefined
      : (merged(own.typed.text, own.printed.text, printed) ?? undefined);
  }

  #remarked(typed: TextUnit, theirs: TextUnit): Edit[] {
    const { marker = '' } = typed;
    if (marker === '' || !theirs.marker || marker === theirs.marker) return [];
    return [{ start: typed.from, end: typed.from + marker.length, text: theirs.marker }];
  }

  /** Behind what it stands behind in the letter; several at one place in their order. */
  #put(piece: InsertedPiece): void {
    const units = piece.units.map((one) => ('theirs' in one ? one.theirs : one));
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) return;
    const anchor = this.#before(first);
    const above = this.#theirs[this.#theirs.indexOf(first) - 1];
    const below = this.#theirs[this.#theirs.indexOf(last) + 1];
    const indent = (unit: TextUnit) => this.#typed.indentFor(unit, anchor);
    const { lines, edits } =
      piece.type === 'added'
        ? { lines: this.#typed.lines(piece.units, indent), edits: [] }
        : this.#moved(piece.units, indent(first));
    const isLast = below === undefined || this.#places.get(below)?.isKept === true;
    const put = this.#typed.put(
      lines,
      anchor ?? first,
      anchor !== undefined,
      {
        above: gap(above, first),
        below: gap(last, below),
        isLast,
      },
      edits[0],
    );
    this.#renumbered.cause(first.zone, this.#change([...edits, put], saidOf(piece.type, units)));
  }

  /** With the bytes that they have, but for markers and indentation; comments above move along. */
  #moved(units: readonly Moved[], indent: number): { lines: string; edits: Edit[] } {
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) return { lines: '', edits: [] };
    const { start, end, until } = this.#typed.withAllAround(first.own.typed, last.own.typed);
    const changed = units.flatMap(({ base, theirs, own }) => {
      const text = this.#mergedText(base, theirs, own) ?? own.typed.text;
      return [
        ...this.#remarked(own.typed, theirs),
        ...smallestEdits(own.typed.text, text, own.typed.start),
      ];
    });
    const lines = this.#typed.setIn(
      start,
      end,
      changed,
      indent - this.#typed.columnOf(first.own.typed),
    );
    return { lines, edits: [{ start, end: until, text: '' }] };
  }

  #struck(base: TextUnit, own: Own | undefined): void {
    if (!own) return;
    if (own.printed.text !== base.text) {
      this.#clash(base, own.typed.text, '', 'both');
      return;
    }
    const { start, end } = this.#typed.linesOf(own.typed);
    const change = this.#change([{ start, end, text: '' }], {
      de: `Gestrichen: „${short(base)}“`,
      en: `Deleted: „${short(base)}“`,
    });
    this.#renumbered.cause(base.zone, change);
  }

  /** The unit of the motion that stands before one of theirs, and has not been moved itself. */
  #before(theirs: TextUnit): TextUnit | undefined {
    // What is in a section that is new itself stands where its title goes.
    let isAnywhere = theirs.kind === 'title';
    for (let at = this.#theirs.indexOf(theirs) - 1; at >= 0; at -= 1) {
      const other = this.#theirs[at];
      if (!other) continue;
      const place = this.#places.get(other);
      if (place?.isKept) return isAnywhere || other.zone === theirs.zone ? place.unit : undefined;
      if (other.kind === 'title' && other.zone === theirs.zone) isAnywhere = true;
    }
    return undefined;
  }

  /** The motion's unit that has these words in the letter. */
  unitAbout(quoted: string): TextUnit | undefined {
    const about = this.#theirs.find(({ text }) => plainWords(text).includes(plainWords(quoted)));
    return about && this.#places.get(about)?.unit;
  }

  #change(edits: Edit[], said: Text): TakenChange {
    const change = { edits, said };
    this.changes.push(change);
    return change;
  }

  #clash(unit: TextUnit, mine: string, theirs: string, why: 'both' | 'gone'): void {
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

/**
 * Notes stand nowhere in the text: they are counted by what refers to them. What stands in another
 * point, or in none any more, has been moved, though nothing stands between.
 */
function atItsPlace(step: Step<TextUnit>): Step<TextUnit> {
  if (step.type === 'moved' && step.new.kind === 'note') return { ...step, type: 'kept' };
  const isDeeper = step.type === 'kept' && step.old.depth !== step.new.depth;
  return isDeeper ? { ...step, type: 'moved' } : step;
}

function saidOf(type: InsertedPiece['type'], units: readonly TextUnit[]): Text {
  const shown = units.slice(0, 3).map(short).join('“, „');
  const more = units.length - 3;
  const [de, en] = type === 'added' ? ['Neu', 'New'] : ['Verschoben', 'Moved'];
  return {
    de: `${de}: „${shown}“${more > 0 ? ` und ${more} mehr` : ''}`,
    en: `${en}: „${shown}“${more > 0 ? ` and ${more} more` : ''}`,
  };
}

function changedText(base: TextUnit, theirs: TextUnit): Text {
  return {
    de: `Geändert: „${short(base)}“ in „${short(theirs)}“`,
    en: `Changed: „${short(base)}“ to „${short(theirs)}“`,
  };
}

function short({ text, marker }: Pick<TextUnit, 'text' | 'marker'>): string {
  const line = `${marker ? `${marker} ` : ''}${text}`.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
