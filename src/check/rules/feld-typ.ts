import { sourceText } from '../../motion/motion.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import type { Rule } from '../rule.ts';
import { nearestWord } from '../slips.ts';

export const fieldType: Rule = {
  id: 'feld-typ',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Wert passt nicht zum Feld', en: 'Value does not fit the field' },
    why: {
      de: 'Manche Felder wollen einen Text, andere eine Liste, Unterfelder oder eines von wenigen Wörtern. Was nicht passt, kann im Brief nicht stehen.',
      en: 'Some fields want a text, others a list, fields of their own or one of a few words. What does not fit cannot stand in the letter.',
    },
    wrong: 'ort: {name: Musterhausen}',
    right: 'ort: Musterhausen',
  },
  *check({ motion }) {
    // Where the head breaks off, what stands behind is not what was meant.
    if (motion.faults.some(({ type }) => type === 'head-unreadable')) return;
    for (const fault of motion.faults) {
      if (fault.type === 'value-wrong-shape') {
        const { start, end } = fault.place;
        const typed = sourceText(motion, fault.file).slice(start.offset, end.offset);
        if (placeholdersIn(typed).length > 0) continue;
        const near =
          fault.value === undefined ? undefined : nearestWord(fault.value, fault.known ?? [], 2);
        yield {
          node: fault,
          isEnough: true,
          ...(near && { expected: [near] }),
          message: {
            de: `„${fault.key}“ erwartet ${fault.expected.de}.`,
            en: `"${fault.key}" expects ${fault.expected.en}.`,
          },
        };
      } else if (fault.type === 'value-unknown') {
        const near = nearestWord(fault.value, fault.known, 2);
        yield {
          node: fault,
          message: {
            de: `„${fault.key}“ kennt „${fault.value}“ nicht. Möglich sind: ${fault.known.join(', ')}.`,
            en: `"${fault.key}" does not know "${fault.value}". Possible are: ${fault.known.join(', ')}.`,
          },
          ...(near && { expected: [near] }),
        };
      }
    }
  },
};
