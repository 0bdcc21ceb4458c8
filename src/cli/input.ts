import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../disk/disk.ts';
import { explain } from '../failure.ts';
import { FileFailure } from '../files.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

const byteOrderMark = '\uFEFF';
/** What stands for bytes of a name that are no characters. */
const replacement = '\uFFFD';

/** A motion's file as the command line was given it. */
export interface Input {
  /** As typed. */
  name: string;
  location: string;
  text: string;
  /** The file as it was. */
  bytes: Uint8Array;
  /** How it is encoded; `utf-8` is the dialect's, the others are read and never written. */
  encoding: Encoding;
  /** Whether the file began with a byte order mark; it is not part of the text. */
  marked: boolean;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Reads a file named on the command line; says why it cannot, and gives `undefined` then. */
export async function readInput(name: string, terminal: Terminal): Promise<Input | undefined> {
  const location = pathToFileURL(resolve(name)).href;
  try {
    const bytes = await disk.read(location);
    if (!bytes) {
      terminal.err(name.includes(replacement) ? words.notInUtf8(name) : words.notFound(name));
      return undefined;
    }
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8') terminal.err(words.notUtf8(name));
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    const marked = text.startsWith(byteOrderMark);
    return { name, location, text: marked ? text.slice(1) : text, bytes, encoding, marked };
  } catch (error) {
    const isFolder = error instanceof FileFailure && error.reason === 'is-folder';
    terminal.err(isFolder ? words.noMotions(name) : explain(error, name));
    return undefined;
  }
}

/** UTF-8 where that is possible; else what Windows' editors have saved a text as. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The bytes of a mended text, with the byte order mark that its file had. */
export function encode(input: Input, text: string): Uint8Array {
  return new TextEncoder().encode(input.marked ? byteOrderMark + text : text);
}
