import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../disk/disk.ts';
import { explain } from '../export/failure.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

const byteOrderMark = '\uFEFF';

/** A motion's file as the command line was given it. */
export interface Input {
  /** As typed. */
  name: string;
  location: string;
  text: string;
  /** Whether the file began with a byte order mark; it is not part of the text. */
  marked: boolean;
}

/** Reads a file named on the command line; says why it cannot, and gives `undefined` then. */
export async function readInput(name: string, terminal: Terminal): Promise<Input | undefined> {
  const location = pathToFileURL(resolve(name)).href;
  try {
    const bytes = await disk.read(location);
    if (!bytes) {
      terminal.err(words.notFound(name));
      return undefined;
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const marked = text.startsWith(byteOrderMark);
    return { name, location, text: marked ? text.slice(1) : text, marked };
  } catch (error) {
    terminal.err(explain(error, name));
    return undefined;
  }
}

/** The bytes of a mended text, with the byte order mark that its file had. */
export function encode(input: Input, text: string): Uint8Array {
  return new TextEncoder().encode(input.marked ? byteOrderMark + text : text);
}
