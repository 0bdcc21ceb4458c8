import { amendment } from '../../amend/amendment.ts';
import { versionTexts } from '../../amend/version-texts.ts';
import { titlePlace } from '../../motion/places.ts';
import { versionsOf } from '../../motion/versions.ts';
import type { Rule } from '../rule.ts';

export const versionsAlike: Rule = {
  id: 'fassung-gleich',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Beide Fassungen sind gleich', en: 'Both versions are the same' },
    why: {
      de: 'Sagt die neue Fassung dasselbe wie die bisherige, gibt es nichts zu beschließen. Hervorhebungen, Leerzeichen und die Ziele von Links sind kein Text.',
      en: 'Where the new version says what the old one says, there is nothing to decide. Emphasis, blanks and the targets of links are no text.',
    },
    wrong:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Bisherige Fassung\n\n1. Die Verwaltung pflanzt Bäume.\n\n## Neue Fassung\n\n1. Die Verwaltung pflanzt **Bäume**.',
    right:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Bisherige Fassung\n\n1. Die Verwaltung pflanzt Bäume.\n\n## Neue Fassung\n\n1. Die Verwaltung pflanzt sechzig Bäume.',
  },
  *check({ motion, references }) {
    if (!motion.kind.amends) return;
    for (const version of versionsOf(motion).pairs) {
      const texts = versionTexts(motion, references, version);
      for (const [index, after] of texts?.after.entries() ?? []) {
        const section = version.amended[index];
        if (!texts || !section || after.length === 0) continue;
        const wording = { unitWord: 'Ziffer', subject: 'Der Text' } as const;
        if (amendment(texts.before, after, wording).points.length > 0) continue;
        const isExact = JSON.stringify(texts.before) === JSON.stringify(after);
        yield {
          place: titlePlace(motion, section.heading),
          message: isExact
            ? {
                de: 'Die neue Fassung sagt dasselbe wie die bisherige. Ändern Sie hier, was anders lauten soll.',
                en: 'The new version says the same as the old one. Change here what is to read differently.',
              }
            : {
                de: 'Die neue Fassung unterscheidet sich nur in Hervorhebungen, Leerzeichen oder Links. Ändern Sie hier, was anders lauten soll.',
                en: 'The new version differs in emphasis, blanks or links only. Change here what is to read differently.',
              },
        };
      }
    }
  },
};
