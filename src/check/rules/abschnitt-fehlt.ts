import { insertSection } from '../../draft/insert-section.ts';
import { type Motion, type Section, sectionsNamed } from '../../motion/motion.ts';
import { fencePlace, headingPlace } from '../../motion/places.ts';
import { kindFor } from '../../motion/required.ts';
import { type SectionName, sections } from '../../motion/sections.ts';
import { hasVersions, versionsOf } from '../../motion/versions.ts';
import { typedFormula } from '../../submission/typed-formula.ts';
import type { Place } from '../../text/place.ts';
import { misspelt } from '../misspelt.ts';
import { type PlainHeading, plainHeadings } from '../plain-heading.ts';
import { proseOf } from '../prose.ts';
import type { Report, Rule } from '../rule.ts';
import { unspacedHeadings } from '../unspaced.ts';
import { isOralReason } from './begruendung-muendlich.ts';

export const sectionMissing: Rule = {
  id: 'abschnitt-fehlt',
  severity: 'error',
  safe: false,
  findsGaps: true,
  page: {
    title: { de: 'Abschnitt fehlt', en: 'Section is missing' },
    why: {
      de: 'Abgestimmt wird nur über den Beschlussvorschlag (bei einer Anfrage: beantwortet werden die Fragen). Fehlt er, kann das Gremium nichts beschließen. Ohne Begründung weiß niemand, warum; Dringlichkeit ist immer schriftlich zu begründen.',
      en: 'Only the resolution is voted on (of an inquiry, the questions are answered). Without it the body can decide nothing. Without a reason nobody knows why; urgency always needs a written reason.',
    },
    wrong: '## Begründung\n\nDer Schulweg ist gefährlich.',
    right:
      '## Beschlussvorschlag\n\nDie Verwaltung richtet eine Querung ein.\n\n## Begründung\n\nDer Schulweg ist gefährlich.',
  },
  *check({ motion, today }) {
    // Without a head its kind is not known yet.
    const kind = motion.head.state === 'missing' ? kindFor(motion) : motion.kind;
    for (const name of [kind.votedOn, ...kind.sections]) {
      if (isThere(motion, name)) continue;
      const { heading, meaning } = sections[name];
      const severity = name === 'reason' ? 'warning' : 'error';
      const typed = plainHeadings(motion).find((line) => line.name === name);
      if (typed) {
        yield { ...unmarked(typed), severity };
        continue;
      }
      yield {
        place: placeFor(motion, name),
        severity,
        message: {
          de: `Der Abschnitt „${heading}“ fehlt. Dorthin gehört: ${meaning.de}`,
          en: `The section "${heading}" is missing. It tells: ${meaning.en}`,
        },
        fixes: [insertSection(motion, name, today)],
      };
    }
  },
};

/** What the drafter typed as a heading, and Markdown takes for text. */
function unmarked({ title, place }: PlainHeading): Report {
  return {
    place,
    message: {
      de: `„${title}“ ist hier Text, noch keine Überschrift. Schreiben Sie: ## ${title}`,
      en: `"${title}" is text here, no heading yet. Write: ## ${title}`,
    },
    expected: [`## ${title}`],
    isNoGap: true,
  };
}

function isThere(motion: Motion, name: SectionName): boolean {
  if (sectionsNamed(motion, name).length > 0) return true;
  // What an amendment asks for is made of its versions.
  if (name === motion.kind.votedOn && motion.kind.amends && hasVersions(versionsOf(motion))) {
    return true;
  }
  // A slip in the heading has a rule of its own.
  if (motion.sections.some((section) => misspelt(section)?.name === name)) return true;
  if (unspacedHeadings(motion).some((heading) => heading.name === name)) return true;
  // A heading "Der Rat möge beschließen" is read as the section that is voted on.
  if (name === motion.kind.votedOn) return typedFormula(motion)?.where === 'title';
  if (name !== 'reason') return false;
  return (
    motion.sections.some((section) => isReasonByTitle(section)) ||
    proseOf(motion, motion.tree.children).some((prose) => isOralReason(prose.value))
  );
}

/** `Begründung des Antrags`, `Zur Begründung`, `Antragsbegründung`: not known, but a reason. */
function isReasonByTitle(section: Section): boolean {
  return section.name === undefined && /begründung/iu.test(section.title);
}

/** Where it is missed: the heading that it belongs to, or the head. */
function placeFor(motion: Motion, name: SectionName): Place {
  const beside =
    name === motion.kind.votedOn
      ? motion.sections[0]
      : (sectionsNamed(motion, motion.kind.votedOn)[0] ?? motion.sections[0]);
  if (beside) return headingPlace(motion, beside.heading);
  return fencePlace(motion);
}
