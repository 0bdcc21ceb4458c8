/** Offices: who holds them, how they are written to. */

export interface Office {
  /** As it stands in the nominative. */
  name: string;
  /** Absent where the word is open to both (`Mitglied`, `Vorsitzende*r`). */
  form?: Form;
  /** What stands before the noun: `stellvertretender`. */
  adjectives: string[];
  noun: string;
  /** What stands behind it: `des Ausschusses für Bau`, `a. D.` */
  complement: string;
}

type Form = 'Frau' | 'Herr';

/** How a man's office is declined, and what a woman's is called. */
interface Row {
  /** Ends of words. */
  men: string;
  women: (man: string) => string;
  /** What it adds in the accusative. */
  oblique: string;
  /** Whether letters address the office even where the name is known. */
  isAddressed: boolean;
}

const inFeminine = (man: string) => `${man}in`;

const rows: readonly Row[] = [
  row(
    `bürgermeister bürgervorsteher ortsvorsteher gemeindevorsteher verordnetenvorsteher
    ratsvorsteher`,
    { isAddressed: true },
  ),
  row('präsident', { oblique: 'en', isAddressed: true }),
  row('landrat', { women: (man) => man.replace(/rat$/u, 'rätin'), isAddressed: true }),
  row('rat', { women: (man) => man.replace(/rat$/u, 'rätin') }),
  row(
    `dezernent referent student superintendent intendant assistent kandidat kommandant jurist
    repräsentant dozent`,
    { oblique: 'en' },
  ),
  row('herr', { oblique: 'n', women: (man) => man.replace(/herr$/u, 'frau') }),
  row('ammann', { women: (man) => man }),
  row('obmann amtmann ombudsmann vertrauensmann hauptmann', {
    women: (man) => man.replace(/mann$/u, 'frau'),
  }),
  row('anwalt', { women: (man) => man.replace(/anwalt$/u, 'anwältin') }),
  row('bischof', { women: (man) => man.replace(/bischof$/u, 'bischöfin') }),
  row(`meister vorsteher sprecher leiter führer direktor senator minister sekretär rektor kanzler
    dekan propst pfarrer pastor kämmerer vertreter kassierer schüler moderator koordinator
    inspektor kommissar träger verwalter betreuer berater ordner beisitzer kassenwart vogt notar
    berichterstatter bürger einwohner bewerber unternehmer ersatzvertreter`),
];

function row(men: string, { women = inFeminine, oblique = '', isAddressed = false } = {}): Row {
  return { men, women, oblique, isAddressed };
}

/** The longest endings first: `obfrau` before `frau`. */
const byEnding = rows
  .flatMap((each) =>
    each.men.split(/\s+/u).flatMap((man) => [
      { ending: man, form: 'Herr' as const, man, row: each },
      { ending: each.women(man), form: 'Frau' as const, man, row: each },
    ]),
  )
  .toSorted((a, b) => b.ending.length - a.ending.length);

/** Adjectives made nouns: `der Vorsitzende`, `ein Vorsitzender`. */
const adjectival =
  /(?:vorsitzend|abgeordnet|verordnet|beigeordnet|studierend|jugendlich|auszubildend|angestellt|beauftragt|delegiert|bevollmächtigt|vertretend|deputiert|ältest)(er|e)$/iu;

