import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { motionOf } from '../../bench/motion.ts';
import type { EditorWindow } from '../../scripts/pictures/editor-window.ts';
import { root } from '../host/paths.ts';
import { openWindow } from './window.ts';

/** How much is typed of each kind, at least so much that the pages are set several times. */
const many = 20;

/** All of it takes a quarter of an hour; without, what is typed slowly is typed in one motion. */
const isWhole = process.argv.includes('--whole');

/** Between two keys, in ms: somebody in haste, and somebody at ease, whose keys take minutes. */
const speeds = [
  { delay: 40, count: many },
  { delay: 150, count: isWhole ? many : 4 },
];
const speedsIn = (pages: number) =>
  speeds.filter(({ delay }) => isWhole || delay === 40 || pages === 8);

const lengths = [1, 8, 30];
const typed = (pages: number, delay: number) => `tippen-${pages}-${delay}.antrag.md`;
const pasted = (pages: number) => `einsetzen-${pages}.antrag.md`;

/** A key stands for itself; `\n` is Enter. */
const words = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}${index + 1}`);

/** Where it is typed. */
const mark = '## Begründung';

/** What is typed, behind `1. `; the list ends by an empty point. */
const pressed = (count: number) =>
  `1. ${words('P', count).join('\n')}\n\n${words('A', count).join('\n\n')}\n\n`;

/** What is to stand there then. */
const wanted = (count: number) =>
  [
    ...words('P', count).map((word, index) => `${index + 1}. ${word}`),
    '',
    ...words('A', count).flatMap((word) => [word, '']),
  ].join('\n');

/** What a person types must arrive, whatever the extension is at. */
describe('typing beside the preview', () => {
  let window: EditorWindow;
  let close: () => Promise<void>;

  before(async () => {
    const size = { width: 1500, height: 900 };
    ({ window, close } = await openWindow({ theme: 'light', language: 'de', ...size }));
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // Here rather than where they are opened: VS Code has time to find them.
    for (const pages of lengths)
      for (const name of [...speeds.map(({ delay }) => typed(pages, delay)), pasted(pages)])
        await writeFile(join(window.workspace, name), motionOf(pages));
  });

  // A picture tells most of what went wrong.
  afterEach(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state !== 'failed') return;
    const path = join(root, 'out/pictures', `${title?.replaceAll(/\W+/gu, '-')}.png`);
    await window.page.screenshot({ path });
  });

  after(() => close());

  /** One key after the other, each at its time, as a hand that doesn't wait for the screen. */
  async function keys(text: string, delay: number): Promise<void> {
    const down: Promise<void>[] = [];
    const start = performance.now();
    for (const [index, key] of [...text].entries()) {
      const due = start + index * delay - performance.now();
      if (due > 0) await new Promise((later) => setTimeout(later, due));
      down.push(window.page.keyboard.press(key === '\n' ? 'Enter' : key));
    }
    await Promise.all(down);
  }

  /** Holds the text to what is wanted, as it is on the disk. */
  async function becomes(name: string, wanted: string): Promise<void> {
    const file = join(window.workspace, name);
    const end = performance.now() + 60_000;
    let text = '';
    while (text !== wanted && performance.now() < end) {
      await window.page.keyboard.press('Control+s');
      await window.settle();
      text = await readFile(file, 'utf8');
    }
    assert.deepEqual(text.split('\n'), wanted.split('\n'));
  }

  /** Opens a motion of so many pages, with its pages beside it and the cursor before its reason. */
  async function openMotion(name: string, text: string): Promise<void> {
    await window.open(name);
    if ((await window.page.locator('.tab', { hasText: 'Vorschau' }).count()) === 0)
      await window.preview();
    await window.page.locator('.tab', { hasText: `Vorschau: ${name}` }).waitFor();
    await window.page.keyboard.press('Control+g');
    const line = text.split('\n').indexOf(mark) + 1;
    await window.page.locator('.quick-input-widget input').first().fill(`:${line}`);
    await window.page.keyboard.press('Enter');
    const place = window.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col 1` });
    await place.waitFor();
  }

  for (const pages of lengths) {
    describe(`in a motion of ${pages} ${pages === 1 ? 'page' : 'pages'}`, () => {
      const text = motionOf(pages);

      for (const { delay, count } of speedsIn(pages)) {
        it(`puts every key where it belongs, at ${delay} ms a key, and takes it back`, async () => {
          const name = typed(pages, delay);
          await openMotion(name, text);
          await keys(pressed(count), delay);
          // What comes late has come by then.
          await window.settle(2_000);
          const expected = text.replace(mark, `${wanted(count)}\n${mark}`);
          await becomes(name, expected);
          const lines = wanted(count).split('\n').length;
          for (let step = 0; step < 3 * lines; step += 1)
            await window.page.keyboard.press('Control+z');
          await becomes(name, text);
        }).timeout(300_000);
      }

      it('takes a paste whole, and goes on behind it', async () => {
        const name = pasted(pages);
        await openMotion(name, text);
        const list = words('P', many).map((word, index) => `${index + 1}. ${word}`);
        await window.page.evaluate(
          (copied) => navigator.clipboard.writeText(copied),
          list.join('\n'),
        );
        await window.page.keyboard.press('Control+v');
        await window.page
          .locator('.view-line', { hasText: `P${many}` })
          .first()
          .waitFor();
        await keys('\nNeu\n\n', 40);
        await window.settle(2_000);
        const expected = text.replace(mark, [...list, '21. Neu', '', mark].join('\n'));
        await becomes(name, expected);
      });
    });
  }
});
