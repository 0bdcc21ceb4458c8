import { type DiffPiece, wordsIn } from '../../../compare/stretches.ts';
import { childOf, element, isElement, textOfXml, type XmlElement } from '../../../xml/tree.ts';

/** The smallest piece of a paragraph that is taken or refused: a word, a picture, a field. */
export interface Atom extends DiffPiece {
  /** The look of its run; only of what stands in one. */
  look?: XmlElement;
  /** What stands in its run, or beside runs: a field, a link, a bookmark with what is in it. */
  nodes: XmlElement[];
}

/** The atoms of a paragraph, from its beginning to its end. */
export function atomsOf(paragraph: XmlElement): Atom[] {
  const atoms: Atom[] = [];
  const nodes = paragraph.children.filter(
    (child): child is XmlElement => isElement(child) && child.name !== 'w:pPr',
  );
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) continue;
    const last = endOf(nodes, at);
    if (last === at && node.name === 'w:r') atoms.push(...inRun(node));
    else atoms.push(whole(nodes.slice(at, last + 1)));
    at = last;
  }
  return atoms;
}

/** Where a field or a bookmark ends that begins here; the place itself where none does. */
function endOf(nodes: readonly XmlElement[], at: number): number {
  const first = nodes[at];
  if (first?.name === 'w:bookmarkStart') {
    const id = first.attributes['w:id'];
    const end = nodes.findIndex(
      (node, index) =>
        index > at && node.name === 'w:bookmarkEnd' && node.attributes['w:id'] === id,
    );
    return end < 0 ? at : end;
  }
  let open = 0;
  for (let index = at; index < nodes.length; index++) {
    for (const child of nodes[index]?.children ?? []) {
      if (!isElement(child, 'w:fldChar')) continue;
      if (child.attributes['w:fldCharType'] === 'begin') open += 1;
      if (child.attributes['w:fldCharType'] === 'end') open -= 1;
    }
    if (open <= 0) return index;
  }
  return at;
}

function whole(nodes: XmlElement[]): Atom {
  const text = nodes.map(textOfXml).join('');
  return { key: keyOf(nodes), text, nodes };
}

function inRun(run: XmlElement): Atom[] {
  const look = childOf(run, 'w:rPr');
  const said = look ? keyOf([look]) : '';
  return run.children.flatMap((child): Atom[] => {
    if (!isElement(child) || child.name === 'w:rPr') return [];
    if (child.name !== 'w:t') {
      return [{ key: `${said}${keyOf([child])}`, text: '', ...(look && { look }), nodes: [child] }];
    }
    return wordsIn(textOfXml(child)).map((text) => ({
      key: `${said}${text}`,
      text,
      ...(look && { look }),
      nodes: [],
    }));
  });
}

/** Runs for atoms, those of one look in one run; what is no run stays as it is. */
export function nodesOf(atoms: readonly Atom[]): XmlElement[] {
  const nodes: XmlElement[] = [];
  let open: { look: string; run: XmlElement } | undefined;
  for (const { text, look, nodes: own } of atoms) {
    if (own.some(({ name }) => !isInRun(name))) {
      open = undefined;
      nodes.push(...own);
      continue;
    }
    const said = look ? keyOf([look]) : '';
    if (open?.look !== said) {
      open = { look: said, run: element('w:r', {}, look ? [look] : []) };
      nodes.push(open.run);
    }
    const { children } = open.run;
    const last = children.at(-1);
    if (own.length > 0) children.push(...own);
    else if (isElement(last, 'w:t')) last.children = [textOfXml(last) + text];
    else children.push(element('w:t', { 'xml:space': 'preserve' }, [text]));
  }
  return nodes;
}

/** What an atom of its own stands beside runs with; all else stands in one. */
function isInRun(name: string): boolean {
  return !['w:r', 'w:hyperlink', 'w:sdt', 'w:bookmarkStart', 'w:bookmarkEnd'].includes(name);
}

/** What two pieces of a file have to have in common to be the same; ids that only count are none of it. */
export function keyOf(nodes: readonly XmlElement[]): string {
  return JSON.stringify(nodes, (name, value) => {
    if (name === 'id' && typeof value === 'string') return '';
    return isElement(value) && bookmarks.has(value.name)
      ? [value.name, value.attributes['w:name']]
      : value;
  });
}

const bookmarks: ReadonlySet<string> = new Set(['w:bookmarkStart', 'w:bookmarkEnd']);
