import { withPreposition } from '../german/declension.ts';
import { declinePaper } from '../german/decline.ts';
import type { Motion } from '../motion/motion.ts';
import { plainValue } from './plain.ts';

/** `zur Vorlage 2022/0415 (TOP 6)`; `undefined` where `bezug` is absent or a path. */
export function baseMotionPhrase(motion: Motion): string | undefined {
  const typed = plainValue(motion.facts.baseMotion);
  if (!typed || /\.antrag\.md$/iu.test(typed)) return undefined;
  const [, paper = typed, item] =
    /^(.*?),?\s*\(?((?:TOP|Tagesordnungspunkt)\s[^)]*)\)?$/u.exec(typed) ?? [];
  const brackets = item && paper ? ` (${item})` : '';
  return `${toPaper(paper || typed)}${brackets}`;
}

function toPaper(paper: string): string {
  if (/^(?:zu|zum|zur)\s/u.test(paper)) return paper;
  if (/^\d/u.test(paper)) return `zur Vorlage ${paper}`;
  const dative = declinePaper(paper)?.dative;
  return dative ? withPreposition('zu', dative) : `zu ${paper}`;
}
