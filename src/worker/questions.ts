import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../check/finding.ts';
import type { Loaded } from '../load.ts';
import type { Language } from '../text/language.ts';

/** The clock and the language of whoever asks. */
export interface Asker {
  /** ISO 8601. */
  today: string;
  language: Language;
}

/**
 * What a shell asks of a motion while it is typed, a row each: the same functions of `assist` and
 * `check` that anybody may call, and their answers, all plain data.
 */
export const questions = {
  outline: async ({ motion }: Loaded, { language }: Asker) => {
    const { outline } = await import('../assist/outline.ts');
    return outline(motion, language);
  },
  folds: async ({ motion }: Loaded) => {
    const { folds } = await import('../assist/folding.ts');
    return folds(motion);
  },
  pointMarkers: async ({ motion }: Loaded) => {
    const { pointMarkers } = await import('../assist/point-markers.ts');
    return pointMarkers(motion);
  },
  links: async ({ motion, references }: Loaded) => {
    const { documentLinks } = await import('../assist/links.ts');
    return documentLinks(motion, references);
  },
  definition: async ({ motion }: Loaded, _: Asker, offset: number) => {
    const { definition } = await import('../assist/definition.ts');
    return definition(motion, offset);
  },
  hover: async ({ motion }: Loaded, { today, language }: Asker, offset: number) => {
    const { hover } = await import('../assist/hover.ts');
    return hover(motion, offset, { today: Temporal.PlainDate.from(today), language });
  },
  completions: async ({ motion }: Loaded, { today, language }: Asker, offset: number) => {
    const { completions } = await import('../assist/complete.ts');
    return completions(motion, offset, { today: Temporal.PlainDate.from(today), language });
  },
  status: async (
    { motion }: Loaded,
    { today, language }: Asker,
    found: readonly Finding[],
    isDue: boolean,
  ) => {
    const { status } = await import('../assist/status.ts');
    return status(motion, found, { today: Temporal.PlainDate.from(today), language, isDue });
  },
  rewrites: async ({ motion }: Loaded, _: Asker, start: number, end: number) => {
    const { anotherGroup } = await import('../assist/another-group.ts');
    return anotherGroup(motion, start, end);
  },
  knownWords: async ({ motion }: Loaded) => {
    const { knownWords } = await import('../assist/spelling.ts');
    return knownWords(motion);
  },
  switchOffFixes: async ({ motion }: Loaded, _: Asker, finding: Finding) => {
    const { switchOffFixes } = await import('../check/switch-off-fix.ts');
    return switchOffFixes(motion, finding);
  },
} as const;

export type Questions = typeof questions;
export type QuestionName = keyof Questions;
/** What a question needs besides the motion and who asks. */
export type About<Name extends QuestionName> =
  Parameters<Questions[Name]> extends [unknown?, unknown?, ...infer Rest] ? Rest : never;
export type Answer<Name extends QuestionName> = Awaited<ReturnType<Questions[Name]>>;
