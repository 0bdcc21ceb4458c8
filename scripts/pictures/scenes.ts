import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditorWindow } from './editor-window.ts';

export type Scene = (window: EditorWindow) => Promise<void>;

/** A motion as it is at 23:40: a day that does not exist, and two slips of the finger. */
async function openFaulty(window: EditorWindow): Promise<void> {
  const file = join(window.workspace, 'schulweg.antrag.md');
  const text = await readFile(file, 'utf8');
  const faulty = text
    .replace('datum: 22.02.2027', 'datum: 31.02.2027')
    .replace('verteiler:', 'verteilr:')
    .replace('## Begründung', '## Begründnug');
  await writeFile(file, faulty);
  await window.open('schulweg.antrag.md');
  await window.settle(1_500);
}

/** A motion that has only begun, with a profile that knows bodies and their meetings. */
async function openBegun(window: EditorWindow): Promise<void> {
  const folder = join(window.workspace, 'neu');
  await mkdir(folder);
  await writeFile(
    join(folder, 'antrag.yml'),
    await readFile(join(window.workspace, 'mit-profil/antrag.yml')),
  );
  await writeFile(
    join(folder, 'fahrradstrasse.antrag.md'),
    `---
betreff: Die Gartenstraße wird Fahrradstraße
gremium: Technischer Ausschuss
sitzung:
datum: 22.03.2027
---

## Beschlussvorschlag

1. Die Gartenstraße wird bis zum 1. Oktober 2027 Fahrradstraße.

## Begründung

Die Gartenstraße liegt auf dem Schulweg von 420 Kindern.
`,
  );
  await window.open('fahrradstrasse.antrag.md');
}

/** What somebody says of their first motion. */
const told = [
  'Sichere Querung an der Grundschule Nord',
  '',
  'Ausschuss für Bau und Verkehr',
  '18.3.2027',
  'Fraktion Offene Stadt',
  'Frau Karla Muster, Fraktionsvorsitzende',
  'Ratsgasse 1, 01234 Musterhausen',
  'Herr Jon Beispiel, Vorsitzender',
  'Rathaus, Marktplatz 1, 01234 Musterhausen',
];

/** Answers the questions of a new motion in a folder without a profile. */
async function tell(window: EditorWindow, answers: readonly string[]): Promise<void> {
  await window.open('schulweg.antrag.md');
  await window.run('New Antrag');
  const input = window.page.locator('.quick-input-widget input[type=text]').first();
  let asked = '';
  for (const answer of answers) {
    // What is typed before the next question has the focus is lost.
    while (
      (await input.getAttribute('placeholder')) === asked ||
      !(await input.evaluate((element) => element === element.ownerDocument.activeElement))
    )
      await window.settle(100);
    asked = (await input.getAttribute('placeholder')) ?? '';
    await window.settle(300);
    await window.type(answer);
    await window.page.keyboard.press('Enter');
  }
  await window.settle(900);
}

async function openWalkthrough(window: EditorWindow, step: string): Promise<void> {
  await window.run('Welcome: Open Walkthrough...');
  const row = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Antrag' });
  await row.first().click();
  await window.page.locator(`.getting-started-step[data-step-id$="#${step}"]`).click();
  await window.settle(2_000);
}

