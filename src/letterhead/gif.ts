/** Kinds of blocks. https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix A */
const block = { extension: 0x21, image: 0x2c, trailer: 0x3b } as const;

/** Of the extensions the one that says how a picture is shown; comments and programs' own go. */
const graphicControl = 0xf9;

/** A GIF written anew of what draws it; `undefined` for what is none, or breaks off. */
export function gifOf(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 14 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'GIF8')
    return undefined;
  const kept: Uint8Array[] = [];
  let at = 13 + tableLength(bytes[10] ?? 0);
  kept.push(bytes.subarray(0, at));
  for (;;) {
    const kind = bytes[at];
    const start = at;
    if (kind === block.trailer) return whole([...kept, Uint8Array.of(block.trailer)]);
    let data: number;
    if (kind === block.extension) data = at + 2;
    else if (kind === block.image) data = at + 11 + tableLength(bytes[at + 9] ?? 0);
    else return undefined;
    const end = endOfData(bytes, data);
    if (end === undefined) return undefined;
    at = end;
    if (kind === block.image || bytes[start + 1] === graphicControl) {
      kept.push(bytes.subarray(start, end));
    }
  }
}

/** The bytes of a table of colours, by the flags that announce it. */
function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Behind the sub-blocks that begin here, of which an empty one is the last. */
function endOfData(bytes: Uint8Array, start: number): number | undefined {
  for (let at = start; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    at += length + 1;
    if (length === 0) return at;
  }
  return undefined;
}

function whole(parts: readonly Uint8Array[]): Uint8Array {
  const written = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    written.set(part, at);
    at += part.length;
  }
  return written;
}
