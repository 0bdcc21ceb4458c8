import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { root } from '../host/paths.ts';
import { answer, openWindow, until } from './window.ts';

const profile = `ort: Musterhausen
antragsteller:
  fraktion: Fraktion Offene Stadt
  anrede: Frau
  name: Karla Muster
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
gremien:
  - name: Stadtrat
    empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
    sitzungen: [24.09.2099, 29.10.2099]
    frist: {tage: 10, einheit: Kalendertage, zaehlung: Tag vor der Sitzung}
`;

const faulty = `---
betreff: Mehr Bäume
gremium: Stadtrat
sitzung:
datum: 31.02.2099
---

## Beschlussvorschlag

1. Die Verwaltung pflanzt zehn Bäume.

## Begründnug

Schatten fehlt.
`;

/** The features as a person meets them: the installed extension in a real VS Code, in German. */
describe('the features in a window', () => {
  let window: EditorWindow;
  let close: () => Promise<void>;

  before(async () => {
    ({ window, close } = await openWindow({
      theme: 'light',
      language: 'de',
      width: 1500,
      height: 900,
    }));
    await write('bäume/antrag.yml', profile);
    await write('bäume/bäume.antrag.md', faulty);
  });

  // A picture tells most of what went wrong.
  afterEach(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state !== 'failed') return;
    const path = join(root, 'out/pictures', `${title?.replaceAll(/\W+/gu, '-')}.png`);
    await window.page.screenshot({ path });
  });

  after(() => close());

  async function write(name: string, text: string): Promise<void> {
    const path = join(window.workspace, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  const shown = (selector: string, hasText: string | RegExp) =>
    window.page.locator(selector, { hasText }).first();

  /** Saves the active editor, and waits until its file is as wanted. */
  async function saves(name: string, ...wanted: RegExp[]): Promise<void> {
    await window.page.keyboard.press('Control+s');
    await until(`${name} matches ${wanted.join(', ')}`, async () => {
      const text = await readFile(join(window.workspace, name), 'utf8').catch(() => '');
      return wanted.every((pattern) => pattern.test(text));
    });
  }

  const cursor = async () => (await shown('.statusbar-item', /^Ln \d+/u).textContent()) ?? '';

  async function texts(selector: string): Promise<string[]> {
    const found = await window.page.locator(selector).allInnerTexts();
    return found.map((text) => text.replaceAll('\u00A0', ' '));
  }

  describe('the walkthrough', () => {
    const done = () =>
      window.page
        .locator('[data-done-step-id]')
        .evaluateAll((steps) => steps.map((step) => step.getAttribute('aria-checked') === 'true'));

    async function back(step: string): Promise<void> {
      // To click it where it is the active one leads from the walkthrough to its list.
      const tab = shown('.tab:not(.active)', 'Welcome');
      if ((await tab.count()) > 0) await tab.click();
      await shown('.getting-started-step', step).click();
      // It takes the focus a while later.
      await window.settle();
    }

    const press = (label: string) => shown('.getting-started-step .monaco-button', label).click();

    it('begins with nothing done, also after a look at its first question', async () => {
      await window.run('Welcome: Open Walkthrough...');
      await shown('.quick-input-list .monaco-list-row', 'Vom ersten Antrag').click();
      await shown('.getting-started-step', 'Einen Antrag beginnen').waitFor();
      assert.deepEqual(await done(), [false, false, false, false]);
      await press('Neuer Antrag');
      await shown('.quick-input-titlebar', 'Neuer Antrag (1/').waitFor();
      // Where the walkthrough has the focus, it takes Escape for itself.
      await window.page.locator('.quick-input-widget input[type=text]').first().press('Escape');
      await window.settle();
      assert.deepEqual(await done(), [false, false, false, false]);
    });

    it('has its first step done by a new motion', async () => {
      await press('Neuer Antrag');
      await answer(window, /^Worum geht es\?/u, 'Wartezeiten im Bürgerbüro');
      await answer(window, /^Was soll es werden\?/u, 'Anfrage');
      await answer(window, /^Für welches Gremium\?/u, 'Stadtrat');
      await shown('.quick-input-list .monaco-list-row', 'Alles Weitere später').click();
      await shown('.tab.active', 'wartezeiten-im-buergerbuero.antrag.md').waitFor();
      await until('the motion is there', async () =>
        (await texts('.view-line')).includes('gremium: Stadtrat'),
      );
      await saves('wartezeiten-im-buergerbuero.antrag.md', /^gremium: Stadtrat$/mu);
      await back('Einen Antrag beginnen');
      assert.deepEqual(await done(), [true, false, false, false]);
    });

    it('has its second step done by a motion without errors', async () => {
      await window.open('schulweg.antrag.md');
      await back('Die Angaben ausfüllen');
      await until('two steps are done', async () => (await done()).filter(Boolean).length === 2);
    });

    it('shows the pages of the motion that was worked on, beside its text', async () => {
      await back('Die Seiten ansehen');
      await press('Vorschau');
      await shown('.tab', 'Vorschau: schulweg.antrag.md').waitFor();
      await shown('.tab.active', /^schulweg\.antrag\.md/u).waitFor();
      await back('Den Brief ausgeben');
      assert.deepEqual(await done(), [true, true, true, false]);
    });

    it('is done with the letter', async () => {
      await press('Antrag exportieren');
      await shown('.notification-toast', 'Der Brief ist fertig: schulweg.docx').waitFor();
      // In the browser there is no Word to open it with. The message goes after some seconds.
      const download = window.page.waitForEvent('download');
      await shown('.notification-toast .monaco-button', 'Herunterladen').click();
      assert.equal((await download).suggestedFilename(), 'schulweg.docx');
      assert.ok(existsSync(join(window.workspace, 'schulweg.docx')));
      await until('all steps are done', async () => (await done()).every(Boolean));
      await window.run('View: Close All Editors');
    });
  });

  describe('a motion', () => {
    before(() => window.open('bäume.antrag.md'));

    it('has its faults underlined, by their weight', async () => {
      await shown('.squiggly-error', '').waitFor();
      // The meeting is a gap, which is counted below until the letter is exported.
      assert.equal(await window.page.locator('.view-overlays .squiggly-error').count(), 1);
      assert.equal(await window.page.locator('.view-overlays .squiggly-warning').count(), 1);
    });

    it('says in the status bar how it stands, which leads to what is missing', async () => {
      const line = shown(
        '.statusbar-item',
        'Antrag · Stadtrat · noch 1 Angabe, 1 Fehler, 1 Hinweis',
      );
      await line.waitFor();
      await line.click();
      await until('the cursor is at the gap', async () => (await cursor()).startsWith('Ln 4, '));
    });

    it('is mended by the first quick fix', async () => {
      await window.goTo('Begründnug');
      await window.quickFixes();
      assert.deepEqual((await texts('.action-widget .monaco-list-row.action')).slice(0, 1), [
        'Durch „Begründung“ ersetzen',
      ]);
      await window.page.keyboard.press('Enter');
      await window.page.locator('.view-overlays .squiggly-warning').waitFor({ state: 'detached' });
      await saves('bäume/bäume.antrag.md', /^## Begründung$/mu);
    });

    it('is offered the meetings of the profile behind a colon and a blank', async () => {
      await window.goTo('sitzung:', 'behind');
      await window.type(' ');
      const rows = '.suggest-widget.visible .monaco-list-row';
      await shown(rows, '24.09.2099').waitFor();
      assert.match((await texts(rows))[0] ?? '', /24\.09\.2099[\s\S]*Donnerstag/u);
      assert.match((await texts(rows))[1] ?? '', /29\.10\.2099/u);
      await window.page.keyboard.press('Enter');
      await saves('bäume/bäume.antrag.md', /^sitzung: 24\.09\.2099$/mu);
    });

    it('tells at its meeting which day it is, and when it must be in', async () => {
      await window.hover('24.09.2099');
      const hover = await texts('.monaco-hover:not(.hidden) .hover-contents');
      assert.match(hover.join('\n'), /Donnerstag, 24\.09\.2099/u);
      assert.match(hover.join('\n'), /Letzter Tag zum Einreichen: Montag, 14\.09\.2099/u);
      await window.page.keyboard.press('Escape');
    });

    it('counts the days to the deadline in the status bar', async () => {
      await shown(
        '.statusbar-item',
        /Stadtrat · 24\.09\.2099 · Frist in [\d.]+ Tagen · /u,
      ).waitFor();
    });

    it('is explained key by key', async () => {
      await window.hover('gremium');
      const hover = await texts('.monaco-hover:not(.hidden) .hover-contents');
      assert.match(hover.join('\n'), /Im Brief: /u);
      await window.page.keyboard.press('Escape');
    });

    it('is listed in the outline', async () => {
      await window.run('Explorer: Focus on Outline View');
      await shown('.outline-tree .monaco-list-row', 'Beschlussvorschlag').waitFor();
      const rows = await texts('.outline-tree .monaco-list-row .label-name');
      assert.deepEqual(rows, [
        'Angaben',
        'Beschlussvorschlag',
        '1. Die Verwaltung pflanzt zehn Bäume.',
        'Begründung',
      ]);
    });
  });

  describe('a new motion', () => {
    it('takes an Enter that comes at once behind the words', async () => {
      await window.openFile('schulweg.antrag.md');
      await window.run('New Antrag');
      for (const [question, words] of [
        [/^Worum geht es\?/u, 'Mehr Bänke'],
        [/^Was soll es werden\?/u, 'Anfrage'],
        [/^Für welches Gremium\?/u, 'Kreistag'],
      ] as const)
        await answer(window, question, words, 'at once');
      await window.page.locator('.quick-input-widget input[placeholder^="Wer stellt"]').waitFor();
      await window.page.keyboard.press('Escape');
    });

    it('is asked for with the bodies and meetings of the profile', async () => {
      await window.open('bäume.antrag.md');
      await window.run('New Antrag');
      await answer(window, /^Worum geht es\?/u, 'Mehr Stadt');
      await answer(window, /^Was soll es werden\?/u, '');
      await shown('.quick-input-list .monaco-list-row', 'Stadtrat').click();
      await shown('.quick-input-list .monaco-list-row', '29.10.2099').click();
      await shown('.tab.active', 'mehr-stadt.antrag.md').waitFor();
      await until('the head is there', async () => {
        const lines = await texts('.view-line');
        return lines.includes('gremium: Stadtrat') && lines.includes('sitzung: 29.10.2099');
      });
    });

    it('keeps what is typed, and goes on to the next gap with Tab', async () => {
      await window.type('Zehn Bäume für die Stadt');
      // The word Stadtrat stands in the text: to be offered it would be to have it forced on.
      await window.settle(1_500);
      assert.equal(await window.page.locator('.suggest-widget.visible').count(), 0);
      await window.page.keyboard.press('Tab');
      await window.type('Schatten fehlt.');
      await saves(
        'bäume/mehr-stadt.antrag.md',
        /^betreff: Mehr Stadt$/mu,
        /^1\. Zehn Bäume für die Stadt$/mu,
        /^Schatten fehlt\.$/mu,
      );
    });
  });
});
