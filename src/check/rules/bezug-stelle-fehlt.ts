import { sectionsNamed } from '../../motion/motion.ts';
import { placeholdersIn } from '../../motion/placeholders.ts';
import { headingPlace } from '../../motion/places.ts';
import { proseOf, saysNothing } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Any word that says where in a paper something stands. */
const passage =
  /(?<!\p{L})(?:(?:Spiegel|Unter|Beschluss|Haupt)?(?:[Pp]unkt\p{L}{0,3}|Ziffern?|Ziff\.|Zeilen?|Z\.|Seiten?|S\.|Nummern?|Nr\.|Abs(?:atz|atzes|ätze|\.)|Satz(?:es)?|Sätze|Artikeln?|Art\.|Abschnitt(?:s|es|e)?|Kapitels?|Buchstaben?|Spalten?|Tabellen?|Anlagen?|Anhang|Position(?:en)?|Produkt\p{L}*|Spiegelstrich\p{L}*|Überschrift|Titel|Haushaltsstelle\p{L}*|Präambel|Beschluss(?:vorschl|text|antr)\p{L}*|Antragstext\p{L}*|Tagesordnungspunkt\p{L}*|Begründung|Formulierung))(?!\p{L})|§|wie folgt (?:ge|er)|wie vorgesehen|unter [„"]?(?:\d|[IVX]+ ?\d)|„[^“]{3,300}“[^.]{0,80}(?:ersetz|gestrichen|streich|geändert|ergänzt|eingefügt)/u;

/** What is added to a paper without a word where comes at its end. */
const adds =
  /(?<!\p{L})(?:ergänz\p{L}*|Ergänzung(?:en)?|hinzu(?:zu)?(?:ge)?füg\p{L}*|an(?:zu)?(?:ge)?füg\p{L}*|angehängt|zusätzlich\p{L}*|darüber hinaus|außerdem|ferner|weiterhin|(?:mit )?aufgenommen|aufzunehmen|erweitert um)(?!\p{L})/iu;

export const passageMissing: Rule = {
  id: 'bezug-stelle-fehlt',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Änderung ohne Stelle', en: 'Amendment without a passage' },
    why: {
      de: 'Eine Änderung nennt die Stelle, die sie ändert: Punkt, Ziffer, Seite, Zeile, Paragraf oder Anlage. Sonst ist unklar, wohin der neue Text gehört.',
      en: 'An amendment names the passage it changes: point, number, page, line, section or annex. Otherwise it is unclear where the new text belongs.',
    },
    wrong:
      'art: Änderungsantrag\nbezug: Vorlage 2026/0415\n\n## Beschlussvorschlag\n\nEs wird eine Querung eingerichtet.',
    right:
      'art: Änderungsantrag\nbezug: Vorlage 2026/0415\n\n## Beschlussvorschlag\n\nPunkt 2 lautet: „Es wird eine Querung eingerichtet.“',
  },
  *check({ motion }) {
    // First it has to be known what is amended.
    const base = motion.facts.baseMotion?.value;
    if (!motion.kind.amends || base === undefined || placeholdersIn(base).length > 0) return;
    const [section] = sectionsNamed(motion, 'resolution');
    if (!section || saysNothing(section.content)) return;
    if (passage.test(base)) return;
    if (motion.kind.adds) return;
    const texts = [...motion.preface, ...section.content];
    if (proseOf(motion, texts).some(({ value }) => passage.test(value) || adds.test(value))) return;
    yield {
      place: headingPlace(motion, section.heading),
      message: {
        de: 'Die Änderung nennt keine Stelle. Schreiben Sie, welcher Punkt, welche Seite oder Zeile geändert wird.',
        en: 'The amendment names no passage. Write which point, page or line is changed.',
      },
    };
  },
};
