import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docx } from '../../../src/write/docx/docx.ts';
import { isUntouched } from '../../../src/write/docx/seal.ts';
import { letters } from '../letters.ts';
import { noResources } from './write.ts';

const { short } = letters;
assert.ok(short);
const letter = short;

/** Takes the package apart, changes one part and packs it again, as an editor does. */
async function edited(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync((await docx.write(letter, noResources)).bytes);
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

describe('isUntouched', () => {
  it('knows a file as it was written', async () => {
    assert.equal(await isUntouched((await docx.write(letter, noResources)).bytes), true);
  });

  it('knows it packed again, as mail programs do', async () => {
    assert.equal(await isUntouched(await edited('word/document.xml', (xml) => xml)), true);
  });

  it('sees a changed word, a new part and a changed seal', async () => {
    const word = await edited('word/document.xml', (xml) => xml.replace('Karla', 'Clara'));
    assert.equal(await isUntouched(word), false);
    assert.equal(
      await isUntouched(await edited('word/comments.xml', () => '<w:comments/>')),
      false,
    );
    const seal = await edited('docProps/custom.xml', (xml) => xml.replace(/[0-9a-f]{64}/, 'x'));
    assert.equal(await isUntouched(seal), false);
  });

  it('says nothing about what is not ours', async () => {
    const foreign = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    assert.equal(await isUntouched(foreign), undefined);
    assert.equal(await isUntouched(strToU8('no package at all')), undefined);
    assert.equal(await isUntouched(new Uint8Array()), undefined);
  });
});
