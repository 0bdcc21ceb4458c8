import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzlibSync, zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { ascii, fromAscii, joinedBytes, uint32 } from '../../src/picture/bytes.ts';
import { colourProfile } from '../../src/picture/colour-profile.ts';
import { jpegOf } from '../../src/picture/jpeg.ts';
import { pngOf } from '../../src/picture/png.ts';
import { jpeg, photograph } from '../write/pictures.ts';
import {
  chunk,
  jpegWith,
  ownChunks,
  pngOfChunks,
  segment,
  tellingChunks,
  tellingProfile,
  tellingSegments,
  tells,
} from './made.ts';

const behind = fc.constantFrom<Uint8Array[]>(
  new Uint8Array(),
  fromAscii('GEHEIM-4711'),
  jpeg.bytes,
);
/** Small pictures of every kind of colour, in lines or interlaced, and the bytes of their lines. */
const anyPixels = fc
  .record({
    kind: fc.constantFrom(
      ...[1, 2, 4, 8, 16].map((depth) => ({ type: 0, depth, samples: 1 })),
      ...[8, 16].map((depth) => ({ type: 2, depth, samples: 3 })),
      ...[1, 2, 4, 8].map((depth) => ({ type: 3, depth, samples: 1 })),
      ...[8, 16].map((depth) => ({ type: 4, depth, samples: 2 })),
      ...[8, 16].map((depth) => ({ type: 6, depth, samples: 4 })),
    ),
    width: fc.integer({ min: 1, max: 20 }),
    height: fc.integer({ min: 1, max: 20 }),
    interlaced: fc.boolean(),
  })
  .map(({ kind: { type, depth, samples }, width, height, interlaced }) => {
    const header = joinedBytes([
      uint32(width),
      uint32(height),
      Uint8Array.of(depth, type, 0, 0, Number(interlaced)),
    ]);
    // As a decoder walks through them: pixel by pixel, a filter before each line.
    let size = 0;
    const steps = interlaced ? adam7 : [[0, 0, 1, 1] as const];
    for (const [x, y, stepX, stepY] of steps)
      for (let line = y; line < height; line += stepY) {
        let bits = 0;
        for (let column = x; column < width; column += stepX) bits += depth * samples;
        if (bits > 0) size += 1 + Math.ceil(bits / 8);
      }
    const entries = type === 3 ? new Uint8Array(3 * 2 ** depth).fill(7) : undefined;
    return { header, lines: new Uint8Array(size), entries };
  });

/** https://www.w3.org/TR/png-3/#8Interlace */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The content of a PNG's first chunk of a type. */
function chunkNamed(bytes: Uint8Array, type: string): Uint8Array {
  const at = Buffer.from(bytes).indexOf(type);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - 4);
  return bytes.slice(at + 4, at + 4 + length);
}

