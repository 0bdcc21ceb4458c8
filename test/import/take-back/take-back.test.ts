import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { disk } from '../../../src/disk/disk.ts';
import { letterOf } from '../../../src/export/export.ts';
import { withChanges } from '../../../src/import/take-back/apply.ts';
import { takeBack } from '../../../src/import/take-back/take-back.ts';
import { load } from '../../../src/load.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { root } from '../../host/paths.ts';
import { resources } from '../../resources.ts';

const location = pathToFileURL(join(root, 'examples/stadtbaeume.antrag.md')).href;
/** With what a drafter types and no letter prints: lines broken by hand, comments, own marks. */
const motion = readFileSync(join(root, 'examples/stadtbaeume.antrag.md'), 'utf8')
  .replace(
    'Ein ausgewachsener Baum kühlt seine Umgebung um mehrere Grad. Der',
    'Ein ausgewachsener Baum kühlt\nseine *Umgebung* um mehrere Grad. <!-- Quelle? --> Der',
  )
  .replace('2. Sie richtet', '<!-- zu Punkt 2 -->\n2. Sie richtet');

/** The letter's file with its text changed, as somebody would in Word. */
async function edited(
  change: (xml: string, name: string) => string,
  more: Record<string, string> = {},
) {
  const letter = letterOf(await load(motion, location, disk));
  const { bytes } = await docx.write(letter, resources);
  const parts = unzipSync(bytes);
  for (const name of ['word/document.xml', 'word/footnotes.xml']) {
    const part = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(
      part.includes('<w:document') ? change(part, name) : inNotes(part, change),
    );
  }
  for (const [name, content] of Object.entries(more)) parts[name] = strToU8(content);
  return zipSync(parts);
}

async function exportedLetter(): Promise<Uint8Array> {
  const letter = letterOf(await load(motion, location, disk));
  return (await docx.write(letter, resources)).bytes;
}

/** Words of a note are changed as well; a paragraph of the text is not among them. */
function inNotes(part: string, change: (xml: string, name: string) => string): string {
  return change.name === 'words' ? change(part, 'notes') : part;
}

const replaced = (from: string, to: string) =>
  function words(xml: string) {
    return xml.replaceAll(from, to);
  };

/** A paragraph of the document, by a part of its text. */
function paragraph(xml: string, said: string): string {
  const found = xml.match(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gsu)?.find((one) => one.includes(said));
  assert.ok(found, said);
  return found;
}

async function taken(letter: Uint8Array, text = motion, exported?: Uint8Array) {
  const found = await takeBack(letter, text, { location, files: disk, resources, exported });
  return { ...found, text: withChanges(text, found.changes) };
}

async function becomes(change: (xml: string) => string, wanted: string) {
  const { text, clashes } = await taken(await edited(change));
  assert.equal(text, wanted);
  assert.deepEqual(clashes, []);
}

