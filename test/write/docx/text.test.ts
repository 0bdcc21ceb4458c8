import assert from 'node:assert/strict';
import type { Letter } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { textWidth } from '../../../src/write/measures.ts';
import { columnsFor, signatureRows } from '../../../src/write/signature-rows.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';
import { said } from '../said.ts';
import { type Element, openWordFile, type WordFile } from './package.ts';

describe('A Word file says what its letter says', () => {
  for (const [name, letter] of Object.entries(letters)) {
    // With several senders, the information block names them a second time.
    const several = letter.senders.length > 1;
    it(several ? `whole: ${name}` : `in the same order: ${name}`, async () => {
      const file = openWordFile((await docx.write(letter, resources)).bytes);
      const shown = squeezed(spoken(file.body, file));
      if (!several) assert.equal(shown, squeezed(said(letter, undefined, lineByLine).join('')));
      for (const part of said(letter)) assert.ok(shown.includes(squeezed(part)), part);
    });
  }
});

/** Who signs side by side, in lines: groups, names, offices, each of them whole. */
function lineByLine(letter: Letter): string[] {
  const rows = signatureRows(letter.signatures, columnsFor(letter, textWidth));
  return rows.flatMap(({ group = '', places }) => [
    group,
    ...places.map((place) => place.group ?? ''),
    ...places.map(({ signer }) => signer.name),
    ...places.map(({ signer }) => signer.office ?? ''),
  ]);
}

/** The text in its order; a footnote where it is referred to, no boxes and repeated numbers. */
function spoken(element: Element, file: WordFile): string {
  if (element.name === 'w:footnoteReference') {
    const notes = file.root('word/footnotes.xml').all('w:footnote');
    return notes.find((note) => note.value('w:id') === element.value('w:id'))?.text ?? '';
  }
  if (element.name === 'w:t') return /^[☐☑]$/u.test(element.text) ? '' : element.text;
  if (element.name === 'w:instrText') return '';
  if (element.name === 'w:r' && element.first('w:vertAlign')) return '';
  return element.children.map((child) => spoken(child, file)).join('');
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0·]+/gu, '');
}
