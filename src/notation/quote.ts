/** A text as YAML on one line that every tool reads alike; single quotes where it has double ones. */
export function quote(text: string): string {
  if (/[\n\r]/.test(text)) return JSON.stringify(text);
  if (/["\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return `"${text}"`;
}

/** A text as it may stand behind a key: as it is, quoted where it has to be. */
export function scalar(text: string): string {
  const isPlain = text !== '' && text.trim() === text && !needsQuotes(text);
  return isPlain ? text : quote(text);
}

/** The same within brackets and braces, whose own signs would end it. */
export function flowScalar(text: string): string {
  return /[,[\]{}]/.test(text) ? quote(text) : scalar(text);
}

/**
 * Where a quoted scalar that begins at an offset ends, behind its closing quote; `undefined`
 * where it doesn't before `limit`.
 */
export function quotedEnd(source: string, start: number, limit: number): number | undefined {
  const mark = source[start];
  for (let at = start + 1; at < limit; at += 1) {
    if (source[at] === '\\' && mark === '"') at += 1;
    else if (source[at] === mark) {
      if (mark === '"' || source[at + 1] !== mark) return at + 1;
      at += 1;
    }
  }
  return undefined;
}

/** Whether a quoted scalar has no escapes but those of YAML; in single quotes there are none. */
export function hasValidEscapes(quoted: string): boolean {
  if (quoted.startsWith("'")) return true;
  return !/\\(?!["\\/0abefnrtvNLP_ \t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(
    // Pairs first, so that the second of two backslashes begins nothing.
    quoted.replaceAll('\\\\', ''),
  );
}

/**
 * Whether YAML would break on a plain scalar of this text, cut it, or take its first character
 * for a sign of its own.
 */
export function needsQuotes(text: string): boolean {
  return /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/.test(text) || isCutWithin(text);
}

/** The same of a further line of one, which may begin with any sign. */
export function isCutWithin(text: string): boolean {
  return /:(?:\s|$)|\s#/.test(text);
}

/**
 * The text without a double quote at its start or end that has no other: the half of a pair that
 * was left over. Behind a digit it is an inch; an apostrophe may be meant (`'s Lädle`).
 */
export function withoutStrayQuote(text: string): string {
  if (text.indexOf('"') !== text.lastIndexOf('"')) return text;
  if (text.startsWith('"')) return text.slice(1).trimStart();
  return /[^\d"]"$/.test(text) ? text.slice(0, -1).trimEnd() : text;
}
