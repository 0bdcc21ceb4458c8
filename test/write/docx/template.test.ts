import assert from 'node:assert/strict';
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { letterheadIn } from '../../../src/letterhead/letterhead.ts';
import { pack } from '../../../src/write/docx/package.ts';
import { isUntouched } from '../../../src/write/docx/seal.ts';
import { letters, list, p, table } from '../letters.ts';
import { openWordFile } from './package.ts';
import { fill as fillOrNot, noResources } from './write.ts';

const { short, empty } = letters;
assert.ok(short && empty);
const letter = {
  ...short,
  footnotes: [[p('Die Fußnote.')]],
  attachments: { title: 'Anlagen', blocks: [p('Plan')] },
  copies: ['Presse'],
  sections: [
    {
      title: 'Begründung',
      blocks: [
        p('Text', { type: 'footnote', number: 1 } as const),
        list('1.', 4, 'Punkt vier'),
        table(['left'], ['Kopf'], ['Zelle']),
      ],
    },
  ],
};

const line = (text: string) => new Paragraph({ children: [new TextRun({ text, italics: true })] });

async function template(...lines: string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: lines.map(line) }] });
  return Packer.pack(document, 'uint8array');
}

const all = ['briefkopf', 'ortdatum', 'absender', 'empfaenger', 'titel', 'text', 'gruss'];
const whole = () => template(...all.map((name) => `{{${name}}}`), 'Fuß des Briefbogens');

/** As Word of another language writes it: styles by the same names, under ids of its own. */
async function german(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  parts['word/styles.xml'] = strToU8(xml.replaceAll('"Heading2"', '"berschrift2"'));
  return pack(parts);
}

async function fill(...given: Parameters<typeof fillOrNot>): Promise<Uint8Array> {
  const filled = await fillOrNot(...given);
  assert.ok(filled);
  return filled;
}

/** What is found in a file; `undefined` where it is no letterhead. */
function placeholdersOf(bytes: Uint8Array) {
  const letterhead = letterheadIn(bytes);
  return letterhead.state === 'ready' ? letterhead.placeholders : undefined;
}

const text = async (bytes: Uint8Array) =>
  openWordFile(bytes)
    .body.all('w:p')
    .map((paragraph) => paragraph.text);

