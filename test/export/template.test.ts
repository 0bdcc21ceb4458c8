import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { Temporal } from 'temporal-polyfill';
import { check } from '../../src/check/check.ts';
import { letterheadForeign } from '../../src/check/rules/briefbogen-fremdes.ts';
import { templatePlaceholder } from '../../src/check/rules/vorlage-platzhalter.ts';
import { exportLetter } from '../../src/export/export.ts';
import { remarksOn } from '../../src/export/remarks.ts';
import type { Files } from '../../src/files.ts';
import { type Loaded, load } from '../../src/load.ts';
import { docx } from '../../src/write/docx/docx.ts';
import { letterheadFile, p } from '../letterhead/files.ts';
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
function files(template: Uint8Array, { profile = '', trusted = true } = {}): Files {
  const content = new Map([
    [
      'file:///rat/antrag.yml',
      new TextEncoder().encode(`vorlage-datei: fraktion.docx\n${profile}`),
    ],
    ['file:///rat/fraktion.docx', template],
  ]);
  return {
    read: async (location) => content.get(location),
    root: async () => 'file:///rat/',
    trusted: () => trusted,
  };
}

async function paragraphs(template: Uint8Array): Promise<string[]> {
  const loaded = await load(motion, 'file:///rat/baenke.antrag.md', files(template));
  const bytes = (await exportLetter(loaded, docx, noResources)).bytes;
  return openWordFile(bytes)
    .body.all('w:p')
    .map((paragraph) => paragraph.text.replaceAll('\u00a0', ' '));
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

  it('writes a letter of its own in a folder that nobody trusts, and says so', async () => {
    const template = letterheadFile(p('Fremd') + p('{{text}}'));
    const untrusted = files(template, { trusted: false });
    const loaded = await load(motion, 'file:///rat/baenke.antrag.md', untrusted);
    const letter = await exportLetter(loaded, docx, noResources);
    assert.ok(!openWordFile(letter.bytes).body.text.includes('Fremd'));
    const [remark] = remarksOn(loaded, docx, letter);
    assert.match(remark?.de ?? '', /nicht vertraut/u);
    const [finding] = letterheadFindings(loaded);
    assert.match(finding ?? '', /nicht vertraut/u);
  });
});

/** What the rules on letterheads find. */
function letterheadFindings({ motion, references }: Loaded): string[] {
  const rules = [templatePlaceholder, letterheadForeign];
  const today = Temporal.PlainDate.from('2026-08-28');
  return check(motion, { today, references, language: 'de', rules }).map(({ reason }) => reason);
}

describe('remarksOn', () => {
  const odd = letterheadFile(
    p('<w:commentRangeStart w:id="0"/>', 'Kopf') +
      p('{{briefkopf}}{{ortdatum}}{{absender}}{{empfaenger}}{{titel}}') +
      p('{{text}}') +
      p('{{gruss}}'),
  );
  const remarks = async (profile = '') => {
    const loaded = await load(motion, 'file:///rat/a.antrag.md', files(odd, { profile }));
    return remarksOn(loaded, docx, { uncovered: [], undrawn: [] }).map(({ de }) => de);
  };

  it('tells of a letterhead what its check tells', async () => {
    const loaded = await load(motion, 'file:///rat/a.antrag.md', files(odd));
    assert.deepEqual(letterheadFindings(loaded), await remarks());
    assert.deepEqual(await remarks(), ['Aus dem Briefbogen geht nicht in den Brief: Kommentare.']);
  });

  it('is silent on what the profile switches off', async () => {
    assert.deepEqual(await remarks('regeln: {briefbogen-fremdes: aus}'), []);
  });

  it('says nothing of a letterhead to a format that has none', async () => {
    const loaded = await load(motion, 'file:///rat/a.antrag.md', files(odd));
    const { fill: _, ...plain } = docx;
    assert.deepEqual(remarksOn(loaded, plain, { uncovered: [], undrawn: [] }), []);
  });
});
