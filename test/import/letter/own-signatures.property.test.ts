import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownParts } from '../../../src/import/letter/own.ts';
import { readWord } from '../../../src/import/word/read.ts';
import type { Letter, SignatureGroup } from '../../../src/letter/letter.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { noResources } from '../../write/docx/write.ts';
import { letters } from '../../write/letters.ts';

const { short } = letters;
assert.ok(short);
const letter: Letter = short;

/** Short ones, and such as take two lines where three stand side by side. */
const name = fc.constantFrom(
  'Karla Muster',
  'Dr. Jon Beispiel',
  'Ada Beispiel',
  'Prof. Dr. Dr. Maximiliane von und zu Musterhausen-Beispielstadt',
  'Robin Beispiel-Mustermann-Musterfrau',
  'יעל Beispiel',
);
const office = fc.constantFrom(
  undefined,
  'Stadtrat',
  'Stellvertretende Fraktionsvorsitzende und Sprecherin für Bau- und Verkehrspolitik',
  'Fraktionsvorsitzende',
);
const signer = fc.record({ name, office }).map(({ name, office }) => ({
  name,
  ...(office !== undefined && { office }),
}));
const groups = [
  'SPD-Fraktion',
  'Fraktion BÜNDNIS 90/DIE GRÜNEN im Rat der Stadt Musterhausen',
  'Die Linke',
  'FDP',
];
const signatures: fc.Arbitrary<SignatureGroup[]> = fc.oneof(
  fc.array(signer, { minLength: 1, maxLength: 9 }).map((signers) => [{ signers }]),
  fc
    .array(fc.array(signer, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
    .map((all) => all.map((signers, index) => ({ group: groups[index] ?? '', signers }))),
);

describe('Who signs a letter of ours', () => {
  it('is read out of its Word file, whoever stands beside whom', async () => {
    await fc.assert(
      fc.asyncProperty(signatures, fc.constantFrom('A', 'schlicht'), async (signing, form) => {
        const layout = { ...letter.layout, form } as Letter['layout'];
        const { bytes } = await docx.write({ ...letter, layout, signatures: signing }, noResources);
        assert.deepEqual(ownParts(readWord(bytes)).signatures, signing);
      }),
      { numRuns: 30 },
    );
  });
});
