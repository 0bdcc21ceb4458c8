import type { Clipboard } from '../copied.ts';

/** A line that begins a letter's text: `Sehr geehrter Herr Beispiel,`. */
export const salutationLine =
  /^(?:Sehr\s+(?:geehrte|verehrte)|Geehrte|Verehrte|Liebe[rs]?\s|Guten\s+(?:Tag|Morgen|Abend)|Hallo\b|Werte[rs]?\s|(?:Meine\s+)?(?:sehr\s+)?(?:geehrten\s+)?Damen\s+und\s+Herren)/iu;

/** A line that ends it: `Mit freundlichen Grüßen`. */
export const closingLine =
  /^(?:Mit\s+(?:\p{L}+[,\s]+(?:und\s+)?){1,4}Gr(?:ü|ue)(?:ß|ss)(?:en)?|(?:Freundliche|Herzliche|Beste|Viele|Solidarische|Kollegiale|Schöne|Liebe)\s+Gr(?:ü|ue)(?:ß|ss)e|Hochachtungsvoll|MfG|Vielen\s+Dank\s+und\s+)/iu;

/** Whether a whole letter was copied: it has its salutation, or its closing. */
export function isLetter({ html, text }: Clipboard): boolean {
  const said = text.trim() === '' ? (html ?? '').replace(/<[^>]*>/gu, '\n') : text;
  return said
    .split(/\r?\n/u)
    .some((line) => salutationLine.test(line.trim()) || closingLine.test(line.trim()));
}
