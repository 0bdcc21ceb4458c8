import type { Language, Text } from '../text/language.ts';

/** Where a command speaks: what it was asked for to `out`, all else to `err`. */
export interface Terminal {
  language: Language;
  out(line: string): void;
  err(message: Text): void;
}

/** The process's own streams. */
export function terminal(language: Language): Terminal {
  return {
    language,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (message) => process.stderr.write(`${message[language]}\n`),
  };
}
