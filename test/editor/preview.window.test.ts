import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { openWindow, until } from './window.ts';

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
    frame = await window.preview();
  });

  after(() => close());

  const cursor = async () =>
    (await window.page.locator('.statusbar-item', { hasText: /^Ln \d+/u }).textContent()) ?? '';
  const words = () => frame.locator('.reading').allInnerTexts();
  const scrolled = () => frame.locator('main').evaluate((main) => main.scrollTop);

  it('shows the pages, and says them to a screen reader', async () => {
    assert.equal(await frame.locator('.page').count(), 2);
    assert.match(
      (await words()).join('\n'),
      /Sehr geehrter Herr Beispiel,[\s\S]*Mit freundlichen Grüßen/u,
    );
    assert.equal(await frame.locator('.page').first().getAttribute('aria-label'), 'Seite 1 von 2');
    assert.equal(await frame.locator('.page > svg').first().getAttribute('aria-hidden'), 'true');
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
    const pagesAreBack = async () => {
      for (const each of window.page.frames()) {
        const drawn = each.locator('.page svg').count();
        if (await drawn.catch(() => 0)) return true;
      }
      return false;
    };
    // The extension host starts anew, and gives the old connection time to come back. Now and
    // then VS Code itself does not come up in a minute: whoever sits there reloads once more.
    await window.page.reload();
    try {
      await until('the pages are back', pagesAreBack, 60_000);
    } catch {
      await window.page.reload();
      await until('the pages are back after another reload', pagesAreBack, 60_000);
    }
  }).timeout(150_000);
});
