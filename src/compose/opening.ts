import { capitalized, listed, spaced } from '../german/sentence.ts';
import type { Motion } from '../motion/motion.ts';
import type { References } from '../references/references.ts';
import { plainValue } from '../submission/plain.ts';
import { salutation } from '../submission/salutation.ts';
import { meetsAt, stopsOf } from '../submission/stops.ts';
import {
  differentSubmitters,
  isJoint,
  nominative,
  submittersOf,
} from '../submission/submitters.ts';
import { toMeeting } from '../submission/to-meeting.ts';
import { baseMotionPhrase } from './base-motion.ts';
import { kindWords } from './kind.ts';

/** `die SPD-Fraktion stellt zur Sitzung des Beirats … am 24.05.2012 folgenden Antrag.` */
export function openingSentence(motion: Motion, references: References): string {
  const typed = plainValue(motion.facts.opening);
  if (typed) return typed;
  const sentence = generated(motion, references);
  // After "Liebe Mitglieder!" a new sentence begins.
  return /[.!]$/u.test(salutation(motion)) ? capitalized(sentence) : sentence;
}

function generated(motion: Motion, references: References): string {
  const submitters = differentSubmitters(submittersOf(motion));
  const kind = kindWords(motion, isJoint(submitters));
  const stops = stopsOf(motion);
  const base = motion.kind.amends ? baseMotionPhrase(motion, references) : undefined;
  const meeting =
    motion.kind.spares.includes('meeting') && !meetsAt(stops)
      ? ''
      : toMeeting(stops, base ? 'für die' : 'zur');
  const where = spaced(base, meeting);

  const groups = submitters.filter(({ group }) => group);
  const [first] = submitters;
  if (submitters.length > 0 && groups.length === 0) {
    const we = submitters.length > 1 ? 'wir stellen' : 'ich stelle';
    return `${spaced(we, where, kind.accusative)}.`;
  }
  if (submitters.length > 1) {
    return `${spaced(listed(submitters.map(nominative)), 'stellen', where, kind.accusative)}.`;
  }
  const forms = first?.group?.forms;
  if (forms?.nominative) {
    const verb = forms.number === 'plural' ? 'stellen' : 'stellt';
    return `${spaced(forms.nominative, verb, where, kind.accusative)}.`;
  }
  // Whoever it is, their article isn't known: the sentence does without them.
  return `${spaced(where || 'hiermit', 'wird', kind.nominative, 'gestellt')}.`;
}
