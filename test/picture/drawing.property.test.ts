import assert from 'node:assert/strict';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { pictureOf } from '../../src/picture/picture.ts';
import { anyDrawing } from './any-drawing.ts';
import { tells } from './made.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
});

describe('any drawing', () => {
  it('leads nowhere, runs nothing, tells nothing, and is well-formed', () => {
    fc.assert(
      fc.property(anyDrawing, (text) => {
        const picture = pictureOf(new TextEncoder().encode(text));
        if (picture.type !== 'shown') return;
        const written = new TextDecoder().decode(picture.content.bytes);
        assert.ok(!tells(picture.content.bytes), written);
        assert.ok('svg' in parser.parse(written));
        for (const [, name = '', value = ''] of written.matchAll(/\s([\w:-]+)="([^"]*)"/gu)) {
          if (name.startsWith('xmlns')) continue;
          assert.doesNotMatch(name, /^on/iu);
          if (name === 'xlink:href')
            assert.match(value, /^(?:#n\d+|data:image\/(?:png|jpeg);base64,[\w+/=]*)$/u);
          else assert.doesNotMatch(value, /url\((?!#n\d+\))|\/\/|[\\@]|script|data:/iu);
        }
        const again = pictureOf(picture.content.bytes);
        assert.ok(again.type === 'shown');
        assert.equal(new TextDecoder().decode(again.content.bytes), written);
      }),
      { numRuns: 300 },
    );
  });
});
