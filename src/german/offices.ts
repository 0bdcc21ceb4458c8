import type { Gender } from './declension.ts';

/** Offices: who holds them, how they are written to. */

export interface Office {
  /** As it stands in the nominative. */
  name: string;
  /** Absent where the word is open to both (`Mitglied`, `Vorsitzende*r`). */
  form?: 'Frau' | 'Herr';
  /** The noun itself, without adjectives before it and without what follows. */
  noun: string;
  /** `des Ausschusses für Bau`, `a. D.`: what stands behind the noun. */
  complement: string;
  /** What stands before the noun: `stellvertretender`. */
  adjectives: string[];
}

/** Adjectives made nouns: `der Vorsitzende`, `ein Vorsitzender`. */
const adjectival =
  /(?:vorsitzend|abgeordnet|verordnet|beigeordnet|beauftragt|delegiert|bevollmächtigt|vertretend|vorstehend|bedienstet|deputiert)(er|e)$/iu;
/** They take -en in all cases but the nominative. */
const weak =
  /(?:präsident|dezernent|referent|student|superintendent|intendant|assistent|kandidat|obmann?isch|konsul?ent|adjutant|kommandant|jurist|regent|repräsentant|dozent)$/iu;
const lord = /(?:^|\p{L})herr$/iu;
const masculine =
  /(?:meister|vorsteher|präsident|rat|sprecher|leiter|führer|direktor|senator|minister|sekretär|rektor|kanzler|dekan|probst|propst|bischof|pfarrer|pastor|kämmerer|schulze|amtmann|obmann|hauptmann|schöffe|vertreter|geschäftsführer|schriftführer|schatzmeister|kassierer|kassenwart|referent|dezernent|intendant|superintendent|student|schüler|moderator|koordinator|inspektor|kommissar|ältester|anwalt|gemeindevertreter|stellvertreter|vormann|mandatsträger|bürgerdeputierter|herr)$/iu;
const feminine =
  /(?:meisterin|vorsteherin|präsidentin|rätin|erin|orin|ärin|entin|antin|istin|dekanin|bischöfin|pröpstin|anwältin|kandidatin|frau|älteste|kommissarin|archivarin)$/iu;

/** Those who are addressed by their office even where their name is known. */
const addressedByOffice =
  /(?:bürgermeister|bürgervorsteher|landrat|landrät|ortsvorsteher|gemeindevorsteher|verordnetenvorsteher|gemeindevertretervorsteher|ratsvorsteher|präsident)(?:in)?$/iu;

const ends = /\s(?:der|des|die|im|in|für|von|vom|zum|zur|und|am|a\.|i\.|als|\()|,/u;

export function office(typed: string): Office {
  const cut = ends.exec(typed)?.index ?? typed.length;
  const words = typed.slice(0, cut).trim().split(' ');
  const noun = words.pop() ?? '';
  const form = formOf(noun);
  return {
    name: typed,
    ...(form && { form }),
    noun,
    complement: typed.slice(cut).trim(),
    adjectives: words,
  };
}

function formOf(noun: string): 'Frau' | 'Herr' | undefined {
  const ending = adjectival.exec(noun)?.[1];
  if (ending) return ending === 'e' ? 'Frau' : 'Herr';
  if (feminine.test(noun)) return 'Frau';
  return masculine.test(noun) ? 'Herr' : undefined;
}

/** The office as it suits the person: `Frau` + `Vorsitzender` → `Vorsitzende`. */
export function suited(of: Office, form: 'Frau' | 'Herr'): Office {
  if (!of.form || of.form === form) return of;
  const ending = adjectival.exec(of.noun)?.[1];
  const other =
    form === 'Frau'
      ? ending
        ? of.noun.slice(0, -1)
        : feminineOf(of.noun)
      : ending
        ? `${of.noun}r`
        : undefined;
  if (!other) return of;
  const adjectives = of.adjectives.map((word) =>
    form === 'Frau' ? word.replace(/er$/u, 'e') : word.replace(/e$/u, 'er'),
  );
  const name = [...adjectives, other].join(' ');
  return {
    ...of,
    form,
    noun: other,
    adjectives,
    name: of.complement ? `${name} ${of.complement}` : name,
  };
}

function feminineOf(noun: string): string | undefined {
  if (/rat$/u.test(noun)) return noun.replace(/rat$/u, 'rätin');
  return /(?:er|or|ent|ant|är|dekan)$/u.test(noun) ? `${noun}in` : undefined;
}

/** In the accusative, as an address wants it behind `Herrn`: `stellvertretenden Vorsitzenden`. */
export function accusative(of: Office): string {
  if (of.form !== 'Herr') return [...of.adjectives, of.noun].join(' ');
  return [...of.adjectives.map((word) => word.replace(/er$/u, 'en')), obliqueNoun(of.noun)].join(
    ' ',
  );
}

function obliqueNoun(noun: string): string {
  if (adjectival.test(noun)) return noun.replace(/er$/u, 'en');
  if (weak.test(noun)) return `${noun}en`;
  return lord.test(noun) ? `${noun}n` : noun;
}

/** Before a name, without article, in the dative: `von Stadtverordnetem Jon Beispiel`. */
export function dativeBeforeName(of: Office): string {
  const strong = (word: string) =>
    of.form === 'Herr'
      ? word.replace(/er$/u, 'em')
      : of.form === 'Frau'
        ? word.replace(/e$/u, 'er')
        : word;
  const noun = adjectival.test(of.noun)
    ? strong(of.noun)
    : lord.test(of.noun)
      ? `${of.noun}n`
      : of.noun;
  return [...of.adjectives.map(strong), noun].join(' ');
}

/** Whether a letter addresses the office rather than the name. */
export function isAddressedByOffice(of: Office): boolean {
  return addressedByOffice.test(of.noun);
}

/** In a salutation: without deputies' and ordinals' adjectives. */
export function inSalutation(of: Office): string {
  const kept = of.adjectives.filter((word) => /^Regierende/u.test(word));
  return [...kept, of.noun].join(' ');
}

export type { Gender };
