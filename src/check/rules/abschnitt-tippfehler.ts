import { titlePlace } from '../../motion/places.ts';
import { misspelt } from '../misspelt.ts';
import type { Rule } from '../rule.ts';
import { unspacedHeadings } from '../unspaced.ts';

export const sectionMisspelt: Rule = {
  id: 'abschnitt-tippfehler',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Tippfehler in der Überschrift', en: 'Typo in a heading' },
    why: {
      de: 'Antrag erkennt Abschnitte an ihrer Überschrift. Vertippt, wird aus dem Beschlussvorschlag ein Abschnitt wie jeder andere.',
      en: 'Antrag recognises sections by their heading. Mistyped, the resolution becomes a section like any other.',
    },
    wrong: '## Beschlussvorshclag',
    right: '## Beschlussvorschlag',
  },
  *check({ motion }) {
    for (const section of motion.sections) {
      const meant = misspelt(section);
      if (!meant) continue;
      yield {
        place: titlePlace(motion, section.heading),
        message: {
          de: `Die Überschrift „${section.title}“ ist nicht bekannt. Meinten Sie „${meant.heading}“?`,
          en: `The heading "${section.title}" is not known. Did you mean "${meant.heading}"?`,
        },
        expected: [meant.heading],
      };
    }
    for (const { hashes, title, place } of unspacedHeadings(motion)) {
      yield {
        place,
        message: {
          de: `„${hashes}${title}“ wird erst mit einem Leerzeichen zur Überschrift: ${hashes} ${title}`,
          en: `"${hashes}${title}" needs a space to become a heading: ${hashes} ${title}`,
        },
        expected: [`${hashes} ${title}`],
      };
    }
  },
};
