import assert from 'node:assert/strict';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { importDocument } from '../../../src/import/import.ts';
import type { Letter, LineNumbers } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { letters, list, p, table } from '../letters.ts';
import { openWordFile, type WordFile } from './package.ts';
import { fill, noResources, written } from './write.ts';

const { short } = letters;
assert.ok(short);

const base: Letter = {
  ...short,
  preface: [],
  resolution: {
    bold: false,
    blocks: [list('1.', 1, 'Punkt'), table(['left'], ['Kopf'], ['Zelle'])],
  },
  sections: [{ title: 'Begründung', blocks: [p('Grund'), { type: 'rule' }] }],
};

const numbered = (lineNumbers?: LineNumbers): Letter => ({
  ...base,
  layout: { ...base.layout, ...(lineNumbers && { lineNumbers }) },
});

/** The texts of the paragraphs whose lines are counted. */
function countedIn(file: WordFile): string[] {
  const paragraphs = file.part('word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  return paragraphs
    .filter((xml) => !xml.includes('<w:suppressLineNumbers/>'))
    .map((xml) =>
      Array.from(xml.matchAll(/<w:t[ >][^<]*/g), ([it]) => it.replace(/.*>/, '')).join(''),
    );
}

describe('The lines of a Word file', () => {
  it('are not counted unless asked for', async () => {
    assert.ok(
      !/lnNumType|uppressLineNumbers/.test((await written(base)).part('word/document.xml')),
    );
  });

  it('are counted in what is voted on, at the step that is asked for', async () => {
    const file = await written(numbered({ of: 'resolution', step: 5 }));
    assert.deepEqual(countedIn(file), ['Punkt']);
    assert.match(file.part('word/document.xml'), /<w:lnNumType w:countBy="5"[^>]*"continuous"/);
  });

  it('are counted in all text, but in no table, rule, note, head or end', async () => {
    const formula = base.formula?.map((it) => (it.type === 'text' ? it.value : '')).join('');
    assert.deepEqual(countedIn(await written(numbered({ of: 'text', step: 1 }))), [
      base.opening,
      formula,
      'Punkt',
      'Begründung:',
      'Grund',
    ]);
  });

  it('are counted in a letterhead too, where its own lines are not', async () => {
    const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
    const template = new Document({
      sections: [{ children: ['{{titel}}', '{{text}}', '{{gruss}}', 'Fuß'].map(line) }],
    });
    const bytes = await fill(
      numbered({ of: 'resolution', step: 1 }),
      await Packer.pack(template, 'uint8array'),
      noResources,
    );
    assert.ok(bytes);
    const file = openWordFile(bytes);
    assert.deepEqual(countedIn(file), ['Punkt']);
    assert.equal(file.part('word/document.xml').match(/<w:lnNumType/g)?.length, 1);
  });

  for (const lineNumbers of [
    undefined,
    { of: 'text', step: 1 },
    { of: 'resolution', step: 5 },
  ] as const)
    it(`come back by import: ${JSON.stringify(lineNumbers)}`, async () => {
      const { bytes } = await docx.write(numbered(lineNumbers), noResources);
      const { text } = await importDocument(bytes);
      const said = /zeilennummern: (\w+)/u.exec(text)?.[1];
      assert.equal(said, lineNumbers && { text: 'alles', resolution: 'Beschluss' }[lineNumbers.of]);
      assert.equal(/schritt: (\d)/u.exec(text)?.[1], lineNumbers?.step === 5 ? '5' : undefined);
    });
});
