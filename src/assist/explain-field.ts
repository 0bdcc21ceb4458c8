import type { Temporal } from 'temporal-polyfill';
import { ahead } from '../dates/ahead.ts';
import type { Field } from '../motion/shape.ts';
import type { Language } from '../text/language.ts';

/** What a field means, an example, and where it shows in the letter, in Markdown. */
export function explainField(
  field: Field,
  { language, today }: { language: Language; today: Temporal.PlainDate },
): string {
  const { meaning, key, example, inLetter, shape } = field;
  const words =
    shape.type === 'choice' && !shape.open
      ? [`*${shape.options.map(({ word }) => word).join(' · ')}*`]
      : [];
  const shows = { de: 'Im Brief', en: 'In the letter' }[language];
  return [
    meaning[language],
    ...words,
    `\`\`\`yaml\n${key}: ${ahead(example, today)}\n\`\`\``,
    `${shows}: ${inLetter[language]}.`,
  ].join('\n\n');
}
