import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { mmPerPt } from '../../src/write/measures.ts';

/** What Poppler, an independent reader, finds in a PDF. */

const run = promisify(execFile);
const roomy = { maxBuffer: 64 * 2 ** 20 };

export interface Word {
  text: string;
  /** From 1. */
  page: number;
  /** Its box in mm from the upper left corner of the page. */
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every word of a PDF with its place, in the order of Poppler's layout. */
export async function wordsOf(pdf: Uint8Array): Promise<Word[]> {
  const xml = await withFile(pdf, (path) => output('pdftotext', '-bbox', path, '-'));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => name === 'page' || name === 'word',
    processEntities: { maxTotalExpansions: 1e6 },
  });
  const pages: { word?: (Record<string, string> & { '#text'?: string })[] }[] =
    parser.parse(xml).html.body.doc.page;
  const mm = (pt: string | undefined) => Number(pt) * mmPerPt;
  return pages.flatMap(({ word = [] }, index) =>
    word.map((it) => ({
      text: it['#text'] ?? '',
      page: index + 1,
      left: mm(it.xMin),
      top: mm(it.yMin),
      right: mm(it.xMax),
      bottom: mm(it.yMax),
    })),
  );
}

/** Of Arial and its metric twins, in em: how far capitals reach above the line, and a g below it. */
const letters = { above: 0.73, below: 0.21 } as const;

/**
 * Words whose boxes are as high as their letters. Each program gives fonts boxes of its own in the
 * PDF files it makes, so places of different programs can't be compared by them.
 * @param told a word of the first page whose size, in pt, is known
 */
export async function withBoxesOfLetters(
  words: readonly Word[],
  pdf: Uint8Array,
  told: Word,
  size: number,
): Promise<Word[]> {
  const baseline = (await glyphsOf(pdf)).find(
    ({ x, y }) => Math.abs(x - told.left) < 0.1 && y > told.top && y < told.bottom,
  )?.y;
  if (baseline === undefined) throw new Error(`No letter of "${told.text}" is drawn.`);
  const high = told.bottom - told.top;
  const share = (baseline - told.top) / high;
  const ems = (size * mmPerPt) / high;
  return words.map((word) => {
    const height = word.bottom - word.top;
    const line = word.top + height * share;
    const em = height * ems;
    return { ...word, top: line - em * letters.above, bottom: line + em * letters.below };
  });
}

/** Where the letters of the first page begin on their lines, in mm. */
async function glyphsOf(pdf: Uint8Array): Promise<{ x: number; y: number }[]> {
  const asIs = ['-noshrink', '-nocenter'];
  const svg = await withFile(pdf, (path) =>
    output('pdftocairo', '-svg', '-f', '1', '-l', '1', ...asIs, path, '-'),
  );
  return Array.from(svg.matchAll(/<use [^>]*\bx="([\d.]+)" y="([\d.]+)"/g), ([, x, y]) => ({
    x: Number(x) * mmPerPt,
    y: Number(y) * mmPerPt,
  }));
}

/** The text as Poppler would copy it. */
export function textOf(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, (path) => output('pdftotext', path, '-'));
}

/** `Title`, `Tagged`, `Pages` … */
export async function infoOf(pdf: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const lines = (await withFile(pdf, (path) => output('pdfinfo', path))).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+(.*)/s).slice(0, 2)));
}

/** How wide and high each page is, in mm. */
export async function pageSizesOf(pdf: Uint8Array): Promise<{ width: number; height: number }[]> {
  const told = await withFile(pdf, (path) => output('pdfinfo', '-l', '-1', path));
  return Array.from(told.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gmu), ([, ...sides]) => {
    const [width = 0, height = 0] = sides.map((side) => Number(side) * mmPerPt);
    return { width, height };
  });
}

/** An element of the structure tree: what a screen reader reads. */
export interface Element {
  /** `H1`, `P`, `L` … */
  type: string;
  children: (Element | string)[];
}

/** The structure tree, with the text in it. */
export async function structureOf(pdf: Uint8Array): Promise<Element> {
  const text = await withFile(pdf, (path) => output('pdfinfo', '-struct-text', path));
  const root: Element = { type: '', children: [] };
  const open: { depth: number; element: Element }[] = [{ depth: -1, element: root }];
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    const depth = line.length - content.length;
    if (content === '' || content.startsWith('/') || content.startsWith('Object ')) continue;
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.element ?? root;
    if (content.startsWith('"')) {
      parent.children.push(content.slice(1, content.lastIndexOf('"')));
      continue;
    }
    const element: Element = { type: /^\w+/.exec(content)?.[0] ?? '', children: [] };
    parent.children.push(element);
    open.push({ depth, element });
  }
  const [document] = root.children;
  if (typeof document !== 'object') throw new Error(`No structure tree:\n${text}`);
  return document;
}

/**
 * The text of a structure tree in its order, without the numbers and signs of lists and notes, and
 * without the words in a picture.
 */
export function spoken(element: Element): string {
  if (element.type === 'Lbl' || element.type === 'Figure') return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : spoken(child)))
    .join('');
}

/** A page as an image, with so many pixels to the inch. */
export function imageOf(pdf: Uint8Array, page: number, dpi: number): Promise<PNG> {
  return withFile(pdf, async (path) => {
    const target = `${path}-page`;
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    await output('pdftoppm', '-r', String(dpi), ...only, '-png', path, target);
    return PNG.sync.read(await readFile(`${target}.png`));
  });
}

async function output(command: string, ...args: string[]): Promise<string> {
  return (await run(command, args, roomy)).stdout;
}

async function withFile<T>(pdf: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'antrag-pdf-'));
  try {
    const path = join(folder, 'letter.pdf');
    await writeFile(path, pdf);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
