import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { root } from '../host/paths.ts';
import { wordFile } from '../import/letter/word-letters.ts';
import { answer as answerIn, openWindow, runCommand, until } from './window.ts';

const pictures = join(root, 'out/pictures/out-of-word');

/** Somebody with last year's letter in Word and no wish to learn YAML. */
describe('out of Word in a window', () => {
  let window: EditorWindow;
  let close: () => Promise<void>;
  /** Every character that was typed. */
  let typed = '';
  let steps = 0;

  before(async () => {
    await mkdir(pictures, { recursive: true });
    ({ window, close } = await openWindow({
      theme: 'light',
      language: 'de',
      width: 1500,
      height: 900,
      isEmpty: true,
    }));
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await writeFile(join(window.workspace, 'querung.docx'), await wordFile({}));
  });

  // Each step is there to be looked at.
  afterEach(async function () {
    steps += 1;
    const title = this.currentTest?.title.replaceAll(/\W+/gu, '-');
    await window.page.screenshot({ path: join(pictures, `${steps}-${title}.png`) });
  });

  after(() => close());

  const press = (key: string) => window.page.keyboard.press(key);
  const text = (name: string) => readFile(join(window.workspace, name), 'utf8').catch(() => '');
  const command = (title: string) => runCommand(window, title);
  const tab = (name: string) => window.page.locator('.tab.active', { hasText: name }).waitFor();
  const toast = (said: string) =>
    window.page.locator('.notification-toast', { hasText: said }).first().waitFor();

  async function answer(question: RegExp, words: string): Promise<void> {
    typed += words;
    await answerIn(window, question, words);
  }

  /** Chooses by the arrow what has these words, also in VS Code's dialog for files. */
  async function choose(words: string): Promise<void> {
    const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: words });
    await row.waitFor();
    await until(`${words} is chosen`, async () => {
      if (/focused/u.test((await row.getAttribute('class')) ?? '')) return true;
      await press('ArrowDown');
      return false;
    });
    await press('Enter');
  }

  it('a letter becomes a motion, which opens', async () => {
    await command('Word-Datei übernehmen');
    await choose('querung.docx');
    await tab('querung.antrag.md');
    await toast('Übernommen');
    const motion = await text('querung.antrag.md');
    assert.match(motion, /^betreff: Sichere Querung an der Grundschule Nord$/mu);
    assert.match(motion, /\n1\. Die Verwaltung richtet einen Fußgängerüberweg ein\.\n/u);
  });

  it('what stays the same moves to the profile', async () => {
    await command('Profil einrichten');
    await choose('Aus dem Antrag querung.antrag.md');
    await toast('antrag.yml');
    assert.match(await text('antrag.yml'), /fraktion: SPD-Fraktion/u);
    assert.doesNotMatch(await text('querung.antrag.md'), /^(?:antragsteller|empfaenger):/mu);
  });

  it('the next motion is asked for in four questions', async () => {
    await command('Neuer Antrag');
    await answer(/^Worum geht es\?/u, 'Bänke am Markt');
    await answer(/^Was soll es werden\?/u, '');
    await answer(/^Für welches Gremium\?/u, 'Gemeinderat');
    await answer(/^Für welche Sitzung\?/u, '24.9.2099');
    await tab('baenke-am-markt.antrag.md');
    await window.page.locator('.view-line', { hasText: 'sitzung: 24.09.2099' }).waitFor();
    typed += 'Die Stadt stellt zehn Bänke auf.';
    await window.type('Die Stadt stellt zehn Bänke auf.');
    await press('Tab');
    typed += 'Es fehlt an Plätzen.';
    await window.type('Es fehlt an Plätzen.');
    await press('Control+s');
    await until('the motion is saved', async () =>
      /^1\. Die Stadt stellt zehn Bänke auf\.$[\s\S]*^Es fehlt an Plätzen\.$/mu.test(
        await text('baenke-am-markt.antrag.md'),
      ),
    );
  });

  it('and becomes the next letter; not one colon was typed', async () => {
    await command('Antrag exportieren');
    await toast('baenke-am-markt.docx');
    assert.ok(existsSync(join(window.workspace, 'baenke-am-markt.docx')));
    assert.ok(!typed.includes(':'), typed);
  });

  it('the letter from last time is the beginning of a new motion, with a list of what is new', async () => {
    await command('Neuer Antrag');
    await choose('Aus einer Word-Datei');
    await choose('querung.docx');
    await tab('antrag.antrag.md');
    await toast('Neuer Antrag, begonnen mit: querung.docx');
    await window.page.locator('.view-line', { hasText: 'betreff: [Betreff]' }).waitFor();
    // The cursor is on the first gap.
    await window.type('Tempo 30');
    await window.page.locator('.view-line', { hasText: 'betreff: Tempo 30' }).waitFor();
  });

  it('a whole letter of Word that is pasted into an empty motion is one, list and all', async () => {
    await writeFile(join(window.workspace, 'leer.antrag.md'), '');
    await window.openFile('leer.antrag.md');
    await window.page.locator('.codelens-decoration', { hasText: 'Neuer Antrag' }).waitFor();
    await copy(ofWord);
    await window.page.locator('.editor-instance .view-lines').first().click();
    await press('Control+v');
    await window.page.locator('.view-line', { hasText: 'betreff: Bänke' }).waitFor();
    await press('Control+s');
    await until('the motion is saved', async () => (await text('leer.antrag.md')) !== '');
    assert.match(
      await text('leer.antrag.md'),
      /\n## Beschlussvorschlag\n\n1\. Die Stadt stellt \*\*zehn\*\* Bänke auf\.\n {3}a\) am Markt,\n {3}b\) am Bahnhof\.\n2\. Sie berichtet\.\n\n## Begründung\n\nEs fehlt an Plätzen\.\n/u,
    );
    await toast('Zwischenablage');
  });

  it('points that a colleague moved together come back as one change, to be ticked', async () => {
    await writeFile(join(window.workspace, 'wege.antrag.md'), wayMotion);
    await window.openFile('wege.antrag.md');
    await command('Antrag exportieren');
    await toast('wege.docx');
    const letter = join(window.workspace, 'wege.docx');
    const parts = unzipSync(await readFile(letter));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const [, first = '', second = '', third = '', fourth = ''] =
      /(<w:p>(?:(?!<w:p>).)*Erstens.*?)(<w:p>(?:(?!<w:p>).)*Zweitens.*?)(<w:p>(?:(?!<w:p>).)*Drittens.*?)(<w:p>(?:(?!<w:p>).)*Viertens.*?<\/w:p>)/su.exec(
        xml,
      ) ?? [];
    assert.ok(fourth.includes('Viertens'));
    const moved = xml.replace(
      first + second + third + fourth,
      () => fourth + first + second + third.replace('fegen', 'kehren'),
    );
    parts['word/document.xml'] = strToU8(moved);
    await writeFile(letter, zipSync(parts));
    await command('Änderungen aus Word übernehmen');
    await choose('wege.docx');
    const rows = window.page.locator('.bulk-edit-panel .monaco-list-row');
    const changes = rows.filter({ hasText: 'wege.antrag.md' });
    await until('the changes stand by what they are', async () => (await changes.count()) === 2);
    await window.page.screenshot({ path: join(pictures, 'refactor-preview.png') });
    const apply = window.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' });
    await apply.click();
    await toast('Nichts übernommen');
    assert.equal(await text('wege.antrag.md'), wayMotion);
    await window.page
      .locator('.notification-toast .monaco-button', { hasText: 'Noch einmal' })
      .click();
    await until('the changes are shown again', async () => (await changes.count()) === 2);
    for (const at of [0, 1]) await changes.nth(at).locator('.edit-checkbox').click();
    await window.page.screenshot({ path: join(pictures, 'refactor-preview-ticked.png') });
    await apply.click();
    await until('the points are moved', async () => {
      await press('Control+s');
      return /1\. Viertens/u.test(await text('wege.antrag.md'));
    });
    assert.match(
      await text('wege.antrag.md'),
      /\n1\. Viertens pflanzen\.\n<!-- von Karla -->\n2\. Erstens \*gut\* planen\.\n3\. Zweitens bauen\.\n4\. Drittens kehren\.\n/u,
    );
  });

  /** Puts HTML on the clipboard as another program does: as it is. */
  async function copy(html: string): Promise<void> {
    await window.page.evaluate((copied) => {
      document.addEventListener(
        'copy',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          event.clipboardData?.setData('text/html', copied);
          const page = new DOMParser().parseFromString(copied, 'text/html');
          const lines = Array.from(page.querySelectorAll('p'), ({ textContent }) => textContent);
          event.clipboardData?.setData('text/plain', lines.join('\n'));
        },
        { capture: true, once: true },
      );
      if (!document.execCommand('copy')) throw new Error('Nothing was copied.');
    }, html);
  }
});

