/**
 * Where a DEFLATE stream ends, and how many bytes come out of it. It is walked through without
 * being unpacked: that takes no memory, and time by its length.
 *
 * https://www.rfc-editor.org/rfc/rfc1951
 */
export interface Deflated {
  /** Behind its last byte. */
  end: number;
  size: number;
}

/** `undefined` for what is no such stream, or breaks off. @param start of the stream in the bytes */
export function deflated(bytes: Uint8Array, start: number): Deflated | undefined {
  const bits = new Bits(bytes, start);
  let size = 0;
  for (let isLast = false; !isLast; ) {
    isLast = bits.take(1) === 1;
    const block = blocks[bits.take(2)]?.(bits);
    if (block === undefined || bits.end > bytes.length) return undefined;
    size += block;
  }
  return { end: bits.end, size };
}

/** By their type (3.2.3): how much comes out of a block; `undefined` where it makes no sense. */
const blocks: readonly ((bits: Bits) => number | undefined)[] = [
  stored,
  (bits) => compressed(bits, fixedLengths, fixedDistances),
  (bits) => {
    const codes = dynamicCodes(bits);
    return codes && compressed(bits, ...codes);
  },
];

function stored(bits: Bits): number | undefined {
  const at = bits.end;
  bits.skipTo(at + 4);
  const [low = 0, high = 0, notLow = 0, notHigh = 0] = bits.bytes.subarray(at, at + 4);
  if ((low ^ notLow) !== 0xff || (high ^ notHigh) !== 0xff) return undefined;
  const length = low | (high << 8);
  bits.skipTo(at + 4 + length);
  return length;
}

function compressed(bits: Bits, lengths: Code, distances: Code): number | undefined {
  let size = 0;
  while (bits.isWithin) {
    const symbol = lengths.read(bits);
    if (symbol < endOfBlock) size += 1;
    else if (symbol === endOfBlock) return size;
    else {
      const [base, extra] = lengthsOf[symbol - endOfBlock - 1] ?? [];
      if (base === undefined || extra === undefined) return undefined;
      size += base + bits.take(extra);
      const more = distanceBits[distances.read(bits)];
      if (more === undefined) return undefined;
      bits.skip(more);
    }
  }
  return undefined;
}

/** 3.2.7: codes of a block's own, told before it. */
function dynamicCodes(bits: Bits): [lengths: Code, distances: Code] | undefined {
  const literals = bits.take(5) + 257;
  const count = literals + bits.take(5) + 1;
  const order = orderOfLengths.slice(0, bits.take(4) + 4);
  const widths = new Uint8Array(orderOfLengths.length);
  for (const symbol of order) widths[symbol] = bits.take(3);
  const code = new Code(widths);
  const all = new Uint8Array(count);
  for (let at = 0; at < count; ) {
    if (!bits.isWithin) return undefined;
    const symbol = code.read(bits);
    if (symbol < 16) {
      all[at] = symbol;
      at += 1;
      continue;
    }
    const repeat = repeats[symbol - 16];
    if (!repeat || (symbol === 16 && at === 0)) return undefined;
    const end = at + repeat.least + bits.take(repeat.extra);
    if (end > count) return undefined;
    all.fill(symbol === 16 ? (all[at - 1] ?? 0) : 0, at, end);
    at = end;
  }
  return [new Code(all.subarray(0, literals)), new Code(all.subarray(literals))];
}

/** Bits from the lowest of each byte on; behind the end there are zeros. */
class Bits {
  readonly bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.#at = start * 8;
  }

  /** Behind the byte that was begun last. */
  get end(): number {
    return Math.ceil(this.#at / 8);
  }

  get isWithin(): boolean {
    return this.#at < this.bytes.length * 8;
  }

  /** The next 16 bits and some more. */
  get ahead(): number {
    const at = Math.floor(this.#at / 8);
    const { bytes } = this;
    const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return three >>> (this.#at % 8);
  }

  /** @param count at most 13 */
  take(count: number): number {
    const taken = this.ahead & ((1 << count) - 1);
    this.#at += count;
    return taken;
  }

  skip(count: number): void {
    this.#at += count;
  }

  skipTo(byte: number): void {
    this.#at = byte * 8;
  }
}

const longest = 15;

/** 3.2.2: a Huffman code by the lengths of its symbols' codes. */
class Code {
  /** By the next bits: a symbol, and in the lowest four bits the length of its code. */
  readonly #symbols: Uint16Array;
  readonly #mask: number;

  constructor(lengths: Uint8Array) {
    const counts = new Uint16Array(longest + 1);
    for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
    const width = Math.max(
      1,
      counts.findLastIndex((count) => count > 0),
    );
    this.#symbols = new Uint16Array(1 << width);
    this.#mask = (1 << width) - 1;
    const next = new Uint16Array(longest + 2);
    for (let length = 1; length <= longest; length += 1)
      next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
    for (const [symbol, length] of lengths.entries()) {
      if (length === 0) continue;
      const code = next[length] ?? 0;
      next[length] = code + 1;
      for (let at = reversed(code, length); at < this.#symbols.length; at += 1 << length)
        this.#symbols[at] = (symbol << 4) | length;
    }
  }

  /** The next symbol; one that no code has where the bits make no sense. */
  read(bits: Bits): number {
    const found = this.#symbols[bits.ahead & this.#mask] ?? 0;
    if (found === 0) return none;
    bits.skip(found & 15);
    return found >> 4;
  }
}

const none = 0xffff;
const endOfBlock = 256;

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}

/** 3.2.5: by the symbol, the least length and how many bits are added. */
const lengthsOf: readonly (readonly [base: number, extra: number])[] = [
  ...Array.from({ length: 28 }, (_, index): [number, number] => {
    const extra = Math.max(0, (index >> 2) - 1);
    return [index < 8 ? index + 3 : (((index & 3) | 4) << extra) + 3, extra];
  }),
  [258, 0],
];

/** How many bits are added to a distance; how far it leads does not matter here. */
const distanceBits = Array.from({ length: 30 }, (_, index) => Math.max(0, (index >> 1) - 1));

/** 3.2.7: the order in which the lengths of the code for lengths come. */
const orderOfLengths = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const repeats = [
  { least: 3, extra: 2 },
  { least: 3, extra: 3 },
  { least: 11, extra: 7 },
];

/** 3.2.6 */
const fixedLengths = new Code(
  Uint8Array.from({ length: 288 }, (_, symbol) => {
    if (symbol < 144) return 8;
    if (symbol < 256) return 9;
    return symbol < 280 ? 7 : 8;
  }),
);
const fixedDistances = new Code(new Uint8Array(32).fill(5));
