import { asSnippet } from '../draft/draft.ts';
import { givenByProfile } from '../draft/given.ts';
import { newHead } from '../draft/motion.ts';
import type { FieldName } from '../motion/fields.ts';
import type { Motion } from '../motion/motion.ts';
import type { Completion, CompletionContext } from './completion.ts';
import type { Range } from './cursor.ts';

/** The lines between the fences of a head; up to the end of the text where it is never closed. */
export function headRegion({ text, head }: Motion): Range | undefined {
  if (head.state === 'missing') return undefined;
  const start = text.indexOf('\n', head.place.start.offset) + 1;
  if (start === 0) return undefined;
  if (head.state === 'unclosed') return { start, end: text.length };
  return { start, end: Math.max(start, text.lastIndexOf('\n', head.place.end.offset - 1)) };
}

/** A whole head, at the top of a motion that has none. */
export function headCompletion(
  motion: Motion,
  offset: number,
  { language }: CompletionContext,
): Completion | undefined {
  const { text, head, kind } = motion;
  const [firstLine = ''] = text.split('\n', 1);
  const bare = /^-{0,3}\s*$/u.test(firstLine) && offset <= firstLine.length;
  const begun = head.state === 'unclosed' && text.slice(firstLine.length).trim() === '';
  if (!bare || (head.state !== 'missing' && !begun)) return undefined;
  return {
    label: { de: 'Angaben einfügen', en: 'Insert the details' }[language],
    kind: 'head',
    detail: {
      de: 'alles, was der Brief wissen muss',
      en: 'all that the letter needs to know',
    }[language],
    insert: asSnippet(newHead(kind, { given: givenBesides(motion) })),
    isSnippet: true,
    replace: { start: 0, end: firstLine.trimEnd().length },
  };
}

/** The fields that the profile or the body gives already. */
function givenBesides(motion: Motion): ReadonlySet<FieldName> {
  const given = new Set(givenByProfile(motion));
  if (motion.subjectHeading) given.add('subject');
  return given;
}
