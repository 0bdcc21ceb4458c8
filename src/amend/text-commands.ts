import { align, type Step } from '../compare/align.ts';
import { isLeftOut, withoutMark } from '../compare/left-out.ts';
import { sentencesOf } from '../compare/sentences.ts';
import { similarity, wordCounts } from '../compare/similarity.ts';
import { isSign, textOfTokens, tokensOf } from '../compare/tokens.ts';
import { capitalized } from '../german/sentence.ts';
import { type Command, sentence } from './command.ts';
import { withText } from './new-text.ts';
import { followingFor, numbersListed, placeNouns } from './nouns.ts';
import { addedTo, beside, byText, inside, type PlaceName, subject } from './places.ts';
import { called } from './quotation.ts';
import { type WordChange, wordChanges } from './word-changes.ts';
import { wordClause } from './word-clause.ts';

const sentences = {
  key: (text: string) => text,
  similarity: (one: string, other: string) => similarity(wordCounts(one), wordCounts(other)),
  changed: 0.5,
};

/** A command, and which pieces of the old text it speaks of, in characters from and to. */
export interface TextCommand extends Command {
  ranges: readonly Range[];
}

type Range = readonly [number, number];

/**
 * How the text of one unit changes, sentence by sentence; `undefined` where it had better be said
 * anew. Of an excerpt, sentences are not counted but quoted. `part` names the text where it is only a part of a sentence.
 */
export function textCommands(
  before: string,
  after: string,
  above: readonly PlaceName[],
  part?: string,
  isUncounted = false,
): TextCommand[] | undefined {
  if (before === after) return [];
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  if (old.length === 0 || now.length === 0) return old.length === now.length ? [] : undefined;
  const isExcerpt = isUncounted || (old.some(isLeftOut) && now.some(isLeftOut));
  // Of two that say the same nobody could tell which is meant.
  const spoken = old.filter((text) => !isLeftOut(text));
  if (isExcerpt && new Set(spoken).size < spoken.length) return undefined;
  if (old.length === 1 && now.length === 1 && !isUncounted) {
    return oneSentence(before, after, above, part);
  }
  const steps = paired(align(old, now, sentences));
  // What was left out stays left out: its mark is no sentence that goes, comes or changes.
  if (isExcerpt && !steps.every(keepsLeftOut)) return undefined;
  const anew = steps.filter(isSaidAnew).length;
  if (!isExcerpt && anew > 1 && anew * 2 > old.length) return undefined;
  // What leads into points below stays their lead; it is named where it changes.
  const last = steps.at(-1);
  if (part && last?.type !== 'kept') return undefined;
  return new Sentences(old, above, isExcerpt, part).commands(steps);
}

function oneSentence(
  before: string,
  after: string,
  above: readonly PlaceName[],
  part: string | undefined,
): TextCommand[] | undefined {
  if (before === after) return [];
  const changes = besideLeftOut(before, after);
  if (!changes || isAnew(changes, before, after)) return undefined;
  if (changes.length === 0) return [];
  return [
    {
      above,
      ranges: rangesOf(changes, before),
      say: (names) =>
        sentence(wordClause(changes, { inside: inside(names), ...(part && { part }) })),
    },
  ];
}

/** Of so many words a sentence has to keep one; of fewer it may lose all. */
const someWords = 3;

/** Whether no word of a sentence stays, so that it is another. */
function isAnew(changes: readonly WordChange[], before: string, after: string): boolean {
  if (withoutMark(before, after)) return false;
  const words = tokensOf(before).map((token) => !isSign(token));
  const kept = words.filter(
    (isWord, index) =>
      isWord && !changes.some(({ at }) => at.some(([from, to]) => index >= from && index < to)),
  );
  return words.filter(Boolean).length >= someWords && kept.length === 0;
}

/** Where words change in a text that begins after so many characters. */
function rangesOf(changes: readonly WordChange[], text: string, start = 0): Range[] {
  const tokens = tokensOf(text);
  const length = (end: number) => textOfTokens(tokens.slice(0, end)).length;
  return changes.flatMap(({ at }) =>
    at.map(
      ([from, to]): Range => [
        start + length(Math.max(0, to > from ? from : from - 1)),
        start + length(to),
      ],
    ),
  );
}

function keepsLeftOut(step: Step<string>): boolean {
  const texts = [
    ...(step.type === 'added' ? [] : [step.old]),
    ...(step.type === 'struck' ? [] : [step.new]),
  ];
  return !texts.some(isLeftOut) || (step.type === 'kept' && step.old === step.new);
}

/** Whether a sentence stays and is put whole. */
function isSaidAnew(step: Step<string>): boolean {
  return step.type === 'kept' && step.old !== step.new && !changesIn(step.old, step.new);
}

function changesIn(before: string, after: string) {
  const alike = sentences.similarity(before, after) >= sentences.changed;
  return alike || withoutMark(before, after) ? besideLeftOut(before, after) : undefined;
}

/** No quotation reaches over what was left out: the words before it change, however many. */
function besideLeftOut(before: string, after: string): WordChange[] | undefined {
  const [old, now] = withoutMark(before, after) ?? [before, after];
  const changes = wordChanges(old, now);
  if (changes || old === before) return changes;
  const [from, to] = [called(tokensOf(old)), called(tokensOf(now))];
  return from && to && [{ type: 'replaced', old: from, new: to, at: [[0, tokensOf(old).length]] }];
}

/** As many sentences struck as added at one place: each is said anew. */
function paired(steps: readonly Step<string>[]): Step<string>[] {
  const result: Step<string>[] = [];
  let struck: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (struck.length === added.length) {
      for (const [index, old] of struck.entries()) {
        result.push({ type: 'kept', old, new: added[index] ?? '' });
      }
    } else {
      result.push(...struck.map((old): Step<string> => ({ type: 'struck', old })));
      result.push(...added.map((text): Step<string> => ({ type: 'added', new: text })));
    }
    struck = [];
    added = [];
  };
  for (const step of steps) {
    if (step.type === 'struck') struck.push(step.old);
    else if (step.type === 'added') added.push(step.new);
    else {
      close();
      result.push(step);
    }
  }
  close();
  return result;
}

/** `In Satz 2 erhält der Satzteil vor Buchstabe a folgende Fassung`. */
export function partAnew(place: string, part: string): string {
  const what = part.replace(/^in dem /u, 'der ');
  return place
    ? `${place} erhält ${what} folgende Fassung`
    : `${capitalized(what)} erhält folgende Fassung`;
}

/** The sentences of one unit, counted as they stand in the old text. */
class Sentences {
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
  #range(index: number): Range {
    const before = this.#old.slice(0, index - 1);
    const start = before.reduce((sum, one) => sum + one.length + 1, 0);
    return [start, start + (this.#old[index - 1]?.length ?? 0)];
  }

  #changed(index: number, before: string, after: string): TextCommand {
    const name = this.#name(index);
    const place = (names: readonly PlaceName[]) =>
      this.#count > 1 || this.#isExcerpt ? [...names, name] : [...names];
    const changes = changesIn(before, after);
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
