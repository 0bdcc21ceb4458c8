import { renumbered } from '../../amend/renumbered.ts';
import { versionTexts } from '../../amend/version-texts.ts';
import { versionsOf } from '../../motion/versions.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** `Ziffer 2`, `Punkt 2`, `Nr. 2`, with the number alone. */
const citation =
  /(?<!\p{L})(Ziffern?|Ziff\.|Punkte?n?|Nummern?|Nr\.)\s+(\d+[a-z]?)(?![\d.,]*\d|\p{L})/gu;

export const citationMoved: Rule = {
  id: 'verweis-verschoben',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Verweis auf verschobenen Punkt', en: 'Citation of a point that moved' },
    why: {
      de: 'Kommt ein Punkt hinzu oder fällt einer weg, zählen die folgenden anders. Ein Verweis auf ihre alte Nummer führt dann zum falschen Punkt.',
      en: 'Where a point comes or goes, those behind it are counted differently. A reference by the old number then leads to the wrong point.',
    },
    wrong:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Bisherige Fassung\n\n1. Es werden Bäume gepflanzt.\n2. Die Kosten trägt die Stadt.\n3. Für Ziffer 2 gilt der Haushalt.\n\n## Neue Fassung\n\n1. Es werden Bäume gepflanzt.\n2. Sie werden gegossen.\n3. Die Kosten trägt die Stadt.\n4. Für Ziffer 2 gilt der Haushalt.',
    right:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Bisherige Fassung\n\n1. Es werden Bäume gepflanzt.\n2. Die Kosten trägt die Stadt.\n3. Für Ziffer 2 gilt der Haushalt.\n\n## Neue Fassung\n\n1. Es werden Bäume gepflanzt.\n2. Sie werden gegossen.\n3. Die Kosten trägt die Stadt.\n4. Für Ziffer 3 gilt der Haushalt.',
  },
  *check({ motion, references }) {
    if (!motion.kind.amends) return;
    for (const version of versionsOf(motion).pairs) {
      const texts = versionTexts(motion, references, version);
      if (!texts) continue;
      const old = version.current
        ? proseOf(motion, version.current.content).map(({ value }) => value)
        : undefined;
      for (const [index, section] of version.amended.entries()) {
        const numbers = renumbered(texts.before, texts.after[index] ?? []);
        if (numbers.size === 0) continue;
        for (const prose of proseOf(motion, section.content)) {
          // What the drafter has rewritten, they have looked at.
          if (old && !old.includes(prose.value)) continue;
          for (const match of prose.value.matchAll(citation)) {
            const [whole, noun = '', number = ''] = match;
            const now = numbers.get(number);
            if (!now) continue;
            yield {
              place: prose.place(match.index, match.index + whole.length),
              message: {
                de: `Der bisherige Punkt ${number} ist jetzt Punkt ${now}. Prüfen Sie diesen Verweis.`,
                en: `Point ${number} is now point ${now}. Check this reference.`,
              },
              expected: [`${noun} ${now}`],
            };
          }
        }
      }
    }
  },
};
