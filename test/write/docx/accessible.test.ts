import assert from 'node:assert/strict';
import { docx } from '../../../src/write/docx/docx.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { barriers } from './accessible.ts';
import { openWordFile } from './package.ts';
import { written } from './write.ts';

/** What no writer can mend: the drafter's own table has no header (`tabelle-ohne-kopf`). */
const own: Readonly<Record<string, string[]>> = {
  everything: ['The table "ohneKopf" has no header row.'],
  'everything-plain': ['The table "ohneKopf" has no header row.'],
};

describe('A Word file', () => {
  for (const [name, letter] of Object.entries(letters)) {
    it(`is accessible: ${name}`, async () => {
      const file = openWordFile((await docx.write(letter, resources)).bytes);
      assert.deepEqual(barriers(file), own[name] ?? []);
    });
  }

  it('has the address in its body, before the title', async () => {
    for (const name of ['short', 'short-a', 'short-plain', 'crowded'] as const) {
      const letter = letters[name];
      assert.ok(letter);
      const { body } = openWordFile((await docx.write(letter, resources)).bytes);
      const lines = body.all('w:p').map((paragraph) => paragraph.text);
      const title = lines.indexOf(letter.title.main);
      for (const line of letter.recipients.flat()) {
        assert.ok(lines.includes(line) && lines.indexOf(line) < title, `${name}: ${line}`);
      }
    }
  });

  it('marks an image without alternative text as decoration', async () => {
    const { short } = letters;
    assert.ok(short);
    const everything = openWordFile(
      (await docx.write(letters.everything ?? short, resources)).bytes,
    );
    const images = everything.body.all('wp:docPr');
    const marked = images.filter((image) => image.first('adec:decorative'));
    assert.equal(images.length, 4);
    assert.deepEqual(
      marked.map((image) => image.value('descr')),
      [''],
    );
  });
});

describe('barriers', () => {
  it('finds what keeps people from reading', async () => {
    const { short } = letters;
    assert.ok(short);
    const untitled = await written({
      ...short,
      meta: { ...short.meta, title: '' },
      preface: [
        { type: 'paragraph', inlines: [] },
        { type: 'paragraph', inlines: [{ type: 'text', value: '1. nur  getippt' }] },
        {
          type: 'paragraph',
          inlines: [
            {
              type: 'link',
              url: 'https://musterhausen.example',
              inlines: [{ type: 'text', value: 'hier' }],
            },
          ],
        },
      ],
    });
    assert.deepEqual(barriers(untitled), [
      'The title is not set.',
      '"1. nur  getippt" only looks like a list.',
      'An empty paragraph (BodyText) makes room.',
      'Spaces make room in "1. nur  getippt".',
      'The link "hier" does not say where it leads.',
    ]);
  });
});
