import { amendment } from '../../amend/amendment.ts';
import { amendmentAsText } from '../../amend/as-text.ts';
import { withoutLines } from '../../amend/citation.ts';
import { versionTexts } from '../../amend/version-texts.ts';
import { sectionsNamed } from '../../motion/motion.ts';
import { titlePlace } from '../../motion/places.ts';
import { sections } from '../../motion/sections.ts';
import { versionsOf } from '../../motion/versions.ts';
import { proseOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const amendmentOther: Rule = {
  id: 'aenderung-abweichend',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Änderung sagt anderes', en: 'Amendment says something else' },
    why: {
      de: 'Steht neben den beiden Fassungen ein eigener Beschlussvorschlag, wird er gedruckt, wie er getippt ist. Sagt er anderes als die Fassungen, ist offen, was gilt.',
      en: 'A resolution that is typed beside the two versions is printed as typed. Where it says something else than they do, it is unclear what holds.',
    },
    wrong:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Beschlussvorschlag\n\nDas Wort „vierzig“ wird durch das Wort „fünfzig“ ersetzt.\n\n## Bisherige Fassung\n\nDie Stadt pflanzt vierzig Bäume.\n\n## Neue Fassung\n\nDie Stadt pflanzt sechzig Bäume.',
    right:
      'art: Änderungsantrag\nbezug: Vorlage 2027/0415\n\n## Beschlussvorschlag\n\nDas Wort „vierzig“ wird durch das Wort „sechzig“ ersetzt.\n\n## Bisherige Fassung\n\nDie Stadt pflanzt vierzig Bäume.\n\n## Neue Fassung\n\nDie Stadt pflanzt sechzig Bäume.',
  },
  *check({ motion, references }) {
    const [typed] = sectionsNamed(motion, 'resolution');
    const { pairs } = versionsOf(motion);
    if (!motion.kind.amends || !typed || pairs.length === 0) return;
    const said = comparableSentence(
      proseOf(motion, typed.content)
        .map(({ value }) => value)
        .join(' '),
    );
    if (said === '') return;
    const unitWord = motion.facts.unitWord?.value ?? 'Ziffer';
    const texts: string[] = [];
    const missing: string[] = [];
    for (const version of pairs) {
      const both = versionTexts(motion, references, version);
      const [after] = both?.after ?? [];
      if (!both || !after) return;
      const subject = `Der ${sections.resolution.heading}`;
      const made = amendment(both.before, after, { unitWord, subject });
      texts.push(amendmentAsText(made));
      for (const { said: point, parts } of made.points) {
        for (const { text } of parts.length > 0 ? parts : [point]) {
          if (!said.includes(comparableSentence(text))) missing.push(text);
        }
      }
    }
    if (missing.length === 0) return;
    const start = typed.heading.position?.end.offset ?? typed.place.start.offset;
    yield {
      place: titlePlace(motion, typed.heading),
      message: {
        de: `Die beiden Fassungen sagen: ${missing[0]} Das steht so nicht im Beschlussvorschlag.`,
        en: `The two versions say: ${missing[0]} The resolution does not say so.`,
      },
      fixes: [
        {
          title: { de: 'Sätze aus den Fassungen einsetzen', en: 'Insert the sentences they make' },
          edits: [{ start, end: typed.place.end.offset, text: `\n\n${texts.join('\n\n')}\n\n` }],
        },
      ],
    };
  },
};

/**
 * Words and marks, however they are spaced; a number of ours before a sentence doesn't count, nor
 * do lines, which are counted only where a letter is made.
 */
function comparableSentence(text: string): string {
  return withoutLines(text).replace(/\s+/gu, '').toLowerCase();
}
