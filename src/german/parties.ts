import type { Gender } from './declension.ts';

/** Names and abbreviations that no ending explains. */

export interface ProperName {
  /** Absent in the plural, and where the name is bare. */
  gender?: Gender;
  number: 'singular' | 'plural';
  /** Stands without an article: `Antrag von Volt`. */
  isBare: boolean;
  /** A kind of body: it leads the name, whatever follows (`AG Tag des Ehrenamtes`). */
  isKind: boolean;
}

type Row = Partial<ProperName> & { names?: string };

const rows: readonly Row[] = [
  {
    gender: 'feminine',
    names: `SPD CDU CSU CDU/CSU FDP FDP.Die F.D.P AfD ÖDP ÖDP/Bürgerliste PDS NPD DKP MLPD GAL WASG PARTEI
      LKR BVB CDA SP ÖVP SPÖ FPÖ KPÖ SVP GLP EVP EDU CVP BDP PdA
      BI JU LHG AfA ASF AsF FSK FSRK FSV
      BVV StVV SVV SMV LSV GEW AWO DLRG SJD LAG BAG IG HSG
      Stadt Hansestadt Landeshauptstadt`,
  },
  {
    gender: 'masculine',
    names: `SSW RCDS DGB NABU ADFC VCD VdK ASB BUND KJR SJR Jour`,
  },
  { gender: 'neuter', names: 'BSW StuPa DRK THW Land' },
  { number: 'plural', names: 'FW JuLis NEOS' },
  { isBare: true, names: 'Volt dieBasis ver.di' },
  // Kinds of bodies: what follows names the one that is meant (`AG Radverkehr`, `BA 3`).
  { gender: 'feminine', names: 'AG LDK BDK KDK GV', isKind: true },
  {
    gender: 'masculine',
    names: `AK LAK BAK BA FA UA HA PlA ASU ABV ABVS AStA StuRa StudRa FSR VR AR OBR GR
      LPT BPT KPT PT KV OV LV JHA`,
    isKind: true,
  },
];

/** Abbreviations that are told by what they end in: `FWG`, `KDV`, `HVFA`. */
const patterns: readonly (Row & { pattern: RegExp })[] = [
  // Wählergruppe, -gemeinschaft or -vereinigung, Bürgergemeinschaft, Bürger- or Wählerliste, Hochschulgruppe
  { gender: 'feminine', pattern: /^[B-DF-ZÄÖÜE]{0,3}(?:WG|BG|BL|WL|WV)K?$|^[GJL]HG$/u },
  // Mitglieder-, Voll-, Delegierten-, Vertreter-, Haupt- and Jahreshauptversammlung
  { gender: 'feminine', isKind: true, pattern: /^[BFGJKLORSU]{0,2}(?:[DMV]V|HV)$/u },
  // …ausschuss; what can be spoken as a word may be anything (KITA, LISA).
  {
    gender: 'masculine',
    isKind: true,
    pattern: /^(?:[BFGHJKPRSVW]{1,4}|[BHPV]U|[BFGHJKPRSVW]U[BFJKPSV])A$/u,
  },
];

const ordinary = { number: 'singular', isBare: false, isKind: false } as const;

const byName = new Map<string, ProperName>();
const byLetters = new Map<string, ProperName>();
for (const { names = '', ...row } of rows) {
  for (const name of names.trim().split(/\s+/u)) {
    const proper: ProperName = { ...ordinary, ...row };
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
  return (
    byName.get(word) ?? byLetters.get(word.toLowerCase()) ?? byCompound.get(last) ?? byPattern(word)
  );
}

function byPattern(word: string): ProperName | undefined {
  const found = patterns.find(({ pattern }) => pattern.test(word));
  if (!found) return undefined;
  const { pattern: _, ...row } = found;
  return { ...ordinary, ...row };
}

/** `BUND` is one, `Bund` is a noun. */
export function isExactProperName(word: string): boolean {
  return byName.has(word);
}

/** `Bündnis 90/Die Grünen` in all its spellings: one name, whose number ends nothing. */
export const allianceGreens =
  /(?:bündnis\s?['’]?90|b['’]?90)\s?[/–-]?\s?(?:die\s)?grünen?(?![\p{L}\p{M}])/giu;
