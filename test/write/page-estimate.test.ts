import assert from 'node:assert/strict';
import type { Letter } from '../../src/letter/letter.ts';
import { estimatePages } from '../../src/write/page-estimate.ts';
import { letters, list, p } from './letters.ts';

const { short } = letters;
assert.ok(short);
const base: Letter = short;

const points = (count: number) =>
  list(
    '1.',
    1,
    ...Array.from({ length: count }, (_, at) => `Die Verwaltung tut Schritt ${at + 1}.`),
  );

const pages = (change: Partial<Letter>) => estimatePages({ ...base, ...change });

describe('the estimate of a letter’s pages', () => {
  it('is a page for a short letter, and more than one for fifty points', () => {
    assert.ok(pages({}) < 1, `${pages({})}`);
    const many = pages({ resolution: { bold: true, blocks: [points(50)] } });
    assert.ok(many > 1.2 && many < 2.5, `${many}`);
  });

  it('grows by the same height for each further point', () => {
    const of = (count: number) => pages({ resolution: { bold: true, blocks: [points(count)] } });
    const tenth = of(10) - of(9);
    assert.ok(Math.abs(of(40) - of(9) - 31 * tenth) < 1e-9);
    assert.ok(tenth > 0.015 && tenth < 0.05, `${tenth}`);
  });

  const additions: [what: string, change: Partial<Letter>][] = [
    ['a section', { sections: [...base.sections, { title: 'Klima', blocks: [p('Text.')] }] }],
    ['a list of copies', { copies: ['Presse', 'Fraktionen'] }],
    ['attachments', { attachments: { title: 'Anlagen', blocks: [p('Plan')] } }],
    ['a footnote', { footnotes: [[p('Quelle: eigene Zählung.')]] }],
    [
      'a further row of signatures',
      { signatures: [{ signers: Array.from({ length: 9 }, () => ({ name: 'Karla Muster' })) }] },
    ],
    ['a reference below the subject', { title: { ...base.title, reference: 'TOP 6' } }],
    ['a preface', { preface: [p('Vorab.')] }],
  ];
  for (const [what, change] of additions) {
    it(`counts ${what}`, () => {
      const without = { ...base, title: { main: base.title.main } };
      delete without.attachments;
      const before = estimatePages({ ...without, copies: [], footnotes: [], preface: [] });
      const { title = without.title, ...rest } = change;
      const after = estimatePages({
        ...without,
        copies: [],
        footnotes: [],
        preface: [],
        ...rest,
        title,
      });
      assert.ok(after > before, `${before} → ${after}`);
    });
  }
});
