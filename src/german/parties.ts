import type { Gender } from './declension.ts';

/** Names and abbreviations that no ending explains. */

export interface ProperName {
  /** Absent in the plural, and where the name is bare. */
  gender?: Gender;
  number: 'singular' | 'plural';
  /** Stands without an article: `Antrag von Volt`. */
  isBare: boolean;
}

type Row = Partial<ProperName> & { names: string };

const rows: readonly Row[] = [
  {
    gender: 'feminine',
    names: `SPD CDU CSU CDU/CSU FDP F.D.P AfD ÖDP ÖDP/Bürgerliste PDS NPD DKP MLPD GAL WASG PARTEI
      UWG FWG BWG WG BI JU LHG AfA ASF AsF LDK BDK KMV LMV JMV JHV MV VV GV
      AG LAG BAG IG HSG BVV StVV SVV SMV LSV GEW AWO DLRG SJD GmbH gGmbH
      Stadt Hansestadt Landeshauptstadt`,
  },
  {
    gender: 'masculine',
    names: `SSW AStA StuRa StudRa FSR AK LAK BAK LPT BPT KPT KV OV LV HFA JHA OBR RCDS DGB NABU ADFC
      VCD VdK ASB BUND KJR SJR`,
  },
  { gender: 'neuter', names: 'BSW StuPa DRK THW Land' },
  { number: 'plural', names: 'FW JuLis' },
  { isBare: true, names: 'Volt dieBasis ver.di' },
];

const byName = new Map<string, ProperName>();
const byLetters = new Map<string, ProperName>();
for (const { names, ...row } of rows) {
  for (const name of names.trim().split(/\s+/u)) {
    const proper: ProperName = { number: 'singular', isBare: false, ...row };
    byName.set(name, proper);
    byLetters.set(name.toLowerCase(), proper);
  }
}

/** What an abbreviation with a hyphen ends in: `SPD-AG`, `Juso-HSG`. */
const byCompound = new Map(
  ['AG', 'AK', 'HSG', 'BVV', 'LAG'].flatMap((name) => {
    const proper = byName.get(name);
    return proper ? [[name, proper] as const] : [];
  }),
);

/** An abbreviation or a name of one word, in whatever case it is typed. */
export function properNameFor(word: string): ProperName | undefined {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return byName.get(word) ?? byLetters.get(word.toLowerCase()) ?? byCompound.get(last);
}

/** `BUND` is one, `Bund` is a noun. */
export function isExactProperName(word: string): boolean {
  return byName.has(word);
}

/** `Bündnis 90/Die Grünen` in all its spellings: one name, whose number ends nothing. */
export const allianceGreens =
  /(?:bündnis\s?['’]?90|b['’]?90)\s?[/–-]?\s?(?:die\s)?grünen?(?![\p{L}\p{M}])/giu;
