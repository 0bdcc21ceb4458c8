import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Letter } from '../../../src/letter/letter.ts';
import { letterheadIn } from '../../../src/letterhead/letterhead.ts';
import {
  type LetterheadFile,
  letterheadFile,
  p,
  page,
  part,
  r,
  relationships,
} from '../../letterhead/files.ts';
import { letters, list, p as paragraph, table } from '../letters.ts';
import { type Element, openWordFile, type WordFile } from './package.ts';
import { fill, noResources } from './write.ts';

const { short, three } = letters;
assert.ok(short && three);
const letter: Letter = {
  ...short,
  footnotes: [[paragraph('Die Fußnote.')]],
  sections: [
    {
      title: 'Begründung',
      blocks: [
        paragraph('Text', { type: 'footnote', number: 1 } as const),
        list('1.', 4, 'Punkt vier'),
        table(['left'], ['Kopf'], ['Zelle']),
      ],
    },
  ],
};

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

async function filled(body: string, file: LetterheadFile = {}, of = letter): Promise<WordFile> {
  return openWordFile(await bytesOf(body, file, of));
}

async function bytesOf(body: string, file: LetterheadFile = {}, of = letter): Promise<Uint8Array> {
  const bytes = await fill(of, letterheadFile(body, file), noResources);
  assert.ok(bytes);
  return bytes;
}

const saying = (root: Element, text: string) =>
  root.all('w:p').find((one) => one.text === text && one.all('w:p').length === 0);

const address = (letter.recipients[0] ?? []).filter((line) => line !== '');

