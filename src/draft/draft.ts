import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../dates/dates.ts';
import { placeholders, placeholdersIn } from '../motion/placeholders.ts';

/** A text with places for the drafter to fill in, in the order in which the cursor visits them. */
export type Draft = readonly Part[];

export type Part = string | Slot;

export type Slot =
  /** `linked` ones of the same text are filled in together. */
  | { type: 'placeholder'; name: PlaceholderName; linked?: boolean }
  | { type: 'choice'; words: readonly string[] }
  | { type: 'today' };

type PlaceholderName = keyof typeof placeholders;

export function slot(name: PlaceholderName): Slot {
  return { type: 'placeholder', name };
}

/** As plain text, with placeholders as they are. A line with a choice is left out: nobody has chosen. */
export function asText(draft: Draft, today: Temporal.PlainDate): string {
  const text = draft.map((part) => {
    if (typeof part === 'string') return part;
    if (part.type === 'placeholder') return placeholders[part.name];
    return part.type === 'choice' ? unchosen : formatDate(today);
  });
  return text
    .join('')
    .split('\n')
    .filter((line) => !line.includes(unchosen))
    .join('\n');
}

/** No draft has it in its own text. */
const unchosen = '\u0000';

/** In the snippet syntax of VS Code, with numbered tab stops; the last one is where it ends. */
export function asSnippet(draft: Draft): string {
  let stop = 0;
  const linked = new Map<PlaceholderName, number>();
  const body = draft.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$}]/gu, '\\$&');
    if (part.type === 'today') return '$CURRENT_DATE.$CURRENT_MONTH.$CURRENT_YEAR';
    if (part.type === 'placeholder' && part.linked) {
      const first = linked.get(part.name);
      if (first !== undefined) return `$${first}`;
      linked.set(part.name, stop + 1);
    }
    stop++;
    return part.type === 'placeholder'
      ? `\${${stop}:${placeholders[part.name].replace(/[\\$}]/gu, '\\$&')}}`
      : `\${${stop}|${part.words.map((word) => word.replace(/[\\,|]/gu, '\\$&')).join(',')}|}`;
  });
  return `${body.join('')}$0`;
}

/** A text that is there already: its placeholders are the places to fill in. */
export function draftOfText(text: string): Draft {
  const names = Object.keys(placeholders) as PlaceholderName[];
  const parts: Part[] = [];
  let at = 0;
  for (const { value, start } of placeholdersIn(text)) {
    const name = names.find((one) => placeholders[one] === value);
    if (!name) continue;
    parts.push(text.slice(at, start), slot(name));
    at = start + value.length;
  }
  return [...parts, text.slice(at)];
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
