/** A sentence of running text: offsets in it. */
export interface Sentence {
  start: number;
  end: number;
}

const abbreviation =
  /(?:^|[\s(„»])(?:\p{L}|\d{1,2}|[IVX]+|Abs|Art|Az|Bd|Dr|Drs|Hrsg|Mio|Mrd|Nr|Nrn|Prof|Str|St|Tel|Tsd|bzw|[Cc]a|dgl|[Ee]vtl|etc|[Ee]xkl|[Gg]em|[Gg]gf|[Gg]gfs|[Ii]nkl|[Ll]fd|[Mm]ax|[Mm]in|[Ss]og|usw|[Vv]gl|[Bb]spw|[Bb]zgl|[Ee]inschl|[Ss]tellv|[Zz]zgl|z\.B|u\.a|d\.h|i\.d\.R)\.$/u;

/** How far back the longest abbreviation with the sign before it reaches. */
const longest = 14;

/** Whether the full stop there belongs to an abbreviation or an ordinal and ends no sentence. */
export function isAbbreviationStop(text: string, index: number, from = 0): boolean {
  return abbreviation.test(text.slice(Math.max(from, index - longest), index + 1));
}
