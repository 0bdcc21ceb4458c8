import { cellPadding, tableRules } from '../measures.ts';
import { styles } from './styles.ts';
import { twips } from './units.ts';

/** The styles of a letter, with what `docx` cannot be told. */
export function completeStyles(xml: string): string {
  return xml
    .replace(strongParagraph, '')
    .replace('</w:docDefaults>', `</w:docDefaults>${latentStyles}`)
    .replace('</w:styles>', `${tableStyle()}</w:styles>`);
}

/** `docx` has Strong as a style of paragraphs; to Word it is one of characters, which is ours. */
const strongParagraph = /<w:style w:type="paragraph" w:styleId="Strong">[\s\S]*?<\/w:style>/;

/** So many styles Word 2019 has built in. */
const builtIn = 376;

/** What Word shows of its own styles in its lists: the common ones, the others when they are used. */
const latentStyles = [
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="${builtIn}">`,
  ...['Normal', ...Array.from({ length: 6 }, (_, level) => `heading ${level + 1}`)].map(
    (name) =>
      `<w:lsdException w:name="${name}" w:uiPriority="${name === 'Normal' ? 0 : 9}" w:qFormat="1"/>`,
  ),
  ...['header', 'footer', 'footnote text', 'footnote reference', 'Hyperlink'].map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="1" w:unhideWhenUsed="1"/>`,
  ),
  '<w:lsdException w:name="Strong" w:uiPriority="22" w:qFormat="1"/>',
  '<w:lsdException w:name="Quote" w:uiPriority="29" w:qFormat="1"/>',
  '<w:lsdException w:name="List Paragraph" w:uiPriority="34" w:qFormat="1"/>',
  '</w:latentStyles>',
].join('');

/** Of all tables: who changes it changes each of them, and a new row looks like the others. */
function tableStyle(): string {
  const rule = (edge: string, pt: number, colour: string) =>
    `<w:${edge} w:val="single" w:sz="${pt * 8}" w:space="0" w:color="${colour.replace('#', '')}"/>`;
  const margin = (edge: string, mm: number) => `<w:${edge} w:w="${twips(mm)}" w:type="dxa"/>`;
  const { strong, thin, thinColour } = tableRules;
  const { side, top } = cellPadding;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${styles.table}">` +
    '<w:name w:val="Antragstabelle"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>' +
    `<w:tblPr><w:tblBorders>${rule('top', strong, '#000000')}${rule('bottom', strong, '#000000')}` +
    `${rule('insideH', thin, thinColour)}</w:tblBorders><w:tblCellMar>${margin('top', top)}` +
    `${margin('left', side)}${margin('bottom', top)}${margin('right', side)}</w:tblCellMar></w:tblPr>` +
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>' +
    `${rule('bottom', strong, '#000000')}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>` +
    '</w:tblStylePr></w:style>'
  );
}

/**
 * The lists of a letter, with what `docx` leaves out or adds: each definition has an identity, by
 * which Word tells lists apart when text is copied; no level is a mere proposal; and no list says
 * again the starts that its definition says.
 */
export function completeNumbering(xml: string): string {
  return xml
    .replace(/ w(?:15)?:tentative="[^"]*"/g, '')
    .replace(/<w:lvlOverride [^>]*>[\s\S]*?<\/w:lvlOverride>/g, '')
    .replace(
      /(<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>)/g,
      (_, tag: string, id: string) => {
        const identity = (0x4e740000 + Number(id)).toString(16).toUpperCase();
        return `${tag}<w:nsid w:val="${identity}"/>`;
      },
    );
}
