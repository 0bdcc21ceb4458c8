import { LetterBlocks } from '../blocks/blocks.ts';
import { imageOf } from '../blocks/image.ts';
import { formatDate } from '../dates/dates.ts';
import type { Inline } from '../letter/block.ts';
import type { Letter, LetterLayout, LetterMeta, LetterSection } from '../letter/letter.ts';
import type { Motion, Section } from '../motion/motion.ts';
import type { References } from '../references/references.ts';
import { withoutStrong } from '../submission/phrasing.ts';
import { plain, plainLines, plainValue } from '../submission/plain.ts';
import { addressLines, recipientsOf } from '../submission/recipients.ts';
import { salutation } from '../submission/salutation.ts';
import { stopsOf } from '../submission/stops.ts';
import { authorName, submittersOf } from '../submission/submitters.ts';
import { amendedResolution } from './amendment.ts';
import { isResolutionBold } from './emphasis.ts';
import { enactingFormula } from './formula.ts';
import { openingSentence } from './opening.ts';
import { bodyParts } from './parts.ts';
import { senders } from './senders.ts';
import { signatureGroups } from './signatures.ts';
import { subjectOf, title } from './title.ts';

/**
 * Makes the letter of a motion: words every sentence, puts every part in its order. Facts that
 * are missing leave gaps over which the sentences still read well. Never throws.
 */
export function compose(motion: Motion, references: References): Letter {
  const blocks = new LetterBlocks(motion, references);
  const parts = bodyParts(motion);
  const written = (section: Section): LetterSection => ({
    title: plain(section.title) ?? '',
    blocks: blocks.of(section.content),
    source: { start: section.place.start.offset, end: section.place.end.offset },
  });
  // In the letter's order: footnotes are numbered by their first reference.
  const preface = blocks.of(parts.preface);
  const lead = parts.lead.map(written);
  const typed =
    parts.formula === 'generate' ? undefined : parts.formula && withoutStrong(parts.formula);
  const typedFormula = typed && blocks.inlinesOf(typed);
  const asked = blocks.of(parts.resolution);
  const resolution = asked.length > 0 ? asked : amendedResolution(motion, references, blocks);
  const formula: Inline[] | undefined =
    resolution.length > 0 && (parts.formula === 'generate' || (asked.length === 0 && !typed))
      ? [{ type: 'text', value: enactingFormula(motion) }]
      : typedFormula;
  const sections = parts.sections.map(written);
  const [attachments, ...more] = parts.attachments.map(written);
  const letterhead = letterheadOf(motion, references);
  const placeAndDate = placeAndDateOf(motion);
  return {
    meta: metaOf(motion),
    layout: layoutOf(motion),
    ...(letterhead && { letterhead }),
    ...(placeAndDate && { placeAndDate }),
    senders: senders(motion),
    recipients: recipientsOf(motion)
      .map(addressLines)
      .filter((lines) => lines.length > 0),
    title: title(motion),
    salutation: salutation(motion),
    opening: openingSentence(motion, references),
    preface,
    ...(lead.length > 0 && { lead }),
    ...(formula && { formula }),
    resolution: { blocks: resolution, bold: isResolutionBold(motion, resolution) },
    sections,
    closing: closingOf(motion),
    signatures: signatureGroups(motion, references),
    ...(attachments && {
      attachments: {
        ...attachments,
        blocks: [...attachments.blocks, ...more.flatMap((section) => section.blocks)],
      },
    }),
    copies: (motion.facts.copies?.value ?? []).flatMap((copy) => plainValue(copy) ?? []),
    footnotes: blocks.footnotes(),
  };
}

function placeAndDateOf({ facts }: Motion): string | undefined {
  const place = plainValue(facts.place);
  const date = facts.date && formatDate(facts.date.value);
  return place && date ? `${place}, den ${date}` : (place ?? date);
}

function letterheadOf({ facts }: Motion, references: References): Letter['letterhead'] {
  const head = facts.letterhead?.value;
  const lines = plainLines(head?.lines);
  const logo = head?.logo && imageOf(head.logo.value, '', references, head.logo.node.file);
  return lines.length > 0 || logo ? { lines, ...(logo && { logo }) } : undefined;
}

/** The closing takes no comma in German. */
function closingOf({ facts }: Motion): string {
  return plainValue(facts.closing)?.replace(/\s*,$/u, '') || 'Mit freundlichen Grüßen';
}

const standardSize = 11;

function layoutOf({ facts }: Motion): LetterLayout {
  const layout = facts.layout?.value;
  const font = plainValue(layout?.font);
  const size = layout?.size?.value;
  const counted = layout?.lineNumbers?.value ?? 'none';
  return {
    form: layout?.form?.value ?? 'B',
    foldMarks: layout?.foldMarks?.value ?? true,
    ...(font && { font }),
    size:
      size !== undefined && Number.isFinite(size) ? Math.min(Math.max(size, 10), 14) : standardSize,
    ...(counted !== 'none' && {
      lineNumbers: { of: counted, step: layout?.lineStep?.value ?? 1 },
    }),
  };
}

function metaOf(motion: Motion): LetterMeta {
  const { facts, kind } = motion;
  const subject = subjectOf(motion) ?? '';
  const word = plainValue(facts.kind) ?? kind.word;
  const bodies = stopsOf(motion).flatMap(({ body }) => body?.name ?? []);
  return {
    title: subject ? `${word}: ${subject}` : word,
    subject,
    author: [...new Set(submittersOf(motion).map(authorName))].join(', '),
    ...(facts.date && { date: facts.date.value }),
    keywords: [...new Set([word, ...bodies])],
  };
}
