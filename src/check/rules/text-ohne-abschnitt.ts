import type { RootContent } from 'mdast';
import { type Motion, sectionsNamed } from '../../motion/motion.ts';
import { placeIn } from '../../motion/places.ts';
import { type SectionName, sections } from '../../motion/sections.ts';
import { typedFormula } from '../../submission/typed-formula.ts';
import type { Fix } from '../../text/edit.ts';
import { lineEndOf } from '../../text/lines.ts';
import { letterPart } from '../letter-part.ts';
import { plainHeadingIn } from '../plain-heading.ts';
import { proseOf, saysNothing } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { unspacedIn } from '../unspaced.ts';

export const textOutside: Rule = {
  id: 'text-ohne-abschnitt',
  severity: 'warning',
  safe: false,
  page: {
    title: { de: 'Text vor der ersten Überschrift', en: 'Text before the first heading' },
    why: {
      de: 'Text ohne Überschrift steht im Brief nach dem Einleitungssatz. Ob darüber abgestimmt wird, ist ihm nicht anzusehen.',
      en: 'Text without a heading stands after the opening sentence of the letter. Nobody can see whether it is voted on.',
    },
    wrong: '---\n\nDie Verwaltung richtet eine Querung ein.',
    right: '---\n\n## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.',
  },
  *check({ motion }) {
    const blocks = motion.preface.filter((block) => counts(motion, block));
    const [first] = blocks;
    // Once its heading is one it stands in a section, as another rule says.
    if (first && (unspacedIn(motion, first) || plainHeadingIn(motion, first))) return;
    const start = first?.position?.start.offset;
    const end = blocks.at(-1)?.position?.end.offset;
    if (start === undefined || end === undefined) return;
    yield {
      place: placeIn(motion, start, first?.position?.end.offset ?? end),
      message: {
        de: 'Dieser Text steht in keinem Abschnitt. Setzen Sie „## Beschlussvorschlag“ oder „## Begründung“ darüber.',
        en: 'This text stands in no section. Put "## Beschlussvorschlag" (resolution) or "## Begründung" (reason) above it.',
      },
      fixes: fixes(motion, start, end),
    };
  },
};

/** Neither a comment, a formula, nor a part of the letter that another rule removes. */
function counts(motion: Motion, block: RootContent): boolean {
  if (saysNothing([block])) return false;
  const formula = typedFormula(motion);
  const above = formula?.where === 'preface' && sectionsNamed(motion, motion.kind.votedOn)[0];
  // A formula right above the section that it opens stands where it should.
  if (above && formula.rest.length === 0 && motion.preface[formula.index] === block) return false;
  const prose = proseOf(motion, motion.preface).filter(
    ({ place, value }) =>
      place(0, value.length).start.offset >= (block.position?.start.offset ?? 0) &&
      place(0, value.length).end.offset <= (block.position?.end.offset ?? 0),
  );
  return prose.length === 0 || !prose.every((each) => letterPart(each)?.whole);
}

function fixes(motion: Motion, start: number, end: number): Fix[] {
  const line = lineEndOf(motion.text);
  return [motion.kind.votedOn, 'reason' as const].map((name: SectionName): Fix => {
    const { heading } = sections[name];
    const there = sectionsNamed(motion, name)[0];
    const below = there?.content[0]?.position?.start.offset;
    if (!there || below === undefined)
      return {
        title: { de: `„## ${heading}“ darübersetzen`, en: `Put "## ${heading}" above it` },
        edits: [{ start, end: start, text: `## ${heading}${line}${line}` }],
      };
    const text = motion.text.slice(start, end);
    return {
      title: { de: `Nach „${there.title}“ verschieben`, en: `Move to "${there.title}"` },
      edits: [
        { start, end, text: '' },
        { start: below, end: below, text: `${text}${line}${line}` },
      ],
    };
  });
}
