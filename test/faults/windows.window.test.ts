import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { launchChromium } from '../host/chromium.ts';
import { vsix } from '../host/paths.ts';
import { installExtension, type Server, startServer } from '../host/server.ts';
import { addressOf, makeSandbox, type Sandbox } from '../host/workbench.ts';

/** What happens around the extension: several windows, and the end of one at a bad moment. */
describe('windows of VS Code on one folder', () => {
  let sandbox: Sandbox;
  let server: Server;
  let browser: Browser;

  before(async () => {
    sandbox = await makeSandbox();
    await installExtension(vsix, sandbox.dataFolder);
    server = await startServer({ dataFolder: sandbox.dataFolder });
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.stop();
    await sandbox.remove();
  });

  async function openWindow(): Promise<EditorWindow> {
    const page: Page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
    const window = new EditorWindow(page, sandbox.workspace);
    await page.goto(addressOf(server.origin, sandbox));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Activating' }).waitFor({ state: 'detached' });
    await window.open('schulweg.antrag.md');
    return window;
  }

  const letter = () => join(sandbox.workspace, 'schulweg.docx');

  function assertWhole(): void {
    const document = unzipSync(readFileSync(letter()))['word/document.xml'];
    assert.match(strFromU8(document ?? new Uint8Array()), /Mit freundlichen Grüßen/u);
  }

  const drafts = () => readdirSync(sandbox.workspace).filter((name) => name.endsWith('.tmp'));

  it('both export the same motion at once: one whole letter', async () => {
    const windows = await Promise.all([openWindow(), openWindow()]);
    for (const window of windows) await window.palette('Export Antrag');
    await Promise.all(windows.map(({ page }) => page.keyboard.press('Enter')));
    for (const { page } of windows) {
      const said = page.locator('.notification-toast', { hasText: 'schulweg.docx' });
      await said.first().waitFor();
      assert.match(
        (await said.first().textContent()) ?? '',
        /(?:The letter is ready|Der Brief ist fertig): schulweg\.docx/u,
      );
    }
    assertWhole();
    assert.deepEqual(drafts(), []);
    for (const { page } of windows) await page.close();
  }).timeout(120_000);

  it('one that is closed while it draws and exports leaves the old letter whole, and the next begins anew', async () => {
    const window = await openWindow();
    await window.preview();
    await window.page.keyboard.press('Control+End');
    await window.type('Ein Satz, der nicht mehr gespeichert wird. ');
    await window.palette('Export Antrag');
    await window.page.keyboard.press('Enter');
    // In the middle of it: neither the pages nor the letter are finished.
    await window.page.close({ runBeforeUnload: false });
    const start = performance.now();
    await server.stop();
    assert.ok(performance.now() - start < 10_000, 'nothing hangs');
    assert.ok(existsSync(letter()));
    assertWhole();

    server = await startServer({ dataFolder: sandbox.dataFolder });
    const next = await openWindow();
    const frame = await next.preview();
    assert.ok((await frame.locator('.page').count()) >= 1);
    await next.run('Export Antrag');
    await next.page.locator('.notification-toast', { hasText: 'schulweg.docx' }).first().waitFor();
    assertWhole();
    await next.page.close();
  }).timeout(180_000);
});
