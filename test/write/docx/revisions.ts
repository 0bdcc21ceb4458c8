import { wordNamespaces } from '../../../src/letterhead/namespaces.ts';
import { readXml } from '../../../src/xml/read.ts';
import { childOf, descend, elementsOf, isElement, type XmlElement } from '../../../src/xml/tree.ts';
import { openWordFile, type WordFile } from './package.ts';

/** What a person makes of the changes of a file. */
export type Answer = 'take' | 'refuse';

/**
 * What a Word file says, paragraph by paragraph, once all its changes are taken or refused: its
 * printed number, its style, its runs with their look; links by where they lead, notes by what
 * they say. A reading of ECMA-376-1, 17.13.5, that knows nothing of how the marks were made.
 */
export function saidAfter(bytes: Uint8Array, answer: Answer): string[] {
  const file = openWordFile(bytes);
  const parts = file.names.filter((name) => /^word\/(?:header|footer)\d\.xml$/u.test(name)).sort();
  return ['word/document.xml', ...parts].flatMap((name) => {
    const root = decided(tree(file, name), answer);
    const body = childOf(root, 'w:body') ?? root;
    const said = new Sayer(file, name, answer).blocks(body);
    const last = elementsOf(body).findLast((child) => child.name !== 'w:sectPr');
    // Word puts a paragraph behind a table that ends a text.
    return last?.name === 'w:tbl' ? [...said, '  '] : said;
  });
}

function tree(file: WordFile, name: string): XmlElement {
  return readXml(file.part(name), { namespaces: wordNamespaces });
}

const gone = { take: ['w:del', 'w:moveFrom'], refuse: ['w:ins', 'w:moveTo'] } as const;
const stays = { take: ['w:ins', 'w:moveTo'], refuse: ['w:del', 'w:moveFrom'] } as const;
const bounds = /^w:move(?:From|To)Range(?:Start|End)$/u;

/** A tree whose changes have been decided on. */
function decided(node: XmlElement, answer: Answer): XmlElement {
  const is = (names: readonly string[], { name }: XmlElement) => names.includes(name);
  const children: XmlElement['children'] = [];
  let open: XmlElement | undefined;
  for (const child of node.children) {
    if (!isElement(child)) {
      children.push(child);
      continue;
    }
    if (is(gone[answer], child) || bounds.test(child.name)) continue;
    if (child.name === 'w:tr' && marks(childOf(child, 'w:trPr'), gone[answer])) continue;
    const own = decided(child, answer);
    if (is(stays[answer], child)) {
      children.push(...own.children);
      continue;
    }
    if (own.name === 'w:tbl' && elementsOf(own, 'w:tr').length === 0) continue;
    if (own.name !== 'w:p') {
      children.push(own);
      continue;
    }
    // A paragraph without an end goes on in the next, whose end, and look, it then has.
    const runs = own.children.filter((one) => !isElement(one, 'w:pPr'));
    const before = open ? open.children.filter((one) => !isElement(one, 'w:pPr')) : [];
    const look = childOf(own, 'w:pPr');
    open = { ...own, children: [...(look ? [look] : []), ...before, ...runs] };
    if (marks(descend(child, 'w:pPr', 'w:rPr'), gone[answer])) continue;
    children.push(open);
    open = undefined;
  }
  // The last end of a text cannot go.
  if (open) children.push(open);
  const former = answer === 'refuse' && childOf(node, `${node.name}Change`);
  const restored = former ? childOf(former, node.name) : undefined;
  if (restored) return { ...restored, children: [...restored.children, ...kept(children)] };
  return { ...node, children: children.filter((one) => !isElement(one, `${node.name}Change`)) };
}

/** What a change of properties does not hold: those of the paragraph's end. */
function kept(children: XmlElement['children']): XmlElement['children'] {
  return children.filter((child) => isElement(child, 'w:rPr') || isElement(child, 'w:sectPr'));
}

function marks(properties: XmlElement | undefined, names: readonly string[]): boolean {
  return names.some((name) => childOf(properties, name) !== undefined);
}

class Sayer {
  readonly #file: WordFile;
  readonly #answer: Answer;
  readonly #counts = new Map<string, number[]>();
  readonly #numbering: XmlElement | undefined;
  readonly #notes: XmlElement | undefined;
  readonly #relations: ReadonlyMap<string, string>;

