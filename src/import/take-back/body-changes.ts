import type { Edit } from '../../text/edit.ts';
import type { Text } from '../../text/language.ts';
import { type Clash, smallest, type TakenChange } from './changes.ts';
import { aligned, plainWords } from './pairing.ts';
import { TypedText } from './typed-text.ts';
import type { Unit } from './units.ts';
import { merged } from './words.ts';

/** A unit of the motion: as it is typed, and as its letter gives it back. */
interface Own {
  typed: Unit;
  printed: Unit;
}

/** What was changed in the body: each unit of theirs against the base, as edits of the typed text. */
export class BodyChanges {
  readonly changes: TakenChange[] = [];
  readonly clashes: Clash[] = [];
  readonly #typed: TypedText;
  readonly #own: Own[];
  /** The motion's unit for each of theirs that is there. */
  readonly #places = new Map<Unit, Unit>();
  #theirs: readonly Unit[] = [];

  constructor(text: string, typed: readonly Unit[], printed: readonly Unit[]) {
    this.#typed = new TypedText(text, typed);
    // The letter of both is the same; where it is not, only what is alike is paired.
    this.#own =
      typed.length === printed.length
        ? typed.map((unit, index) => ({ typed: unit, printed: printed[index] as Unit }))
        : aligned(typed, printed).flatMap((step) =>
            step.type === 'kept' ? [{ typed: step.old, printed: step.new }] : [],
          );
  }

  take(base: readonly Unit[], theirs: readonly Unit[]): void {
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
    const range = this.#typed.linesOf(own.typed);
    const comments = this.#typed.commentsAbove(range.start);
    const anchor = this.#before(theirs);
    const place = anchor ? this.#typed.behind(anchor) : this.#typed.beginning(theirs);
    const inserted = this.#typed.inserted({ ...theirs, text }, anchor, comments);
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
    const { start, end } = this.#typed.linesOf(own.typed);
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
      const place = anchor ? this.#typed.behind(anchor) : this.#typed.beginning(first);
      let above = anchor;
      let text = '';
      for (const unit of group) {
        text += this.#typed.inserted(unit, above);
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

  /** The motion's unit that has these words in the letter. */
  unitAbout(quoted: string): Unit | undefined {
    const about = this.#theirs.find(({ text }) => plainWords(text).includes(plainWords(quoted)));
    return about && this.#places.get(about);
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
