import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Block, Inline, List } from '../../../src/letter/block.ts';
import type { Image } from '../../../src/letter/image.ts';
import type { Letter } from '../../../src/letter/letter.ts';
import { margins, page } from '../../../src/write/measures.ts';
import { drawnPages } from '../../../src/write/pdf/pages.ts';
import { pdf } from '../../../src/write/pdf/pdf.ts';
import { isUntouched } from '../../../src/write/pdf/seal.ts';
import { resources } from '../../resources.ts';
import { letters, list, p, table, text } from '../letters.ts';
import { png } from '../pictures.ts';
import { infoOf, spoken, structureOf, textOf, wordsOf } from '../poppler.ts';

const short = letterNamed('short');

describe('A letter becomes a PDF', () => {
  it('also with images that are none', async () => {
    const image = (path: string, format: 'png' | 'jpeg' | 'svg', bytes: Uint8Array): Image => ({
      path,
      alternative: `Bild ${path}`,
      content: { format, bytes, width: 40, height: 30 },
    });
    const bad = [
      image('a.png', 'png', new Uint8Array([1, 2, 3])),
      image('b.jpg', 'jpeg', new Uint8Array()),
      image('c.svg', 'svg', new TextEncoder().encode('<svg><unfinished')),
      image('d.png', 'png', png.bytes.slice(0, 40)),
    ];
    const letter = withBlocks([
      ...bad.map((it) => p('Davor ', { type: 'image', image: it })),
      p({ type: 'image', image: { path: 'gut.png', alternative: 'Gut', content: png } }),
    ]);
    const bytes = (
      await pdf.write(
        { ...letter, letterhead: { lines: ['Kopf'], ...(bad[0] && { logo: bad[0] }) } },
        resources,
      )
    ).bytes;
    const shown = await textOf(bytes);
    for (const { alternative } of bad) assert.ok(shown.includes(`[${alternative}]`), alternative);
    assert.ok(!shown.includes('[Gut]'));
  });

  it('also with lists and quotations in one another a hundred times', async () => {
    let block: Block = p('ganz innen');
    for (let depth = 0; depth < 100; depth++) {
      const inner: Block[] = [p(`Ebene ${100 - depth}`), block];
      block = depth % 3 === 0 ? { type: 'quotation', blocks: inner } : list('1.', 1, inner);
    }
    const shown = await textOf((await pdf.write(withBlocks([block]), resources)).bytes);
    assert.match(shown, /Ebene 100/);
    assert.match(shown, /ganz innen/);
  });

  it('also with numbers, words and cells without measure', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(20);
    const blocks: Block[] = [
      p(word),
      list('1.', 123_456_789, 'weit hinten'),
      list('a)', 26, 'Buchstabe'),
      list('1.', 0, 'null'),
      table(['left', 'right', 'center', undefined], ['a', 'b', 'c', 'd'], [word, word, '1', '2']),
      table(['left', 'left'], ['Zelle', 'x'], ['Silbe '.repeat(3000), 'y']),
      table([], []),
      { ...list('1.', 1), items: [] } satisfies List,
    ];
    const bytes = (await pdf.write(withBlocks(blocks), resources)).bytes;
    const shown = spoken(await structureOf(bytes)).replace(/[\s\u00ad-]/g, '');
    assert.equal(shown.split('schifffahrt').length - 1, 60);
    const seen = (await wordsOf(bytes)).filter(({ bottom }) => bottom < page.height);
    assert.equal(seen.filter((word) => word.text === 'Silbe').length, 3000);
    for (const marker of ['123456789.', 'z)', '0.']) {
      assert.ok(
        seen.some((word) => word.text === marker),
        marker,
      );
    }
    const edge = page.width - margins.right + 0.5;
    assert.deepEqual(
      seen.filter(({ right }) => right > edge),
      [],
    );
  });

  it('also with characters that no text may contain', async () => {
    const odd = 'a\u0000b\u000bc\ud800d\uffffe\u202ef\u2028g\tj';
    const letter: Letter = {
      ...withBlocks([p(odd), { type: 'code', value: `${odd}\n${odd}` }]),
      meta: { ...short.meta, title: odd, author: odd, subject: odd, keywords: [odd] },
      title: { main: odd },
    };
    assert.equal((await infoOf((await pdf.write(letter, resources)).bytes)).Pages, '1');
  });

  it('also where the compiler trips over it, and the next letter too', async () => {
    // Typst 0.14.2 panics while it tags a row that a footnote pushes to the page after the header.
    const image: Image = { path: 'x', alternative: '', content: { ...png, width: 1, height: 1e7 } };
    const header: Inline[][] = [[], [], [{ type: 'image', image }, text('Wort '.repeat(40))]];
    const row: Inline[][] = [[{ type: 'footnote', number: 1 }, text('x'.repeat(300))], [], []];
    const trap: Letter = {
      ...letterNamed('empty-a'),
      sections: [
        {
          title: '',
          blocks: [{ type: 'table', align: ['left', 'left', 'left'], rows: [header, row] }],
        },
      ],
      footnotes: [[]],
    };
    const before = (await pdf.write(short, resources)).bytes;
    assert.match(await textOf((await pdf.write(trap, resources)).bytes), /Wort\s+Wort/);
    assert.deepEqual((await pdf.write(short, resources)).bytes, before);
  });

  it('also with footnotes in the rows of a table over several pages', async () => {
    const rows = Array.from({ length: 60 }, (_, index): Inline[][] => [
      [text(`Zeile ${index}`)],
      [text('Inhalt '.repeat((index % 4) * 6 + 1)), { type: 'footnote', number: index + 1 }],
    ]);
    const head: Inline[][] = [[text('Nr.')], [text('Was'), { type: 'footnote', number: 1 }]];
    const letter: Letter = {
      ...withBlocks([{ type: 'table', align: ['left', 'left'], rows: [head, ...rows] }]),
      footnotes: rows.map((_, index) => [p(`Fußnote${index} `, 'lang '.repeat(30))]),
    };
    const shown = await textOf((await pdf.write(letter, resources)).bytes);
    for (const index of rows.keys()) {
      assert.equal(
        (shown.match(new RegExp(`Fußnote${index}\\b`, 'g')) ?? []).length,
        1,
        `${index}`,
      );
    }
  });

  it('also where it is hundreds of pages long', async () => {
    const blocks = Array.from({ length: 1000 }, (_, i) => p(`Absatz ${i}. ${'Wort '.repeat(120)}`));
    const info = await infoOf((await pdf.write(withBlocks(blocks), resources)).bytes);
    assert.ok(Number(info.Pages) > 100, info.Pages);
  });
});

