import fc from 'fast-check';
import { letterheadFile, part, type Relationship, relationships } from './files.ts';

/**
 * Word files that nobody should send: trees of any elements with any attributes, relations of any
 * kind to anywhere, and entries of any name. Whatever would lead out, run or tell of people has
 * `secret` in it; no text does.
 */

export const secret = 'evil.example';

const addresses = [
  `http://${secret}/x`,
  `https://${secret}/x?y`,
  `file:///${secret}/x`,
  `\\\\${secret}\\share`,
  `//${secret}/x`,
  `C:\\Users\\${secret}\\x.docx`,
  `javascript:alert('${secret}')`,
  `mhtml:http://${secret}/x!y`,
  `ms-msdt:/id ${secret}://`,
  `url(http://${secret}/)`,
];
const address = fc.constantFrom(...addresses);

const kinds = `image hyperlink header footer footnotes endnotes styles numbering settings fontTable
  theme attachedTemplate oleObject package control aFChunk subDocument frame mailMergeSource
  customXml comments glossaryDocument webSettings printerSettings font video audio chart
  diagramData officeDocument`.split(/\s+/u);

const ids = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
const targets = [
  'header1.xml',
  'footnotes.xml',
  'styles.xml',
  'numbering.xml',
  'settings.xml',
  'media/a.png',
  '../../x.xml',
  '/word/document.xml',
  'vbaProject.bin',
];

const relation: fc.Arbitrary<Relationship> = fc.oneof(
  fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom(...kinds),
    target: address.map((it) => it.replaceAll('&', '&amp;')),
    outside: fc.constant(true),
  }),
  fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom(...kinds),
    target: fc.constantFrom(...targets),
  }),
);
// The reader of a letter follows these knowingly: they may stay.
const harmful = relation.filter(
  ({ type, target, outside }) => !(outside && type === 'hyperlink' && /^https?:/u.test(target)),
);

/** The last relation of an id counts, as in a table of relations. */
const table = fc.array(harmful, { maxLength: 8 }).map((rows) => {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
});

const names = `w:p w:p w:p w:r w:r w:t w:pPr w:rPr w:tbl w:tr w:tc w:sdt w:sdtPr w:sdtContent
  w:hyperlink w:fldSimple w:ins w:del w:moveFrom w:smartTag w:customXml w:altChunk w:subDoc w:object
  w:control w:pict w:drawing w:txbxContent w:footnoteReference w:headerReference w:sectPr
  w:commentReference w:attachedTemplate w:dataBinding w:vanish w:style w:font w:embedRegular w:num
  w:numPicBullet w:pPrChange w:permStart w:contentPart w:background w:bookmarkStart w:frameset
  wp:anchor wp:inline wp:docPr a:graphic a:graphicData a:blip a:hlinkClick a:hlinkHover a:ext
  a:extLst a:audioFile a:videoFile a:snd pic:pic pic:blipFill pic:cNvPr wps:wsp wps:txbx wpg:wgp
  wpc:wpc v:shape v:imagedata v:fill v:textbox v:group v:textpath v:rect o:OLEObject o:ink
  o:signatureline w10:wrap mc:AlternateContent mc:Choice mc:Fallback w14:contentPart
  w14:checkbox asvg:svgBlip m:oMath a14:useLocalDpi adec:decorative x:script x:thing svg:svg`.split(
  /\s+/u,
);

const attribute = fc.oneof(
  fc.tuple(
    fc.constantFrom(...`r:id r:embed r:link r:href r:pict r:cs o:relid`.split(' ')),
    fc.constantFrom(...ids),
  ),
  fc.tuple(
    fc.constantFrom(
      ...`w:val w:instr w:uri w:anchor w:tooltip w:author w:name w:fontKey src href target action
        descr name title alt style string uri o:href o:title o:althref invalUrl macro w:docLocation
        o:gfxdata`.split(/\s+/u),
    ),
    address,
  ),
  fc.tuple(
    fc.constantFrom('w:author', 'w:initials', 'w:tgtFrame', 'w:rsidR', 'w:tooltip', 'o:gfxdata'),
    fc.constant(secret),
  ),
);

const field = fc
  .tuple(
    fc.constantFrom(
      'DDE',
      'ddeauto',
      'INCLUDEPICTURE',
      'INCLUDETEXT',
      'LINK',
      'DATABASE',
      'IMPORT',
    ),
    fc.constantFrom('HYPERLINK', 'MACROBUTTON', 'FILENAME', 'USERNAME', 'DOCPROPERTY', 'RD', ''),
    fc.boolean(),
    address,
  )
  .map(([one, other, first, to]) => {
    const instruction = ` ${first ? one : other} "${to.replace(/^https?/u, 'file')}" `;
    const cut = instruction.length >> 1;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    return `<w:p>${mark('begin')}${code(instruction.slice(0, cut))}${code(instruction.slice(cut))}${mark('separate')}<w:r><w:t>gezeigt</w:t></w:r>${mark('end')}</w:p>`;
  });

const said = fc.constantFrom(
  'Text',
  '{{titel}}',
  '{{ text }}',
  '{{gru',
  'ss}}',
  '{{absender}} {{Empfänger}}',
  '{{{{',
  '}}',
);

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const node: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(
        said.map((text) => `<w:r><w:t>${text}</w:t></w:r>`),
        field,
      )
    : fc.oneof(
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.uniqueArray(attribute, { maxLength: 4, selector: ([name]) => name }),
            fc.array(node(depth - 1), { maxLength: 4 }),
          )
          .map(([name, attributes, children]) => {
            const typed = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
            return `<${name}${typed}>${children.join('')}</${name}>`;
          }),
        said.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
        field,
      ),
);

const content = fc.array(node(6), { maxLength: 8 }).map((nodes) => nodes.join(''));

const foreign = ` xmlns:x="urn:${secret}" xmlns:svg="http://www.w3.org/2000/svg"`;

const strays = fc.dictionary(
  fc.constantFrom(
    '../../x',
    '/etc/x',
    'C:\\x',
    'word/vbaProject.bin',
    'customXml/item1.xml',
    'word/embeddings/a.bin',
    'docProps/core.xml',
    'docProps/custom.xml',
    'word/comments.xml',
    'word/media/a.png',
    '__proto__',
    'word/document.xml.bak',
  ),
  fc.constant(`<script>${secret}</script>`),
  { maxKeys: 5 },
);

const rooted = (root: string) => content.map((inner) => part(`${root}${foreign}`, inner));

/** Any such letterhead, as a file. */
export const anyLetterhead: fc.Arbitrary<Uint8Array> = fc
  .record({
    body: content,
    relations: table,
    others: fc.record({
      'word/header1.xml': rooted('w:hdr'),
      'word/footnotes.xml': rooted('w:footnotes'),
      'word/styles.xml': rooted('w:styles'),
      'word/numbering.xml': rooted('w:numbering'),
      'word/settings.xml': rooted('w:settings'),
      'word/_rels/header1.xml.rels': table.map(relationships),
      'word/_rels/numbering.xml.rels': table.map(relationships),
      'word/_rels/settings.xml.rels': table.map(relationships),
    }),
    strays,
  })
  .map(({ body, relations, others, strays: entries }) =>
    letterheadFile('', {
      relations,
      entries: {
        ...entries,
        ...others,
        'word/document.xml': part(`w:document${foreign}`, `<w:body>${body}</w:body>`),
      },
    }),
  );
