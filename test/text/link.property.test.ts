import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kindOfLink } from '../../src/text/link.ts';
import { target } from '../../src/write/links.ts';

/** What reads like a host, with what programs read otherwise than people. */
const piece = fc.constantFrom(
  ...['rathaus.example', 'boese.example', 'rat', ':', '@', '%40', '%2540', '/', '%2F', '\\', '?'],
  ...['#', '\u200b', '\u00ad', '\t', ':geheim', '0', 'ä', '%'],
);
const start = fc.constantFrom('http://', 'https://', 'HTTPS://', 'https:', 'http:\\\\', 'https:/');

describe('a link to a page', () => {
  it('leads to the host that it begins with, whoever reads it', () => {
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 7 }), (scheme, pieces) => {
        const leads = target(scheme + pieces.join(''));
        if (leads === undefined || !/^https?:/iu.test(leads)) return;
        const { username, password, host } = new URL(leads);
        assert.deepEqual([username, password], ['', ''], leads);
        // What stands up to the first sign that ends a host is the host.
        const seen = /^https?:\/*([^/?#]*)/iu.exec(leads)?.[1] ?? '';
        assert.doesNotMatch(decodeURIComponent(seen.replace(/%(?![\da-f]{2})/giu, '%25')), /@/u);
        assert.ok(host !== '');
      }),
      { numRuns: 5_000 },
    );
  });

  const unsafe = [
    'http://rathaus.example@boese.example/x',
    'https://karla:geheim@boese.example',
    'https://@boese.example',
    'https://:geheim@boese.example',
    'https://rathaus.example%2F@boese.example',
    'https://rathaus.example%40boese.example',
    'https://rat\u200bhaus.example@boese.example',
    'https:rathaus.example@boese.example',
    'http:\\\\host\\freigabe',
    'http:\\\\rathaus.example',
    'https:/\\host',
    'https://rathaus.example\\@boese.example',
  ];
  for (const url of unsafe) {
    it(`is text: ${JSON.stringify(url)}`, () => {
      assert.equal(kindOfLink(url), 'unsafe');
      assert.equal(target(url), undefined);
    });
  }

  for (const url of [
    'https://rathaus.example/@rat',
    'https://rathaus.example/?an=rat@rathaus.example',
    'https://rathaus.example#rat@rathaus.example',
    'https://rathaus.example?a=%40',
  ]) {
    it(`leads there: ${url}`, () => assert.equal(target(url), url));
  }
});