describe('Characters without a font', () => {
  it('are replaced and told', async () => {
    const letter = withBlocks([p('Grüße 中文 und ☐ ☑ ✓ ✗ 😀 ㎡ 𝐀 €\u202f10 – ½ α я ﷼')]);
    const { bytes, uncovered } = await pdf.write(letter, resources);
    assert.deepEqual(uncovered, ['中', '文']);
    const shown = await textOf(bytes);
    assert.match(shown, /Grüße \ufffd\ufffd und ☐ ☑ ✓ ✗ 😀 m2 A €\s10 – ½ α я/);
  });

  it('are left out where nobody would see them anyway', async () => {
    const letter = withBlocks([p('Bürger\u2060innen\u{e0041}, \u206a❤\ufe0f\u180bEnde')]);
    const { bytes, uncovered } = await pdf.write(letter, resources);
    assert.deepEqual(uncovered, []);
    assert.doesNotMatch(await textOf(bytes), /\ufffd/);
  });

  it('keep the mark of PDF/UA away', async () => {
    const marked = async (letter: Letter) =>
      new TextDecoder('latin1')
        .decode((await pdf.write(letter, resources)).bytes)
        .includes('pdfuaid:part');
    assert.ok(await marked(short));
    assert.ok(!(await marked(withBlocks([p('中')]))));
    assert.ok(!(await marked(withBlocks([table(['left'], [''], ['ohne Kopf'])]))));
    assert.ok(!(await marked({ ...short, meta: { ...short.meta, title: ' ' } })));
  });
});

describe('The bytes of a PDF', () => {
  it('are the same whatever was written before', async () => {
    const joint = letterNamed('joint');
    const first = (await pdf.write(joint, resources)).bytes;
    (await pdf.write(letterNamed('everything'), resources)).bytes;
    await drawnPages(letterNamed('long'), resources);
    for (let run = 0; run < 25; run++) await drawnPages(withBlocks([p(`${run}`)]), resources);
    assert.deepEqual((await pdf.write(joint, resources)).bytes, first);
  });

  it('are the same in another process, time zone and language', async () => {
    const here = (await pdf.write(letterNamed('joint'), resources)).bytes;
    const script = fileURLToPath(new URL('write-joint.ts', import.meta.url));
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR' };
    const options = { env, encoding: 'buffer', maxBuffer: 2 ** 24 } as const;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', script],
      options,
    );
    assert.ok(Buffer.from(here).equals(stdout));
  });

  it('tell whether somebody has changed them', async () => {
    const bytes = (await pdf.write(short, resources)).bytes;
    assert.equal(await isUntouched(bytes), true);
    const changed = bytes.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    assert.equal(await isUntouched(changed), false);
    const annotated = new Uint8Array([...bytes, ...new TextEncoder().encode('\n%%EOF\n')]);
    assert.equal(await isUntouched(annotated), false);
    assert.equal(
      await isUntouched(new TextEncoder().encode('%PDF-1.7 of another make')),
      undefined,
    );
    assert.equal(await isUntouched(new Uint8Array()), undefined);
  });
});

function withBlocks(blocks: Block[]): Letter {
  return { ...short, sections: [{ title: 'Begründung', blocks }] };
}

function letterNamed(name: string): Letter {
  const letter = letters[name];
  assert.ok(letter, name);
  return letter;
}
