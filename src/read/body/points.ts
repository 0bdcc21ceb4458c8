import type { MarkerKind } from '../../counting/marker.ts';
import { bodyStretches, type Group, type TextLine } from './lines-of-text.ts';
import {
  blanks,
  type CountedMarker,
  goesOnFrom,
  isFirst,
  markersAt,
  type TypedMarker,
} from './marker.ts';
import { joinedPlans, type Plan, type PlannedPoint, shiftedPlan } from './plan.ts';
import { strongInWords } from './strong-in-words.ts';

/** How many markers ahead a neighbour is looked for. */
const farthest = 60;
/** A line of so many characters that ends without a mark was probably wrapped there. */
const wrappedLength = 60;
/** Nobody wraps lines as late as that: where one is longer, each was ended by hand. */
const latestWrap = 120;

/** What stretches of a text were found to hold, by their text; offsets count from their start. */
export type KnownStretches = Map<string, Plan>;

/**
 * Finds the points of a body: of all lines that begin with a marker those that are meant so.
 *
 * @param known what an earlier reading has found; afterwards what this one has.
 */
export function planOf(text: string, start: number, known: KnownStretches = new Map()): Plan {
  const breaks: number[] = [];
  const found: [number, Plan][] = [];
  const now: KnownStretches = new Map();
  for (const { from, to, groups } of bodyStretches(text, start, breaks)) {
    const typed = text.slice(from, to);
    const plan = known.get(typed) ?? now.get(typed) ?? planOfStretch(groups, from);
    now.set(typed, plan);
    found.push([from, plan]);
  }
  known.clear();
  for (const [typed, plan] of now) known.set(typed, plan);
  const plan = joinedPlans(found, breaks);
  return { ...plan, breaks: plan.breaks.filter((at) => !isBrokenByHand(text, at)) };
}

/** Whether the line that ends there says so itself: by a backslash, two blanks or a tag. */
function isBrokenByHand(text: string, end: number): boolean {
  return /(?<!\\)(?:\\{2})*\\$| {2}$|<br[ \t]*\/?>[ \t]*$/iu.test(
    text.slice(Math.max(0, end - 20), end),
  );
}

function planOfStretch(groups: readonly Group[], from: number): Plan {
  const plan: Growing = { points: [], breaks: [], strong: [], unread: [] };
  new StretchReader(groups, plan).read();
  return shiftedPlan(plan, -from);
}

interface Growing {
  points: PlannedPoint[];
  breaks: number[];
  strong: number[];
  unread: { start: number; end: number }[];
}

/** A line that may begin with a point. */
interface Candidate {
  group: Group;
  index: number;
  line: TextLine;
  markers: TypedMarker[];
}

/** Reads the text between two headings, in which points are counted on. */
class StretchReader {
  readonly #plan: Growing;
  readonly #groups: readonly Group[];
  readonly #candidates: Candidate[] = [];
  /** The last number of each style, by depth of quotation. */
  readonly #last = new Map<string, CountedMarker>();

  constructor(groups: readonly Group[], plan: Growing) {
    this.#groups = groups;
    this.#plan = plan;
    for (const group of groups) {
      group.lines.forEach((line, index) => {
        const markers = markersAt(line.text, group.lines[index + 1]?.text);
        if (markers.length > 0) this.#candidates.push({ group, index, line, markers });
      });
    }
  }