describe("A colleague's corrections", () => {
  it('change nothing where nothing was changed', async () => {
    await becomes((xml) => xml, motion);
  });

  it('change a word, and leave line ends, marks and comments about it', async () => {
    await becomes(
      replaced('mehrere Grad', 'einige Grad'),
      motion.replace('mehrere Grad', 'einige Grad'),
    );
  });

  it('change a sentence', async () => {
    await becomes(
      replaced('Dem schließen wir uns an.', 'Das sehen wir auch so.'),
      motion.replace('Dem schließen wir uns an.', 'Das sehen wir auch so.'),
    );
  });

  it('add a point, and number those that follow', async () => {
    const added = (xml: string) => {
      const second = paragraph(xml, 'drei Trinkbrunnen');
      return xml.replace(
        second,
        second + second.replace(/Sie richtet[^<]*/u, 'Sie pflegt die Bäume.'),
      );
    };
    const wanted = motion
      .replace('zu erreichen sind.\n3. ', 'zu erreichen sind.\n3. Sie pflegt die Bäume.\n4. ')
      .replace('\n4. Über den', '\n5. Über den');
    await becomes(added, wanted);
  });

  it('delete a point, and number those that follow', async () => {
    const wanted = motion
      .replace('   2. 2028 in der', '   2. 2028 in der')
      .replace(/\n4\. Über den Stand[^\n]*/u, '');
    await becomes((xml) => xml.replace(paragraph(xml, 'Über den Stand'), ''), wanted);
  });

  it('move a point with its own bytes', async () => {
    const moved = (xml: string) => {
      const first = paragraph(xml, '30 Bäume auf der Nordseite');
      const second = paragraph(xml, '25 Bäume auf der Südseite');
      return xml.replace(first, '').replace(second, second + first);
    };
    const wanted = motion.replace(
      /( +)1\. (30 Bäume[^\n]*)\n +2\. (25 Bäume[^\n]*)/u,
      '$11. $3\n$12. $2',
    );
    await becomes(moved, wanted);
  });

  it('take the numbers that follow from one point together with it', async () => {
    const moved = (xml: string) => {
      const last = paragraph(xml, 'Über den Stand');
      const second = paragraph(xml, 'drei Trinkbrunnen');
      return xml.replace(last, '').replace(second, last + second);
    };
    const { changes } = await taken(await edited(moved));
    assert.deepEqual(
      changes.map(({ said }) => said.de.replace(/:.*/u, '')),
      ['Verschoben'],
    );
  });

  it('take the numbers that follow from several points by themselves', async () => {
    const both = (xml: string) => {
      const second = paragraph(xml, 'drei Trinkbrunnen');
      const added = second.replace(/Sie richtet[^<]*/u, 'Sie pflegt die Bäume.');
      return xml
        .replace(second, added + second)
        .replace(paragraph(xml, 'Die Verwaltung pflanzt'), '');
    };
    const { changes } = await taken(await edited(both));
    const counted = changes.filter(({ said }) => said.de.startsWith('Neu gezählt'));
    assert.ok(counted.length <= 1);
    assert.ok(!changes.some(({ said }) => said.de.startsWith('Geändert')));
  });

  it('lose no point where several are moved, or one is added behind one that was', async () => {
    const moved = (xml: string) => {
      const [first, second, last] = [
        'Die Verwaltung pflanzt',
        'drei Trinkbrunnen',
        'Über den Stand',
      ].map((said) => paragraph(xml, said)) as [string, string, string];
      const added = second.replace(/Sie richtet[^<]*/u, 'Sie pflegt die Brunnen.');
      return xml
        .replace(first, '')
        .replace(second, '')
        .replace(last, last + second + added + first);
    };
    const { text, clashes } = await taken(await edited(moved));
    for (const said of [
      'Die Verwaltung pflanzt',
      'drei Trinkbrunnen',
      'Über den Stand',
      'pflegt die Brunnen',
    ]) {
      const isTold = clashes.some(({ theirs }) => theirs.includes(said));
      assert.ok(text.includes(said) || isTold, `${said}\n${text}`);
    }
  });

  it('change a row of a table', async () => {
    await becomes(replaced('25.000', '26.000'), motion.replace('25.000', '26.000'));
  });

  it('change a footnote', async () => {
    await becomes(
      replaced('Abschnitt 3', 'Abschnitt 4'),
      motion.replace('Abschnitt 3', 'Abschnitt 4'),
    );
  });

  it('change the date', async () => {
    await becomes(
      replaced('15.02.2027', '16.02.2027'),
      motion.replace('datum: 15.02.2027', 'datum: 16.02.2027'),
    );
  });

  it('change the salutation', async () => {
    const said = 'Liebe Frau Oberbürgermeisterin,';
    const { text } = await taken(
      await edited(replaced('Sehr geehrte Frau Oberbürgermeisterin,', said)),
    );
    assert.equal(text, motion.replace(/\n---\n/u, `\nbriefanrede: ${said}\n---\n`));
  });

  it('are told by the motion where it is as it was exported, and said to be unsure else', async () => {
    const letter = await edited(replaced('mehrere Grad', 'einige Grad'));
    assert.equal((await taken(letter)).basis, 'exported');
    const goneOn = motion.replace('Es ist', 'Es war').replace('Dem schließen', 'Da schließen');
    assert.notEqual(goneOn, motion);
    assert.equal((await taken(letter, goneOn)).basis, 'motion');
    const bare = await edited(replaced('mehrere Grad', 'einige Grad'), {
      'docProps/custom.xml': '<Properties/>',
    });
    assert.equal((await taken(bare)).basis, 'motion');
  });

  it('delete words by a change that is tracked', async () => {
    const struck = (xml: string) =>
      xml.replace(
        '<w:r><w:t xml:space="preserve">So fasste es die Bürgerwerkstatt im Oktober zusammen. Dem',
        '<w:r><w:t xml:space="preserve">So fasste es die Bürgerwerkstatt</w:t></w:r><w:del w:id="1" w:author="Jon Beispiel"><w:r><w:delText xml:space="preserve"> im Oktober</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> zusammen. Dem',
      );
    const found = await taken(await edited(struck));
    assert.equal(found.text, motion.replace(' im Oktober zusammen', ' zusammen'));
    assert.equal(found.basis, 'tracked');
  });

  it('become a comment where they only remark', async () => {
    const commented = (xml: string) =>
      xml
        .replace(
          '<w:r><w:t xml:space="preserve">So fasste',
          '<w:commentRangeStart w:id="7"/><w:r><w:t xml:space="preserve">So fasste',
        )
        .replace(
          /(uns an\.<\/w:t><\/w:r>)/u,
          '$1<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
        );
    const comments =
      '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Jon Beispiel" w:date="2027-02-01T10:00:00Z"><w:p><w:r><w:t>Wirklich -- alle?</w:t></w:r></w:p></w:comment></w:comments>';
    const letter = await edited(commented, { 'word/comments.xml': comments });
    const parts = unzipSync(letter);
    const rels = 'word/_rels/document.xml.rels';
    parts[rels] = strToU8(
      strFromU8(parts[rels] ?? new Uint8Array()).replace(
        '</Relationships>',
        '<Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    );
    const { text } = await taken(zipSync(parts));
    const [line = ''] = text.split('\n').filter((one) => one.includes('uns an.'));
    assert.match(
      line,
      /uns an\. <!-- Jon Beispiel \(2027-02-01\): Wirklich - - alle\? zu „So fasste .*“ -->$/u,
    );
    assert.equal(text.replace(/ <!-- Jon(?:(?!-->).)*-->/u, ''), motion);
  });

  it('add a whole section', async () => {
    const added = (xml: string) => {
      const heading = paragraph(xml, 'Klimaauswirkungen:');
      const text = paragraph(xml, 'Positiv: Die');
      return xml.replace(
        heading,
        heading.replace('Klimaauswirkungen:', 'Finanzierung:') +
          text.replace(/Positiv: [^<]*/u, 'Aus dem Haushalt.') +
          heading,
      );
    };
    const { text } = await taken(await edited(added));
    assert.match(text, /\n\n## Finanzierung\n\nAus dem Haushalt\.\n\n/u);
    assert.equal(text.replace('\n\n## Finanzierung\n\nAus dem Haushalt.', ''), motion);
  });

  it('come back though the motion went on being edited, where the changes were tracked', async () => {
    const struck = (xml: string) =>
      xml.replace(
        'im Oktober zusammen. Dem',
        '</w:t></w:r><w:ins w:id="1" w:author="Jon Beispiel"><w:r><w:t xml:space="preserve">schon </w:t></w:r></w:ins><w:r><w:t xml:space="preserve">im Oktober zusammen. Dem',
      );
    const mine = motion
      .replace('Dem schließen wir uns an.', 'Dem folgen wir.')
      .replace('drei Trinkbrunnen', 'vier Trinkbrunnen');
    const found = await taken(await edited(struck), mine);
    assert.equal(found.text, mine.replace('Bürgerwerkstatt im', 'Bürgerwerkstatt schon im'));
    assert.deepEqual(found.clashes, []);
  });

  it('come back though the motion went on being edited, where a copy of the exported letter is there', async () => {
    const exported = await exportedLetter();
    const mine = motion
      .replace('Dem schließen wir uns an.', 'Dem folgen wir.')
      .replace('drei Trinkbrunnen', 'vier Trinkbrunnen')
      .replace(/\n4\. Über den Stand[^\n]*/u, '')
      .replace(/^datum: .*$/mu, 'datum: 01.02.2026');
    const letter = await edited(replaced('mehrere Grad', 'einige Grad'));
    const found = await taken(letter, mine, exported);
    assert.equal(found.text, mine.replace('mehrere Grad', 'einige Grad'));
    assert.deepEqual(found.clashes, []);
    assert.equal(found.basis, 'exported');
    // Also where a program dropped the seal, but that is said to be unsure.
    const bare = await edited(replaced('mehrere Grad', 'einige Grad'), {
      'docProps/custom.xml': '<Properties/>',
    });
    const unsure = await taken(bare, mine, exported);
    assert.equal(unsure.text, found.text);
    assert.equal(unsure.basis, 'motion');
  });

  it('are asked for where both sides changed the same words since the export', async () => {
    const mine = motion.replace('im Oktober zusammen', 'im Herbst zusammen');
    const letter = await edited(replaced('im Oktober zusammen', 'im Mai zusammen'));
    const found = await taken(letter, mine, await exportedLetter());
    assert.equal(found.text, mine);
    assert.equal(found.clashes.length, 1);
  });

  it('are asked for where both sides changed the same words', async () => {
    const changed = (xml: string) =>
      xml.replace(
        'im Oktober zusammen. Dem',
        '</w:t></w:r><w:del w:id="1" w:author="J"><w:r><w:delText xml:space="preserve">im Oktober</w:delText></w:r></w:del><w:ins w:id="2" w:author="J"><w:r><w:t>im Mai</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> zusammen. Dem',
      );
    const mine = motion.replace('im Oktober zusammen', 'im Herbst zusammen');
    const found = await taken(await edited(changed), mine);
    assert.equal(found.text, mine);
    assert.equal(found.clashes.length, 1);
    assert.match(found.clashes[0]?.theirs ?? '', /im Mai zusammen/u);
  });
});