const ends = /\s(?:der|des|die|im|in|für|von|vom|zum|zur|und|am|a\.|i\.|als|\()|,/u;

/** An office by what was typed; `Frau` or `Herr` before it is no part of it. */
export function office(typed: string): Office {
  const [, lead] = /^(Frau|Herrn?)\s+\S/u.exec(typed) ?? [];
  const name = lead ? typed.slice(lead.length).trim() : typed;
  const cut = ends.exec(name)?.index ?? name.length;
  const adjectives = name.slice(0, cut).trim().split(' ');
  const noun = adjectives.pop() ?? '';
  const form = formOf(noun);
  return {
    name,
    ...(form && { form }),
    noun,
    adjectives,
    complement: name.slice(cut).trim(),
  };
}

function known(noun: string) {
  const lower = noun.toLowerCase();
  return byEnding.find(({ ending }) => lower.endsWith(ending));
}

function formOf(noun: string): Form | undefined {
  const ending = adjectival.exec(noun)?.[1];
  if (ending) return ending === 'e' ? 'Frau' : 'Herr';
  return known(noun)?.form;
}

/** `Oberbürgermeister*in`, `Vorsitzende/r`, `Präsident(in)` */
const openToBoth = /^(\p{L}+)(?:[*:_·/]-?|\()(?:in|(r))\)?$/u;

/** The office as it suits the person: `Frau` + `Vorsitzender` → `Vorsitzende`. */
export function suited(of: Office, form: Form): Office {
  const [open, stem = '', adjectivalEnd = ''] = openToBoth.exec(of.noun) ?? [];
  if (open) return suited(office(of.name.replace(open, stem + adjectivalEnd)), form);
  if (!of.form || of.form === form) return of;
  const noun = form === 'Frau' ? womens(of.noun) : mens(of.noun);
  if (!noun) return of;
  const adjectives = of.adjectives.map((word) =>
    form === 'Frau' ? word.replace(/er$/u, 'e') : word.replace(/e$/u, 'er'),
  );
  return { ...of, name: phrase(...adjectives, noun, of.complement), form, noun, adjectives };
}

function womens(noun: string): string | undefined {
  if (adjectival.test(noun)) return noun.slice(0, -1);
  return known(noun)?.row.women(noun);
}

function mens(noun: string): string | undefined {
  if (adjectival.test(noun)) return `${noun}r`;
  const { ending = '', man = '' } = known(noun) ?? {};
  if (ending === '') return undefined;
  let shared = 0;
  while (shared < man.length && man[shared] === ending[shared]) shared++;
  return noun.slice(0, noun.length - ending.length + shared) + man.slice(shared);
}

function phrase(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

/** `fraktionslos`: said of somebody, no office that could stand before the name. */
export function isAdjective(name: string): boolean {
  return /^(?:(?:fraktions|partei)(?:los|frei|unabhängig)|unabhängig)(?:e[rs]?)?$/iu.test(name);
}

/** In the accusative, as an address wants it behind `Herrn`: `stellvertretenden Vorsitzenden`. */
export function accusative({ form, adjectives, noun }: Office): string {
  if (form !== 'Herr') return phrase(...adjectives, noun);
  const inAccusative = (word: string) => word.replace(/er$/u, 'en');
  return phrase(
    ...adjectives.map(inAccusative),
    adjectival.test(noun) ? inAccusative(noun) : noun + (known(noun)?.row.oblique ?? ''),
  );
}

/** What stands behind the office, in the accusative: a second one is declined, too. */
export function complementInAccusative({ complement, form }: Office): string {
  const [, and, second] = /^(und|sowie) (.+)$/u.exec(complement) ?? [];
  if (!and || !second) return complement;
  const held = office(second);
  return held.form === form ? phrase(and, accusative(held), held.complement) : complement;
}

/** Before a name, without article, in the dative: `von Stadtverordnetem Jon Beispiel`. */
export function dativeBeforeName({ form, adjectives, noun }: Office): string {
  const inDative = (word: string) => {
    if (form === 'Herr') return word.replace(/er$/u, 'em');
    // Open to both: von beratendem Ratsmitglied.
    return form === 'Frau' ? word.replace(/e$/u, 'er') : word.replace(/es$/u, 'em');
  };
  // Before a name only "Herr" is declined: von Präsident Beispiel.
  const lord = /herr$/iu.test(noun) ? `${noun}n` : noun;
  return phrase(...adjectives.map(inDative), adjectival.test(noun) ? inDative(noun) : lord);
}

/** Whether a letter addresses the office rather than the name. */
export function isAddressedByOffice({ noun }: Office): boolean {
  return known(noun)?.row.isAddressed ?? false;
}

/** In a salutation: without deputies' and ordinals' adjectives. */
export function inSalutation({ adjectives, noun }: Office): string {
  return phrase(...adjectives.filter((word) => /^Regierende/u.test(word)), noun);
}