  read(): void {
    let at = 0;
    for (const group of this.#groups) {
      const from = at;
      while (this.#candidates[at]?.group === group) at++;
      this.#readGroup(group, from, at);
      strongInWords(group.lines, this.#plan.strong);
      numberedLabels(group.lines, this.#plan.breaks);
      tabbedLines(group.lines, this.#plan.breaks);
    }
  }

  #readGroup(group: Group, from: number, to: number): void {
    const paragraph = new Paragraph(group);
    for (let at = from; at < to; at++) {
      const candidate = this.#candidates[at];
      if (!candidate) continue;
      const marker =
        candidate.index === 0
          ? this.#atStart(candidate, at)
          : this.#inside(candidate, at, to, paragraph);
      if (marker) this.#add(candidate, marker, paragraph);
    }
    const { firstUnread, lastUnread } = paragraph;
    if (firstUnread && lastUnread) {
      const end = lastUnread.start + lastUnread.text.length;
      this.#plan.unread.push({ start: firstUnread.start, end });
    }
  }

  #add({ group, index, line }: Candidate, marker: TypedMarker, paragraph: Paragraph): void {
    paragraph.accept(index, marker, line);
    let [at, rest, found]: [number, string, TypedMarker | undefined] = [0, line.text, marker];
    let outer: TypedMarker | undefined;
    // `4. a)` is one line.
    for (let nested = 0; found && nested < 6; nested++) {
      this.#last.set(key(group, found.style), found);
      if (nested > 0) paragraph.styles.set(found.style, line.indent);
      const { kind, text, number, style, length } = found;
      const typed = number === undefined ? { kind, text } : { kind, text, number };
      const start = line.start + at;
      this.#plan.points.push({ start, end: start + length, marker: typed, style });
      at += length;
      rest = rest.slice(length);
      outer = found;
      found = markersAt(rest).find((inner) => outer && mayStandBehind(outer, inner));
    }
  }

  /** Where a paragraph begins, one marker mostly suffices. */
  #atStart(candidate: Candidate, at: number): TypedMarker | undefined {
    const [only, ...others] = candidate.markers;
    // Mostly there is nothing to choose, and no neighbour to ask.
    if (only && others.length === 0 && suffices(only, candidate.line)) return only;
    let best: { marker: TypedMarker; worth: number } | undefined;
    for (const marker of candidate.markers) {
      const next = this.#distanceToNext(candidate, marker, at);
      const last = this.#last.get(key(candidate.group, marker.style));
      const goesOn = last !== undefined && goesOnFrom(last, marker);
      // The nearest neighbour decides whether `i)` is a letter or a number.
      const worth =
        (next === undefined ? 0 : 2 + (farthest - next)) +
        (goesOn ? 2 : 0) +
        (suffices(marker, candidate.line) || this.#isBelow(candidate, marker) ? 1 : 0);
      if (worth > (best?.worth ?? 0)) best = { marker, worth };
    }
    return best?.marker;
  }

  /** `2.1` below `2.`, or behind `1.2`. */
  #isBelow({ group }: Pick<Candidate, 'group'>, { kind, text, number }: TypedMarker): boolean {
    if (kind !== 'outline') return false;
    const above = /^(.+?)\.\d+[.)]?$/u.exec(text)?.[1] ?? '';
    const before = above.replace(/\d+$/u, (digits) => String(Number(digits) - 1));
    return [...this.#last].some(
      ([style, last]) =>
        (style.startsWith(key(group, 'decimal ')) && String(last.number) === above) ||
        style.startsWith(key(group, `outline ${above}.`)) ||
        (number === 1 && style.startsWith(key(group, `outline ${before}.`))) ||
        (style.startsWith(key(group, 'outline ')) &&
          `${style.slice(key(group, 'outline ').length).split('#')[0]}${last.number}` === above),
    );
  }

