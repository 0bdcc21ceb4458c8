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

/** Waits until something holds; the reason names it. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  limit = 20_000,
): Promise<void> {
  for (const start = performance.now(); performance.now() - start < limit; ) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`Not within ${limit / 1000} s: ${what}`);
}