const wayMotion = `---
art: Antrag
betreff: Wege
gremium: Gemeinderat
sitzung: 24.09.2099
datum: 01.09.2099
---

## Beschlussvorschlag

<!-- von Karla -->
1. Erstens *gut* planen.
2. Zweitens bauen.
3. Drittens fegen.
4. Viertens pflanzen.

## Begründung

Es fehlt an Wegen.
`;

const line = (words: string) => `<p class=MsoNormal>${words}<o:p></o:p></p>`;
const point = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
const ofWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body lang=DE><!--StartFragment-->
${[
  line('SPD-Fraktion im Rat der Stadt Musterhausen'),
  line('Ratsgasse 1'),
  line('01234 Musterhausen'),
  line('&nbsp;'),
  line('Herrn Jon Beispiel'),
  line('Rathaus, Marktplatz 1'),
  line('01234 Musterhausen'),
  line('&nbsp;'),
  line('<b>Antrag: Bänke</b>'),
  line('Sehr geehrter Herr Beispiel,'),
  line('Der Gemeinderat möge beschließen:'),
  point(1, '1.', 'Die Stadt stellt <b>zehn</b> Bänke auf.'),
  point(2, 'a)', 'am Markt,'),
  point(2, 'b)', 'am Bahnhof.'),
  point(1, '2.', 'Sie berichtet.'),
  line('<b>Begründung:</b>'),
  line('Es fehlt an Plätzen.'),
  line('Mit freundlichen Grüßen'),
  line('Karla Muster'),
].join('\n')}
<!--EndFragment--></body></html>`;