  /** How many markers on the next one of the same style stands, in sequence. */
  #distanceToNext({ group }: Candidate, marker: TypedMarker, at: number): number | undefined {
    for (let step = 1; step <= farthest; step++) {
      const candidate = this.#candidates[at + step];
      if (!candidate) return undefined;
      if (candidate.group.depth !== group.depth) continue;
      if (candidate.markers.some((next) => isNext(marker, next))) return step;
    }
    return undefined;
  }

  /** In the middle of a paragraph it takes two, and a line above that is at its end. */
  #inside(
    { group, index, line, markers }: Candidate,
    at: number,
    to: number,
    paragraph: Paragraph,
  ): TypedMarker | undefined {
    const above = paragraph.above(index);
    let unread = false;
    for (const marker of this.#byNeighbour(markers, at, to)) {
      const isBullet = marker.kind === 'bullet';
      const last = this.#last.get(key(group, marker.style));
      const goesOn = last !== undefined && goesOnFrom(last, marker);
      const isKnown = paragraph.styles.has(marker.style);
      if (above.leadsOn && !isBullet) {
        // The last point but one: `a) prüfen und` / `b) berichten`.
        if (above.joins && isKnown && goesOn && above.isPoint) return marker;
        unread ||= above.joins && ((isKnown && goesOn) || paragraph.unread.has(marker.style));
        continue;
      }
      const isNew = isFirst(marker) || goesOn;
      // Nobody types a tab in running text: it comes from a word processor's list.
      const isTabbed = line.text.slice(0, marker.length).endsWith('\t');
      if (isTabbed && (isNew || isKnown)) return marker;
      if (paragraph.unread.has(marker.style)) {
        unread = true;
        continue;
      }
      // A dash may also be one of running text.
      const isDoubtful =
        isDash(marker) && above.isWrapped && (!above.isPoint || isAside(line.text));
      if (isKnown && (goesOn || isBullet) && !isDoubtful) return marker;
      // A gap or a number again is printed as it was typed.
      const mayJump = isNumber(marker) || marker.style.endsWith(')');
      if (isKnown && mayJump && !above.isWrapped && (above.isPoint || above.isAtEnd)) return marker;
      const second = this.#hasSecond(marker, at, to);
      if (second && (isNew || (above.announces && isNumber(marker)))) {
        if (above.isAtEnd || above.isPoint || above.isShort || paragraph.isUnwrapped) return marker;
        paragraph.unread.add(marker.style);
        unread = true;
        continue;
      }
      if (second && mayJump && (above.isAtEnd || above.isPoint) && paragraph.isTyped(index)) {
        paragraph.unread.add(marker.style);
        unread = true;
        continue;
      }
      if (above.isPoint && !above.isWrapped && this.#isBelow({ group }, marker)) return marker;
      if (isBullet && !above.isWrapped && paragraph.isBulletAbove(index) && !isAside(line.text))
        return marker;
      const isDeeper = line.indent >= paragraph.indent + 2;
      // Out of the paragraph of a point, back to where its list stands.
      const isFurtherOut = line.indent + 2 <= paragraph.lineIndent(index - 1);
      if (isFurtherOut && (goesOn || (isBullet && last))) return marker;
      if (!isNew || above.isWrapped) continue;
      if (above.announces) return marker;
      if (!above.isPoint && !isDeeper) continue;
      if (isBullet ? !isDash(marker) : isDeeper) return marker;
      if (this.#distanceToNext({ group, index, line, markers }, marker, at) !== undefined)
        return marker;
    }
    // What begins like a point at the start of a line that was ended by hand stays there.
    const [likely] = markers;
    const isPlain = /^[-*+]$/u.test(likely?.style ?? '');
    const stays =
      isPlain ||
      (!above.leadsOn &&
        (above.announces ||
          paragraph.isUnwrapped ||
          (above.isPoint && likely?.kind !== 'bullet') ||
          (paragraph.isTyped(index) &&
            (above.isAtEnd || markers.some(({ style }) => paragraph.styles.has(style))))));
    if (stays && !above.isWrapped && !unread) this.#plan.breaks.push(line.before);
    if (unread) {
      this.#plan.breaks.push(line.before);
      paragraph.leaveUnread(line);
    }
    return undefined;
  }

  /** Of `i)` as a letter and as a number the one that goes on first. */
  #byNeighbour(markers: TypedMarker[], at: number, to: number): TypedMarker[] {
    if (markers.length < 2) return markers;
    const group = this.#candidates[at]?.group;
    const worth = (marker: TypedMarker) => {
      const last = group && this.#last.get(key(group, marker.style));
      return (this.#hasSecond(marker, at, to) ? 2 : 0) + (last && goesOnFrom(last, marker) ? 1 : 0);
    };
    return markers.toSorted((a, b) => worth(b) - worth(a));
  }

  #hasSecond(marker: TypedMarker, at: number, to: number): boolean {
    for (let later = at + 1; later < Math.min(to, at + farthest); later++) {
      const candidate = this.#candidates[later];
      if (candidate?.markers.some((next) => isNext(marker, next))) {
        const { group, index } = candidate;
        const above = group.lines[index - 1]?.text ?? '';
        if (marker.kind === 'bullet' || !leadsOn.test(above) || joins.test(above)) return true;
      }
    }
    return false;
  }
}

