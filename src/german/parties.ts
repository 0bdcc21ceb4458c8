import type { Gender } from './declension.ts';

/** Names and abbreviations that no ending explains. */

export interface ProperName {
  /** Absent in the plural, and with `bare`. */
  gender?: Gender;
  number: 'singular' | 'plural';
  /** Stands without an article: `Antrag von Volt`. */
  bare: boolean;
  /** What the genitive adds. */
  genitive: string;
}

type Row = Partial<ProperName> & { names: string };

const rows: readonly Row[] = [
  // Parties: an abbreviation takes no ending
  {
    gender: 'feminine',
    names: `SPD CDU CSU CDU/CSU FDP AfD ÖDP ÖDP/Bürgerliste PDS NPD DKP MLPD BP GAL WASG UWG FWG BWG WG BI
      JU LHG MIT AfA ASF AG LAG BAG LDK BDK KDK KMV LMV JMV MV JHV BVV StVV SVV SMV FSV GmbH gGmbH
      GV VV PARTEI`,
  },
  {
    gender: 'masculine',
    names: `SSW AStA StuRa FSR AK LAK LPT BPT KPT KV OV LV HFA JHA BUA OBR RCDS HuFA`,
  },
  { gender: 'neuter', names: 'BSW StuPa SP' },
  { number: 'plural', names: 'FW JuLis' },
  { bare: true, names: 'Volt dieBasis' },
];

const properNames = new Map<string, ProperName>(
  rows.flatMap(({ names, ...row }) =>
    names
      .trim()
      .split(/\s+/u)
      .map((name): [string, ProperName] => [
        name.toLowerCase(),
        { number: 'singular', bare: false, genitive: '', ...row },
      ]),
  ),
);

/** An abbreviation or a name of one word; in the case in which it is usual, or all in capitals. */
export function properNameFor(word: string): ProperName | undefined {
  return properNames.get(word.toLowerCase());
}

/** `Bündnis 90/Die Grünen` in all its spellings: one name, whose number ends nothing. */
export const allianceGreens =
  /(?:bündnis\s?['’]?90|b['’]?90)\s?[/–-]?\s?(?:die\s)?grünen?(?![\p{L}\p{M}])/giu;
