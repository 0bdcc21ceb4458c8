import type { Namespaces } from '../xml/tree.ts';

const office = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office';

/** The namespaces of a Word file that a letter may carry (ECMA-376, transitional). */
export const wordNamespaces: Namespaces = {
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  m: `${office}/officeDocument/2006/math`,
  a: `${office}/drawingml/2006/main`,
  pic: `${office}/drawingml/2006/picture`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  mc: `${office}/markup-compatibility/2006`,
  wps: `${microsoft}/word/2010/wordprocessingShape`,
  wpg: `${microsoft}/word/2010/wordprocessingGroup`,
  wpc: `${microsoft}/word/2010/wordprocessingCanvas`,
  wp14: `${microsoft}/word/2010/wordprocessingDrawing`,
  w14: `${microsoft}/word/2010/wordml`,
  a14: `${microsoft}/drawing/2010/main`,
  adec: `${microsoft}/drawing/2017/decorative`,
  asvg: `${microsoft}/drawing/2016/SVG/main`,
  xml: 'http://www.w3.org/XML/1998/namespace',
};

/** What older programs may pass over: they are told by `mc:Ignorable`. */
export const ignorable: readonly string[] = ['w14', 'wp14'];

/** Of the table of relations of a part, and of the table of contents of the package. */
export const packageNamespaces = {
  relations: `${office}/package/2006/relationships`,
  contentTypes: `${office}/package/2006/content-types`,
} as const;

/** Kinds of relations, as the ends of their addresses: `…/relationships/image`. */
export const relationsOf = `${office}/officeDocument/2006/relationships`;

/** The same words under other addresses: Strict Open XML, which few programs write. */
export const strictAddresses = 'http://purl.oclc.org/ooxml/';
