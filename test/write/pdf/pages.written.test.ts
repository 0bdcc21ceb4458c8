import assert from 'node:assert/strict';
import { XMLValidator } from 'fast-xml-parser';
import type { Block, SourceRange } from '../../../src/letter/block.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { margins, mmToPt, page } from '../../../src/write/measures.ts';
import { drawnPages } from '../../../src/write/pdf/pages.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { infoOf, wordsOf } from '../poppler.ts';

describe('The pages of the preview', () => {
  for (const [name, letter] of Object.entries(letters)) {
    it(`are those of the PDF: ${name}`, async () => {
      const drawn = await drawnPages(letter, resources);
      const bytes = (await pdf.write(letter, resources)).bytes;
      assert.equal(String(drawn.pages.length), (await infoOf(bytes)).Pages);
      const words = await wordsOf(bytes);
      for (const [index, { text, width, height }] of drawn.pages.entries()) {
        assert.ok(Math.abs(width - mmToPt(page.width)) < 0.1, `${width}`);
        assert.ok(Math.abs(height - mmToPt(page.height)) < 0.1, `${height}`);
        const printed = words.filter((word) => word.page === index + 1);
        assert.equal(letterCount(text), letterCount(printed.map((word) => word.text).join(' ')));
      }
    });
  }

  it('are plain drawings: nothing that runs, styles, or comes from elsewhere', async () => {
    for (const letter of [letterNamed('everything'), letterNamed('joint'), hostile]) {
      for (const { svg } of (await drawnPages(letter, resources)).pages) {
        assert.equal(XMLValidator.validate(svg), true);
        assert.doesNotMatch(svg, /<(?:script|style|foreignObject|a|iframe|link)\b/i);
        assert.doesNotMatch(svg, /\s(?:on\w+|style)=/i);
        const targets = Array.from(svg.matchAll(/href="([^"]*)"/g), ([, target = '']) => target);
        assert.ok(targets.length > 10);
        for (const target of targets) assert.match(target, /^(?:#|data:image\/)/);
      }
    }
  });

  it('stand for themselves: every shape they use comes with them', async () => {
    for (const { svg } of (await drawnPages(letterNamed('joint'), resources)).pages) {
      const ids = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      for (const [, id] of svg.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.has(id), id);
    }
  });

  it('name the characters that no font has', async () => {
    const letter = { ...letterNamed('short'), opening: '中 und 文' };
    assert.deepEqual((await drawnPages(letter, resources)).uncovered, ['中', '文']);
  });
});

describe('The anchors of the preview', () => {
  it('are there for every block of text, table, and code of the motion', async () => {
    const drawn = await drawnPages(sourced, resources);
    const found = new Set(drawn.anchors.map(({ start }) => start));
    const wanted = Array.from({ length: next }, (_, index) => index * 10);
    assert.deepEqual(
      wanted.filter((start) => !found.has(start)),
      [],
    );
    const [left, right] = [mmToPt(margins.left) - 1, mmToPt(page.width - margins.right) + 1];
    for (const { page: number, x, y, height } of drawn.anchors) {
      assert.ok(number >= 1 && number <= drawn.pages.length);
      assert.ok(x >= left && x <= right, `${x}`);
      assert.ok(y >= mmToPt(margins.top) - 5 && y + height <= mmToPt(page.height), `${y}`);
      assert.ok(height > 0, `${height}`);
    }
  });

  it('lie over the lines they stand for', async () => {
    const drawn = await drawnPages(sourced, resources);
    const words = await wordsOf((await pdf.write(sourced, resources)).bytes);
    for (const [index, marker] of markers) {
      const word = words.find((it) => it.text === marker);
      const anchor = drawn.anchors.find(({ start }) => start === index * 10);
      assert.ok(word && anchor, marker);
      assert.equal(anchor.page, word.page, marker);
      const middle = mmToPt((word.top + word.bottom) / 2);
      assert.ok(anchor.y < middle && middle < anchor.y + anchor.height, marker);
    }
  });
});

let next = 0;
const markers: [index: number, word: string][] = [];

function source(marker?: string): SourceRange {
  if (marker) markers.push([next, marker]);
  const start = next++ * 10;
  return { start, end: start + 9 };
}

const from = <B extends Block>(block: B, marker?: string): B => ({
  ...block,
  source: source(marker),
});

const sourced: Letter = {
  ...letterNamed('short'),
  preface: [from(p('Vorwort davor'), 'Vorwort')],
  resolution: {
    bold: true,
    blocks: [
      list(
        '1.',
        1,
        [from(p('Ersterpunkt des Beschlusses'), 'Ersterpunkt')],
        [from(p('Zweiterpunkt')), list('a)', 1, [from(p('Unterpunkt'), 'Unterpunkt')])],
      ),
    ],
  },
  sections: [
    {
      title: 'Sachlage',
      source: source('Sachlage:'),
      blocks: [
        from(p(`Langerabsatz ${'mit vielen Wörtern '.repeat(60)}`), 'Langerabsatz'),
        from({ type: 'subheading', level: 1, inlines: [text('Zwischentitel')] }, 'Zwischentitel'),
        from(table(['left', 'left'], ['Kopfzelle', 'b'], ['c', 'd']), 'Kopfzelle'),
        from({ type: 'quotation', blocks: [from(p('Zitiertes'), 'Zitiertes')] }),
        from({ type: 'code', value: 'Quelltext' }, 'Quelltext'),
        from({ type: 'rule' }),
        from(p('Schlusswort'), 'Schlusswort'),
      ],
    },
  ],
  attachments: { title: 'Beilagen', source: source('Beilagen'), blocks: [] },
};

const hostile: Letter = {
  ...letterNamed('short'),
  title: { main: '<script>alert(1)</script> onload="x" style="y" href="https://a.example"' },
  opening: '</foreignObject></svg><img src=x onerror=alert(1)> &lt; ]]>',
  sections: [
    {
      title: '<a href="javascript:alert(1)">',
      blocks: [p({ type: 'link', url: 'https://a.example/"onclick="x', inlines: [text('Ziel')] })],
    },
  ],
};

/** The drawing of a picture with words is no text in the preview. */
function letterCount(shown: string): number {
  return shown.replace(/Unfälle(?=\s|$)|\s/gu, '').length;
}

function letterNamed(name: string): Letter {
  const letter = letters[name];
  assert.ok(letter, name);
  return letter;
}