  constructor(file: WordFile, part: string, answer: Answer) {
    const present = (name: string) => (file.names.includes(name) ? tree(file, name) : undefined);
    this.#file = file;
    this.#answer = answer;
    this.#numbering = present('word/numbering.xml');
    this.#notes = present('word/footnotes.xml');
    const path = part.replace('word/', 'word/_rels/').concat('.rels');
    const relations = file.names.includes(path) ? file.root(path).children : [];
    this.#relations = new Map(
      relations.map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
    );
  }

  blocks(node: XmlElement): string[] {
    return elementsOf(node).flatMap((child): string[] => {
      if (child.name === 'w:p') return [this.#paragraph(child)];
      if (child.name !== 'w:tbl') return [];
      return elementsOf(child, 'w:tr').map((row) =>
        elementsOf(row, 'w:tc')
          .map((cell) => this.blocks(cell).join('¶'))
          .join(' | '),
      );
    });
  }

  #paragraph(paragraph: XmlElement): string {
    const properties = childOf(paragraph, 'w:pPr');
    const own = elementsOf(properties ?? paragraph).filter(
      ({ name }) => !['w:rPr', 'w:numPr', 'w:sectPr'].includes(name),
    );
    const look = own.length > 0 && properties ? JSON.stringify(own) : '';
    return `${look} ${this.#number(properties)} ${this.#inlines(paragraph)}`;
  }

  #number(properties: XmlElement | undefined): string {
    const place = childOf(properties, 'w:numPr');
    if (!place) return '';
    const value = (node: XmlElement | undefined) => node?.attributes['w:val'] ?? '';
    const id = value(childOf(place, 'w:numId'));
    const level = Number(value(childOf(place, 'w:ilvl')));
    const numbering = this.#numbering;
    if (!numbering) throw new Error('There is no numbering.');
    const list = elementsOf(numbering, 'w:num').find((one) => one.attributes['w:numId'] === id);
    const definition = elementsOf(numbering, 'w:abstractNum').find(
      (one) => one.attributes['w:abstractNumId'] === value(childOf(list, 'w:abstractNumId')),
    );
    const look = elementsOf(definition ?? numbering, 'w:lvl').find(
      (one) => one.attributes['w:ilvl'] === String(level),
    );
    if (!look) throw new Error(`List ${id} has no level ${level}.`);
    const counts = this.#counts.get(id) ?? [];
    this.#counts.set(id, counts);
    counts[level] =
      counts[level] === undefined ? Number(value(childOf(look, 'w:start'))) : counts[level] + 1;
    counts.length = level + 1;
    return `${JSON.stringify(look)} ${counts.join('.')}`;
  }

  #inlines(node: XmlElement): string {
    return node.children
      .map((child): string => {
        if (!isElement(child)) return '';
        switch (child.name) {
          case 'w:pPr':
            return '';
          case 'w:r':
            return this.#run(child);
          case 'w:hyperlink': {
            const inner = this.#inlines(child);
            return inner && `[${inner}](${this.#relations.get(child.attributes['r:id'] ?? '')})`;
          }
          default:
            return this.#inlines(child);
        }
      })
      .join('');
  }

  /** A sign at a time, so that it does not matter how text is cut into runs. */
  #run(run: XmlElement): string {
    const look = JSON.stringify(childOf(run, 'w:rPr') ?? '');
    return elementsOf(run)
      .filter(({ name }) => name !== 'w:rPr')
      .flatMap((child): string[] => {
        const { name, attributes, children } = child;
        if (name === 'w:t' || name === 'w:delText') {
          return [...children.join('')].map((sign) => `${look}${sign}`);
        }
        if (name === 'w:instrText' || name === 'w:delInstrText') return ['instruction'];
        if (name === 'w:footnoteReference') return [`(${this.#note(attributes['w:id'] ?? '')})`];
        return [`${look}${name}${JSON.stringify(attributes)}`];
      })
      .join('');
  }

  #note(id: string): string {
    const notes = elementsOf(this.#notes ?? { name: '', attributes: {}, children: [] });
    const all = notes.filter(({ attributes }) => attributes['w:id'] === id);
    if (all.length !== 1 || !all[0]) throw new Error(`There are ${all.length} notes ${id}.`);
    const said = new Sayer(this.#file, 'word/footnotes.xml', this.#answer);
    return said.blocks(decided(all[0], this.#answer)).join('¶');
  }
}
