import { baseText } from '../../amend/version-texts.ts';
import { titlePlace } from '../../motion/places.ts';
import { sections } from '../../motion/sections.ts';
import { versionsOf } from '../../motion/versions.ts';
import type { Rule } from '../rule.ts';

export const versionMissing: Rule = {
  id: 'fassung-fehlt',
  severity: 'error',
  safe: false,
  page: {
    title: { de: 'Neue Fassung ohne Bisherige', en: 'New version without the one before' },
    why: {
      de: 'Was sich ändert, ergibt sich aus zwei Texten: dem, der gilt, und dem, der gelten soll. Ohne den ersten können die Sätze des Änderungsantrags nicht entstehen. Führt `bezug` zu einem Antrag in einer Datei, gilt dessen Beschlussvorschlag.',
      en: 'What changes follows from two texts: the one that stands and the one that is wanted. Without the first, the sentences of the amendment cannot be made. Where `bezug` leads to a motion in a file, its resolution is taken.',
    },
    wrong:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Neue Fassung\n\n1. Die Verwaltung pflanzt sechzig Bäume.',
    right:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Bisherige Fassung\n\n1. Die Verwaltung pflanzt vierzig Bäume.\n\n## Neue Fassung\n\n1. Die Verwaltung pflanzt sechzig Bäume.',
  },
  *check({ motion, references }) {
    if (!motion.kind.amends) return;
    const { pairs } = versionsOf(motion);
    const { heading } = sections.currentText;
    for (const { name, current, amended } of pairs) {
      const [section] = amended;
      if (!section || current) continue;
      if (name === undefined && baseText(motion, references)) continue;
      const at = section.place.start.offset;
      const title = name === undefined ? heading : `${heading}: ${name}`;
      yield {
        place: titlePlace(motion, section.heading),
        message: {
          de: `Es fehlt der Text, der geändert wird. Fügen Sie davor „${title}“ ein, Wort für Wort.`,
          en: `The text that is amended is missing. Insert "${title}" before it, word for word.`,
        },
        fixes: [
          {
            title: { de: `„${heading}“ einfügen`, en: `Insert "${heading}"` },
            edits: [{ start: at, end: at, text: `## ${title}\n\n1. [Bisherige Fassung]\n\n` }],
          },
        ],
      };
    }
  },
};
