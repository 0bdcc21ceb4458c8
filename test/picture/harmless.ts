import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { fromAscii } from '../../src/picture/bytes.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { jpeg } from '../write/pictures.ts';
import { anyDrawing } from './any-drawing.ts';
import { jpegWith, ownChunks, pngOfChunks, tellingChunks, tellingSegments, tells } from './made.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
});

const telling = <T>(kinds: Readonly<Record<string, T>>) =>
  fc.array(fc.constantFrom(...Object.values(kinds)), { maxLength: 12 });
const behind = fc.constantFrom<Uint8Array[]>(
  new Uint8Array(),
  fromAscii('GEHEIM-4711'),
  jpeg.bytes,
);
const noise = fc.option(fc.tuple(fc.nat(2_000), fc.uint8Array({ maxLength: 20 })), {
  nil: undefined,
});

/** The file of a picture that a stranger has made: a photograph or drawing, sometimes damaged. */
export const anyPicture: fc.Arbitrary<Uint8Array> = fc.oneof(
  anyDrawing.map((text) => new TextEncoder().encode(text)),
  fc
    .tuple(telling(tellingSegments), behind, noise)
    .map(([segments, after, damage]) => damaged(jpegWith(segments, after), damage)),
  fc
    .tuple(telling(tellingChunks), telling(tellingChunks), behind, noise)
    .map(([first, last, after, damage]) => {
      const [header = new Uint8Array(), ...rest] = ownChunks();
      const end = rest.pop() ?? new Uint8Array();
      return damaged(pngOfChunks([...first, header, ...rest, ...last, end], after), damage);
    }),
);

function damaged(bytes: Uint8Array, damage: [number, Uint8Array] | undefined): Uint8Array {
  const copy = bytes.slice();
  if (!damage) return copy;
  const [at, more] = damage;
  copy.set(more.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
  return copy;
}

/** What gets into a letter leads nowhere, runs nothing, tells nothing, and reads back the same. */
export function assertHarmless(bytes: Uint8Array): void {
  const picture = pictureOf(bytes);
  if (picture.type !== 'shown') return;
  const { content } = picture;
  const again = pictureOf(content.bytes);
  assert.ok(again.type === 'shown');
  assert.ok(Buffer.from(again.content.bytes).equals(content.bytes));
  if (content.format !== 'svg') return;
  const written = new TextDecoder().decode(content.bytes);
  assert.ok(!tells(content.bytes), written);
  assert.ok('svg' in parser.parse(written));
  for (const [, name = '', value = ''] of written.matchAll(/\s([\w:-]+)="([^"]*)"/gu)) {
    if (name.startsWith('xmlns')) continue;
    assert.doesNotMatch(name, /^on/iu);
    if (name === 'xlink:href')
      assert.match(value, /^(?:#n\d+|data:image\/(?:png|jpeg);base64,[\w+/=]*)$/u);
    else assert.doesNotMatch(value, /url\((?!#n\d+\))|\/\/|[\\@]|script|data:/iu);
  }
}