describe('a photograph', () => {
  for (const [name, telling] of Object.entries(tellingSegments)) {
    it(`tells nothing, and is drawn as before: JPEG with ${name}`, () => {
      const bytes = jpegWith([telling]);
      assert.ok(tells(bytes));
      const cleaned = jpegOf(bytes);
      assert.ok(cleaned && !tells(cleaned.bytes));
      assert.deepEqual([cleaned.width, cleaned.height], [1, 1]);
    });
  }

  it('tells nothing, whatever segments it has in whatever order (JPEG)', () => {
    const segments = fc.array(fc.constantFrom(...Object.values(tellingSegments)));
    const plain = jpegOf(jpeg.bytes)?.bytes;
    assert.ok(plain);
    fc.assert(
      fc.property(segments, behind, (more, after) => {
        const cleaned = jpegOf(jpegWith(more, after));
        assert.ok(cleaned);
        assert.ok(!tells(cleaned.bytes));
        // Read again, nothing more is found to be left out.
        assert.deepEqual(jpegOf(cleaned.bytes), cleaned);
        // What draws is there to the byte: from the first table of ours on, all is as it was.
        const drawing = Buffer.from(plain.subarray(-60));
        assert.ok(Buffer.from(cleaned.bytes).includes(drawing));
      }),
    );
  });

  it('tells nothing, whatever chunks it has in whatever order (PNG)', () => {
    const [header = new Uint8Array(), ...rest] = ownChunks();
    const end = rest.pop() ?? new Uint8Array();
    const before = PNG.sync.read(Buffer.from(pngOfChunks([header, ...rest, end])));
    const chunks = fc.array(fc.constantFrom(...Object.values(tellingChunks)));
    fc.assert(
      fc.property(chunks, chunks, behind, (first, last, after) => {
        const bytes = pngOfChunks([...first, header, ...rest, ...last, end], after);
        const cleaned = pngOf(bytes);
        assert.ok(cleaned);
        assert.ok(!tells(cleaned.bytes));
        assert.deepEqual(pngOf(cleaned.bytes), cleaned);
        const shown = PNG.sync.read(Buffer.from(cleaned.bytes));
        assert.ok(shown.data.equals(before.data));
      }),
    );
  });

  it('tells nothing behind its pixels, however they are stored, and is drawn as before (PNG)', () => {
    const secrets = fromAscii('GEHEIM-4711 Karla Muster http://spion.example/ '.repeat(40));
    fc.assert(
      fc.property(
        anyPixels,
        fc.boolean(),
        fc.constantFrom('none', 'behind the stream', 'behind the lines', 'both'),
        fc.nat(3),
        ({ header, lines, entries }, rgb, where, cuts) => {
          const more = where === 'behind the lines' || where === 'both' ? secrets : [];
          const behind = where === 'behind the stream' || where === 'both' ? secrets : [];
          // Not compressed, so that a secret could be read.
          const packed = joinedBytes([
            zlibSync(joinedBytes([lines, Uint8Array.from(more)]), { level: 0 }),
            Uint8Array.from(behind),
          ]);
          const step = Math.ceil(packed.length / (cuts + 1));
          const pixels = Array.from({ length: cuts + 1 }, (_, at) =>
            chunk('IDAT', packed.subarray(at * step, (at + 1) * step)),
          );
          const palette = entries
            ? [
                chunk(
                  'PLTE',
                  joinedBytes([entries, Uint8Array.from(rgb ? secrets : [])]).subarray(0, 768),
                ),
              ]
            : [];
          const cleaned = pngOf(
            pngOfChunks([
              chunk('IHDR', header),
              ...palette,
              ...pixels,
              chunk('IEND', new Uint8Array()),
            ]),
          );
          assert.ok(cleaned);
          assert.ok(!tells(cleaned.bytes), where);
          assert.deepEqual(pngOf(cleaned.bytes), cleaned);
          const stored = chunkNamed(cleaned.bytes, 'IDAT');
          assert.deepEqual(Buffer.from(unzlibSync(stored)), Buffer.from(lines));
          if (entries) assert.deepEqual(chunkNamed(cleaned.bytes, 'PLTE'), entries);
        },
      ),
    );
  });

  it('is none where its pixels break off, or are none', () => {
    const [header = new Uint8Array(), , ...rest] = ownChunks();
    const picture = (pixels: Uint8Array) =>
      pngOf(pngOfChunks([header, chunk('IDAT', pixels), ...rest]));
    const lines = zlibSync(new Uint8Array(4 * 25));
    assert.ok(picture(lines));
    assert.equal(picture(lines.subarray(0, -1)), undefined);
    assert.equal(picture(zlibSync(new Uint8Array(4 * 25 - 1))), undefined);
    assert.equal(picture(fromAscii('GEHEIM-4711')), undefined);
    assert.equal(picture(new Uint8Array()), undefined);
  });

  it('keeps its colour profile, without who made it (JPEG)', () => {
    const profile = tellingProfile();
    const pieces = [profile.subarray(0, 200), profile.subarray(200)].map((piece, index) =>
      segment(0xe2, joinedBytes([fromAscii('ICC_PROFILE\0'), Uint8Array.of(index + 1, 2), piece])),
    );
    const kept = colourProfile(profile);
    assert.ok(kept && !tells(kept));
    const cleaned = jpegOf(jpegWith(pieces.toReversed()));
    assert.ok(cleaned && Buffer.from(cleaned.bytes).includes(Buffer.from(kept)));
    assert.ok(!tells(cleaned.bytes));
  });

  it('keeps its colour profile, without who made it (PNG)', () => {
    const [header = new Uint8Array(), ...rest] = ownChunks();
    const named = joinedBytes([fromAscii('GEHEIM-4711\0\0'), zlibSync(tellingProfile())]);
    const cleaned = pngOf(pngOfChunks([header, chunk('iCCP', named), ...rest]));
    assert.ok(cleaned && !tells(cleaned.bytes));
    assert.ok(Buffer.from(cleaned.bytes).includes('iCCPICC\0\0'));
    assert.ok(PNG.sync.read(Buffer.from(cleaned.bytes)));
  });

  it('keeps of a profile what colours are reckoned by, each where its table says', () => {
    const kept = colourProfile(tellingProfile());
    assert.ok(kept);
    const view = new DataView(kept.buffer, kept.byteOffset);
    assert.equal(view.getUint32(0), kept.length);
    const names = Array.from({ length: view.getUint32(128) }, (_, index) => {
      const entry = 132 + index * 12;
      const [start, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
      assert.ok(start % 4 === 0 && start + length <= kept.length);
      return `${ascii(kept, entry, 4)} ${ascii(kept, start, 4)}`;
    });
    assert.deepEqual(names, [
      'wtpt XYZ ',
      'rXYZ XYZ ',
      'gXYZ XYZ ',
      'bXYZ XYZ ',
      'rTRC curv',
      'gTRC curv',
      'bTRC curv',
      'desc desc',
      'cprt text',
    ]);
    assert.deepEqual(colourProfile(kept), kept);
  });

  it('swells to no more than a profile may have', () => {
    const [header = new Uint8Array(), ...rest] = ownChunks();
    const bomb = joinedBytes([fromAscii('x\0\0'), zlibSync(new Uint8Array(64 * 2 ** 20))]);
    const before = process.memoryUsage().arrayBuffers;
    const cleaned = pngOf(pngOfChunks([header, chunk('iCCP', bomb), ...rest]));
    assert.ok(cleaned && cleaned.bytes.length < 1000);
    assert.ok(process.memoryUsage().arrayBuffers - before < 32 * 2 ** 20);
  });

  it('keeps the mark by which the colours of printing inks are told (Adobe)', () => {
    const inks = segment(0xee, Uint8Array.from([...fromAscii('Adobe'), 0, 100, 1, 2, 3, 4, 2]));
    const cleaned = jpegOf(jpegWith([inks]));
    const mark = Buffer.from([...fromAscii('Adobe'), 0, 100, 0, 0, 0, 0, 2]);
    assert.ok(cleaned && Buffer.from(cleaned.bytes).includes(mark));
  });

  it('keeps how it is turned, and nothing else of its Exif', () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      const bytes = photograph(orientation);
      const cleaned = jpegOf(
        joinedBytes([bytes.subarray(0, 2), tellingSegments.xmp ?? bytes, bytes.subarray(2)]),
      );
      assert.equal(cleaned?.orientation, orientation);
      assert.ok(cleaned && !tells(cleaned.bytes));
      assert.equal(jpegOf(cleaned.bytes)?.orientation, orientation);
    }
  });

  it('has one header: a second one makes it none', () => {
    const frame = segment(0xc0, Uint8Array.of(8, 0, 5, 0, 7, 1, 1, 0x11, 0));
    assert.equal(jpegOf(jpegWith([frame])), undefined);
  });

  it('is none where it breaks off, anywhere', () => {
    for (let length = 0; length < jpeg.bytes.length - 1; length += 7)
      assert.equal(jpegOf(jpeg.bytes.subarray(0, length)), undefined);
    const whole = pngOfChunks(ownChunks());
    for (let length = 0; length < whole.length - 4; length += 7)
      assert.equal(pngOf(whole.subarray(0, length)), undefined);
  });

  it('of any bytes makes nothing, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(500), (noise, at) => {
        for (const whole of [jpegWith(Object.values(tellingSegments)), pngOfChunks(ownChunks())]) {
          const broken = whole.slice();
          broken.set(noise.subarray(0, Math.max(0, whole.length - at)), Math.min(at, whole.length));
          jpegOf(broken);
          pngOf(broken);
        }
      }),
    );
  });
});
