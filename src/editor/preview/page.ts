import { changeFrom, changesOn } from '../../preview/changes.ts';
import { inMargin } from '../../preview/margin.ts';
import type {
  FromPage,
  MarginNote,
  PageLabels,
  PreviewState,
  Sheet,
  ToPage,
} from '../../preview/messages.ts';
import { blockNames } from '../../preview/names.ts';
import { blockAt, offsetAt, type PageSpot, spotOf } from '../../preview/sync.ts';

import type { Anchor } from '../../write/pdf/anchors.ts';
import type { Page } from '../../write/pdf/renderer.ts';

/** The script of the preview's page. It draws what it is told, and tells what is done to it. */

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PreviewState | undefined;
  setState(state: PreviewState): void;
};

const editor = acquireVsCodeApi();
const labels = JSON.parse(document.body.dataset.labels ?? '{}') as PageLabels;
const main = find('main');
const failure = find('.failure');
const count = find('.count');
const fit = find('[data-do=fit]');

/** CSS pixels per point at its size on paper. */
const paper = 96 / 72;
/** How long after scrolling by itself the page takes scrolling for an echo, in ms. */
const echo = 200;
/** How long a click waits for another one that makes it a selection, in ms. */
const doubleClick = 250;

/** The drawings of pages, in the page or not. */
const drawings = new WeakMap<Element, string>();
/**
 * Draws a page when it comes near, and clears it when it has gone: every letter on it is an element
 * of its own, and of thirty pages they hold up a browser for half a minute whenever a line is added.
 */
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) target.replaceChildren();
      else if (!target.hasChildNodes()) draw(target);
    }
  },
  { root: main, rootMargin: '100% 0px' },
);

function draw(drawing: Element): void {
  // Our own renderer's: paths and images, no script, style or address.
  drawing.innerHTML = drawings.get(drawing) ?? '';
}

let pages: Page[] = [];
let sheets: Sheet[] = [];
let anchors: Anchor[] = [];
let notes: MarginNote[] = [];
let state: PreviewState = editor.getState() ?? {};
/** Where what came or went begins, and the one that was stepped to. */
let changes: PageSpot[] = [];
let change: PageSpot | undefined;
let quietUntil = 0;
let following: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'letter':
      failure.hidden = true;
      if (data.uri !== state.uri) forget();
      drawAll(data.sheets, data.anchors);
      keep({ uri: data.uri });
      break;
    case 'page':
      pages[data.index] = data.page;
      drawOne(data.index);
      break;
    case 'notes':
      if (same(data.notes, notes)) break;
      notes = data.notes;
      annotate();
      break;
    case 'scroll':
      scrollTo(spotOf(anchors, data.offset));
      break;
    case 'cursor':
      mark(data.offset);
      break;
    case 'failure':
      main.querySelector('.drawing')?.remove();
      failure.textContent = data.message;
      failure.hidden = false;
      break;
  }
});

document.querySelector('.bar')?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
  const action = button?.dataset.do;
  if (action === 'export' || action === 'exportAs') editor.postMessage({ type: action });
  if (action === 'fit') zoom(undefined);
  if (action === 'zoomIn') zoom(scale() * 1.2);
  if (action === 'zoomOut') zoom(scale() / 1.2);
  if (action === 'previousChange') stepToChange('previous');
  if (action === 'nextChange') stepToChange('next');
});

document.addEventListener('keydown', (event) => {
  const block = event.target instanceof HTMLElement ? event.target.closest('.block') : null;
  if (event.ctrlKey || event.metaKey) {
    if (event.key === '+' || event.key === '=') zoom(scale() * 1.2);
    else if (event.key === '-') zoom(scale() / 1.2);
    else if (event.key === '0') zoom(undefined);
    else return;
  } else if (event.key === 'F7' && changes.length > 0) {
    stepToChange(event.shiftKey ? 'previous' : 'next');
  } else if (event.target instanceof Element && event.target.closest('.bar')) {
    return;
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (!step(block, event.key === 'ArrowDown' ? 1 : -1)) return;
  } else if (event.key === 'Enter' && block instanceof HTMLElement) {
    choose(Number(block.dataset.start));
  } else return;
  event.preventDefault();
});

main.addEventListener(
  'wheel',
  (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(scale() * 1.1 ** -Math.sign(event.deltaY));
  },
  { passive: false },
);

