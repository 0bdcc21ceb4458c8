import type { Root, RootContent } from 'mdast';
import { cutsOf } from './cut.ts';
import { guessLabels, keyOfLabels, type Labels, labelsOf, mergeLabels } from './labels.ts';
import { movedTree } from './move.ts';
import { isOpenAtEnd } from './open-end.ts';
import { countLineEndings, parsePrepared, rootOf } from './parse.ts';
import { keyOfPlan, planBetween } from './plan.ts';
import type { KnownStretches } from './points.ts';
import { type Prepared, prepare } from './prepare.ts';

/** Pieces get about this long, in UTF-16 code units. */
const defaultSize = 1500;

/** A piece of a text, parsed. */
interface Piece {
  content: RootContent[];
  /** Where it begins: an offset, and a line from 1. */
  offset: number;
  line: number;
  lineEndings: number;
  labels: Labels;
  isOpen: boolean;
}

/** Pieces by their text (and the labels known), then by their offset. */
type Pieces = Map<string, Map<number, Piece>>;

/**
 * Parses a text again and again while it is written. It is read in pieces, and those that an edit
 * didn't touch are kept, so that what a keystroke costs hardly grows with the text. The tree is
 * the same as in one. Trees share what neither changed nor moved: nobody may change them.
 */
export class PiecewiseParser {
  readonly #size: number;
  #known: Pieces = new Map();
  #labels: Labels | undefined;
  readonly #stretches: KnownStretches = new Map();

  constructor(size = defaultSize) {
    this.#size = size;
  }

  /** As `parse` does it in one. */
  parse(text: string, start = 0): Root {
    const prepared = prepare(text, start, this.#stretches);
    const points = new Set(prepared.plan.points.map((point) => point.start));
    const cuts = cutsOf(prepared.text, start, this.#size, (offset) => points.has(offset));
    // Every piece has to know the labels of all, which are known when all are read: a first
    // reading supposes those of the last time.
    const supposed = this.#labels ?? guessLabels(prepared.text.slice(start));
    let pieces = this.#read(text, prepared, cuts, supposed);
    this.#labels = mergeLabels(pieces.map((piece) => piece.labels));
    if (keyOfLabels(this.#labels) !== keyOfLabels(supposed))
      pieces = this.#read(text, prepared, cuts, this.#labels);
    return rootOf(
      pieces.flatMap((piece) => piece.content),
      text,
      { start, prepared },
    );
  }

  #read(text: string, prepared: Prepared, cuts: readonly number[], labels: Labels): Piece[] {
    const pieces: Piece[] = [];
    const known: Pieces = new Map();
    const labelsKey = keyOfLabels(labels);
    let line = 1 + countLineEndings(text.slice(0, cuts[0]));
    for (let from = 0; from < cuts.length; ) {
      let to = from;
      let step = 1;
      let piece: Piece;
      // What a piece leaves open goes on in the next. Twice as far each time, so that what is
      // never closed is not read over and over.
      do {
        to = Math.min(to + step, cuts.length);
        step *= 2;
        const offset = cuts[from] ?? 0;
        const typed = text.slice(offset, cuts[to]);
        const told = keyOfPlan(planBetween(prepared.plan, offset, offset + typed.length));
        const key = `${typed.includes('[') ? labelsKey : ''}${told}${typed}`;
        const same = known.get(key) ?? new Map<number, Piece>();
        piece = this.#piece(key, { text, typed, prepared, offset, line, labels });
        known.set(key, same.set(piece.offset, piece));
      } while (piece.isOpen && to < cuts.length);
      pieces.push(piece);
      line += piece.lineEndings;
      from = to;
    }
    this.#known = known;
    return pieces;
  }

  #piece(key: string, { text, typed, prepared, offset, line, labels }: Reading): Piece {
    const known = this.#known.get(key);
    const kept = known?.get(offset) ?? known?.values().next().value;
    if (kept) return movedTo(kept, offset, line);
    const to = offset + typed.length;
    const content = parsePrepared(prepared, { from: offset, to, line, known: labels });
    return {
      content,
      offset,
      line,
      lineEndings: countLineEndings(typed),
      labels: labelsOf(content),
      isOpen: isOpenAtEnd(content, text.slice(0, to)),
    };
  }
}

interface Reading {
  /** The whole text, and the piece of it. */
  text: string;
  typed: string;
  prepared: Prepared;
  offset: number;
  line: number;
  labels: Labels;
}

function movedTo(piece: Piece, offset: number, line: number): Piece {
  if (piece.offset === offset && piece.line === line) return piece;
  const by = { offset: offset - piece.offset, lines: line - piece.line };
  return { ...piece, offset, line, content: piece.content.map((node) => movedTree(node, by)) };
}
