import { type Motion, type Section, sectionsNamed } from '../../motion/motion.ts';
import { headingPlace } from '../../motion/places.ts';
import { sections } from '../../motion/sections.ts';
import type { Edit } from '../../text/edit.ts';
import { lineEndOf } from '../../text/lines.ts';
import type { Rule } from '../rule.ts';

export const sectionOrder: Rule = {
  id: 'abschnitt-reihenfolge',
  severity: 'hint',
  safe: false,
  page: {
    title: { de: 'Beschlussvorschlag nach der Begründung', en: 'Resolution after its reason' },
    why: {
      de: 'Wer abstimmt, sucht zuerst, worüber: Der Beschlussvorschlag steht vorn, dann folgt die Begründung.',
      en: 'Whoever votes looks first for what is being voted on: the resolution comes first, then its reason.',
    },
    wrong:
      '## Begründung\n\nDer Schulweg ist gefährlich.\n\n## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.',
    right:
      '## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.\n\n## Begründung\n\nDer Schulweg ist gefährlich.',
  },
  *check({ motion }) {
    const votedOn = sectionsNamed(motion, motion.kind.votedOn)[0];
    const reason = sectionsNamed(motion, 'reason')[0];
    if (!votedOn || !reason) return;
    if (votedOn.place.start.offset < reason.place.start.offset) return;
    const title = sections[motion.kind.votedOn].heading;
    yield {
      place: headingPlace(motion, votedOn.heading),
      message: {
        de: `„${votedOn.title}“ steht nach der Begründung. Stellen Sie den Abschnitt davor.`,
        en: `"${votedOn.title}" comes after its reason. Move the section in front of it.`,
      },
      fixes: [
        {
          title: { de: `„${title}“ nach vorn stellen`, en: `Move "${title}" to the front` },
          edits: moved(motion, votedOn, reason),
        },
      ],
    };
  },
};

/** Takes a section out and puts it before another, each with an empty line after it. */
function moved(motion: Motion, section: Section, before: Section): Edit[] {
  const { start, end } = section.place;
  const line = lineEndOf(motion.text);
  const text = motion.text.slice(start.offset, end.offset).trimEnd();
  const at = before.place.start.offset;
  return [
    { start: at, end: at, text: `${text}${line}${line}` },
    { start: start.offset, end: end.offset, text: '' },
  ];
}
