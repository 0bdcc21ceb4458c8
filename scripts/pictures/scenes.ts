import type { EditorWindow } from './editor-window.ts';

export type Scene = (window: EditorWindow) => Promise<void>;

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
    await window.open('schulweg.antrag.md');
    await window.goTo('betreff:');
    await window.type('sitzungg: morgen\n');
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
    await window.open('schulweg.antrag.md');
    await window.goTo('betreff:');
    await window.type('sitzungg: morgen\n');
    await window.page.keyboard.press('ArrowUp');
    await window.settle(1_500);
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
};