main.addEventListener('click', (event) => {
  clearTimeout(following);
  const note = event.target instanceof HTMLElement ? event.target.closest('[data-offset]') : null;
  if (note instanceof HTMLElement) return choose(Number(note.dataset.offset));
  const lead = leadOf(event);
  if (!lead || event.detail > 1) return;
  following = setTimeout(() => {
    // Whoever has selected text wants to copy it, from here.
    if (getSelection()?.isCollapsed !== false) lead();
  }, doubleClick);
});

/** Leads to what the clicked words are made of. */
function leadOf({ target, clientX, clientY }: MouseEvent): (() => void) | undefined {
  const page = target instanceof Element ? target.closest('.page') : null;
  if (!(page instanceof HTMLElement)) return undefined;
  const { left, top } = page.getBoundingClientRect();
  const [x, y] = [(clientX - left) / scaleOf(page), (clientY - top) / scaleOf(page)];
  const number = Number(page.dataset.page);
  const first = anchors.find((anchor) => anchor.page === 1);
  if (number === 1 && first && y < first.y) return () => editor.postMessage({ type: 'head', x, y });
  const offset = offsetAt(anchors, { page: number, y });
  return offset === undefined ? undefined : () => choose(offset);
}

main.addEventListener(
  'scroll',
  () => {
    tellPage();
    if (performance.now() < quietUntil) return;
    change = undefined;
    const spot = topSpot();
    // At the very top stands the letter's head, and so does the motion's.
    const offset = main.scrollTop === 0 ? 0 : spot && offsetAt(anchors, spot);
    if (offset !== undefined) editor.postMessage({ type: 'scrolled', offset });
  },
  { passive: true },
);

new ResizeObserver(tellPage).observe(main);
setZoom();
editor.postMessage({ type: 'ready' });

/** Lays the sheets out, with what was drawn on them before; what has changed comes after. */
function drawAll(newSheets: Sheet[], newAnchors: Anchor[]): void {
  // Saving draws anew, since an image may have changed: mostly nothing has.
  if (same([newSheets, newAnchors], [sheets, anchors])) return;
  const top = main.scrollTop;
  const focused = document.activeElement?.closest<HTMLElement>('.block')?.dataset.index;
  pages = newSheets.map(
    (sheet, index) => pages[index] ?? { ...sheet, svg: '', text: '', words: [] },
  );
  sheets = newSheets;
  anchors = newAnchors;
  main.querySelector('.drawing')?.remove();
  for (const beyond of [...main.children].slice(pages.length)) beyond.remove();
  for (const index of pages.keys()) lay(index);
  annotate();
  countChanges();
  quiet();
  main.scrollTop = top;
  if (focused) main.querySelector<HTMLElement>(`[data-index="${focused}"]`)?.focus();
  tellPage();
}

function drawOne(index: number): void {
  const focused = main.querySelector<HTMLElement>('.block:focus')?.dataset.index;
  lay(index);
  annotate();
  countChanges();
  if (focused) main.querySelector<HTMLElement>(`[data-index="${focused}"]`)?.focus();
}

/** Which page a section shows. */
const shown = new WeakMap<Element, Page>();

/** A page that stays is left as it is: only where its blocks lead to may have changed. */
function lay(index: number): void {
  const page = pages[index];
  if (!page) return;
  const before = main.children[index];
  if (before && shown.get(before) === page) {
    for (const old of before.querySelectorAll('.reading, .block')) old.remove();
    before.append(...blocksOn(index + 1, page));
    before.setAttribute('aria-label', pageLabel(index + 1));
    return;
  }
  const section = sectionOf(page, index);
  shown.set(section, page);
  if (before) replace(before, section);
  else main.append(section);
}

/** What is seen of a page changes at once. */
function replace(before: Element, section: Element): void {
  const [old, drawing] = [before, section].map((one) => one.querySelector('.drawn'));
  if (old) nearby.unobserve(old);
  if (old?.hasChildNodes() && drawing) draw(drawing);
  before.replaceWith(section);
}

function sectionOf(page: Page, index: number): HTMLElement {
  const section = document.createElement('section');
  section.className = 'page';
  section.dataset.page = String(index + 1);
  section.style.aspectRatio = `${page.width} / ${page.height}`;
  section.style.setProperty('--width', `${page.width * paper}px`);
  section.setAttribute('aria-label', pageLabel(index + 1));
  section.append(sheetOf(page), ...blocksOn(index + 1, page));
  return section;
}