const control = (properties: string, inner: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

const box = (inner: string, width = 3_600_000) =>
  p(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx="${width}" cy="3600000"/><wp:wrapNone/><wp:docPr id="1" name="Textfeld"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute;width:200pt;height:200pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );

const justified = '<w:pPr><w:spacing w:before="100" w:after="200"/><w:jc w:val="both"/></w:pPr>';

describe('A letterhead of a real group', () => {
  for (const [ending, type] of [
    ['dotx', `${word}.template.main+xml`],
    ['docm', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['dotm', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
  ] as const) {
    it(`becomes a document where it is a .${ending}`, async () => {
      const file = await filled(p('{{text}}'), { mainType: type });
      assert.ok(!file.part('[Content_Types].xml').includes(type));
      assert.ok(file.part('[Content_Types].xml').includes(`${word}.document.main+xml`));
    });
  }

  it('gets a paragraph a line where its lines would be stretched', async () => {
    const { body } = await filled(`<w:p>${justified}${r('An: {{empfaenger}} - ')}</w:p>`);
    const lines = body.all('w:p');
    assert.deepEqual(
      lines.map(({ text }) => text),
      address.map((line, index) =>
        index === 0 ? `An: ${line}` : index === address.length - 1 ? `${line} - ` : line,
      ),
    );
    assert.equal(body.first('w:br'), undefined);
    const spacing = lines.map((line) => {
      const own = line.first('w:spacing');
      return [own?.value('w:before'), own?.value('w:after')];
    });
    assert.deepEqual(spacing[0], ['100', '0']);
    assert.deepEqual(spacing.at(-1), ['0', '200']);
    assert.ok(lines.every((line) => line.first('w:jc')?.value() === 'both'));
  });

  it('gets a paragraph a line where a style it is based on stretches lines', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="Anschrift unten"/><w:basedOn w:val="A"/></w:style>';
    const look = '<w:pPr><w:pStyle w:val="B"/></w:pPr>';
    const { body } = await filled(`<w:p>${look}${r('{{empfaenger}}')}</w:p>`, { styles });
    assert.equal(body.all('w:p').length, address.length);
    assert.equal(body.first('w:br'), undefined);
  });

  it('keeps lines in one paragraph where nothing stretches them', async () => {
    const { body } = await filled(p('{{empfaenger}}'));
    assert.equal(body.all('w:br').length, address.length - 1);
  });

  it('frees what stands in a control bound to a property', async () => {
    const binding =
      '<w:dataBinding w:xpath="/ns0:coreProperties[1]/ns1:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>';
    const file = await filled(control(binding, p('{{titel}}')) + control(binding, p('Ort')));
    assert.ok(!file.part('word/document.xml').includes('dataBinding'));
    assert.ok(file.body.text.includes(letter.title.main));
    assert.ok(file.body.text.includes('Ort'));
  });

  it('keeps the lines of what stands in a control for plain text', async () => {
    const inline = p(control('<w:lock w:val="sdtContentLocked"/><w:text/>', r('{{empfaenger}}')));
    const { body } = await filled(inline + control('<w:text/>', p('{{text}}')));
    assert.equal(body.first('w:sdt'), undefined);
    assert.equal(body.all('w:p')[0]?.text, address.join('\n'));
    assert.ok(saying(body, letter.salutation));
  });

  it('takes the grey from what waited to be filled in', async () => {
    const { body } = await filled(
      p(
        control(
          '<w:showingPlcHdr/><w:text/>',
          r('{{titel}}', '<w:rStyle w:val="Platzhaltertext"/>'),
        ),
      ),
    );
    assert.equal(body.first('w:rStyle'), undefined);
  });

  it('is filled in the cells of a table, whose rows are in controls', async () => {
    const row = `<w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p('{{text}}')}</w:tc></w:tr>`;
    const { body } = await filled(
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>${control('', row)}</w:tbl>`,
    );
    const cell = body.first('w:tc');
    assert.ok(cell?.text.includes(letter.salutation));
    assert.equal(cell?.children.at(-1)?.name, 'w:p');
    const [inner] = cell?.all('w:tblW') ?? [];
    assert.ok(Number(inner?.value('w:w')) <= 4000, 'the table is no wider than its cell');
  });

  it('is filled in a text box, in its newer and its older form, without footnotes', async () => {
    const bytes = letterheadFile(box(p('{{text}}') + p('{{gruss}}')) + p('Seite'));
    const file = openWordFile((await fill({ ...three, ...letter }, bytes, noResources)) ?? bytes);
    const boxes = file.body.all('w:txbxContent');
    assert.equal(boxes.length, 2);
    for (const one of boxes) {
      assert.ok(saying(one, letter.salutation));
      assert.ok(one.text.includes('Text1'));
      assert.ok(one.text.includes('1\tDie Fußnote.'));
      assert.ok(one.text.includes(letter.closing));
      assert.equal(one.first('w:framePr'), undefined);
      assert.equal(one.first('w:footnoteReference'), undefined);
      assert.equal(one.first('w:footnoteRef'), undefined);
    }
    const letterhead = letterheadIn(bytes);
    assert.equal(letterhead.state === 'ready' && letterhead.places.get('text')?.notes, false);
  });

  it('is filled in a header, without footnotes', async () => {
    const section = page.replace(
      '<w:sectPr>',
      '<w:sectPr><w:headerReference w:type="default" r:id="h"/>',
    );
    const file = await filled(p('Seite') + section, {
      relations: [{ id: 'h', type: 'header', target: 'header1.xml' }],
      entries: { 'word/header1.xml': part('w:hdr', p('{{ortdatum}}') + p('{{text}}')) },
    });
    const header = file.root('word/header1.xml');
    assert.ok(header.text.includes(letter.placeAndDate ?? '?'));
    assert.ok(header.text.includes('1\tDie Fußnote.'));
    assert.equal(header.first('w:footnoteReference'), undefined);
    assert.ok(!file.names.includes('word/footnotes.xml'));
  });

  it('speaks German where it says nothing, or another language', async () => {
    for (const language of ['', '<w:lang w:val="en-US"/>']) {
      const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault></w:docDefaults>`;
      const { body } = await filled(p(r('{{titel}}', language)) + p('{{text}}'), { styles });
      const runs = body.all('w:r').filter(({ text }) => text.trim() !== '');
      assert.ok(runs.length > 5);
      for (const run of runs) assert.equal(run.first('w:lang')?.value(), 'de-DE', run.text);
    }
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-AT"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const { body } = await filled(p('{{text}}'), { styles });
    assert.equal(body.first('w:lang'), undefined);
  });

  it('is told in a clear sentence that it is in the strict format', () => {
    const bytes = letterheadFile(p('{{text}}'));
    const parts = unzipSync(bytes);
    parts['_rels/.rels'] = strToU8(
      strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    );
    const letterhead = letterheadIn(zipSync(parts));
    assert.ok(letterhead.state === 'refused');
    assert.match(letterhead.reason.de, /Strict Open XML.*Word-Dokument \(\*\.docx\)/u);
  });

  it('is told in a clear sentence that it is no DOCX, damaged, or a bomb', () => {
    const parts = unzipSync(letterheadFile(p('{{text}}')));
    const told = (bytes: Uint8Array) => {
      const letterhead = letterheadIn(bytes);
      return letterhead.state === 'refused' ? letterhead.reason.de : 'filled';
    };
    assert.match(told(strToU8('kein Word')), /keine Word-Datei/u);
    assert.match(told(zipSync({ 'content.xml': strToU8('<x/>') })), /keine Word-Datei/u);
    assert.match(told(zipSync({ ...parts, 'word/document.xml': strToU8('<w:do') })), /beschädigt/u);
    assert.match(told(zipSync({ ...parts, 'word/media/x': new Uint8Array(60_000_000) })), /50 MB/u);
  });

  it('is as wide as its column, where all sign one below the other', async () => {
    const columns = page.replace('</w:sectPr>', '<w:cols w:num="2" w:space="700"/></w:sectPr>');
    const { body } = await filled(
      p('{{text}}') + p('{{gruss}}') + columns,
      {},
      {
        ...letter,
        signatures: three.signatures,
      },
    );
    assert.ok(body.text.includes('Dr. Ada Beispiel-Muster 3'));
    assert.equal(body.first('w:tabs'), undefined);
    const width = (11_906 - 1418 - 1134 - 700) / 2;
    assert.ok(Number(body.first('w:tblW')?.value('w:w')) <= width + 1);
    const beside = await filled(
      p('{{text}}') + p('{{gruss}}'),
      {},
      {
        ...letter,
        signatures: three.signatures,
      },
    );
    assert.ok(beside.body.first('w:tabs'));
  });

  it('keeps its style where the letter’s own id means something else there', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="character" w:styleId="BodyText"><w:name w:val="Rot"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="Fußzeile rechts"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Heading 2"/></w:style>' +
      '<w:style w:type="table" w:styleId="Betreff"><w:name w:val="Betreff"/></w:style>';
    const file = await filled(p('{{text}}'), { styles });
    const style = (text: string) => saying(file.body, text)?.first('w:pStyle')?.value();
    const all = file.root('word/styles.xml').all('w:style');
    const named = (id: string | undefined) => all.find((one) => one.value('w:styleId') === id);
    assert.equal(style('Begründung:'), 'berschrift2');
    assert.equal(named(style(letter.opening ?? ''))?.value('w:type'), 'paragraph');
    assert.equal(
      named(style(letter.opening ?? ''))
        ?.first('w:name')
        ?.value(),
      'Body Text',
    );
    assert.equal(named('BodyText')?.first('w:name')?.value(), 'Rot');
    const ids = all.map((one) => one.value('w:styleId'));
    assert.equal(new Set(ids).size, ids.length);
    const names = all.map((one) => one.first('w:name')?.value()?.toLowerCase());
    assert.equal(new Set(names).size, names.length);
    const standard = all.filter(
      (one) => one.value('w:default') && one.value('w:type') === 'paragraph',
    );
    assert.equal(standard.length, 1);
  });

  for (const [typed, shown] of [
    ['{{Titel}}', letter.title.main],
    ['{{ TITEL }}', letter.title.main],
    ['{{empfänger}}', address[0]],
    ['{{Empfa\u0308nger}}', address[0]],
    ['{{gruß}}', letter.closing],
    ['{{GRUẞ}}', letter.closing],
  ] as const) {
    it(`knows ${typed}`, async () => {
      const { body } = await filled(p(typed));
      assert.ok(shown && body.text.includes(shown), body.text);
      assert.ok(!body.text.includes('{{'));
    });
  }

  it('is read where its parts are UTF-16', async () => {
    for (const little of [true, false]) {
      const parts = unzipSync(letterheadFile(p('Größe {{titel}}')));
      for (const name of Object.keys(parts)) {
        const xml = strFromU8(parts[name] ?? new Uint8Array()).replace('UTF-8', 'UTF-16');
        const bytes = Buffer.from(`\ufeff${xml}`, 'utf16le');
        parts[name] = new Uint8Array(little ? bytes : bytes.swap16());
      }
      const bytes = await fill(letter, zipSync(parts), noResources);
      assert.ok(openWordFile(bytes ?? new Uint8Array()).body.text.startsWith('Größe Antrag'));
    }
  });

  it('is filled where a placeholder was changed with tracking', async () => {
    const inserted = (text: string) => `<w:ins w:id="1" w:author="x">${r(text)}</w:ins>`;
    const deleted =
      '<w:del w:id="2" w:author="x"><w:r><w:delText>betreff}} {{</w:delText></w:r></w:del>';
    const { body } = await filled(p(r('{{'), deleted, inserted('ti'), r('tel'), inserted('}}')));
    assert.ok(body.text.startsWith(letter.title.main), body.text);
    const mark = '<w:pPr><w:rPr><w:del w:id="3" w:author="x"/></w:rPr></w:pPr>';
    const joined = await filled(`<w:p>${mark}${r('{{ti')}</w:p>${p('tel}}')}`);
    assert.ok(joined.body.text.startsWith(letter.title.main), joined.body.text);
  });

  it('takes the letter’s own text as text', async () => {
    const own: Letter = {
      ...letter,
      placeAndDate: '{{absender}}, {{text}}',
      title: { ...letter.title, subject: 'Zu {{text}} und {{gruss}}' },
      salutation: 'Vor {{gruss}} nach',
      footnotes: [[paragraph('Note {{titel}}')]],
    };
    const whole = p('{{ortdatum}}') + p('{{titel}}') + p('{{text}}') + p('{{gruss}}');
    const file = await filled(whole, {}, own);
    const said = file.body.text;
    for (const typed of [
      '{{absender}}, {{text}}',
      'Zu {{text}} und {{gruss}}',
      'Vor {{gruss}} nach',
    ])
      assert.ok(said.includes(typed), typed);
    assert.ok(file.root('word/footnotes.xml').text.includes('Note {{titel}}'));
    assert.equal(said.split(letter.closing).length, 2);
  });

  it('is the same to the byte at every export', async () => {
    const parts = unzipSync(
      await bytesOf(p('{{empfaenger}}') + box(p('{{titel}}')) + p('{{text}}')),
    );
    const again = unzipSync(
      await bytesOf(p('{{empfaenger}}') + box(p('{{titel}}')) + p('{{text}}')),
    );
    assert.deepEqual(again, parts);
  });

  it('keeps a drawing that hangs on the paragraph of its text, and the section that ends there', async () => {
    const anchored = box(p('Kasten')).replace(/^<w:p>|<\/w:p>$/gu, '');
    const section = `<w:pPr><w:pageBreakBefore/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>`;
    const { body } = await filled(`<w:p>${section}${anchored}${r('{{text}}')}</w:p>${p('danach')}`);
    assert.equal(body.all('w:txbxContent')[0]?.text, 'Kasten');
    const [first] = body.all('w:p');
    assert.ok(first?.first('w:pageBreakBefore'));
    const sections = body.all('w:p').filter((one) => one.first('w:sectPr'));
    assert.equal(sections.length, 1);
    const order = body.children.map((one) => one.text);
    assert.ok(body.children.at(-3)?.first('w:sectPr') ?? order.indexOf('danach') > 0);
  });

  it('keeps its own lists and notes apart from the letter’s', async () => {
    const file = await filled(
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>${r('Eigen')}</w:p>${p('<w:r><w:footnoteReference w:id="5"/></w:r>')}${p('{{text}}')}`,
      {
        relations: [
          { id: 'n', type: 'numbering', target: 'numbering.xml' },
          { id: 'f', type: 'footnotes', target: 'footnotes.xml' },
        ],
        entries: {
          'word/numbering.xml': part(
            'w:numbering',
            '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>',
          ),
          'word/footnotes.xml': part(
            'w:footnotes',
            `<w:footnote w:id="5">${p('Ihre Note')}</w:footnote>`,
          ),
        },
      },
    );
    const lists = file
      .root('word/numbering.xml')
      .all('w:num')
      .map((one) => one.value('w:numId'));
    assert.equal(new Set(lists).size, lists.length);
    const own = file.body.all('w:p').find((one) => one.text === 'Punkt vier');
    assert.notEqual(own?.first('w:numId')?.value(), '7');
    assert.ok(lists.includes(own?.first('w:numId')?.value()));
    const references = file.body.all('w:footnoteReference').map((one) => one.value('w:id'));
    assert.deepEqual(references, ['5', '6']);
    const notes = file.root('word/footnotes.xml').all('w:footnote');
    assert.deepEqual(
      notes.map((one) => [one.value('w:id'), one.text.trim()]),
      [
        ['5', 'Ihre Note'],
        ['6', 'Die Fußnote.'],
      ],
    );
  });

  it('is found wherever its parts lie', async () => {
    const parts = unzipSync(letterheadFile(p('{{text}}')));
    const moved = {
      ...parts,
      '_rels/.rels': strToU8(
        relationships([{ id: 'x', type: 'officeDocument', target: '/Word/Dokument2.xml' }]),
      ),
      'word/dokument2.xml': parts['word/document.xml'] ?? new Uint8Array(),
    };
    const bytes = await fill(letter, zipSync(moved), noResources);
    assert.ok(openWordFile(bytes ?? new Uint8Array()).body.text.includes(letter.salutation));
  });
});
