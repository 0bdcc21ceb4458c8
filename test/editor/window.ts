import assert from 'node:assert/strict';
import {
  type EditorWindow,
  type WindowOptions,
  withEditorWindow,
} from '../../scripts/pictures/editor-window.ts';

/** Opens a window of VS Code that stays until `close`. */
export async function openWindow(
  options: WindowOptions,
): Promise<{ window: EditorWindow; close(): Promise<void> }> {
  let end = () => {};
  const used = new Promise<void>((resolve) => {
    end = resolve;
  });
  let closed = Promise.resolve();
  const window = await new Promise<EditorWindow>((resolve, reject) => {
    closed = withEditorWindow(options, (opened) => {
      resolve(opened);
      return used;
    });
    closed.catch(reject);
  });
  return {
    window,
    close() {
      end();
      return closed;
    },
  };
}

/**
 * Answers the question that has these words, by typing; by Enter alone where nothing is typed.
 *
 * @param speed at once, words and Enter are there before the window can do anything about either
 */
export async function answer(
  window: EditorWindow,
  question: RegExp,
  words: string,
  speed: 'key by key' | 'at once' = 'key by key',
): Promise<void> {
  const input = window.page.locator('.quick-input-widget input[type=text]').first();
  // What is typed before it has the focus is lost.
  await until(
    `the question ${question}`,
    async () =>
      question.test((await input.getAttribute('placeholder')) ?? '') &&
      (await input.evaluate((element) => element === element.ownerDocument.activeElement)),
  );
  if (speed === 'at once') await window.page.keyboard.insertText(words);
  else await window.type(words);
  await window.page.keyboard.press('Enter');
}

/** Runs a command as the palette has it, once the extension is there. */
export async function runCommand(window: EditorWindow, title: string): Promise<void> {
  const first = window.page.locator('.quick-input-list .monaco-list-row').first();
  await until(`the palette has ${title}`, async () => {
    await window.palette(title);
    if ((await first.textContent())?.includes(`Antrag: ${title}`)) return true;
    await window.page.keyboard.press('Escape');
    return false;
  });
  await window.page.keyboard.press('Enter');
}

/** On a busy machine VS Code needs half of this to come back after a reload. */
const patience = 60_000;

/** Waits until something holds; the reason names it. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  limit = patience,
): Promise<void> {
  for (const start = performance.now(); performance.now() - start < limit; ) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`Not within ${limit / 1000} s: ${what}`);
}
