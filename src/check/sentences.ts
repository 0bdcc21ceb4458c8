/** A sentence of running text: offsets in it. */
export interface Sentence {
  start: number;
  end: number;
}

const abbreviation =
  /(?:^|[\s(„»])(?:\p{L}|\d{1,2}|[IVX]+|Abs|Art|Az|Bd|Dr|Drs|Hrsg|Mio|Mrd|Nr|Nrn|Prof|Str|St|Tel|Tsd|bzw|[Cc]a|dgl|[Ee]vtl|etc|[Ee]xkl|[Gg]em|[Gg]gf|[Gg]gfs|[Ii]nkl|[Ll]fd|[Mm]ax|[Mm]in|[Ss]og|usw|[Vv]gl|[Bb]spw|[Bb]zgl|[Ee]inschl|[Ss]tellv|[Zz]zgl|z\.B|u\.a|d\.h|i\.d\.R)\.$/u;

/** The sentences of a text; an abbreviation or an ordinal ends none. Colons end one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    while (from < end && /[\s"“”»«)\]–-]/u.test(text.charAt(from))) from++;
    if (from < end) sentences.push({ start: from, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?:…]["“”«)]{0,3}(?=\s)|\n(?=[ \t]*\n)/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(start, match.index - 14), match.index + 1);
    if (match[0].startsWith('.') && abbreviation.test(before)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