/** What the pictures show; the name is that of the file. */
export const scenes: Record<string, Scene> = {
  async editor(window) {
    await window.open('schulweg.antrag.md');
    await window.settle(1_500);
  },

  async palette(window) {
    await window.open('schulweg.antrag.md');
    await window.palette('Antrag');
  },

  async problems(window) {
    await openFaulty(window);
    await window.problems();
    await window.settle(1_500);
  },

  async hover(window) {
    await window.open('schulweg.antrag.md');
    await window.hover('gremium');
  },

  async completion(window) {
    await window.open('schulweg.antrag.md');
    await window.goTo('betreff:');
    await window.type('\n');
    await window.page.keyboard.press('ArrowUp');
    await window.complete();
  },

  async meeting(window) {
    await openBegun(window);
    await window.goTo('sitzung:', 'behind');
    await window.type(' ');
    await window.settle(1_500);
  },

  async 'hover-meeting'(window) {
    await window.open('fahrradbuegel.antrag.md');
    await window.hover('sitzung');
  },

  async status(window) {
    await window.open('fahrradbuegel.antrag.md');
    await window.page.locator('.statusbar-item', { hasText: 'Antrag · ' }).hover();
    await window.settle(1_500);
  },

  async profile(window) {
    await window.openFile('antrag.yml');
    await window.hover('antragsschluss');
  },

  async fixes(window) {
    await openFaulty(window);
    await window.goTo('Begründnug');
    await window.quickFixes();
  },

  async fixed(window) {
    await openFaulty(window);
    await window.goTo('Begründnug');
    await window.quickFixes();
    await window.page.keyboard.press('Enter');
    await window.settle(1_500);
  },

  async export(window) {
    await window.open('schulweg.antrag.md');
    await window.run('Export Antrag');
    await window.message();
  },

  async preview(window) {
    await window.open('schulweg.antrag.md');
    await window.preview();
    await window.settle(1_000);
  },

  /** The preview of a motion with faults and with characters that no font draws. */
  async margin(window) {
    const file = join(window.workspace, 'schulweg.antrag.md');
    const text = await readFile(file, 'utf8');
    const odd = text
      .replace('datum: 22.02.2027', 'datum: 31.02.2027')
      .replace('zwischen 7:30', 'aus 路 und 学校 zwischen 7:30')
      .replace('richtet auf', 'sollte auf');
    await writeFile(file, odd);
    await window.open('schulweg.antrag.md');
    const frame = await window.preview();
    await window.settle(2_500);
    await frame.locator('.note.warning').hover();
    await window.settle();
  },

  async new(window) {
    await window.open('fahrradbuegel.antrag.md');
    await window.run('New Antrag');
    await window.settle(1_000);
    await window.type('Sichere Querung an der Grundschule Nord');
    await window.settle(1_000);
  },

  /** The meetings of the profile to choose from. */
  async 'new-meeting'(window) {
    await window.open('fahrradbuegel.antrag.md');
    await window.run('New Antrag');
    for (const answer of ['Mehr Bäume', '', '']) {
      await window.settle(1_000);
      await window.type(answer);
      await window.page.keyboard.press('Enter');
    }
    await window.settle(1_000);
  },

  /** Who signs, where no profile says it. */
  async 'first-sender'(window) {
    await tell(window, told.slice(0, 5));
    await window.type('Frau Karla Muster, Fraktionsvorsitzende');
    await window.settle(1_000);
  },

  async 'first-keep'(window) {
    await tell(window, told);
  },

  /** The motion as it was told, with what is left to be written. */
  async 'first-draft'(window) {
    await tell(window, [...told, '']);
    await window.settle(3_000);
  },

  /** The same where everything but the subject was put off. */
  async 'first-gaps'(window) {
    await tell(window, ['Mehr Bäume', '', '', '']);
    // The last row puts off all that is left.
    await window.page.keyboard.press('ArrowUp');
    await window.page.keyboard.press('Enter');
    await window.settle(3_000);
  },

  async 'first-letter'(window) {
    await tell(window, [...told, '']);
    await window.settle(2_000);
    await window.type('Die Verwaltung pflanzt zehn Bäume.');
    await window.page.keyboard.press('Tab');
    await window.type('Schatten fehlt, seit die Linden gefällt sind.');
    await window.preview();
    await window.run('Export Antrag');
    await window.message();
  },

  /** A file in which nothing stands yet. */
  async empty(window) {
    await writeFile(join(window.workspace, 'leer.antrag.md'), '');
    await window.openFile('leer.antrag.md');
    await window.settle(4_000);
  },

  async 'empty-profile'(window) {
    await writeFile(join(window.workspace, 'antrag.yml'), '');
    await window.openFile('antrag.yml');
    await window.page.locator('.codelens-decoration a').first().click();
    await window.settle(3_000);
  },

  /** The page of a rule, by a click on its id. */
  async rule(window) {
    await openFaulty(window);
    await window.problems();
    await window.settle(1_500);
    await window.page
      .locator('.markers-panel .marker-code, .markers-panel .code-link')
      .first()
      .click();
    await window.settle(4_000);
  },

  /** An amendment: both versions of a statute, and beside them its sentences and the synopsis. */
  async amendment(window) {
    const file = 'friedhof-aenderung.antrag.md';
    await window.open(file);
    await window.preview();
    await window.goTo('## Bisherige Fassung');
    await window.settle(2_500);
  },

  /** A motion whose lines are counted in the margin. */
  async lines(window) {
    await window.open('nachtbus.antrag.md');
    await window.preview();
    await window.goTo('## Antragstext');
    await window.settle(2_500);
  },

  /** The amendment that names these lines. */
  async 'lines-named'(window) {
    await window.open('nachtbus-aenderung.antrag.md');
    await window.preview();
    await window.goTo('## Neue Fassung');
    await window.settle(2_500);
  },

  /** What the context menu of the text offers. */
  async menu(window) {
    await window.open('schulweg.antrag.md');
    await window.page.locator('.view-line').nth(3).click({ button: 'right' });
    await window.settle(1_000);
  },

  async outline(window) {
    await window.open('schulweg.antrag.md');
    await window.settle();
    await window.run('Explorer: Focus on Outline View');
    await window.settle(1_000);
  },

  walkthrough: (window) => openWalkthrough(window, 'new'),
  'walkthrough-facts': (window) => openWalkthrough(window, 'facts'),
  'walkthrough-preview': (window) => openWalkthrough(window, 'preview'),
  'walkthrough-export': (window) => openWalkthrough(window, 'export'),
};
