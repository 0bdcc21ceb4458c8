import { kindNamed } from '../../motion/kinds.ts';
import { sections } from '../../motion/sections.ts';
import type { Paper } from '../paper.ts';
import { bodyOf } from './body-of-parts.ts';
import { GuessedHead } from './head.ts';
import type { TypedMotion } from './head-text.ts';
import type { LetterParts } from './parts.ts';
import { type Reading, Trial } from './trial.ts';

/**
 * The motion whose letter has these parts. What the letter says by itself is not typed; where its
 * own words would be others, those of the document are its field.
 */
export async function typedMotion(
  parts: LetterParts,
  paper: Paper,
  isOwn: boolean,
  read: Reading,
): Promise<TypedMotion> {
  const head = new GuessedHead(new Trial(parts, paper, isOwn, read));
  await head.guess();
  const kind = kindNamed(String(head.values.art ?? 'Antrag'));
  const voted = sections[kind?.votedOn ?? 'resolution'].heading;
  const body = bodyOf(parts, paper, isOwn, voted);
  await head.settle(body);
  return { values: head.values, body: head.withFormula(body) };
}
