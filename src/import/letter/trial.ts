import { letterOf } from '../../export/export.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Loaded } from '../../load.ts';
import type { Paper } from '../paper.ts';
import type { Values } from './guess.ts';
import { motionOf } from './head-text.ts';
import type { LetterParts } from './parts.ts';

/** Reads a text as a motion, with the files that it names. */
export type Reading = (text: string) => Promise<Pick<Loaded, 'motion' | 'references'>>;

/** A letter that is taken over, and the way to try which values of a head bring it about. */
export class Trial {
  readonly #tried = new Map<string, Promise<Letter>>();

  constructor(
    readonly parts: LetterParts,
    readonly paper: Paper,
    readonly isOwn: boolean,
    private readonly read: Reading,
  ) {}

  /** The letter of a motion with these values. */
  letter(values: Values, body = probe): Promise<Letter> {
    const text = motionOf({ values, body });
    const letter = this.#tried.get(text) ?? this.read(text).then(letterOf);
    this.#tried.set(text, letter);
    return letter;
  }

  /** The first of several values with which the letter says most of what it is to say. */
  async best(
    known: Values,
    candidates: readonly Values[],
    score: (letter: Letter) => number,
  ): Promise<Values | undefined> {
    let best: { values: Values; score: number } | undefined;
    for (const values of candidates) {
      const reached = score(await this.letter({ ...known, ...values }));
      if (!best || reached > best.score) best = { values, score: reached };
    }
    return best?.values;
  }
}

/** Enough of a body that a letter has all its sentences. */
const probe = '## Beschlussvorschlag\n\nDie Stadt baut.\n\n## Fragen\n\nWann?\n';
