import type { ImageContent, Orientation } from '../letter/image.ts';
import { ascii, fromAscii, joinedBytes, startsWith, uint16, viewOf } from './bytes.ts';
import { colourProfile } from './colour-profile.ts';
import { exifWith, orientationIn } from './orientation.ts';

/** ITU-T T.81, table B.1. */
const marker = {
  startOfImage: 0xd8,
  endOfImage: 0xd9,
  startOfScan: 0xda,
  quantisation: 0xdb,
  lines: 0xdc,
  restartInterval: 0xdd,
  huffman: 0xc4,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
} as const;

/** Baseline, extended and progressive; no program of an office draws the others. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];

/** What a segment holds in front of the profile: its name, its number and how many there are. */
const colourProfileName = 'ICC_PROFILE\0';
const profileHead = colourProfileName.length + 2;
/** The most that a segment's two bytes of length can say, less that head. */
const profilePiece = 0xffff - 2 - profileHead;

/**
 * A JPEG written anew of what draws it: frame, tables and scans, its orientation, its colour
 * profile, and the two segments by which decoders tell its colours (JFIF, Adobe). All else that
 * cameras and programs put in – Exif, XMP, comments, previews, further pictures, what hangs behind
 * the end – is left out. `undefined` for what is no JPEG that can be shown, or breaks off.
 *
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B
 */
export function jpegOf(bytes: Uint8Array): ImageContent | undefined {
  if (!startsWith(bytes, [0xff, marker.startOfImage, 0xff])) return undefined;
  const drawing: Uint8Array[] = [];
  const known = new Known();
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return undefined;
    const type = bytes[at + 1] ?? 0;
    if (type === 0xff) {
      at += 1;
      continue;
    }
    if (type === marker.endOfImage) return known.picture(drawing);
    if (at + 4 > bytes.length || !hasLength(type)) return undefined;
    const length = viewOf(bytes).getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    const content = bytes.subarray(at + 4, end);
    if (type === marker.startOfScan) {
      if (!known.size) return undefined;
      const next = endOfScan(bytes, end);
      if (next === undefined) return undefined;
      known.hasScan = true;
      drawing.push(segment(type, content.subarray(0, scanLength(content))));
      drawing.push(bytes.subarray(end, next));
      at = next;
      continue;
    }
    if (frames.includes(type) && (known.size || !known.frame(content))) return undefined;
    known.read(type, content);
    const kept = drawn(type, content);
    if (kept) drawing.push(segment(type, kept));
    at = end;
  }
}

/** What is learnt of a picture on the way. */
class Known {
  size: { width: number; height: number } | undefined;
  hasScan = false;
  #orientation: Orientation = 1;
  #jfif = false;
  #adobe: Uint8Array | undefined;
  readonly #profile = new Map<number, Uint8Array>();
  #pieces = 0;

  /** Whether a frame says a size. */
  frame(content: Uint8Array): boolean {
    if (content.length < 6) return false;
    const view = viewOf(content);
    this.size = { width: view.getUint16(3), height: view.getUint16(1) };
    return this.size.width > 0 && this.size.height > 0;
  }

