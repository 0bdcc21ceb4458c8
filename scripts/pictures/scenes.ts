import { readFile, writeFile } from 'node:fs/promises';
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

  async fixes(window) {
    await openFaulty(window);
    await window.goTo('Begründnug');
    await window.quickFixes();
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
    await window.page.keyboard.press('Enter');
    await window.settle(1_000);
    await window.page.keyboard.press('Enter');
    await window.settle(1_000);
  },

  async outline(window) {
    await window.open('schulweg.antrag.md');
    await window.settle();
    await window.run('Explorer: Focus on Outline View');
    await window.settle(1_000);
  },

  async walkthrough(window) {
    await window.run('Welcome: Open Walkthrough...');
    await window.settle(4_000);
    await window.type('Antrag');
    await window.settle();
    await window.page.keyboard.press('Enter');
    await window.settle(3_000);
  },
};
