import assert from 'node:assert/strict';
import { letterheadImage } from '../../src/letterhead/image.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const secret = 'C:\\Users\\Muster';

const gif = latin(
  `GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0!\xfe\x0f${secret}\0!\xff\x0bXMP DataXMP\x03abc\0!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;${secret}`,
);

function emf(): Uint8Array {
  const bytes = new Uint8Array(160);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 1, true);
  view.setUint32(40, 0x464d_4520, true);
  view.setUint32(48, 140, true);
  view.setUint32(60, secret.length, true);
  view.setUint32(64, 100, true);
  for (let index = 0; index < secret.length; index += 1) {
    view.setUint16(100 + index * 2, secret.charCodeAt(index), true);
  }
  bytes.set(latin(secret), 142);
  return bytes;
}

function bmp(): Uint8Array {
  const bytes = new Uint8Array([...latin('BM'), ...new Array(60).fill(0), ...latin(secret)]);
  new DataView(bytes.buffer).setUint32(2, 62, true);
  return bytes;
}

function wmf(): Uint8Array {
  const bytes = new Uint8Array([...new Array(60).fill(0), ...latin(secret)]);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x9ac6_cdd7, true);
  view.setUint32(28, (60 - 22) / 2, true);
  return bytes;
}

describe('letterheadImage', () => {
  for (const [extension, bytes] of Object.entries({ gif, emf: emf(), bmp: bmp(), wmf: wmf() })) {
    it(`writes a ${extension} anew, without what does not draw`, () => {
      const image = letterheadImage(bytes);
      assert.equal(image?.extension, extension);
      const said = Buffer.from(image?.bytes ?? [])
        .toString('latin1')
        .replaceAll('\0', '');
      assert.ok(!said.includes('Muster') && !said.includes('XMP'), said);
      assert.deepEqual(letterheadImage(image?.bytes ?? bytes)?.bytes, image?.bytes);
    });

    it(`refuses a ${extension} that breaks off`, () => {
      assert.equal(letterheadImage(bytes.subarray(0, 30)), undefined);
    });
  }

  it('refuses what is no picture, and drawings', () => {
    for (const text of ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'MZ', '%PDF-1.7']) {
      assert.equal(letterheadImage(latin(text)), undefined);
    }
  });
});
