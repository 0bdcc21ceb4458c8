import type { Temporal } from 'temporal-polyfill';
import type { Placeholder } from '../motion/placeholders.ts';

/** A text with places for the drafter to fill in, in the order in which the cursor visits them. */
export type Draft = readonly Part[];

export type Part = string | Slot;

export type Slot =
  /** `linked` ones of the same text are filled in together. */
  | { type: 'placeholder'; text: Placeholder; linked?: boolean }
  | { type: 'choice'; words: readonly string[] }
  | { type: 'today' };

export function slot(text: Placeholder): Slot {
  return { type: 'placeholder', text };
}

/** As plain text: placeholders as they are, the first of each choice. */
export function asText(draft: Draft, today: Temporal.PlainDate): string {
  return draft
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'placeholder') return part.text;
      return part.type === 'choice' ? (part.words[0] ?? '') : written(today);
    })
    .join('');
}

/** In the snippet syntax of VS Code, with numbered tab stops; the last one is where it ends. */
export function asSnippet(draft: Draft): string {
  let stop = 0;
  const linked = new Map<Placeholder, number>();
  const body = draft.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$}]/gu, '\\$&');
    if (part.type === 'today') return '$CURRENT_DATE.$CURRENT_MONTH.$CURRENT_YEAR';
    if (part.type === 'placeholder' && part.linked) {
      const first = linked.get(part.text);
      if (first !== undefined) return `$${first}`;
      linked.set(part.text, stop + 1);
    }
    stop++;
    return part.type === 'placeholder'
      ? `\${${stop}:${part.text.replace(/[\\$}]/gu, '\\$&')}}`
      : `\${${stop}|${part.words.map((word) => word.replace(/[\\,|]/gu, '\\$&')).join(',')}|}`;
  });
  return `${body.join('')}$0`;
}

/** `28.08.2026` */
function written(day: Temporal.PlainDate): string {
  return `${twoDigits(day.day)}.${twoDigits(day.month)}.${String(day.year).padStart(4, '0')}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

/** The template literal that makes drafts readable: `draft\`datum: ${today}\``. */
export function draft(strings: TemplateStringsArray, ...parts: (Part | Draft)[]): Draft {
  return strings.flatMap((text, index) => {
    const part = parts[index];
    const rest: Draft = part === undefined ? [] : isDraft(part) ? part : [part];
    return text === '' ? rest : [text, ...rest];
  });
}

function isDraft(part: Part | Draft): part is Draft {
  return Array.isArray(part);
}
