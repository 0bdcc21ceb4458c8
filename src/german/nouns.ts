import type { Gender } from './declension.ts';

/**
 * The one table of noun endings: what bodies, groups and papers are called. A compound follows
 * its longest ending here (`Jugendhilfeausschuss` → `ausschuss`), so a row stands for many names.
 */

export interface Noun {
  /** Absent in the plural. */
  gender?: Gender;
  /** What the genitive adds; after `>` what it puts in place of the last letter. */
  genitive: string;
  /** What the dative adds: `n` in most plurals. */
  dative: string;
  /** A noun made of an adjective: `die Grünen`, `der Linken`. */
  adjectival: boolean;
  claim: Claim;
}

/**
 * How strongly a noun claims to be the head of a name: `Fraktion` wherever it stands (`Stadtrat
 * Fraktion`), a body before what only ends like a noun (`Ausschuss Bildung`).
 */
export type Claim = 'group' | 'body' | 'weak';

interface Row {
  gender?: Gender;
  genitive?: string;
  dative?: string;
  adjectival?: boolean;
  claim?: Claim;
  /** Ends of words, the whole word included. */
  endings?: string;
  /** Whole words only; they win over endings. */
  words?: string;
}

const rows: readonly Row[] = [
  {
    gender: 'masculine',
    genitive: 's',
    endings: `rat tag magistrat senat konvent vorstand verband bund verbund verein bezirk klub club
      jugendring kulturring sportring seniorenring stadtring bürgerring bauernring betrieb konzern
      gipfel dialog treff zirkel entscheid block`,
    words: 'ring stab',
  },
  { gender: 'masculine', genitive: 'es', words: 'rat tag bund' },
  { gender: 'masculine', genitive: 'es', endings: 'ausschuss kreis kongress tisch' },
  // The spelling before 1996: ß between vowels turns into ss.
  { gender: 'masculine', genitive: '>sses', endings: 'ausschuß kongreß' },
  {
    gender: 'feminine',
    endings: `versammlung vertretung kommission deputation delegation konferenz synode kammer
      bürgerschaft körperschaft gemeinschaft genossenschaft gesellschaft fachschaft schülerschaft
      studentenschaft studierendenschaft elternschaft lehrerschaft belegschaft gewerkschaft
      trägerschaft runde klausur tagung werkstatt jury leitung direktion intendanz behörde
      abteilung anstalt stiftung akademie innung feuerwehr plattform session redaktion taskforce
      gruppe liste partei union vereinigung initiative bewegung allianz koalition opposition`,
  },
  {
    gender: 'neuter',
    genitive: 's',
    endings: `parlament präsidium kuratorium direktorium kollegium gremium konsistorium
      presbyterium ministerium plenum forum konzil kapitel komitee team büro dezernat referat
      rektorat dekanat direktorat inspektorat sekretariat kommissariat zentrum institut kolleg
      netzwerk studentenwerk studierendenwerk jugendwerk bildungswerk sozialwerk hilfswerk amt
      gericht kabinett tribunal konsortium hearing gespräch management kirchspiel bistum treffen`,
    words: 'werk mitglied',
  },
  { gender: 'neuter', genitive: 'es', endings: 'haus kreuz', words: 'amt' },
  { gender: 'neuter', genitive: 'ses', endings: 'bündnis' },
  { gender: 'feminine', claim: 'group', endings: 'fraktion' },

  // Plurals
  { claim: 'group', endings: 'fraktionen' },
  {
    endings: `gruppen listen parteien initiativen vereinigungen gemeinschaften versammlungen
      vertretungen kommissionen`,
  },
  { dative: 'n', endings: 'ausschüsse räte verbände vereine' },

  // Heads where nothing better stands in the name
  {
    claim: 'weak',
    endings: `frauen senioren studenten jusos piraten demokraten patrioten humanisten innen eltern
      falken`,
  },
  {
    claim: 'weak',
    dative: 'n',
    endings: 'wähler bürger freunde mitglieder republikaner stadtwerke',
  },
  {
    claim: 'weak',
    adjectival: true,
    endings: `grüne liberale konservative unabhängige parteilose parteifreie fraktionslose
      abgeordnete stadtverordnete studierende`,
  },
  {
    claim: 'weak',
    endings: `grünen liberalen konservativen unabhängigen parteilosen parteifreien fraktionslosen
      abgeordneten stadtverordneten studierenden`,
  },
  { claim: 'weak', adjectival: true, gender: 'feminine', words: 'linke rechte' },
  {
    claim: 'weak',
    gender: 'feminine',
    endings: `ung schaft heit keit tion sion tät schule kirche gemeinde jugend behörde stelle
      alternative kasse agenda pfarrei`,
    words: 'mitte stimme wehr runde',
  },
];

