import { kindOfLink } from '../text/link.ts';
import { isElement, type XmlElement, type XmlNode } from '../xml/tree.ts';
import type { LeftOutOfLetterhead } from './left-out.ts';
import type { LetterheadPart } from './part.ts';

/** Fields that count, repeat what stands in the letter, or are filled in by hand. */
const allowed = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF SEQ STYLEREF LISTNUM AUTONUM
   IF = QUOTE SYMBOL EQ ADVANCE DATE TIME TITLE SUBJECT HYPERLINK TOC
   FORMTEXT FORMCHECKBOX FORMDROPDOWN`.split(/\s+/u),
);

/** A field that is being read, from its beginning on. */
interface Open {
  /** Its own words, without those of fields inside of it. */
  instruction: string;
  inInstruction: boolean;
  /** Whether fields are part of its instruction. */
  nested: boolean;
  refused: boolean;
  marks: XmlElement[];
  /** What its instruction is made of. */
  inner: (XmlElement | Open)[];
  /** What it shows; only kept where it is itself part of an instruction. */
  shown: (XmlElement | Open)[];
  gone: 'no' | 'field' | 'whole';
}

/**
 * Keeps the fields that a letter may carry; of others stays what they show, as text. So no
 * program that opens the letter fetches or runs anything for one of them.
 */
export function dissolveFields(part: LetterheadPart, left: LeftOutOfLetterhead): void {
  const fields = new Fields(left);
  visit(part.root, (node) => fields.see(node));
  fields.end();
  sweep(part.root, fields.dissolved, left);
}

class Fields {
  /** What is to go from the tree. */
  readonly dissolved = new Set<XmlElement>();
  readonly #open: Open[] = [];
  readonly #left: LeftOutOfLetterhead;
  /** How many open fields are at their instruction. */
  #instructions = 0;

  constructor(left: LeftOutOfLetterhead) {
    this.#left = left;
  }

  /** The next thing in a run. */
  see(node: XmlElement): void {
    const mark = node.name === 'w:fldChar' ? node.attributes['w:fldCharType'] : undefined;
    const current = this.#open.at(-1);
    if (mark === 'begin') this.#begin(node);
    else if (!current) {
      // A mark or an instruction outside of any field.
      if (node.name === 'w:fldChar' || node.name === 'w:instrText') this.dissolved.add(node);
    } else if (mark === 'separate') {
      current.marks.push(node);
      this.#showing(current);
    } else if (mark === 'end') {
      current.marks.push(node);
      this.#showing(current);
      this.#open.pop();
      this.#close(current, this.#open.at(-1));
    } else if (current.inInstruction) {
      if (node.name === 'w:instrText') current.instruction += node.children.join('');
      current.inner.push(node);
    } else if (this.#instructions > 0) current.shown.push(node);
  }

  /** A field that never ends is none: its marks and instructions go. */
  end(): void {
    for (const { inner, marks } of this.#open) {
      for (const mark of marks) this.dissolved.add(mark);
      for (const node of inner) {
        if ('name' in node && node.name === 'w:instrText') this.dissolved.add(node);
      }
    }
  }

  #begin(mark: XmlElement): void {
    this.#instructions += 1;
    this.#open.push({
      instruction: '',
      inInstruction: true,
      nested: false,
      refused: false,
      marks: [mark],
      inner: [],
      shown: [],
      gone: 'no',
    });
  }

  #showing(field: Open): void {
    if (field.inInstruction) this.#instructions -= 1;
    field.inInstruction = false;
  }

  #close(field: Open, outer: Open | undefined): void {
    const name = fieldName(field.instruction);
    const refused = field.refused || !isAllowed(name, field);
    if (refused) {
      if (!field.refused) this.#left.add('field', name);
      this.#dissolve(field);
    }
    if (!outer) return;
    if (!outer.inInstruction) {
      if (this.#instructions > 0) outer.shown.push(field);
      return;
    }
    // An instruction that is put together from a refused field is refused as a whole.
    outer.nested = true;
    outer.refused ||= refused;
    outer.inner.push(field);
  }

  /** Takes away a field's marks and its instruction; of the fields in there nothing stays. */
  #dissolve(field: Open): void {
    const whole: Open[] = [];
    const take = (nodes: readonly (XmlElement | Open)[]) => {
      for (const node of nodes) {
        if ('name' in node) this.dissolved.add(node);
        else if (node.gone !== 'whole') whole.push(node);
      }
    };
    take([...field.marks, ...field.inner]);
    field.gone = 'field';
    for (let next = whole.pop(); next; next = whole.pop()) {
      next.gone = 'whole';
      take(next.marks);
      take(next.inner);
      take(next.shown);
    }
  }
}

function fieldName(instruction: string): string {
  return (/^\s*(=|[a-z]+)/iu.exec(instruction)?.[1] ?? '').toUpperCase();
}

function isAllowed(name: string, { instruction, nested }: Pick<Open, 'instruction' | 'nested'>) {
  if (!allowed.has(name)) return false;
  return name !== 'HYPERLINK' || (!nested && leadsRight(instruction));
}

/** `HYPERLINK "https://…" \o "Tip"`, or `HYPERLINK \l "bookmark"`. */
function leadsRight(instruction: string): boolean {
  const [, quoted, plain = quoted] =
    /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/iu.exec(instruction) ?? [];
  const address = quoted ?? plain;
  if (address === undefined) return /^\s*HYPERLINK\s+\\l\s/iu.test(instruction);
  return kindOfLink(address) === 'address';
}

/** Leaves out what is dissolved, and fields in the short notation that a letter may not carry. */
function sweep(
  parent: XmlElement,
  dissolved: ReadonlySet<XmlElement>,
  left: LeftOutOfLetterhead,
): void {
  const children: XmlNode[] = [];
  for (const child of parent.children) {
    if (!isElement(child)) children.push(child);
    else if (!dissolved.has(child)) {
      sweep(child, dissolved, left);
      children.push(...(child.name === 'w:fldSimple' ? simple(child, left) : [child]));
    }
  }
  parent.children = children;
}

function simple(field: XmlElement, left: LeftOutOfLetterhead): XmlNode[] {
  const instruction = field.attributes['w:instr'] ?? '';
  const name = fieldName(instruction);
  if (isAllowed(name, { instruction, nested: false })) return [field];
  left.add('field', name);
  return field.children;
}

/** What stands in runs, in reading order, wherever a file has put them. */
function visit(parent: XmlElement, see: (node: XmlElement) => void): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const inRun = parent.name === 'w:r' && child.name !== 'w:rPr';
    if (inRun || child.name === 'w:fldChar' || child.name === 'w:instrText') see(child);
    if (child.name !== 'w:t') visit(child, see);
  }
}
