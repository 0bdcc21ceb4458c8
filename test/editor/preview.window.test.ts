import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { motionOf } from '../../bench/motion.ts';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { openWindow, until } from './window.ts';

/** What of axe's results is looked at. */
interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** The preview as a person uses it: a real VS Code, driven from outside. */
describe('the preview in a window', () => {
  let window: EditorWindow;
  let frame: Frame;
  let close: () => Promise<void>;

  before(async () => {
    ({ window, close } = await openWindow({
      theme: 'light',
      language: 'de',
      width: 1500,
      height: 900,
    }));
    await window.open('schulweg.antrag.md');
    await window.preview();
  });

  after(() => close());

  const cursor = async () =>
    (await window.page.locator('.statusbar-item', { hasText: /^Ln \d+/u }).textContent()) ?? '';
  const words = () => frame.locator('.reading').allInnerTexts();
  const scrolled = () => frame.locator('main').evaluate((main) => main.scrollTop);

  /**
   * Loads the window anew with the preview open. Which tabs there are VS Code writes down while it
   * goes, and a busy machine is too slow for that now and then: then it is opened once more.
   */
  async function reload(): Promise<void> {
    const tab = window.page.locator('.tab', { hasText: 'Vorschau: schulweg' });
    for (let tries = 1; ; tries += 1) {
      await window.page.reload();
      // Tabs come back together, before the extension is there.
      await window.page.locator('.statusbar-item', { hasText: ' · ' }).first().waitFor();
      if ((await tab.count()) > 0) break;
      assert.ok(tries < 4, 'VS Code has kept the tab of the preview in one of four reloads');
      await window.open('schulweg.antrag.md');
      await window.preview();
      await window.settle();
    }
    frame = await window.pages();
  }

  it('is there again after a reload that left no time to keep what it shows', () => reload());

  it('shows the pages, and says them to a screen reader', async () => {
    assert.equal(await frame.locator('.page').count(), 2);
    assert.match(
      (await words()).join('\n'),
      /Sehr geehrter Herr Beispiel,[\s\S]*Mit freundlichen Grüßen/u,
    );
    assert.equal(await frame.locator('.page').first().getAttribute('aria-label'), 'Seite 1 von 2');
    assert.equal(await frame.locator('.drawn').first().getAttribute('aria-hidden'), 'true');
    assert.equal(await frame.locator('.count').textContent(), 'Seite 1 von 2');
  });

  it('leads from a click on a paragraph to its source', async () => {
    const block = frame.locator('.block').nth(2);
    const start = Number(await block.getAttribute('data-start'));
    const line = (await import('node:fs'))
      .readFileSync(`${window.workspace}/schulweg.antrag.md`, 'utf8')
      .slice(0, start)
      .split('\n').length;
    await block.click({ position: { x: 120, y: 2 }, force: true });
    await until(`cursor on line ${line}`, async () => (await cursor()).startsWith(`Ln ${line},`));
  });

  it('leads from the title and the address to the details that they are made of', async () => {
    const page = frame.locator('.page').first();
    const { width = 0, height = 0 } = (await page.boundingBox()) ?? {};
    for (const [x, y, detail] of [
      [0.2, 0.345, 'betreff'],
      [0.2, 0.235, 'empfaenger'],
      [0.75, 0.185, 'datum'],
    ] as const) {
      await page.click({ position: { x: x * width, y: y * height }, force: true });
      const text = await readFile(`${window.workspace}/schulweg.antrag.md`, 'utf8');
      const at = text.search(new RegExp(`^${detail}:`, 'mu'));
      const first = text.slice(0, at).split('\n').length;
      await until(`${detail} in line ${first}`, async () => {
        const line = Number(/^Ln (\d+)/u.exec(await cursor())?.[1]);
        return line === first || (detail === 'empfaenger' && line === first + 1);
      });
    }
  });

  it('names each block by its own words, and has no barrier that axe finds', async () => {
    const names = await frame
      .locator('.block')
      .evaluateAll((blocks) => blocks.map((block) => block.getAttribute('aria-label') ?? ''));
    assert.ok(names.length > 3);
    assert.ok(
      names.some((name) => name.startsWith('1. Die Verwaltung richtet')),
      names.join('|'),
    );
    assert.equal(await frame.locator('header [role=toolbar]').count(), 1);
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await frame.evaluate(await readFile(source, 'utf8'));
    const violations = await frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
      const found = await axe.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)[0]}`);
    });
    assert.deepEqual(violations, []);
  });

  it('zooms by Ctrl and the wheel, and lets its words be selected', async () => {
    const size = async () =>
      Number.parseInt((await frame.locator('[data-do=fit]').textContent()) ?? '', 10);
    const before = await size();
    await frame
      .locator('.page')
      .first()
      .hover({ position: { x: 200, y: 300 }, force: true });
    await window.page.keyboard.down('Control');
    await window.page.mouse.wheel(0, -100);
    await window.page.keyboard.up('Control');
    await until('the page is larger', async () => (await size()) > before);
    await frame.locator('[data-do=fit]').click();
    await window.page.keyboard.press('Control+-');
    await until(
      'a key makes it smaller, wherever the focus is',
      async () => (await size()) < before,
    );
    await frame.locator('[data-do=fit]').click();
    const line = frame.locator('.words text', { hasText: 'Sehr geehrter' }).first();
    await line.dblclick({ position: { x: 10, y: 8 }, force: true });
    await until('a word is selected', async () =>
      /^Sehr\s?$/u.test(await frame.evaluate(() => getSelection()?.toString() ?? '')),
    );
    await window.settle();
    assert.ok(await frame.evaluate(() => document.hasFocus()), 'Ctrl+C copies from here');
    await frame.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('leads there by keyboard too', async () => {
    await frame.locator('main').focus();
    await frame.locator('main').press('ArrowDown');
    const first = frame.locator('.block:focus');
    assert.equal(await first.getAttribute('role'), 'button');
    await first.press('ArrowDown');
    const line = await frame.locator('.block:focus').getAttribute('data-start');
    await frame.locator('.block:focus').press('Enter');
    assert.notEqual(line, null);
    await until('focus in the editor', () =>
      window.page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null),
    );
  });

  it('follows the editor, and the editor follows it', async () => {
    // What follows on a click at once is taken for its echo.
    await window.page.waitForTimeout(500);
    await window.page.keyboard.press('Control+End');
    await until('the preview has scrolled', async () => (await scrolled()) > 200);
    await window.page.waitForTimeout(500);
    await frame.locator('main').evaluate((main) => main.scrollTo({ top: 0 }));
    await until('the editor shows its first lines', async () =>
      (await window.page.locator('.editor-instance .line-numbers').allInnerTexts()).includes('3'),
    );
  });

  it('shows what is typed, and a finding in the margin', async () => {
    await window.goTo('## Begründung');
    await window.type('Nagelneuer Satz.\n\n');
    await until('the new words are on a page', async () =>
      (await words()).join('\n').includes('Nagelneuer Satz.'),
    );
    await window.goTo('ort: Musterhausen');
    await window.type('zzz: 1\n');
    await until(
      'a note stands in the margin',
      async () => (await frame.locator('.note').count()) > 0,
    );
    assert.match(
      (await frame.locator('.note').first().getAttribute('aria-label')) ?? '',
      /^(Fehler|Warnung): /u,
    );
  });

  it('says beside the page which characters no font draws, and leads to them', async () => {
    await window.goTo('## Begründung');
    await window.type('Die 学校 ist alt.\n\n');
    const note = frame.locator('.note[aria-label*="学"]');
    await until('a note stands in the margin', async () => (await note.count()) > 0);
    const label = (await note.getAttribute('aria-label')) ?? '';
    assert.match(label, /keine Schrift.*Word-Datei/u);
    const [, line] = /\(Zeile (\d+)\)/u.exec(label) ?? [];
    const bubble = frame.locator('.mark', { has: note }).locator('.says');
    const seen = () => bubble.evaluate((element) => getComputedStyle(element).visibility);
    await until('nothing covers the page', async () => (await seen()) === 'hidden');
    await note.hover();
    await until('it says what it is about', async () => (await seen()) === 'visible');
    const beside = await note.evaluate((element) => {
      const sign = element.getBoundingClientRect();
      const page = element.closest('.page')?.getBoundingClientRect();
      return [sign.left, sign.right, page?.left ?? 0];
    });
    assert.deepEqual(
      beside.toSorted((one, other) => one - other),
      beside,
      'the page stays as it is printed',
    );
    await bubble.locator('p', { hasText: '学' }).click();
    const typed = window.page.locator('.editor-instance .view-line', { hasText: '学' });
    const before = ((await typed.first().textContent()) ?? '').indexOf('学');
    await until('the cursor is at them', async () =>
      new RegExp(`^Ln ${line}, Col ${before + 1}(?!\\d)`).test(await cursor()),
    );
  });

  it('can be made larger and fitted again', async () => {
    const width = () =>
      frame
        .locator('.page')
        .first()
        .evaluate((page) => page.clientWidth);
    await until('the pages are drawn', async () => (await width()) > 0);
    const before = await width();
    await frame.locator('[data-do=zoomIn]').click();
    await until('they are larger', async () => (await width()) > before);
    const larger = await width();
    await frame.locator('[data-do=fit]').click();
    await until('they fit again', async () => (await width()) < larger);
    assert.match((await frame.locator('main').getAttribute('class')) ?? '', /fit/u);
  });

  it('is there again after a reload', async () => {
    await reload();
    await until('its words are there', async () =>
      (await words()).join('\n').includes('Nagelneuer Satz.'),
    );
  });

  it('draws of many pages those that are near, and the others when somebody gets there', async () => {
    const pages = 30;
    const drawn = () =>
      frame
        .locator('.page')
        .evaluateAll((all) =>
          all.flatMap((page, index) => (page.querySelector('.drawn > svg') ? [index] : [])),
        );
    const before = await frame.locator('.page').count();
    // Not over the preview.
    await window.page.keyboard.press('Control+1');
    await writeFile(`${window.workspace}/lang.antrag.md`, motionOf(pages));
    await window.open('lang.antrag.md');
    await until('its pages are there', async () => {
      const count = await frame.locator('.page').count();
      return count > before + 10 && (await frame.locator('.words').count()) === count;
    });
    const count = await frame.locator('.page').count();
    await until('the first is drawn', async () => (await drawn()).includes(0));
    assert.ok((await drawn()).length < 8, 'those near are drawn');
    await frame.locator('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
    await until('the last is drawn', async () => (await drawn()).includes(count - 1));
    await until('the first is not, any more', async () => !(await drawn()).includes(0));
  });
});
