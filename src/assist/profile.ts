import type { CheckOptions } from '../check/check.ts';
import { check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { asSnippet } from '../draft/draft.ts';
import { newProfile } from '../draft/profile.ts';
import { profileFields } from '../motion/profile.ts';
import { type ProfileReading, readProfile } from '../read/profile.ts';
import { read } from '../read/read.ts';
import {
  type Completion,
  type CompletionContext,
  type Completions,
  noCompletions,
} from './completion.ts';
import { cursorIn } from './cursor-in.ts';
import { explainField } from './explain-field.ts';
import { completeCursor } from './field-completion.ts';
import { fieldAt } from './head-field.ts';
import type { Hover, HoverContext } from './hover.ts';

/** The help of a motion's head, inside an `antrag.yml`. */

/** What may stand at an offset of a profile. */
export function profileCompletions(
  text: string,
  location: string,
  offset: number,
  context: CompletionContext,
): Completions {
  const cursor = cursorIn(text, { start: 0, end: text.length }, offset, profileFields);
  if (!cursor) return noCompletions;
  const { facts } = readProfile({ location, text });
  const completed = completeCursor(cursor, { ...context, text, profile: facts });
  return text.trim() === ''
    ? { ...completed, items: [example(text, context), ...completed.items] }
    : completed;
}

/** A whole profile to begin with. */
function example(text: string, { today, language }: CompletionContext): Completion {
  return {
    label: { de: 'Mit einem Beispiel beginnen', en: 'Begin with an example' }[language],
    kind: 'letter',
    insert: asSnippet(newProfile(today)),
    isSnippet: true,
    replace: { start: 0, end: text.length },
  };
}

/** What a key of a profile means. */
export function profileHover(
  text: string,
  location: string,
  offset: number,
  context: HoverContext,
): Hover | undefined {
  const { mapping }: ProfileReading = readProfile({ location, text });
  const found = fieldAt(mapping, profileFields, offset);
  if (!found || offset > found.entry.keyPlace.end.offset) return undefined;
  const { start, end } = found.entry.keyPlace;
  return {
    range: { start: start.offset, end: end.offset },
    text: explainField(found.field, context),
  };
}

/** What the rules find in a profile itself, whatever motion it is for. */
export function profileFindings(text: string, location: string, options: CheckOptions): Finding[] {
  const beside = `${location.slice(0, location.lastIndexOf('/') + 1)}neu.antrag.md`;
  const motion = read('---\n---\n', { location: beside, profiles: [{ location, text }] });
  return check(motion, options).filter(({ file }) => file === location);
}
