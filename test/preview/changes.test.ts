import assert from 'node:assert/strict';
import { changeFrom, changesOn } from '../../src/preview/changes.ts';

const line = (text: string, y: number, size = 11) => ({ text, x: 0, y, width: 10, size });
const mark = (what: 'Eingefügt' | 'Gestrichen', y: number) => line(`[${what}: `, y, 0.1);

describe('the changes on the pages of a comparison', () => {
  it('are where the marks stand that only a screen reader meets, page by page', () => {
    const pages = [
      { words: [line('Titel', 90), mark('Eingefügt', 100), line('neu', 100)] },
      {
        words: [
          mark('Gestrichen', 300),
          line('alt', 300),
          mark('Eingefügt', 200),
          line('neu', 200),
        ],
      },
    ];
    assert.deepEqual(changesOn(pages), [
      { page: 1, y: 100 },
      { page: 2, y: 200 },
      { page: 2, y: 300 },
    ]);
  });

  it('are one where they begin in one line', () => {
    const words = [
      mark('Gestrichen', 100),
      line('alt', 101),
      mark('Eingefügt', 100.5),
      line('neu', 101),
    ];
    assert.deepEqual(changesOn([{ words }]), [{ page: 1, y: 100 }]);
  });

  it('are no text that somebody typed so, and no legend', () => {
    const words = [
      line('[Eingefügt: ', 50),
      mark('Eingefügt', 100),
      line('Eingefügtes ist unterstrichen', 100),
      mark('Gestrichen', 100),
      line('Gestrichenes durchgestrichen', 100),
    ];
    assert.deepEqual(changesOn([{ words }]), []);
  });

  it('are stepped through forwards and backwards, and round', () => {
    const changes = [
      { page: 1, y: 100 },
      { page: 1, y: 300 },
      { page: 2, y: 50 },
    ];
    const from = (page: number, y: number, direction: 'next' | 'previous') =>
      changeFrom(changes, { page, y }, direction);
    assert.equal(from(1, 0, 'next'), 0);
    assert.equal(from(1, 200, 'next'), 1);
    assert.equal(from(2, 50, 'next'), 0);
    assert.equal(from(1, 299, 'previous'), 0);
    assert.equal(from(1, 300, 'previous'), 0);
    assert.equal(from(1, 100, 'previous'), 2);
  });
});
