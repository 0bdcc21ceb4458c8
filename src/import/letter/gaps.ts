import { placeholders } from '../../motion/placeholders.ts';
import type { Values } from './guess.ts';
import type { TypedMotion } from './head-text.ts';

/** What a letter's model leaves to be filled in, by the first word of its name. */
const known: readonly [name: RegExp, gap: string][] = [
  [/^(?:vor|nach|familien|zu)?name/iu, placeholders.name],
  [/^(?:stra(?:ß|ss)e|str|hausn|adresse|anschrift)/iu, placeholders.street],
  [/^(?:plz|postleitzahl)/iu, placeholders.town],
  [/^ort/iu, placeholders.place],
  [/^(?:datum|tag|sitzung|termin)/iu, placeholders.date],
  [/^(?:betreff|thema|titel)/iu, placeholders.subject],
  [/^(?:gremium|ausschuss)/iu, placeholders.committee],
  [/^(?:fraktion|gruppe)/iu, placeholders.group],
  [/^(?:funktion|amt)/iu, placeholders.office],
  [/^(?:beschluss|antragstext)/iu, placeholders.resolution],
  [/^begr(?:ü|ue)ndung/iu, placeholders.reason],
];

/** `«Name»` of Word's mail merge and `{{Name}}`: one word, so that a quotation is none. */
const field = /«([\p{L}\d_]{1,40})»|\{\{\s*([\p{L}\d_]{1,40})\s*\}\}/gu;

/**
 * The fields of a letter's model as gaps of the motion; those that nobody knows stay as they are.
 *
 * @returns with the names that are gaps now
 */
export function withFieldGaps({ values, body }: TypedMotion): TypedMotion & { fields: string[] } {
  const fields: string[] = [];
  const filled = (text: string): string => {
    const gaps = text.replace(field, (whole, merged?: string, braced?: string) => {
      const name = merged ?? braced ?? '';
      const gap = known.find(([pattern]) => pattern.test(name))?.[1];
      if (gap !== undefined) fields.push(whole);
      return gap ?? whole;
    });
    if (gaps === text) return text;
    // First and last name are one gap, as are postcode and town.
    return gaps
      .replace(/(\[Name\])(?:\s+\[Name\])+/gu, '$1')
      .replace(/(\[Straße Nr\.\])(?:\s+\[Straße Nr\.\])+/gu, '$1')
      .replace(/(\[PLZ Ort\])\s+\[Ort\]/gu, '$1');
  };
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return filled(value);
    if (Array.isArray(value)) return value.map(all);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, all(inner)]));
  };
  return { values: all(values) as Values, body: filled(body), fields };
}