/** What is seen of a page, and its words over it; blank while it is still to be drawn. */
function sheetOf(page: Page): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  if (!page.svg) return sheet;
  const drawing = document.createElement('div');
  drawing.className = 'drawn';
  drawing.setAttribute('aria-hidden', 'true');
  drawings.set(drawing, page.svg);
  sheet.append(drawing, wordsOf(page));
  nearby.observe(drawing);
  return sheet;
}

/** Nothing of one motion is said of another. */
function forget(): void {
  [pages, sheets, anchors, notes] = [[], [], [], []];
  change = undefined;
}

/** The words over the drawing, unseen, to be selected and copied. */
function wordsOf({ words, width, height }: Page): SVGElement {
  const layer = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'words',
    'aria-hidden': 'true',
  });
  for (const { text, x, y, width: length, size } of words) {
    if (text.trim() === '') continue;
    const line = svg('text', {
      x,
      y,
      'font-size': size,
      textLength: length,
      lengthAdjust: 'spacingAndGlyphs',
    });
    line.textContent = text;
    layer.append(line);
  }
  return layer;
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What a keyboard can reach and a screen reader can read, lying over the drawing. */
function blocksOn(page: number, { text, height }: Page): HTMLElement[] {
  const reading = document.createElement('div');
  reading.className = 'reading';
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    reading.append(paragraph);
  }
  const own = anchors.flatMap((anchor, index) => (anchor.page === page ? [{ anchor, index }] : []));
  const names = blockNames(
    pages,
    own.map(({ anchor }) => anchor),
  );
  const blocks = own.map(({ anchor, index }, at) => {
    const block = document.createElement('div');
    block.className = 'block';
    block.role = 'button';
    block.tabIndex = -1;
    block.dataset.start = String(anchor.start);
    block.dataset.index = String(index);
    block.setAttribute('aria-label', names[at] || labels.goToText);
    block.style.top = `${(anchor.y / height) * 100}%`;
    block.style.height = `${(anchor.height / height) * 100}%`;
    return block;
  });
  return [reading, ...blocks];
}

/** Puts marks into the margin: a sign that leads to the text, and what it has to say. */
function annotate(): void {
  for (const mark of main.querySelectorAll('.mark')) mark.remove();
  for (const { page, y, notes: said } of inMargin(anchors, notes)) {
    const element = main.querySelector<HTMLElement>(`[data-page="${page}"]`);
    const [first] = said;
    if (!element || !first) continue;
    const mark = document.createElement('div');
    mark.className = 'mark';
    mark.style.top = `${(y / (pages[page - 1]?.height ?? 1)) * 100}%`;
    mark.append(sign(first, said), bubble(said));
    element.append(mark);
  }
}

function sign(worst: MarginNote, said: readonly MarginNote[]): HTMLElement {
  const button = document.createElement('button');
  button.className = `note ${worst.severity}`;
  button.dataset.offset = String(worst.offset);
  const words = said.map(({ severity, message }) => `${labels[severity]}: ${message}`);
  button.setAttribute('aria-label', words.join(' '));
  button.textContent = said.length > 1 ? String(said.length) : signs[worst.severity];
  return button;
}

const signs = { error: '!', warning: '!', hint: 'i' } as const;

/** Seen while the pointer or the keyboard is at the sign. */
function bubble(said: readonly MarginNote[]): HTMLElement {
  const all = document.createElement('div');
  all.className = 'says';
  all.setAttribute('aria-hidden', 'true'); // the sign says the same
  for (const { offset, severity, message } of said) {
    const one = document.createElement('p');
    one.dataset.offset = String(offset);
    const title = document.createElement('strong');
    title.textContent = labels[severity];
    one.append(title, ` ${message}`);
    all.append(one);
  }
  return all;
}

function step(from: Element | null, by: number): boolean {
  const blocks = [...main.querySelectorAll<HTMLElement>('.block')];
  const at = from instanceof HTMLElement ? blocks.indexOf(from) : -1;
  const next = blocks[at < 0 ? 0 : at + by];
  next?.focus();
  return next !== undefined;
}

