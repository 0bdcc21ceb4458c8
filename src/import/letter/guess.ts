import { formatDate } from '../../dates/dates.ts';
import { datesIn } from '../../dates/dates-in-text.ts';
import { decline } from '../../german/decline.ts';
import { office } from '../../german/offices.ts';
import { fullName, person } from '../../german/person.ts';
import { kindNamed, kinds } from '../../motion/kinds.ts';
import { namedIn } from '../../submission/address-in-text.ts';
import { contactLine, ownContactLine } from './lines.ts';
import type { SenderLines, SignerLines } from './parts.ts';

/** Values of a head as they are typed, by German key. */
export type Values = Record<string, unknown>;

/** The kind by the first words of a title (`Gemeinsamer Prüfantrag der …`). */
export function kindIn(title: string): string | undefined {
  const words = title
    .replace(/^(?:Gemeinsame[rs]?|Interfraktionelle[rs]?)\s+/iu, '')
    .split(/[\s:,–-]+/u)
    .slice(0, 4);
  for (let count = words.length; count > 0; count -= 1) {
    const [last = ''] = words.slice(count - 1, count);
    if (/^\p{Ll}/u.test(last)) continue;
    const word = words.slice(0, count).join(' ');
    if (kindNamed(word)) return word === word.toUpperCase() ? capitals(word) : word;
  }
  return undefined;
}

/** `ÄNDERUNGSANTRAG` as it is written in running text. */
function capitals(word: string): string {
  const known = kinds.find((kind) => kind.word.toUpperCase() === word);
  return known?.word ?? word.charAt(0) + word.slice(1).toLowerCase();
}

/** Names in the nominative of which the text may have the genitive: `des Ausschusses für Bau`. */
export function nominativesOf(phrase: string): string[] {
  const bare = phrase.replace(/^(?:de[srm]|die|das|der)\s+/iu, '').trim();
  const words = bare.split(' ');
  const found: string[] = [];
  const wanted = comparablePhrase(phrase);
  for (const [index, word] of words.entries()) {
    for (const form of [word, ...withoutEnding(word)]) {
      const name = [...words.slice(0, index), form, ...words.slice(index + 1)].join(' ');
      for (const candidate of [name, strong(name, index)]) {
        const forms = decline(candidate);
        if (
          forms &&
          (comparablePhrase(forms.genitive) === wanted || comparablePhrase(forms.dative) === wanted)
        )
          found.push(candidate);
      }
    }
    if (/^(?:für|im|in|am|an|zur|zum|der|des|und)$/u.test(word) && found.length > 0) break;
  }
  return [...new Set(found)];
}

function withoutEnding(word: string): string[] {
  const found: string[] = [];
  if (/sses$/u.test(word)) found.push(`${word.slice(0, -3)}s`);
  for (const ending of ['es', 's', 'en', 'n'])
    if (word.endsWith(ending)) found.push(word.slice(0, -ending.length));
  return found.map((one) => one.replace(/sss$/u, 'ss'));
}

/** Adjectives before the noun as they stand in the nominative. */
function strong(name: string, upTo: number): string {
  const words = name.split(' ');
  return words.map((word, index) => (index < upTo ? word.replace(/en$/u, 'er') : word)).join(' ');
}

