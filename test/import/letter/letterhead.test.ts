import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { disk } from '../../../src/disk/disk.ts';
import { exportLetter, letterOf } from '../../../src/export/export.ts';
import type { Files } from '../../../src/files.ts';
import { importDocument } from '../../../src/import/import.ts';
import { load } from '../../../src/load.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { root } from '../../host/paths.ts';
import { resources } from '../../resources.ts';

const folder = pathToFileURL(join(root, 'examples/')).href;
const location = `${folder}brief.antrag.md`;

/** The examples' folder with a profile that names a letterhead. */
function withLetterhead(letterhead: Uint8Array, profile = ''): Files {
  return {
    ...disk,
    root: (place) => disk.root(place),
    read: (place) => {
      if (place === `${folder}antrag.yml`)
        return Promise.resolve(
          new TextEncoder().encode(`${profile}vorlage-datei: briefbogen.docx\n`),
        );
      return place === `${folder}briefbogen.docx` ? Promise.resolve(letterhead) : disk.read(place);
    },
  };
}

async function letterhead(...lines: string[]): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
}

const letterheads: Record<string, () => Promise<Uint8Array>> = {
  'of the examples': () => Promise.resolve(readFileSync(join(root, 'examples/fraktion.docx'))),
  'with words about its placeholders, and a foot': () =>
    letterhead(
      'Fraktion im Rathaus',
      'An:',
      '{{empfaenger}}',
      'Unser Zeichen: R1/26, Datum: {{ortdatum}}',
      '{{absender}}',
      'Rathaus, 01234 Musterhausen',
      '{{titel}}',
      '{{text}}',
      'Wir sind für Sie da.',
      '{{gruss}}',
      'Bankverbindung: Musterbank',
    ),
};

const names = ['schulweg', 'stadtbaeume', 'semesterticket', 'spielplaetze', 'schwimmbad'];

describe("A letter in a group's own Word file that is imported", () => {
  for (const [what, made] of Object.entries(letterheads)) {
    for (const name of names) {
      it(`is the same letter again to the byte beside its letterhead ${what}: ${name}`, async () => {
        const files = withLetterhead(await made());
        const text = readFileSync(join(root, `examples/${name}.antrag.md`), 'utf8')
          // Neither is to be seen in a letterhead.
          .replace(/^brief:.*\n/mu, '')
          .replace(/^briefkopf:\n(?: .*\n)+/mu, '');
        const loaded = await load(text, location, files);
        const { bytes } = await exportLetter(loaded, docx, resources);
        const imported = await importDocument(bytes, { location, files });
        const overlaid: Files = {
          ...files,
          root: (place) => files.root(place),
          read: async (place) =>
            imported.pictures.get(decodeURI(place.slice(folder.length))) ?? files.read(place),
        };
        const again = await exportLetter(
          await load(imported.text, location, overlaid),
          docx,
          resources,
        );
        assert.ok(Buffer.from(again.bytes).equals(Buffer.from(bytes)), imported.text);
        assert.deepEqual(
          imported.leftOut.filter(({ kind }) => kind === 'unplaced'),
          [],
        );
      });
    }
  }

  it('gives its head and its points where the letterhead is not at hand', async () => {
    const text = readFileSync(join(root, 'examples/schulweg.antrag.md'), 'utf8');
    const files = withLetterhead(readFileSync(join(root, 'examples/fraktion.docx')));
    const loaded = await load(text, location, files);
    const { bytes } = await exportLetter(loaded, docx, resources);
    const imported = await importDocument(bytes);
    const [was, now] = [letterOf(loaded), letterOf(await load(imported.text, location, disk))];
    assert.deepEqual(
      [now.title, now.senders, now.recipients, now.placeAndDate, now.salutation, now.signatures],
      [was.title, was.senders, was.recipients, was.placeAndDate, was.salutation, was.signatures],
    );
    assert.match(imported.text, /^2\. Bis zur Fertigstellung/mu);
    assert.doesNotMatch(imported.text, /brief:|briefkopf:/u);
  });

  it('repeats nothing that the profile of its folder says', async () => {
    const text = readFileSync(join(root, 'examples/schulweg.antrag.md'), 'utf8');
    const [, sender = ''] = /^(antragsteller:\n(?: .*\n)+)/mu.exec(text) ?? [];
    const [, recipient = ''] = /^(empfaenger:\n(?: .*\n)+)/mu.exec(text) ?? [];
    assert.ok(sender && recipient);
    const profile = `ort: Musterhausen\n${sender}${recipient}`;
    const files = withLetterhead(readFileSync(join(root, 'examples/fraktion.docx')), profile);
    const loaded = await load(text.replace(sender, '').replace(recipient, ''), location, files);
    const { bytes } = await exportLetter(loaded, docx, resources);
    const imported = await importDocument(bytes, { location, files });
    assert.doesNotMatch(imported.text, /^(?:antragsteller|empfaenger|ort):/mu);
    // Of another sender the profile says nothing.
    const others = withLetterhead(
      readFileSync(join(root, 'examples/fraktion.docx')),
      profile.replace('Karla Muster', 'Robin Muster'),
    );
    const typed = (await importDocument(bytes, { location, files: others })).text;
    assert.match(typed, /^antragsteller:/mu);
    assert.doesNotMatch(typed, /^(?:empfaenger|ort):/mu);
  });
});