  read(type: number, content: Uint8Array): void {
    if (type === marker.app0) this.#jfif ||= ascii(content, 0, 5) === 'JFIF\0';
    else if (type === marker.app1 && this.#orientation === 1)
      this.#orientation = orientationIn(content);
    else if (
      type === marker.app2 &&
      ascii(content, 0, colourProfileName.length) === colourProfileName
    ) {
      const [number = 0, pieces = 0] = content.subarray(colourProfileName.length);
      if (!this.#profile.has(number)) this.#profile.set(number, content.subarray(profileHead));
      this.#pieces = pieces;
    } else if (type === marker.app14 && content.length >= 12 && ascii(content, 0, 5) === 'Adobe')
      this.#adobe ??= content.subarray(0, 12);
  }

  picture(drawing: readonly Uint8Array[]): ImageContent | undefined {
    if (!this.size || !this.hasScan) return undefined;
    const orientation = this.#orientation;
    const bytes = joinedBytes([
      Uint8Array.of(0xff, marker.startOfImage),
      ...(this.#jfif ? [segment(marker.app0, plainJfif)] : []),
      ...(orientation === 1 ? [] : [segment(marker.app1, exifWith(orientation))]),
      ...this.#profileSegments(),
      ...(this.#adobe ? [segment(marker.app14, plainAdobe(this.#adobe))] : []),
      ...drawing,
      Uint8Array.of(0xff, marker.endOfImage),
    ]);
    return { format: 'jpeg', bytes, ...turned(this.size, orientation) };
  }

  #profileSegments(): Uint8Array[] {
    const numbers = Array.from({ length: this.#pieces }, (_, index) => index + 1);
    const pieces = numbers.map((number) => this.#profile.get(number));
    if (pieces.length === 0 || pieces.includes(undefined)) return [];
    const profile = colourProfile(joinedBytes(pieces.filter((piece) => piece !== undefined)));
    if (!profile) return [];
    const count = Math.ceil(profile.length / profilePiece);
    if (count > 255) return [];
    return Array.from({ length: count }, (_, index) => {
      const piece = profile.subarray(index * profilePiece, (index + 1) * profilePiece);
      const head = joinedBytes([fromAscii(colourProfileName), Uint8Array.of(index + 1, count)]);
      return segment(marker.app2, joinedBytes([head, piece]));
    });
  }
}

/** Version 1.1, square pixels, no preview. */
const plainJfif = Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

/** By its last byte decoders tell what the components are; the others are its name and version. */
function plainAdobe(content: Uint8Array): Uint8Array {
  return joinedBytes([
    fromAscii('Adobe'),
    uint16(100),
    new Uint8Array(4),
    content.subarray(11, 12),
  ]);
}

function segment(type: number, content: Uint8Array): Uint8Array {
  return joinedBytes([Uint8Array.of(0xff, type), uint16(content.length + 2), content]);
}

/** Markers that stand alone or are reserved have no place between segments. */
function hasLength(type: number): boolean {
  return type >= 0xc0 && !(type >= 0xd0 && type <= marker.endOfImage);
}

/** Of a segment's content what draws, and no byte behind it. */
function drawn(type: number, content: Uint8Array): Uint8Array | undefined {
  if (frames.includes(type)) return content.subarray(0, 6 + 3 * (content[5] ?? 0));
  switch (type) {
    case marker.quantisation:
      return tables(content, (head) => 1 + (head >> 4 === 0 ? 64 : 128));
    case marker.huffman:
      return tables(content, (_, at) => {
        const counts = content.subarray(at + 1, at + 17);
        return 17 + counts.reduce((sum, count) => sum + count, 0);
      });
    case marker.restartInterval:
    case marker.lines:
      return content.subarray(0, 2);
    default:
      return undefined;
  }
}

/** The whole tables in a segment, one after the other. */
function tables(content: Uint8Array, lengthOf: (head: number, at: number) => number) {
  let end = 0;
  while (end < content.length) {
    const next = end + lengthOf(content[end] ?? 0, end);
    if (next > content.length) break;
    end = next;
  }
  return end === 0 ? undefined : content.subarray(0, end);
}

function scanLength(content: Uint8Array): number {
  return 4 + 2 * (content[0] ?? 0);
}

/** Where the marker stands that ends a scan's codes; restarts belong to them. */
function endOfScan(bytes: Uint8Array, start: number): number | undefined {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return undefined;
    const within = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!within) return at;
  }
  return undefined;
}

/** As a viewer shows it. */
function turned({ width, height }: { width: number; height: number }, orientation: Orientation) {
  if (orientation === 1) return { width, height };
  return orientation < 5
    ? { width, height, orientation }
    : { width: height, height: width, orientation };
}
