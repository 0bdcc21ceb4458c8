import { PNG } from 'pngjs';
import { letterheadFile, p, part, r, relationships } from './files.ts';

/**
 * A letterhead as groups have them: a logo and a text box in the first page's header, in their
 * newer and older forms, a watermark on the following ones, a footer in columns with fields, a
 * border around the page, a font and colours of its own.
 */

function logo(w: number, h: number): Uint8Array {
  const png = new PNG({ width: w, height: h });
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const i = (y * w + x) * 4;
      const inside = (x - w / 2) ** 2 / (w / 2) ** 2 + (y - h / 2) ** 2 / (h / 2) ** 2 < 1;
      png.data[i] = 46;
      png.data[i + 1] = inside ? 150 : 80;
      png.data[i + 2] = 62;
      png.data[i + 3] = inside ? 255 : 0;
    }
  return PNG.sync.write(png);
}
const pic = (id: string, cx: number, cy: number, x: number, y: number) =>
  `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="5" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="9" name="Logo" descr="Logo der Fraktion"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const shape = (
  x: number,
  y: number,
  cx: number,
  cy: number,
  fill: string,
  inner: string,
  vml: string,
) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="7" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="3" name="Textfeld 2"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln w="12700"><a:solidFill><a:srgbClr val="2E6B3E"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${vml}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const info = [
  'Fraktion Offene Stadt',
  'Ratsgasse 1',
  '01234 Musterhausen',
  'Telefon 01234 567890',
  'fraktion@offene-stadt.example',
]
  .map(
    (t, i) =>
      `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${r(t, `<w:b w:val="${i === 0 ? 1 : 0}"/><w:sz w:val="16"/>`)}</w:p>`,
  )
  .join('');
const vmlBox = `<v:shape id="T2" type="#_x0000_t202" style="position:absolute;margin-left:380pt;margin-top:50pt;width:150pt;height:90pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" fillcolor="#e2efda"><v:textbox><w:txbxContent>${info}</w:txbxContent></v:textbox></v:shape>`;
const watermark = `<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:120pt;rotation:315;z-index:-251657216;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="ENTWURF"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>`;
const fld = (i: string, s: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${i} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(s)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (t: string[], w: number) =>
  `<w:tc><w:tcPr><w:tcW w:w="${w}" w:type="dxa"/></w:tcPr>${t.map((x) => `<w:p>${x.startsWith('<') ? x : r(x, '<w:sz w:val="14"/>')}</w:p>`).join('')}</w:tc>`;
const footer = `<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="2E6B3E"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/><w:gridCol w:w="3118"/></w:tblGrid><w:tr>${cell(['Bank: Musterbank', 'IBAN DE00 0000 0000 0000'], 3118)}${cell(['Vorsitz: Karla Muster', 'Geschäftsführung: Jon Beispiel'], 3118)}${cell([`${r('Seite ', '<w:sz w:val="14"/>')}${fld('PAGE', '1')}${r(' von ')}${fld('NUMPAGES', '1')}`], 3118)}</w:tr></w:tbl><w:p/>`;
const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="2E6B3E"/></w:rPr></w:style>`;
/** Two shapes in a group, whose places and sizes are counted in units of the group's own. */
const bar = (x: number, fill: string) =>
  `<wps:wsp><wps:cNvPr id="7" name="Balken"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="${x}" y="0"/><a:ext cx="50" cy="20"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></wps:spPr><wps:bodyPr/></wps:wsp>`;
const group = `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="8" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>2700000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>700000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="6" name="Gruppe"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/><a:chOff x="0" y="0"/><a:chExt cx="100" cy="20"/></a:xfrm></wpg:grpSpPr>${bar(0, 'C00000')}${bar(50, 'FFC000')}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;

const headerFirst =
  p(
    pic('logo', 1440000, 1080000, 900000, 400000),
    shape(4900000, 500000, 2000000, 1150000, 'E2EFDA', info, vmlBox),
    group,
  ) + p('');
const headerNext = p(
  watermark,
  r('Fraktion Offene Stadt · {{titel}}', '<w:color w:val="2E6B3E"/><w:sz w:val="14"/>'),
);
const body = `${`<w:p><w:pPr><w:spacing w:before="1500"/></w:pPr>${r('{{absender}}', '<w:sz w:val="14"/>')}</w:p>`}${p('{{empfaenger}}')}<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${r('{{ortdatum}}')}</w:p><w:p>${r('{{titel}}', '<w:b/><w:color w:val="2E6B3E"/><w:sz w:val="26"/>')}</w:p>${p('{{text}}')}${p('{{gruss}}')}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="first" r:id="f1"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/><w:pgBorders w:offsetFrom="page"><w:top w:val="single" w:sz="12" w:space="12" w:color="2E6B3E"/><w:left w:val="single" w:sz="12" w:space="12" w:color="2E6B3E"/><w:bottom w:val="single" w:sz="12" w:space="12" w:color="2E6B3E"/><w:right w:val="single" w:sz="12" w:space="12" w:color="2E6B3E"/></w:pgBorders><w:titlePg/></w:sectPr>`;
export const hardLetterhead: Uint8Array = letterheadFile(body, {
  styles,
  relations: [
    { id: 'h1', type: 'header', target: 'header1.xml' },
    { id: 'h2', type: 'header', target: 'header2.xml' },
    { id: 'f1', type: 'footer', target: 'footer1.xml' },
  ],
  entries: {
    'word/header1.xml': part('w:hdr', headerFirst),
    'word/header2.xml': part('w:hdr', headerNext),
    'word/footer1.xml': part('w:ftr', footer),
    'word/_rels/header1.xml.rels': relationships([
      { id: 'logo', type: 'image', target: 'media/logo.png' },
    ]),
    'word/media/logo.png': logo(400, 300),
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>`,
  },
});
