/**
 * Which characters a TrueType or OpenType font draws, read from its table `cmap` (OpenType
 * specification, formats 4 and 12). Adds their code points to `into`.
 */
export function readCharacters(font: Uint8Array, into: Set<number>): void {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = findTable(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, into);
    if (format === 12) readGroups(view, subtable, into);
  }
}

function findTable(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new RangeError(`A font without the table ${name}.`);
}

/** Format 4: segments of the basic plane, each with a shift or a list of glyphs. */
function readSegments(view: DataView, at: number, into: Set<number>) {
  const size = view.getUint16(at + 6); // twice the number of segments
  const ends = at + 14;
  const starts = ends + size + 2;
  const shifts = starts + size;
  const offsets = shifts + size;
  for (let segment = 0; segment < size; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const shift = view.getUint16(shifts + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed =
        offset === 0 ? code : view.getUint16(offsets + segment + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + shift) & 0xffff;
      if (glyph !== 0) into.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(view: DataView, at: number, into: Set<number>) {
  const count = view.getUint32(at + 12);
  for (let group = 0; group < count; group++) {
    const record = at + 16 + group * 12;
    const start = view.getUint32(record);
    const end = view.getUint32(record + 4);
    const glyph = view.getUint32(record + 8);
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) into.add(code);
  }
}