/** One group while it is read. */
class Paragraph {
  /** Styles of its points, and how far each is indented. */
  readonly styles = new Map<string, number>();
  /** Styles of what looks like points and is left text. */
  readonly unread = new Set<string>();
  firstUnread: TextLine | undefined;
  lastUnread: TextLine | undefined;
  /** Of the last point. */
  indent = 0;
  readonly #lines: readonly TextLine[];
  readonly #longest: number;
  #lastPoint = -1;
  #lastKind: MarkerKind | undefined;

  constructor({ lines }: Group) {
    this.#lines = lines;
    this.#longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  }

  accept(index: number, { kind, style }: TypedMarker, { indent }: TextLine): void {
    this.styles.set(style, indent);
    this.indent = indent;
    this.#lastPoint = index;
    this.#lastKind = kind;
  }

  isBulletAbove(index: number): boolean {
    return this.#lastPoint === index - 1 && this.#lastKind === 'bullet';
  }

  lineIndent(index: number): number {
    return this.#lines[index]?.indent ?? 0;
  }

  leaveUnread(line: TextLine): void {
    this.firstUnread ??= line;
    this.lastUnread = line;
  }

  /** Whether a line is so long that each was ended by hand. */
  get isUnwrapped(): boolean {
    return this.#longest > latestWrap;
  }

  above(index: number) {
    const text = this.#lines[index - 1]?.text ?? '';
    const isAtEnd = atEnd.test(text);
    return {
      isPoint: this.#lastPoint === index - 1,
      isAtEnd,
      announces: /[:;][”“"«*_]*$/u.test(text),
      isWrapped: !isAtEnd && text.length >= wrappedLength && !this.isUnwrapped,
      isShort: text.length <= this.#longest * 0.8,
      leadsOn: cites.test(text) || (!this.isUnwrapped && leadsOn.test(text)),
      joins: joins.test(text),
    };
  }

  /** Whether no line up to here was wrapped: each was ended by hand. */
  isTyped(index: number): boolean {
    return this.#lines
      .slice(Math.max(0, index - 20), index)
      .every(({ text }) => text.length < wrappedLength || atEnd.test(text));
  }
}

/** A sentence, a clause or a quotation ends; `a. D.` does not. */
const atEnd = /(?:[:;?!…]|(?<!(?:^|[\s.(])\p{L})\.)[”“"«»’)\]*_]*$|[”“"«»’][*_]*$/u;

const citing =
  'nrn?\\.?|nummern?|ziffern?|ziff\\.?|punkte?s?|teile?|buchstaben?|buchst\\.?|abs(?:atz|ätze|\\.)?|sätze?n?|seiten?|s\\.|§§?|artikeln?|art\\.?|anlagen?|top|(?:§§?|nr\\.|abs\\.|absatz|satz|ziffer|nummer|art\\.|artikel|punkt) ?\\d{1,4}[a-z]?';
const governing =
  'der|die|das|dem|den|des|ein|eine[mnrs]?|jede[mnrs]?|diese[mnrs]?|ab|am|an|auf|aus|bei|beim|durch|für|fürs|gegen|gemäß|hinter|im|in|ins|je|laut|mit|nach|neben|ohne|pro|seit|statt|trotz|über|um|unter|vom|von|vor|während|wegen|zu|zum|zur|zwischen|und|oder|und/oder|bis|sowie|bzw\\.|u\\.';
const atLineEnd = (words: string) => new RegExp(`(?:^|[\\s(„"»])(?:${words})$`, 'iu');

/** A line that ends so cites what the next begins with. */
const cites = atLineEnd(citing);
/** A line that ends so goes on: a number on the next belongs to it. */
const leadsOn = atLineEnd(`${citing}|${governing}`);

/** Two points may be joined so; not `zwischen der 1. und`. */
const joins = /(?<!\d\.?)[\s,](?:und|oder|sowie|bzw\.|und\/oder)$/iu;

/** A bullet that is a sign of running text as well. */
function isDash({ kind, style }: TypedMarker): boolean {
  return kind === 'bullet' && /^[–—o]$/u.test(style);
}

/** `– so heißt es – ` in running text. */
function isAside(line: string): boolean {
  return /\S\s[–—](?:\s|$)/u.test(line);
}

/** What may stand behind another marker on its line: `4. a)`, `§ 2 (1)`, `- [ ]` is no such. */
function mayStandBehind(outer: TypedMarker, { kind, style, number }: TypedMarker): boolean {
  if (outer.kind === 'bullet') return false;
  if (kind === 'bullet') return !/^[–—o]$/u.test(style);
  if (number !== 1 || kind === 'decimal' || kind === 'outline' || kind === 'section') return false;
  return style.endsWith(')');
}

function suffices({ kind, text, length, number = 0 }: TypedMarker, line: TextLine): boolean {
  switch (kind) {
    case 'bullet':
    case 'section':
      return true;
    case 'decimal':
    case 'paragraph':
      return !/\d{3}/u.test(text);
    case 'outline':
      return false;
    default:
      return number === 1 && line.text.length > length;
  }
}

function isNext(marker: TypedMarker, next: TypedMarker): boolean {
  return next.style === marker.style && (marker.kind === 'bullet' || goesOnFrom(marker, next));
}

function isNumber({ kind }: TypedMarker): boolean {
  return kind === 'decimal' || kind === 'paragraph' || kind === 'section';
}

function key({ depth }: Group, style: string): string {
  return `${depth} ${style}`;
}

const label = new RegExp(
  `^(?:\\*\\*)?((?:Zu[${blanks}]+)?(?:(?:Frage|Antwort|Punkt|Ziffer|Nr\\.|Nummer|Antrag)[${blanks}]+)?)(\\d{1,2}|[a-z])(?:(?:\\.\\)|[.)])?:|\\.?\\)(?=[${blanks}]))`,
  'u',
);

/** Lines with tabs are rows that were copied from a table, those with strokes were meant as one. */
function tabbedLines(lines: readonly TextLine[], breaks: number[]): void {
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (!/[\t|]/u.test(line.text)) return;
    if (above && row.test(above.text) && row.test(line.text)) breaks.push(line.before);
  });
}

const row = /\S\t+\S|\|/u;

/** `Zu 1.:`, `Frage 2:` in sequence stand on lines of their own. */
function numberedLabels(lines: readonly TextLine[], breaks: number[]): void {
  let last: { word: string; value: number; line: TextLine } | undefined;
  for (const line of lines) {
    const [, word = '', typed = ''] = label.exec(line.text) ?? [];
    if (word === '') continue;
    const digits = Number.parseInt(typed, 10);
    const value = Number.isNaN(digits) ? typed.charCodeAt(0) - 96 : digits;
    if (last?.word === word && last.value + 1 === value) {
      for (const { before } of [last.line, line]) {
        if (before > (lines[0]?.before ?? 0) && !breaks.includes(before, -2)) breaks.push(before);
      }
    }
    last = { word, value, line };
  }
}
