import { motionAt } from '../amend/base.ts';
import { withPreposition } from '../german/declension.ts';
import { declinePaper } from '../german/decline.ts';
import { isMotionPath } from '../motion/file-names.ts';
import type { Motion } from '../motion/motion.ts';
import type { References } from '../references/references.ts';
import { plainValue } from '../submission/plain.ts';
import { subjectOf } from './title.ts';

/** `zur Vorlage 2022/0415 (TOP 6)`; `undefined` where `bezug` is absent or leads nowhere. */
export function baseMotionPhrase(motion: Motion, references: References): string | undefined {
  const typed = plainValue(motion.facts.baseMotion);
  if (!typed) return undefined;
  if (isMotionPath(typed)) return toFile(typed, references);
  const [, paper, item] = withItem.exec(typed) ?? [];
  return paper && item && !/^zu[mr]?$/iu.test(paper)
    ? `${toPaper(paper)} (${item})`
    : toPaper(typed);
}

/** A paper and the agenda item it is dealt with under. */
const withItem = /^(.*[^\s,(])[\s,]+\(?((?:TOP|Tagesordnungspunkt)\s[^()]*)\)?$/u;

function toPaper(paper: string): string {
  const said = /^(?:zu|zum|zur|zu den)\s/iu.exec(paper)?.[0];
  if (said) return said.toLowerCase() + paper.slice(said.length);
  if (/^\d/u.test(paper)) return `zur Vorlage ${paper}`;
  const dative = declinePaper(paper)?.dative;
  return dative ? withPreposition('zu', dative) : `zu ${paper}`;
}

/** What the file of another motion is called: by the office's number, else by its subject. */
function toFile(path: string, references: References): string | undefined {
  const base = motionAt(path, references);
  if (!base) return undefined;
  const number = plainValue(base.facts.reference);
  if (number) return toPaper(number);
  const subject = quotedSubject(base);
  return subject && `${toPaper(base.kind.word)} ${subject}`;
}

function quotedSubject(base: Motion): string | undefined {
  const subject = subjectOf(base)?.replace(/[„»]/gu, '‚').replace(/[“«]/gu, '‘');
  return subject && `„${subject}“`;
}

/** How the base is named in brackets, never declined: `Vorlage 2027/0415, TOP 6`. */
export function baseName(motion: Motion, references: References): string | undefined {
  const typed = plainValue(motion.facts.baseMotion);
  if (!typed) return undefined;
  if (!isMotionPath(typed)) return /^\d/u.test(typed) ? `Vorlage ${typed}` : typed;
  const base = motionAt(typed, references);
  if (!base) return undefined;
  const number = plainValue(base.facts.reference);
  if (number) return /^\d/u.test(number) ? `Vorlage ${number}` : number;
  const subject = quotedSubject(base);
  return subject && `${base.kind.word} ${subject}`;
}
