import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';

/**
 * Where the last point of a list stays with the closing, the compiler sets it as a list of its own,
 * of a kind that no other list has. Whoever hears the letter shall hear one: its points go back to
 * the list before it.
 */
export function joinPartedLists(document: PDFDocument): void {
  for (const [, parent] of document.context.enumerateIndirectObjects()) {
    if (!(parent instanceof PDFDict)) continue;
    const children = parent.lookup(kids);
    if (!(children instanceof PDFArray)) continue;
    for (let index = children.size() - 1; index > 0; index -= 1) {
      const [before, list] = [children.lookup(index - 1), children.lookup(index)];
      if (!isList(before) || !isList(list) || !isParted(list)) continue;
      adopt(before, children.get(index - 1), list);
      const emptied = children.get(index);
      children.remove(index);
      if (emptied instanceof PDFRef) document.context.delete(emptied);
    }
  }
}

const kids = PDFName.of('K');

function isList(object: unknown): object is PDFDict {
  return object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('L');
}

/** What the template's `list` becomes; all other lists are made by `enum`. */
function isParted(list: PDFDict): boolean {
  const attributes = list.lookup(PDFName.of('A'));
  const all = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return all.some((one) => {
    const dict = list.context.lookup(one);
    return (
      dict instanceof PDFDict && dict.get(PDFName.of('ListNumbering')) === PDFName.of('Circle')
    );
  });
}

function adopt(list: PDFDict, reference: ReturnType<PDFArray['get']>, from: PDFDict): void {
  const [own, more] = [list.lookup(kids), from.lookup(kids)];
  if (!(own instanceof PDFArray) || !(more instanceof PDFArray)) return;
  for (const child of more.asArray()) {
    const element = list.context.lookup(child);
    if (element instanceof PDFDict) element.set(PDFName.of('P'), reference);
    own.push(child);
  }
}
