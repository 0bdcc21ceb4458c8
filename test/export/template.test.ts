import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { exportLetter } from '../../src/export/export.ts';
import type { Files } from '../../src/files.ts';
import { load } from '../../src/load.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { openWordFile } from '../write/docx/package.ts';
import { noResources } from '../write/docx/write.ts';

const motion = `---
betreff: Mehr Bänke
ort: Musterhausen
datum: 28.08.2026
---

## Beschlussvorschlag

Die Stadt stellt Bänke auf.
`;

/** A folder with a profile that names a letterhead, and the letterhead. */
function files(template: Uint8Array): Files {
  const content = new Map([
    ['file:///rat/antrag.yml', new TextEncoder().encode('vorlage-datei: fraktion.docx')],
    ['file:///rat/fraktion.docx', template],
  ]);
  return {
    read: async (location) => content.get(location),
    root: async () => 'file:///rat/',
  };
}

async function paragraphs(template: Uint8Array): Promise<string[]> {
  const loaded = await load(motion, 'file:///rat/baenke.antrag.md', files(template));
  const bytes = await exportLetter(loaded, docx, noResources);
  return openWordFile(bytes)
    .body.all('w:p')
    .map((paragraph) => paragraph.text);
}

describe('exportLetter', () => {
  it("fills the group's own Word file", async () => {
    const document = new Document({
      sections: [{ children: [new Paragraph('Unser Briefbogen'), new Paragraph('{{text}}')] }],
    });
    const said = await paragraphs(await Packer.pack(document, 'uint8array'));
    assert.equal(said[0], 'Unser Briefbogen');
    assert.ok(said.includes('Die Stadt stellt Bänke auf.'));
    assert.ok(!said.includes('Musterhausen, den 28.08.2026'));
  });

  it('writes a letter of its own where that file is no Word file', async () => {
    const said = await paragraphs(new TextEncoder().encode('kein Word'));
    assert.ok(said.includes('Musterhausen, den 28.08.2026'));
    assert.ok(said.includes('Die Stadt stellt Bänke auf.'));
  });
});
