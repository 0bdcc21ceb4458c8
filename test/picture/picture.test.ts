import assert from 'node:assert/strict';
import { pictureOf } from '../../src/picture/picture.ts';
import { photograph } from '../write/pictures.ts';

function contentOf(bytes: Uint8Array) {
  const picture = pictureOf(bytes);
  return picture.type === 'shown' ? picture.content : undefined;
}

function svg(text: string) {
  const content = contentOf(new TextEncoder().encode(text));
  return content && [content.format, content.width, content.height];
}

const jpeg = [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...[0xff, 0xff, 0xc2, 0, 11, 8, 0, 5, 0, 7, 1, 0, 0, 0],
  ...[0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9, 0],
];

describe('content of images', () => {
  const cases: [string, unknown][] = [
    ['<svg width="4" height="3"/>', ['svg', 4, 3]],
    ['<svg width="1in" height="96px"></svg>', ['svg', 96, 96]],
    ['\uFEFF<?xml version="1.0"?>\n<!-- <svg> --><svg viewBox="0 0 20 10"></svg>', ['svg', 20, 10]],
    [
      '<!DOCTYPE svg [<!ENTITY a ">">]><s:svg viewBox="0,0,20,10" width="40"></s:svg>',
      ['svg', 40, 20],
    ],
    ['<svg width="100%" height="100%"></svg>', ['svg', 300, 150]],
    ['<svg width="4" height="3">', undefined],
    ['<svgx width="4" height="3"/>', undefined],
    ['<html><svg width="4" height="3"/></html>', undefined],
    ['Text <svg width="4" height="3"/>', undefined],
    ['<svg width="0" height="0"/>', ['svg', 300, 150]],
    ['', undefined],
    ['GIF89a', undefined],
    ['%PDF-1.7', undefined],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(svg(text), expected));
  }

  it('reads the size of a JPEG from its frame', () => {
    const { width, height, format } = contentOf(Uint8Array.from(jpeg)) ?? {};
    assert.deepEqual({ width, height, format }, { width: 7, height: 5, format: 'jpeg' });
  });

  it('sees a photograph as a viewer turns it', () => {
    const size = (bytes: Uint8Array) => {
      const { width, height, orientation } = contentOf(bytes) ?? {};
      return [width, height, orientation];
    };
    assert.deepEqual(size(photograph(1)), [24, 16, undefined]);
    assert.deepEqual(size(photograph(3)), [24, 16, 3]);
    assert.deepEqual(size(photograph(6)), [16, 24, 6]);
    assert.deepEqual(size(photograph(8, true)), [16, 24, 8]);
  });

  it('leaves a photograph as stored where its Exif makes no sense', () => {
    assert.equal(contentOf(photograph(0))?.orientation, undefined);
    assert.equal(contentOf(photograph(9))?.orientation, undefined);
    const far = photograph(6);
    far.set([0xff, 0xff, 0xff, 0xf0], 16); // where its directory is said to begin
    assert.deepEqual([contentOf(far)?.width, contentOf(far)?.orientation], [24, undefined]);
    const endless = photograph(6);
    endless.set([0xff, 0xff], 20); // so many entries, none of them ours
    endless.set([0, 0], 22);
    assert.equal(contentOf(endless)?.orientation, undefined);
  });

  it('takes no JPEG that breaks off', () => {
    assert.equal(contentOf(Uint8Array.from(jpeg.slice(0, -3))), undefined);
    assert.equal(contentOf(Uint8Array.from(jpeg.slice(0, 12))), undefined);
  });
});