describe('fill', () => {
  it('puts every part in its place', async () => {
    const filled = await fill(letter, await whole(), noResources);
    assert.deepEqual(
      (await text(filled)).filter((said) => said !== ''),
      [
        'Fraktion Offene Stadt\nim Rat der Stadt Musterhausen',
        'Musterhausen, den 28.08.2026',
        'Fraktion Offene Stadt im Rat der Stadt Musterhausen\nFrau Karla Muster ▫ Ratsgasse 1 ▫ 01234 Musterhausen\nTelefon 01234 567890\nE-Mail fraktion@offene-stadt.example',
        letter.recipients[0]?.join('\n'),
        `${letter.title.main}\nSichere Querung an der Grundschule Nord`,
        letter.salutation,
        letter.opening,
        'Der Ausschuss für Bau und Verkehr möge beschließen:',
        'Die Verwaltung richtet an der Schulstraße in Höhe der Grundschule Nord einen Fußgängerüberweg ein.',
        'Sie berichtet bis zum 31. März über den Stand der Arbeiten.',
        'Begründung:',
        'Text',
        'Punkt vier',
        'Kopf',
        'Zelle',
        'Mit freundlichen Grüßen',
        'Karla Muster',
        'Fraktionsvorsitzende',
        'Anlagen',
        'Plan',
        'Verteiler',
        'Presse',
        'Fuß des Briefbogens',
      ],
    );
  });

  it('keeps the look of a placeholder', async () => {
    const { body } = openWordFile(await fill(letter, await template('{{ortdatum}}'), noResources));
    const run = body.all('w:r').find((one) => one.text.startsWith('Musterhausen'));
    assert.ok(run?.first('w:i'));
  });

  it('brings lists and footnotes along', async () => {
    const file = openWordFile(await fill(letter, await whole(), noResources));
    const point = file.body.all('w:p').find((one) => one.text === 'Punkt vier');
    const id = point?.first('w:numId')?.value();
    const num = file
      .root('word/numbering.xml')
      .all('w:num')
      .find((one) => one.value('w:numId') === id);
    assert.ok(num);
    const note = file.body.first('w:footnoteReference')?.value('w:id');
    const notes = file.root('word/footnotes.xml').all('w:footnote');
    assert.equal(notes.find((one) => one.value('w:id') === note)?.text.trim(), 'Die Fußnote.');
  });

  it("takes the template's own styles by name, and adds what it lacks", async () => {
    const file = openWordFile(await fill(letter, await german(await whole()), noResources));
    const style = (said: string) =>
      file.body
        .all('w:p')
        .find((one) => one.text === said)
        ?.first('w:pStyle')
        ?.value();
    assert.equal(style('Begründung:'), 'berschrift2');
    const ids = new Set(
      file
        .root('word/styles.xml')
        .all('w:style')
        .map((one) => one.value('w:styleId')),
    );
    assert.ok(!ids.has('Heading2') && ids.has('Beschlussformel'));
    for (const one of file.body.all('w:pStyle')) assert.ok(ids.has(one.value()), one.value());
  });

  it('finds placeholders that Word has cut up, in cells and in footers', async () => {
    const cut = new Paragraph({ children: [new TextRun('{{ort'), new TextRun('datum }}')] });
    const cell = new TableCell({ children: [line('{{empfaenger}}')] });
    const document = new Document({
      sections: [
        {
          children: [cut, new Table({ rows: [new TableRow({ children: [cell] })] })],
          footers: { default: new Footer({ children: [line('{{absender}}')] }) },
        },
      ],
    });
    const bytes = await Packer.pack(document, 'uint8array');
    assert.deepEqual(placeholdersOf(bytes)?.known, ['ortdatum', 'absender', 'empfaenger']);
    const file = openWordFile(await fill(letter, bytes, noResources));
    assert.ok(file.body.text.includes('Musterhausen, den 28.08.2026'));
    assert.ok(file.body.text.includes('Marktplatz 1'));
    const footer = file.names.find((name) => name.startsWith('word/footer'));
    assert.ok(footer && file.root(footer).text.includes('Karla Muster'));
  });

  it('loses nothing that stands in one paragraph with the text', async () => {
    const bytes = await template('Vorher {{ text }} dazwischen & {{gruss}} nachher');
    const said = await text(await fill(letter, bytes, noResources));
    const places = ['Vorher ', letter.salutation, ' dazwischen & ', letter.closing, ' nachher'].map(
      (one) => said.indexOf(one),
    );
    assert.ok(!places.includes(-1), said.join('|'));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('lets all sign one below the other in the cell of a table', async () => {
    const cell = new TableCell({ children: [line('{{gruss}}')] });
    const children = [new Table({ rows: [new TableRow({ children: [cell] })] })];
    const bytes = await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array');
    const { body } = openWordFile(await fill(letters.three ?? letter, bytes, noResources));
    assert.ok(body.text.includes('Dr. Ada Beispiel-Muster 3'));
    assert.equal(body.first('w:tabs'), undefined);
    const beside = openWordFile(await fill(letters.three ?? letter, await whole(), noResources));
    assert.ok(beside.body.first('w:tabs'));
  });

  it('leaves no placeholder standing where a letter has gaps', async () => {
    const said = (await text(await fill(empty, await whole(), noResources))).join('\n');
    assert.equal(said.includes('{{'), false);
  });

  it('gives the same bytes each time, sealed', async () => {
    const bytes = await whole();
    const first = await fill(letter, bytes, noResources);
    assert.deepEqual(await fill(letter, bytes, noResources), first);
    assert.equal(await isUntouched(first), true);
  });

  it('refuses what is no Word file', async () => {
    assert.equal(await fillOrNot(letter, strToU8('kein Word'), noResources), undefined);
  });
});

describe('placeholdersIn', () => {
  it('tells known, unknown and missing ones apart', async () => {
    const bytes = await template('{{text}} {{ titel }}', 'Sehr {{geehrte}} {{Tex}}');
    assert.deepEqual(placeholdersOf(bytes), {
      known: ['titel', 'text'],
      unknown: ['geehrte', 'Tex'],
      missing: ['briefkopf', 'ortdatum', 'absender', 'empfaenger', 'gruss'],
      several: [],
    });
  });

  it('knows what is no Word file', () => {
    assert.equal(placeholdersOf(strToU8('kein Word')), undefined);
  });
});
