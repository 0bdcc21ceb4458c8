import { Inflate, zlibSync } from 'fflate';
import { deflated } from './deflated.ts';

/** What a PNG's header says of its pixels. */
export interface PngHeader {
  /** In pixels. */
  width: number;
  height: number;
  /** Of a pixel. */
  bits: number;
  interlaced: boolean;
}

/** CMF and FLG: DEFLATE, without a dictionary. https://www.rfc-editor.org/rfc/rfc1950 */
const headLength = 2;
const sumLength = 4;

/** So many bytes are written anew at most, where a stream holds more than the pixels. */
const mostRewritten = 64 * 2 ** 20;

/**
 * The compressed pixels of a PNG and nothing else: what lies behind the stream, or comes out of it
 * behind the last line, is cut. A stream that needs no cutting stays as it is. `undefined` for one
 * that breaks off or makes no sense.
 */
export function pixelsOf(stream: Uint8Array, header: PngHeader): Uint8Array | undefined {
  const [method = 0, flags = 0] = stream;
  if ((method & 15) !== 8 || flags & 0x20 || ((method << 8) | flags) % 31 !== 0) return undefined;
  const found = deflated(stream, headLength);
  const wanted = sizeOf(header);
  if (!found || found.end + sumLength > stream.length || found.size < wanted) return undefined;
  if (found.size === wanted) return stream.subarray(0, found.end + sumLength);
  if (wanted > mostRewritten) return undefined;
  const lines = beginning(stream.subarray(headLength, found.end), wanted);
  return lines && zlibSync(lines);
}

/** How many bytes the lines are, each with its filter. https://www.w3.org/TR/png-3/#8Interlace */
function sizeOf({ width, height, bits, interlaced }: PngHeader): number {
  const passes = interlaced ? adam7 : whole;
  return passes.reduce((sum, [x, y, stepX, stepY]) => {
    const columns = Math.ceil((width - x) / stepX);
    const lines = Math.ceil((height - y) / stepY);
    return columns > 0 && lines > 0 ? sum + lines * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
}

/** Each pass: its first pixel, and the steps to the next ones. */
type Pass = readonly [x: number, y: number, stepX: number, stepY: number];
const whole: readonly Pass[] = [[0, 0, 1, 1]];
const adam7: readonly Pass[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** So few bytes at once that what they swell to, a thousandfold at most, is soon enough. */
const sip = 1024;

/** The first bytes that come out of a stream; `undefined` where it refers to what never came. */
function beginning(stream: Uint8Array, size: number): Uint8Array | undefined {
  const kept = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    kept.set(piece.subarray(0, size - filled), filled);
    filled += Math.min(piece.length, size - filled);
  });
  try {
    for (let at = 0; at < stream.length && filled < size; at += sip)
      inflate.push(stream.subarray(at, at + sip), at + sip >= stream.length);
  } catch {
    return undefined;
  }
  return kept;
}
