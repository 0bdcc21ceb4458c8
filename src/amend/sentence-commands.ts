import type { Step } from '../compare/align.ts';
import { isLeftOut } from '../compare/left-out.ts';
import { capitalized } from '../german/sentence.ts';
import { sentence, type TextCommand, type TextRange } from './command.ts';
import { partAnew, withText } from './new-text.ts';
import { followingFor, numbersListed, placeNouns } from './nouns.ts';
import { addedTo, beside, byText, inside, type PlaceName, subject } from './places.ts';
import { changesWithin, rangesOf } from './sentence-changes.ts';
import { wordClause } from './word-clause.ts';

/** The sentences of one unit, counted as they stand in the old text. */
export class Sentences {
  readonly #count: number;
  readonly #above: readonly PlaceName[];
  readonly #part: string | undefined;
  readonly #old: readonly string[];
  readonly #isExcerpt: boolean;

  constructor(
    old: readonly string[],
    above: readonly PlaceName[],
    isExcerpt: boolean,
    part: string | undefined,
  ) {
    this.#old = old;
    this.#isExcerpt = isExcerpt;
    this.#count = old.length;
    this.#above = above;
    this.#part = part;
  }

  /** `undefined` where something comes between two texts left out: nobody could tell where. */
  commands(steps: readonly Step<string>[]): TextCommand[] | undefined {
    const commands: TextCommand[] = [];
    let isLost = false;
    let at = 0;
    let gone: number[] = [];
    let fresh: string[] = [];
    const close = () => {
      if (gone.length > 0) commands.push(this.#struck(gone, fresh));
      else if (fresh.length > 0) {
        isLost ||= this.#isExcerpt && !this.#hasNeighbour(at);
        commands.push(this.#added(fresh, at));
      }
      gone = [];
      fresh = [];
    };
    for (const step of steps) {
      if (step.type === 'added') {
        fresh.push(step.new);
        continue;
      }
      if (step.type === 'struck') {
        if (fresh.length > 0) close();
        at++;
        gone.push(at);
        continue;
      }
      close();
      at++;
      if (step.old !== step.new) commands.push(this.#changed(at, step.old, step.new));
    }
    close();
    return isLost ? undefined : commands;
  }

  /** Whether a sentence that can be quoted stands at a place. */
  #hasNeighbour(after: number): boolean {
    const isSaid = (text: string | undefined) => text !== undefined && !isLeftOut(text);
    return isSaid(this.#old[after - 1]) || isSaid(this.#old[after]);
  }

  #name(index: number): PlaceName {
    const noun = placeNouns.Satz;
    if (this.#isExcerpt) return byText(noun, this.#old[index - 1] ?? '');
    const number = String(index);
    return { noun, number, isPrinted: false, label: `${noun.singular} ${number}` };
  }

  /** Where a sentence stands in the text, counted from 1. */
  #range(index: number): TextRange {
    const before = this.#old.slice(0, index - 1);
    const start = before.reduce((sum, one) => sum + one.length + 1, 0);
    return [start, start + (this.#old[index - 1]?.length ?? 0)];
  }

  #changed(index: number, before: string, after: string): TextCommand {
    const name = this.#name(index);
    const place = (names: readonly PlaceName[]) =>
      this.#count > 1 || this.#isExcerpt ? [...names, name] : [...names];
    const changes = changesWithin(before, after);
    const part = index === this.#count ? this.#part : undefined;
    const range = this.#range(index);
    return {
      above: this.#above,
      ranges: changes ? rangesOf(changes, before, range[0]) : [range],
      say: (names) =>
        changes
          ? sentence(wordClause(changes, { inside: inside(place(names)), ...(part && { part }) }))
          : part
            ? withText(partAnew(inside(place(names)), part), [{ depth: 0, text: after }])
            : withText(`${subject([...names, name])} erhält folgende Fassung`, [
                { depth: 0, text: after },
              ]),
    };
  }

  /** Sentences that go, and what comes in their place. */
  #struck(indexes: readonly number[], texts: readonly string[]): TextCommand {
    const by = `durch ${texts.length === 1 ? 'folgenden Satz' : 'folgende Sätze'} ersetzt`;
    const finish = (start: string) =>
      texts.length > 0
        ? withText(`${start} ${by}`, [{ depth: 0, text: texts.join(' ') }])
        : sentence(`${start} gestrichen.`);
    return {
      above: this.#above,
      ranges: indexes.map((index) => this.#range(index)),
      say: (names) => {
        const [only] = indexes;
        if (only !== undefined && indexes.length === 1) {
          return finish(`${subject([...names, this.#name(only)])} wird`);
        }
        const named = indexes.map((index) => this.#name(index));
        const list = named.map(({ number, label }) => number || label.replace(/^Satz /u, ''));
        const many = `${placeNouns.Satz.plural} ${numbersListed(list)}`;
        const place = inside(names);
        return finish(place ? `${place} werden die ${many}` : `Die ${many} werden`);
      },
    };
  }

  #added(texts: readonly string[], after: number): TextCommand {
    const isOne = texts.length === 1;
    const verb = isOne ? 'wird' : 'werden';
    const what = isOne ? `${followingFor(placeNouns.Satz)} Satz` : 'folgende Sätze';
    const text = [{ depth: 0, text: texts.join(' ') }];
    const [, end] = this.#range(Math.max(1, after));
    return {
      above: this.#above,
      ranges: [after === 0 ? [0, 1] : [end - 1, end]],
      say: (names) => {
        if (this.#isExcerpt || (after > 0 && after < this.#count)) {
          const place = inside(names);
          const isAnchor = after > 0 && !isLeftOut(this.#old[after - 1] ?? '');
          const anchor = isAnchor
            ? `nach ${beside(this.#name(after))}`
            : `vor ${beside(this.#name(after + 1))}`;
          const command = place
            ? `${place} ${verb} ${anchor} ${what} eingefügt`
            : `${capitalized(anchor)} ${verb} ${what} eingefügt`;
          return withText(command, text);
        }
        const how = after === 0 ? 'vorangestellt' : 'angefügt';
        const place = addedTo(names);
        const first = what.charAt(0).toUpperCase() + what.slice(1);
        return withText(
          place ? `${place} ${verb} ${what} ${how}` : `${first} ${verb} ${how}`,
          text,
        );
      },
    };
  }
}