function comparablePhrase(phrase: string | undefined): string {
  return (phrase ?? '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The bodies that are to decide, as a formula names them. */
export function bodiesInFormula(formula: string): string[] {
  const subject = /^(.{2,200}?)\s+(?:möge[n]?|wolle[n]?|beschließ(?:t|en)|wird|werden)\b/u.exec(
    formula,
  )?.[1];
  if (!subject || !/^(?:Der|Die|Das)\s/u.test(subject)) return [];
  return subject
    .split(/,\s+(?=(?:der|die|das)\s)|\s+und\s+(?=(?:der|die|das)\s)/iu)
    .map((name) => name.replace(/^(?:Der|Die|Das)\s+/iu, '').trim())
    .filter((name) => name.length > 2 && !/^(?:Verwaltung|Fraktion|Bürgermeister)/u.test(name));
}

/** The bodies whose meetings a title or an opening names. */
export function bodiesInSentence(sentence: string): string[] {
  const from = /(?:Sitzung(?:en)?|Tagung)\s+(?=(?:des|der)\s)/u.exec(sentence);
  if (!from) return [];
  const tail = sentence.slice(from.index + from[0].length);
  return tail
    .split(/(?:\s+und|,)\s+(?=(?:(?:für die|zur)\s+(?:\p{L}+\s)?Sitzung\s+)?(?:des|der)\s)/u)
    .flatMap((part) => {
      const phrase = part.replace(/^(?:für die|zur)\s+(?:\p{L}+\s)?Sitzung\s+/u, '');
      const until = /\s+(?:am|vom|im|folgende|einen|den|stell|wird)(?!\p{L})|[.:;(]/u.exec(
        phrase,
      )?.index;
      return nominativesOf(phrase.slice(0, until).trim()).slice(0, 1);
    });
}

/** The days of meetings that a sentence names, as the head has them, and where they stand in it. */
export function meetingsIn(sentence: string): string[] {
  if (/nächste[nr]?\s+Sitzung/iu.test(sentence)) return ['nächste'];
  const from = /(?:Sitzung|Tagung|zum\s|zur\s|für\s)/u.exec(sentence)?.index ?? 0;
  const span =
    /(\d{1,2})\.(?:\s?(?:\d{1,2}\.)?)?\s?(?:bis|–|-|und)\s?(?:zum\s)?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}/u.exec(
      sentence,
    )?.[0];
  if (span) return [span];
  return datesIn(sentence).flatMap(({ start, date }) =>
    start >= from && date ? [formatDate(date)] : [],
  );
}

/** What a sender may be in the head, the likeliest first. */
export function submitterGuesses(sender: SenderLines, signers: readonly SignerLines[]): Values[] {
  const contacts = sender.contact.flatMap(
    (line) => contactLine(line) ?? ownContactLine(line) ?? [],
  );
  const reached: Values = {};
  for (const { kind, value } of contacts) {
    if (kind === 'telephone') reached.telefon ??= value;
    if (kind === 'email') reached.email ??= value;
  }
  const [first = '', ...rest] = sender.pieces;
  const holder = personOf(first, signers);
  const address = holder ? rest : sender.pieces;
  const held: Values = holder ? { ...holder, ...officeOfSigner(String(holder.name), signers) } : {};
  const where: Values = { ...(address.length > 0 && { anschrift: address }), ...reached };
  const signed = signaturesOf(signers, held);
  const guesses: Values[] = [];
  for (const [group, seat] of seatedIn(sender.name)) {
    const base = { fraktion: group, ...(seat && { sitz: seat }) };
    guesses.push({ ...base, ...held, ...where, ...signed });
    if (holder)
      guesses.push({ ...base, anschrift: sender.pieces, ...reached, ...signaturesOf(signers, {}) });
  }
  guesses.push(...personGuesses(sender.name, signers, where));
  return guesses;
}

/** `SPD-Fraktion im Rat der Stadt …`: a group with its seat, or all of it a name. */
function seatedIn(name: string): [string, string?][] {
  const found: [string, string?][] = [];
  for (const { index, 0: between } of name.matchAll(/\s+(?:im|in der|in dem|in den|in)\s+/gu)) {
    const group = name.slice(0, index);
    const seat = name.slice(index + between.length);
    const dative =
      between.trim() === 'im' ? `dem ${seat}` : `${between.trim().slice(3)} ${seat}`.trim();
    for (const nominative of [...nominativesOf(dative), seat]) found.push([group, nominative]);
  }
  const [, group, seat] = /^(.+?) \(([^()]+)\)$/u.exec(name) ?? [];
  if (group && seat) found.push([group, seat]);
  return [...found, [name]];
}

/** A line that names a person. */
function personOf(line: string, signers: readonly SignerLines[]): Values | undefined {
  const found = person(line);
  if (!found || /\d/u.test(line)) return undefined;
  const isNamed =
    found.form !== undefined ||
    signers.some(({ name }) => name === fullName(found) || name === found.name);
  if (!isNamed) return undefined;
  return {
    ...(found.form && { anrede: found.form }),
    ...(found.academicTitle && { titel: found.academicTitle }),
    name: found.name,
  };
}

function officeOfSigner(name: string, signers: readonly SignerLines[]): Values {
  const office = signers.find((signer) => signer.name.endsWith(name))?.office;
  return office ? { funktion: office } : {};
}

/** Who signs, unless it is the one person that is named with the sender. */
function signaturesOf(signers: readonly SignerLines[], held: Values): Values {
  const [only] = signers;
  const full = [held.titel, held.name].filter((part) => part !== undefined).join(' ');
  const isHeld =
    signers.length === 1 && only?.name === full && !only.image && only.office === held.funktion;
  if (signers.length === 0 || isHeld) return {};
  return {
    unterschriften: signers.map(({ name, office, image }) => {
      const found = person(name);
      const isParted = found?.academicTitle !== undefined && !found.form;
      return {
        ...(isParted && { titel: found.academicTitle }),
        name: isParted ? found.name : name,
        ...(office && { funktion: office }),
        ...(image && { bild: image }),
      };
    }),
  };
}

/** A person who submits without a group, with office and party about the name. */
function personGuesses(line: string, signers: readonly SignerLines[], where: Values): Values[] {
  const [, rest = line, inSeat] = /^(.*?)(?:\s+(?:im|in der)\s+(.+))?$/u.exec(line) ?? [];
  const [, before = rest, behind] = /^(.*?)(?:,\s+(.+))?$/u.exec(rest) ?? [];
  const [, bare = before, party] = /^(.*?)(?:\s+\(([^()]+)\))?$/u.exec(before) ?? [];
  const guesses: Values[] = [];
  const variants = signers.length > 0 ? signers : [undefined];
  for (const signer of variants) {
    const name = signer?.name ?? bare;
    const found = person(name);
    if (!found || (signer && !line.includes(name))) continue;
    const role = signer?.office ?? behind;
    const base: Values = {
      ...(found.academicTitle && { titel: found.academicTitle }),
      name: found.name,
      ...(role && { funktion: role }),
      ...(party && party !== role && { partei: party }),
      ...where,
      ...(signer?.image && { unterschriften: signaturesOf([signer], {}).unterschriften }),
    };
    guesses.push(base);
    if (inSeat) {
      for (const seat of [
        ...nominativesOf(`dem ${inSeat}`),
        ...nominativesOf(`der ${inSeat}`),
        inSeat,
      ])
        guesses.push({ ...base, sitz: seat });
    }
  }
  return guesses;
}

/** What the lines of an address may be in the head; all of them as they stand comes last. */
export function recipientGuesses(lines: readonly string[]): Values[] {
  const guesses: Values[] = [];
  const at = lines.findIndex((line) => /^(?:An )?(?:Frau|Herrn?)(?:\s|$)/u.test(line));
  if (at >= 0 && at <= 1) {
    const named = namedIn([lines[at] ?? '']);
    const found = named?.person;
    const body: Values = at === 1 ? { gremium: lines[0] } : {};
    // "An den Vorsitzenden des Ausschusses" is no body's name.
    if (at === 1 && isOfficeLine(lines[0] ?? '')) return [{ zeilen: [...lines] }];
    const who: Values = {
      ...(named?.form && { anrede: named.form }),
      ...(found?.academicTitle && { titel: found.academicTitle }),
      ...(found && { name: found.name }),
    };
    const after = lines.slice(at + 1);
    if (named?.office) guesses.push({ ...body, ...who, funktion: named.office, ...address(after) });
    const [next = '', ...others] = after;
    const isOffice = office(next).form !== undefined || /^(?:Mitglied|Vorsitz)/u.test(next);
    if (isOffice) guesses.push({ ...body, ...who, funktion: next, ...address(others) });
    guesses.push({ ...body, ...who, ...address(after) });
  } else if (at < 0) {
    const [first = '', ...others] = lines;
    guesses.push({ gremium: first, ...address(others) });
    const [second = '', ...more] = others;
    guesses.push({ gremium: first, funktion: second, ...address(more) });
    guesses.push({ gremium: first, name: second, ...address(more) });
    guesses.push({ funktion: first, ...address(others) });
    guesses.push({ name: first, ...address(others) });
  }
  return [...guesses, { zeilen: [...lines] }];
}

function isOfficeLine(line: string): boolean {
  return /^(?:\p{L}+\s)?\p{L}*(?:vorsitzende[nr]?|bürgermeister(?:in)?|vorsteher(?:in)?|präsident(?:in|en)?|landrat|landrätin|landrats)(?:\s|$)/iu.test(
    line,
  );
}

function address(lines: readonly string[]): Values {
  return lines.length > 0 ? { anschrift: [...lines] } : {};
}
