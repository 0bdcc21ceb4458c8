import { attribute } from '../german/adjectives.ts';
import type { Gender } from '../german/declension.ts';
import { declinePaper } from '../german/decline.ts';
import { kindNamed } from '../motion/kinds.ts';
import type { Motion } from '../motion/motion.ts';
import { plainValue } from '../submission/plain.ts';

/** The kind of a motion in the letter's sentences. */
export interface KindWords {
  /** `Antrag`, `Gemeinsame Anfrage` */
  title: string;
  /** `folgenden Antrag`, `folgende Anfrage` */
  accusative: string;
  /** `folgender Antrag` */
  nominative: string;
}

export function kindWords(motion: Motion, joint: boolean): KindWords {
  const typed = plainValue(motion.facts.kind);
  if (motion.kind.asks === 'state') return resolution(joint);
  const known = typed === undefined || kindNamed(typed) !== undefined;
  const word = known ? motion.kind.word : typed;
  const gender = known ? motion.kind.gender : declinePaper(word)?.gender;
  const title = joint && gender && !saysJoint.test(word) ? `${common[gender]} ${word}` : word;
  if (!gender) return { title, accusative: 'folgenden Antrag', nominative: 'folgender Antrag' };
  const inSentence = word.replace(saysJoint, (first) => first.toLowerCase());
  return {
    title,
    accusative: `${following.accusative[gender]} ${inflected(inSentence, gender)}`,
    nominative: `${following.nominative[gender]} ${inSentence}`,
  };
}

/** `Gemeinsamer Antrag`, `Interfraktioneller Antrag`: in a sentence an adjective like any other. */
const saysJoint = /^(?:Gemeinsam|Interfraktionell|Fraktionsübergreifend)/iu;

/** A resolution is itself a motion to pass one. */
function resolution(joint: boolean): KindWords {
  return {
    title: joint ? 'Gemeinsamer Antrag' : 'Antrag',
    accusative: 'folgenden Antrag auf Verabschiedung einer Resolution',
    nominative: 'folgender Antrag auf Verabschiedung einer Resolution',
  };
}

const common = { masculine: 'Gemeinsamer', feminine: 'Gemeinsame', neuter: 'Gemeinsames' };
const following = {
  nominative: { masculine: 'folgender', feminine: 'folgende', neuter: 'folgendes' },
  accusative: { masculine: 'folgenden', feminine: 'folgende', neuter: 'folgendes' },
};

/** `Dringlicher Antrag` → `Dringlichen Antrag`: after `folgenden` a masculine adjective turns weak. */
function inflected(word: string, gender: Gender): string {
  if (gender !== 'masculine') return word;
  const words = word.split(' ');
  const motion = words.findIndex((part) => /antrag$/iu.test(part));
  const head = motion < 0 ? words.length - 1 : motion;
  return words
    .map((part, index) => {
      const before = attribute(part, gender, false);
      return index < head && before.type === 'adjective' ? before.cases.accusative : part;
    })
    .join(' ');
}
