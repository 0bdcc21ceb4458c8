import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { root } from '../host/paths.ts';
import { answer as answerIn, openWindow, runCommand, until } from './window.ts';

/** The first motion of somebody who has just installed the extension, in a folder of their own. */
describe('the first five minutes in a window', () => {
  let window: EditorWindow;
  let close: () => Promise<void>;
  /** Every character that was typed. */
  let typed = '';

  before(async () => {
    ({ window, close } = await openWindow({
      theme: 'light',
      language: 'de',
      width: 1500,
      height: 900,
      isEmpty: true,
    }));
  });

  afterEach(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state !== 'failed') return;
    const path = join(root, 'out/pictures', `${title?.replaceAll(/\W+/gu, '-')}.png`);
    await window.page.screenshot({ path });
  });

  after(() => close());

  const press = (key: string) => window.page.keyboard.press(key);
  const text = (name: string) => readFile(join(window.workspace, name), 'utf8').catch(() => '');

  async function answer(question: RegExp, words: string): Promise<void> {
    typed += words;
    await answerIn(window, question, words);
  }

  async function type(words: string): Promise<void> {
    typed += words;
    await window.type(words);
  }

  const command = (title: string) => runCommand(window, title);

  it('ask in words, beginning with the subject', async () => {
    await command('Neuer Antrag');
    await answer(/^Worum geht es\?/u, 'Größere Bäume am Marktplatz');
    await answer(/^Was soll es werden\?/u, '');
    await answer(/^Für welches Gremium\?/u, 'Stadtrat');
    await answer(/^Für welche Sitzung\?/u, '24.9.2099');
    await answer(/^Wer stellt den Antrag\?/u, 'Fraktion Offene Stadt');
    await answer(/^Wer unterschreibt\?/u, 'Frau Karla Muster, Fraktionsvorsitzende');
    await answer(/^Welche Anschrift/u, 'Ratsgasse 1, 01234 Musterhausen');
    await answer(/^An wen geht der Brief\?/u, 'Herr Jon Beispiel, Vorsitzender');
    await answer(/^An welche Anschrift\?/u, 'Rathaus, Marktplatz 1, 01234 Musterhausen');
    await answer(/für den nächsten Antrag merken\?/u, '');
    await window.page
      .locator('.tab.active', { hasText: 'groessere-baeume-am-marktplatz.antrag.md' })
      .waitFor();
    await until('the sender is kept', async () =>
      /fraktion: Fraktion Offene Stadt/u.test(await text('antrag.yml')),
    );
  });

  it('count what is missing instead of finding fault with it', async () => {
    const status = window.page.locator('.statusbar-item', { hasText: 'noch 2 Angaben' });
    await status.waitFor();
    assert.equal(await window.page.locator('.view-overlays .squiggly-error').count(), 0);
    assert.equal(await window.page.locator('.view-overlays .squiggly-warning').count(), 0);
  });

  it('lead from gap to gap, and keep every word', async () => {
    await type('Die Verwaltung pflanzt zehn Bäume.');
    await press('Tab');
    await type('Schatten fehlt, seit die Linden gefällt sind.');
    await press('Control+s');
    await until('the motion is saved', async () =>
      /^1\. Die Verwaltung pflanzt zehn Bäume\.$[\s\S]*^Schatten fehlt, seit die Linden gefällt sind\.$/mu.test(
        await text('groessere-baeume-am-marktplatz.antrag.md'),
      ),
    );
    await window.page.locator('.statusbar-item', { hasText: 'keine Hinweise' }).waitFor();
  });

  it('end with the finished letter, and not one colon was typed', async () => {
    await command('Antrag exportieren');
    await window.page
      .locator('.notification-toast', { hasText: 'groessere-baeume-am-marktplatz.docx' })
      .first()
      .waitFor();
    assert.ok(existsSync(join(window.workspace, 'groessere-baeume-am-marktplatz.docx')));
    assert.ok(!typed.includes(':'), typed);
  });

  it('spare the second motion all that the first has told', async () => {
    await command('Neuer Antrag');
    await answer(/^Worum geht es\?/u, 'Größere Bäume am Marktplatz');
    await answer(/^Was soll es werden\?/u, 'Haushaltsantrag');
    await answer(/^Für welches Gremium\? Zum Beispiel. Stadtrat/u, '');
    await answer(/^Für welche Sitzung\?/u, '24.9.2099');
    await window.page
      .locator('.tab.active', { hasText: 'groessere-baeume-am-marktplatz-2.antrag.md' })
      .waitFor();
    await press('Control+s');
    await until('the second motion is saved', async () =>
      /^---\nart: Haushaltsantrag\nbetreff: Größere Bäume am Marktplatz\ngremium: Stadtrat\nsitzung: 24\.09\.2099\ndatum: [\d.]+\n---\n/u.test(
        await text('groessere-baeume-am-marktplatz-2.antrag.md'),
      ),
    );
  });

  it('close a head that is begun by hand, and spring nothing up in it', async () => {
    await writeFile(join(window.workspace, 'leer.antrag.md'), '');
    await window.openFile('leer.antrag.md');
    await window.page.locator('.codelens-decoration', { hasText: 'Neuer Antrag' }).waitFor();
    await window.page.keyboard.type('---');
    await press('Enter');
    await until('the head is closed', async () => (await lines()).join('|') === '---||---|');
    await window.page.locator('.suggest-widget.visible', { hasText: 'betreff' }).waitFor();
    await press('Escape');
    await window.page.keyboard.type('betreff: Antwort auf unsere Anfrage', { delay: 40 });
    await window.settle(800);
    assert.equal(await window.page.locator('.suggest-widget.visible').count(), 0);
    await press('Enter');
    await window.page.keyboard.type('antragsteller:', { delay: 40 });
    await press('Enter');
    await window.page.keyboard.type('- frak', { delay: 40 });
    await window.page.locator('.suggest-widget.visible', { hasText: 'fraktion' }).waitFor();
    await press('Enter');
    await window.settle(800);
    assert.equal(await window.page.locator('.suggest-widget.visible').count(), 0);
    await window.page.keyboard.type('Offene Stadt');
    assert.deepEqual(await lines(), [
      '---',
      'betreff: Antwort auf unsere Anfrage',
      'antragsteller:',
      '  - fraktion: Offene Stadt',
      '---',
      '',
    ]);
  });

  async function lines(): Promise<string[]> {
    const found = await window.page.locator('.editor-instance .view-line').all();
    const placed = await Promise.all(
      found.map(async (line) => ({
        top: await line.evaluate((element) =>
          Number.parseFloat((element as HTMLElement).style.top),
        ),
        text: ((await line.textContent()) ?? '').replaceAll('\u00A0', ' ').replaceAll('\u200B', ''),
      })),
    );
    return placed.toSorted((one, other) => one.top - other.top).map((line) => line.text);
  }
});
