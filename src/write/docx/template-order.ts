import { isElement, type XmlElement } from '../../xml/tree.ts';

const words = (text: string) => text.trim().split(/\s+/u);

/** The order in which properties have to stand (ECMA-376-1, 17.3.1.26 and 17.3.2.28). */
const orders: Readonly<Record<'w:pPr' | 'w:rPr', ReadonlyMap<string, number>>> = {
  'w:pPr': ranks(`
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr
    shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN
    bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc
    textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr`),
  'w:rPr': ranks(`
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof
    snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd
    fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath`),
};

function ranks(names: string): ReadonlyMap<string, number> {
  return new Map(words(names).map((name, index) => [`w:${name}`, index]));
}

/** Sets a property in its place among the others, instead of one of the same name. */
export function setProperty(properties: XmlElement, property: XmlElement): void {
  const order = orders[properties.name === 'w:rPr' ? 'w:rPr' : 'w:pPr'];
  const rank = (name: string) => order.get(name) ?? order.size;
  const children = properties.children.filter((child) => !isElement(child, property.name));
  const at = children.findIndex(
    (child) => isElement(child) && rank(child.name) > rank(property.name),
  );
  children.splice(at < 0 ? children.length : at, 0, property);
  properties.children = children;
}
