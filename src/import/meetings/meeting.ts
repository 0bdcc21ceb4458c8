/** A meeting that a calendar or a council's information system announces. */
export interface FoundMeeting {
  /** The body as a motion would name it. */
  body: string;
  /** As a profile has it: TT.MM.JJJJ. */
  day: string;
  /** ISO 8601, to order by. */
  iso: string;
  /** `18:00`, where it is said. */
  time?: string;
  cancelled: boolean;
}

/**
 * The body of a meeting by its title: `12. Sitzung des Ausschusses für Bau (öffentlich)` is one of
 * the `Ausschuss für Bau`. What is no meeting by its name is a body's name itself.
 */
export function bodyIn(title: string, nominatives: (phrase: string) => string[]): string {
  const bare = title
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(
      /\s*[([](?:[^()[\]]*(?:öffentlich|abgesagt|entfällt|hybrid|online|digital|präsenz|sondersitzung)[^()[\]]*)[)\]]/giu,
      '',
    )
    .replace(/^(?:abgesagt|entfällt|verschoben|neu)\s*[:!–-]\s*/iu, '')
    .replace(/\s*[–-]\s*(?:öffentlich|nichtöffentlich|abgesagt|entfällt).*$/iu, '')
    .replace(/(?:^|\s+)(?:nicht)?-?öffentliche[rn]?\s+(?=\S)/giu, ' ')
    .trim();
  const phrase =
    /^(?:\d{1,4}\.\s*)?(?:ordentliche|außerordentliche|konstituierende|gemeinsame)?\s*(?:Sonder|Haushalts)?sitzung\s+((?:des|der)\s+.+)$/iu.exec(
      bare,
    )?.[1];
  if (phrase !== undefined)
    return nominatives(phrase)[0] ?? phrase.replace(/^(?:des|der)\s+/iu, '');
  const leading = /^(.+?)[\s:–-]+(?:\d{1,4}\.\s*)?(?:Sonder|Haushalts)?sitzung(?:\s+.*)?$/iu.exec(
    bare,
  )?.[1];
  const compound = /^(.{3,60}?)(?:s|es)?-?sitzung$/iu.exec(bare)?.[1];
  return (leading ?? compound ?? bare).replace(/^\d{1,4}\.\s*/u, '').replace(/[\s,:–-]+$/u, '');
}

export function isCancelled(title: string): boolean {
  return /(?:abgesagt|entfällt|fällt aus|cancell?ed|aufgehoben)/iu.test(title);
}
