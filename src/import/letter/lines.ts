/** A line by which somebody is reached: telephone, fax, mobile, mail, web. */
export function isContact(line: string): boolean {
  return contactLine(line) !== undefined;
}

export interface Contact {
  kind: 'telephone' | 'email' | 'other';
  value: string;
}

/** What a line of contact says; others than telephone and mail have no place in a letter's head. */
export function contactLine(line: string): Contact | undefined {
  const text = line.trim();
  const telephone =
    /^(?:Tel(?:efon|\.)?|Fon|Telefon(?:nummer)?|Rückfragen(?: unter)?|☎|T)\s*[.:]?\s*([+(]?\d[\d\s()/–-]{3,})$/iu.exec(
      text,
    )?.[1];
  if (telephone) return { kind: 'telephone', value: telephone.trim() };
  const email = /^(?:(?:E-?Mail|Mail|✉)\s*[.:]?\s*)?([^\s@<>]+@[^\s@<>]+\.\p{L}{2,})$/iu.exec(
    text,
  )?.[1];
  if (email) return { kind: 'email', value: email };
  if (
    /^(?:(?:Tele)?fax|Mobil|Handy|Internet|Web(?:site)?|Homepage|www\.|https?:)/iu.test(text) ||
    /^[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}\/?$/u.test(text)
  )
    return { kind: 'other', value: text };
  return undefined;
}

/** How a letter of ours says where somebody is reached, whatever the number. */
export function ownContactLine(line: string): Contact | undefined {
  const [, word, value] = /^(Telefon|E-Mail) (.+)$/u.exec(line.replace(/\s+/gu, ' ')) ?? [];
  if (value === undefined) return undefined;
  return { kind: word === 'Telefon' ? 'telephone' : 'email', value };
}

/** `Musterhausen, den 28.08.2026`, `28. August 2026`. */
export function isPlaceOrDate(line: string): boolean {
  return placeAndDate(line) !== undefined;
}

export interface PlaceAndDate {
  place?: string;
  /** As it is typed in the head. */
  date: string;
}

/** A line that says when, and where, a letter is written; `undefined` for any other. */
export function placeAndDate(line: string): PlaceAndDate | undefined {
  const text = line.replace(/\s+/gu, ' ').trim();
  if (text.length > 80) return undefined;
  const found =
    /^(?:(?:Datum|Ort(?:,| und) Datum)\s*:?\s*)?(?:(\p{Lu}[\p{L} ./()-]{1,50}?)\s*,?\s*)??(?:(?:den|am|im|,)\s+)*(\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{2,4}|\d{4}-\d{2}-\d{2})$/u.exec(
      text,
    );
  if (!found?.[2]) return undefined;
  const place = found[1]?.replace(/[,\s]+$/u, '');
  return { date: found[2], ...(place && !/^(?:Datum|den|am)$/iu.test(place) && { place }) };
}

/** `01234 Musterhausen` at the end of a line. */
export const postcodeAndTown = /(?<!\d)(?:D-)?\d{5}\s+\p{Lu}/u;
