import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { root } from '../host/paths.ts';
import { openWindow, until } from './window.ts';

const file = 'baumsatzung.antrag.md';

const begun = `---
art: Änderungsantrag
betreff: Mehr Bäume in der Innenstadt
bezug: Vorlage 2027/0415, TOP 6
gremium: Stadtrat
sitzung: 24.09.2099
datum: 10.09.2099
ort: Musterhausen
darstellung: [Änderungen, Textfassung]
antragsteller:
  fraktion: Fraktion Offene Stadt
  anrede: Frau
  name: Karla Muster
  anschrift: [Ratsgasse 1, 01234 Musterhausen]
empfaenger:
  anrede: Herr
  name: Jon Beispiel
  anschrift: [Rathaus, 01234 Musterhausen]
---

## Bisherige Fassung



## Neue Fassung

`;

/** As a PDF gives it: a line a line, words broken at their ends. */
const copied = `1. Die Verwaltung pflanzt in den Jahren 2027 bis 2029 in der Innen-
stadt vierzig klimafeste Bäume und berichtet dem Stadtrat jährlich über
den Stand der Pflanzungen.
2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein, die barriere-
frei zu erreichen sind und in den Sommermonaten täglich geprüft wer-
den.
3. Die Mittel stehen im Haushaltsplan bereit.
`;

const joined = `1. Die Verwaltung pflanzt in den Jahren 2027 bis 2029 in der Innenstadt vierzig klimafeste Bäume und berichtet dem Stadtrat jährlich über den Stand der Pflanzungen.
2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein, die barrierefrei zu erreichen sind und in den Sommermonaten täglich geprüft werden.
3. Die Mittel stehen im Haushaltsplan bereit.`;

/** An amendment to a paper that there is as a PDF only, the evening before the meeting. */
describe('an amendment in a window', () => {
  let window: EditorWindow;
  let frame: Frame;
  let close: () => Promise<void>;

  before(async () => {
    ({ window, close } = await openWindow({
      theme: 'light',
      language: 'de',
      width: 1600,
      height: 900,
      isEmpty: true,
    }));
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await writeFile(join(window.workspace, file), begun);
    await window.open(file);
  });

  // What each step looks like, and what went wrong.
  afterEach(async function () {
    const title = this.currentTest?.title.replaceAll(/\W+/gu, '-') ?? '';
    await mkdir(join(root, 'out/pictures'), { recursive: true });
    await window.page.screenshot({ path: join(root, `out/pictures/amendment-${title}.png`) });
  });

  after(() => close());

  const press = (key: string) => window.page.keyboard.press(key);

  async function paste(text: string): Promise<void> {
    await window.page.evaluate((copy) => navigator.clipboard.writeText(copy), text);
    await press('Control+v');
  }

  /** Saves the motion until it is as wanted. */
  async function saved(wanted: string): Promise<void> {
    await until(`the motion holds ${wanted}`, async () => {
      await press('Control+s');
      return (await readFile(join(window.workspace, file), 'utf8')).includes(wanted);
    });
  }

  /** Waits until the preview says so, however its lines break. */
  const says = (words: string) =>
    until(words, async () => {
      const text = (await frame.locator('.reading').allTextContents()).join(' ');
      return text.replaceAll(/\s+/gu, '').includes(words.replaceAll(' ', ''));
    });

  it('takes the text that stands as a PDF gives it, line by line, and joins the lines', async () => {
    await window.goTo('## Bisherige Fassung', 'behind');
    await press('ArrowDown');
    await press('ArrowDown');
    await paste(copied);
    await saved(`## Bisherige Fassung\n\n${joined}\n`);
  });

  it('says in the preview what changes, while the new version is typed', async () => {
    await press('Control+End');
    await paste(joined);
    await saved(`## Neue Fassung\n\n${joined}`);
    frame = await window.preview();
    await window.page.keyboard.press('Control+1');
    await replaceLast('vierzig', 'sechzig');
    await says('In Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.');
    await replaceLast('zwei', 'fünf');
    await says('In Ziffer 2 wird das Wort „zwei“ durch das Wort „fünf“ ersetzt.');
  });

  /** Selects the last occurrence of a word in the motion and types another. */
  async function replaceLast(word: string, other: string): Promise<void> {
    await press('Control+End');
    await press('Control+f');
    const find = window.page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(word);
    await find.locator('.matchesCount', { hasText: /\d/u }).waitFor();
    await press('Shift+Enter');
    while ((await find.count()) > 0) {
      await press('Escape');
      await window.page.waitForTimeout(300);
    }
    await window.type(other);
  }

  it('leads from change to change, by buttons and by a key, and round', async () => {
    const at = frame.locator('.change-of');
    await until('two changes', async () => (await at.textContent()) === 'Änderung – von 2');
    await frame.locator('[data-do=nextChange]').click();
    assert.equal(await at.textContent(), 'Änderung 1 von 2');
    await frame.locator('main').press('F7');
    assert.equal(await at.textContent(), 'Änderung 2 von 2');
    await frame.locator('main').press('F7');
    assert.equal(await at.textContent(), 'Änderung 1 von 2');
    await frame.locator('main').press('Shift+F7');
    assert.equal(await at.textContent(), 'Änderung 2 von 2');
    assert.equal(await frame.locator('.stepped').count(), 1);
  });

  it('becomes a letter', async () => {
    await frame.locator('[data-do=export]').click();
    await window.page
      .locator('.notification-toast', { hasText: 'baumsatzung.docx' })
      .first()
      .waitFor();
    assert.ok(existsSync(join(window.workspace, 'baumsatzung.docx')));
  });
});