/** Counts the changes anew, since a page has come. */
function countChanges(): void {
  changes = changesOn(pages);
  find('.changes').hidden = changes.length === 0;
  if (change && !changes.some((one) => same(one, change))) change = undefined;
  tellChange();
}

function stepToChange(direction: 'next' | 'previous'): void {
  const from = change ?? topSpot() ?? { page: 1, y: 0 };
  change = changes[changeFrom(changes, from, direction)];
  if (!change) return;
  const { page, y } = change;
  const shown = main.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (!shown) return;
  quiet();
  main.scrollTop = shown.offsetTop + y * scaleOf(shown) - main.clientHeight / 3;
  const index = anchors.findIndex(
    (anchor) => anchor.page === page && anchor.y <= y && y <= anchor.y + anchor.height,
  );
  main.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
  const offset = offsetAt(anchors, change);
  if (offset !== undefined) editor.postMessage({ type: 'scrolled', offset });
  tellChange();
}

/** Says which change is looked at, and shows it in the margin. */
function tellChange(): void {
  for (const old of main.querySelectorAll('.stepped')) old.remove();
  const at = change ? changes.findIndex((one) => same(one, change)) : -1;
  find('.change-of').textContent = labels.changeOf
    .replace('{0}', at < 0 ? '–' : String(at + 1))
    .replace('{1}', String(changes.length));
  if (!change || at < 0) return;
  const { page, y } = change;
  const here = document.createElement('div');
  here.className = 'stepped';
  here.style.top = `${((y - 10) / (pages[page - 1]?.height ?? 1)) * 100}%`;
  main.querySelector(`[data-page="${page}"]`)?.append(here);
}

function choose(offset: number): void {
  quiet();
  mark(offset);
  editor.postMessage({ type: 'chosen', offset });
}

/** Marks the block that the cursor is in. */
function mark(offset: number): void {
  const marked = new Set(blockAt(anchors, offset).map((anchor) => anchors.indexOf(anchor)));
  for (const block of main.querySelectorAll<HTMLElement>('.block')) {
    block.classList.toggle('current', marked.has(Number(block.dataset.index)));
  }
}

function scrollTo({ page, y }: PageSpot): void {
  const element = main.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (!element) return;
  quiet();
  main.scrollTop = page === 1 && y === 0 ? 0 : element.offsetTop + y * scaleOf(element) - 24;
}

function topSpot(): PageSpot | undefined {
  for (const element of main.querySelectorAll<HTMLElement>('.page')) {
    const y = (main.scrollTop + 24 - element.offsetTop) / scaleOf(element);
    const page = Number(element.dataset.page);
    if (y <= (pages[page - 1]?.height ?? 0)) return { page, y: Math.max(0, y) };
  }
  return undefined;
}

function tellPage(): void {
  const middle = main.scrollTop + main.clientHeight / 2;
  const seen = [...main.querySelectorAll<HTMLElement>('.page')].filter(
    (element) => element.offsetTop <= middle,
  ).length;
  count.textContent = pages.length > 0 ? pageLabel(Math.max(1, seen)) : '';
  fit.textContent = pages.length > 0 ? `${Math.round(scale() * 100)} %` : '';
}

function pageLabel(page: number): string {
  return labels.pageOf.replace('{0}', String(page)).replace('{1}', String(pages.length));
}

/** Pixels per point of a page as it is shown. */
function scaleOf(page: HTMLElement): number {
  return page.clientHeight / (pages[Number(page.dataset.page) - 1]?.height ?? 1);
}

/** Times the size on paper. */
function scale(): number {
  const first = main.querySelector<HTMLElement>('.page');
  return first ? scaleOf(first) / paper : 1;
}

function zoom(factor: number | undefined): void {
  const { zoom: _, ...rest } = state;
  state = factor === undefined ? rest : { ...rest, zoom: Math.min(4, Math.max(0.25, factor)) };
  keep({});
  quiet();
  setZoom();
  tellPage();
}

function setZoom(): void {
  main.classList.toggle('fit', state.zoom === undefined);
  main.style.setProperty('--zoom', String(state.zoom ?? 1));
}

function keep(change: PreviewState): void {
  state = { ...state, ...change };
  editor.setState(state);
}

function quiet(): void {
  quietUntil = performance.now() + echo;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The preview's page has no ${selector}.`);
  return element;
}
