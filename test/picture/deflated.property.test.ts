import assert from 'node:assert/strict';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflated } from '../../src/picture/deflated.ts';

const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FIXED,
];

/** From noise to what repeats itself, in blocks of every type. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(4_000))
    .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, () => piece))),
  fc.nat(70_000).map((length) => Uint8Array.from({ length }, (_, at) => (at * at) >> 3)),
);

const stream = fc
  .tuple(content, fc.nat(9), fc.constantFrom(...strategies))
  .map(([bytes, level, strategy]) => ({
    size: bytes.length,
    packed: deflateRawSync(bytes, { level, strategy }),
  }));

describe('the end of a compressed stream', () => {
  it('is where it ends, whatever stands around it, and what comes out of it is counted', () => {
    fc.assert(
      fc.property(
        stream,
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        ({ size, packed }, before, after) => {
          const bytes = Buffer.concat([before, packed, after]);
          assert.deepEqual(deflated(bytes, before.length), {
            end: before.length + packed.length,
            size,
          });
        },
      ),
    );
  });

  it('is nowhere where it breaks off', () => {
    fc.assert(
      fc.property(
        stream,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        ({ packed }, part) => {
          const cut = packed.subarray(0, Math.floor(packed.length * part));
          assert.equal(deflated(cut, 0), undefined);
        },
      ),
    );
  });

  it('is looked for in any bytes without failing, and never behind them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const found = deflated(bytes, 0);
        assert.ok(!found || found.end <= bytes.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
