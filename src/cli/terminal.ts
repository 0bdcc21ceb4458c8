import type { Language, Text } from '../text/language.ts';
import { visible, visibleJson } from '../text/visible.ts';

/** Where a command speaks: what it was asked for to `out`, all else to `err`. */
export interface Terminal {
  language: Language;
  out(line: string): void;
  /** Data for other programs. */
  json(data: unknown): void;
  err(message: Text): void;
}

/**
 * The process's own streams. Whatever files say and are called, a line stays one line and gives
 * nobody orders: neither the terminal nor a program that reads along.
 */
export function terminal(language: Language): Terminal {
  return {
    language,
    out: (line) => process.stdout.write(`${visible(line)}\n`),
    json: (data) => process.stdout.write(`${visibleJson(JSON.stringify(data, null, 2))}\n`),
    err: (message) => process.stderr.write(`${visible(message[language])}\n`),
  };
}