/** Words that only look like a compound of a row above. */
const strangers = new Set(
  `heirat vorrat verrat unrat zierrat apparat hausrat karat quadrat pirat demokrat bürokrat
  aristokrat technokrat sonntag montag dienstag donnerstag freitag samstag alltag feiertag
  geburtstag sprung schwung jung dung schaft gesamt samt betreff inserat substrat präparat
  elaborat`.split(/\s+/u),
);

/** What motions refer to. */
const papers: readonly Row[] = [
  {
    gender: 'masculine',
    genitive: 's',
    endings: `antrag bericht plan entwurf vertrag auftrag vorschlag nachtrag punkt vermerk text
      leitantrag bescheid brief etat`,
  },
  { gender: 'masculine', genitive: 'es', endings: 'beschluss haushalt erlass' },
  {
    gender: 'feminine',
    endings: `vorlage drucksache anfrage satzung ordnung resolution mitteilung stellungnahme
      eingabe petition änderung liste tischvorlage richtlinie studie strategie synopse anlage
      ung tion schrift übersicht kalkulation`,
    words: 'ds drs bv vo',
  },
  {
    gender: 'neuter',
    genitive: 's',
    endings: 'konzept papier gutachten programm protokoll statut leitbild schreiben begehren',
  },
  { gender: 'neuter', genitive: 'es', endings: 'gesetz' },
];

class Nouns {
  readonly #byEnding = new Map<string, Noun>();
  readonly #byWord = new Map<string, Noun>();
  readonly #longest: number;

  constructor(of: readonly Row[]) {
    for (const row of of) {
      const noun: Noun = {
        ...(row.gender && { gender: row.gender }),
        genitive: row.genitive ?? '',
        dative: row.dative ?? '',
        adjectival: row.adjectival ?? false,
        claim: row.claim ?? 'body',
      };
      for (const ending of wordsOf(row.endings)) this.#byEnding.set(ending, noun);
      for (const word of wordsOf(row.words)) this.#byWord.set(word, noun);
    }
    this.#longest = Math.max(...[...this.#byEnding.keys()].map((ending) => ending.length));
  }

  for(word: string): Noun | undefined {
    // Bürger*innen, Bürger:innen
    const lower = word.toLowerCase().replace(/[*:_·]innen$/u, 'innen');
    if (strangers.has(lower)) return undefined;
    const whole = this.#byWord.get(lower);
    if (whole) return whole;
    for (let length = Math.min(this.#longest, lower.length); length > 1; length--) {
      const noun = this.#byEnding.get(lower.slice(-length));
      if (noun) return noun;
    }
    return undefined;
  }
}

function wordsOf(list: string | undefined): string[] {
  return list?.trim().split(/\s+/u) ?? [];
}

const names = new Nouns(rows);
const namesOfPapers = new Nouns(papers);

/** The row for a word by its longest known ending; `undefined` where none is known. */
export function nounFor(word: string): Noun | undefined {
  return names.for(word);
}

/** The same for what a motion refers to. */
export function paperFor(word: string): Noun | undefined {
  return namesOfPapers.for(word);
}
