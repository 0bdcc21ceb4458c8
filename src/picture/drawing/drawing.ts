import type { ImageContent } from '../../letter/image.ts';
import { cleanDrawing, type PictureReader } from './clean.ts';
import { sizeOf } from './size.ts';
import { Styles } from './style.ts';
import { readTree, TooHeavy } from './tree.ts';
import { weigh } from './weight.ts';
import { writtenDrawing } from './written.ts';

export type ReadDrawing =
  | { content: ImageContent; lacksPictures: boolean }
  /** It would take too much time or memory. */
  | 'too-heavy';

/**
 * A drawing (SVG) written anew of what draws. `undefined` for what is none, or breaks off.
 *
 * @param readPicture reads the pictures in it
 */
export function drawingOf(bytes: Uint8Array, readPicture: PictureReader): ReadDrawing | undefined {
  if (!/^(?:\uFEFF|\u0000)?\s{0,999}<\u0000?[!?a-z_]/iu.test(beginning(bytes))) return undefined;
  try {
    const tree = readTree(decodedDrawing(bytes));
    if (!tree) return undefined;
    const cleaned = cleanDrawing(tree.root, new Styles(tree.styles), readPicture);
    const passes = weigh(cleaned);
    const size = sizeOf(cleaned.root.attributes);
    const content: ImageContent = {
      format: 'svg',
      bytes: new TextEncoder().encode(writtenDrawing(cleaned.root)),
      ...size,
      ...(passes > 0 && { hasEffects: true }),
    };
    return { content, lacksPictures: cleaned.lacksPictures };
  } catch (error) {
    if (error instanceof TooHeavy) return 'too-heavy';
    throw error;
  }
}

function beginning(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes)).decode(bytes.subarray(0, 1000));
}

function decodedDrawing(bytes: Uint8Array): string {
  const text = new TextDecoder(markedEncoding(bytes) ?? declaredEncoding(bytes)).decode(bytes);
  return text.trim();
}

/** By the mark at the very beginning. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** By the first line, `<?xml version="1.0" encoding="ISO-8859-1"?>`; UTF-8 without one. */
function declaredEncoding(bytes: Uint8Array): string {
  const line = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^[^<]{0,5}<\?xml[^>]{0,99}\sencoding\s?=\s?["']([\w.-]{1,30})["']/iu.exec(
    line,
  )?.[1];
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return 'utf-8'; // no encoding that anyone knows
  }
}
