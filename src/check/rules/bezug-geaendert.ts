import { baseOf } from '../../amend/base.ts';
import { sameText } from '../../amend/same-text.ts';
import { baseText, versionTexts } from '../../amend/version-texts.ts';
import { titlePlace } from '../../motion/places.ts';
import { versionsOf } from '../../motion/versions.ts';
import type { Rule } from '../rule.ts';

export const baseChanged: Rule = {
  id: 'bezug-geaendert',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Der Bezug hat sich geändert', en: 'The base has changed' },
    why: {
      de: 'Ein Änderungsantrag ändert den Text, der zur Abstimmung steht. Ist der inzwischen ein anderer als die bisherige Fassung hier, gehen die Sätze ins Leere.',
      en: 'An amendment changes the text that is put to the vote. Where that is no longer what stands here as the old version, its sentences miss it.',
    },
    wrong:
      'bezug: baeume.antrag.md (darin: „1. Die Verwaltung pflanzt fünfzig Bäume.“)\n\n## Bisherige Fassung\n\n1. Die Verwaltung pflanzt vierzig Bäume.',
    right:
      'bezug: baeume.antrag.md (darin: „1. Die Verwaltung pflanzt fünfzig Bäume.“)\n\n## Bisherige Fassung\n\n1. Die Verwaltung pflanzt fünfzig Bäume.',
  },
  *check({ motion, references }) {
    if (!motion.kind.amends) return;
    const base = baseOf(motion, references);
    const now = baseText(motion, references);
    if (!base?.section || !now) return;
    for (const version of versionsOf(motion).pairs) {
      const { name, current } = version;
      if (name !== undefined || !current) continue;
      const texts = versionTexts(motion, references, version);
      if (!texts || sameText(texts.before, now)) continue;
      const { heading, place } = base.section;
      const taken = base.motion.text
        .slice(heading.position?.end.offset ?? place.start.offset, place.end.offset)
        .trim();
      yield {
        place: titlePlace(motion, current.heading),
        message: {
          de: 'Der Antrag, der geändert wird, lautet inzwischen anders. Übernehmen Sie seinen Text und sehen Sie die neue Fassung durch.',
          en: 'The motion that is amended reads differently by now. Take over its text and look through the new version.',
        },
        fixes: [
          {
            title: { de: 'Text des Bezugs übernehmen', en: "Take over the base's text" },
            edits: [
              {
                start: current.heading.position?.end.offset ?? current.place.start.offset,
                end: current.place.end.offset,
                text: `\n\n${taken}\n\n`,
              },
            ],
          },
        ],
      };
    }
  },
};
