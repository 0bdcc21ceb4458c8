import assert from 'node:assert/strict';
import { blockNames } from '../../src/preview/names.ts';

const words = (text: string, y: number) => ({ text, x: 70, y, width: 100, size: 11 });
const page = { svg: '', text: '', width: 595, height: 842 };
const anchor = { start: 0, end: 9, page: 1, x: 70 };

describe('A block of the preview', () => {
  it('is called by its own words, and by those of no other', () => {
    const pages = [
      {
        ...page,
        words: [words('Vorher', 90), words('Die Verwaltung', 110), words(' pflanzt. ', 124)],
      },
      { ...page, words: [words('Auf Seite 2', 110)] },
    ];
    assert.deepEqual(
      blockNames(pages, [
        { ...anchor, y: 100, height: 30 },
        { ...anchor, page: 2, y: 100, height: 30 },
        { ...anchor, page: 3, y: 100, height: 30 },
      ]),
      ['Die Verwaltung pflanzt.', 'Auf Seite 2', ''],
    );
  });

  it('is called by its first words where it is long', () => {
    const pages = [{ ...page, words: [words('Wort '.repeat(100), 110)] }];
    const [name = ''] = blockNames(pages, [{ ...anchor, y: 100, height: 30 }]);
    assert.ok(name.length <= 122);
    assert.match(name, /Wort …$/u);
  });
});
