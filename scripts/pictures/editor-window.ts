import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/text/language.ts';
import { launchChromium } from '../../test/host/chromium.ts';
import { vsix } from '../../test/host/paths.ts';
import { installExtension, startServer } from '../../test/host/server.ts';
import { addressOf, makeSandbox } from '../../test/host/workbench.ts';

export const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  contrast: 'Default High Contrast',
} as const;

export interface WindowOptions {
  theme: keyof typeof themes;
  /** Of the extension; VS Code itself stays English, whose translations come from its market. */
  language: Language;
  width?: number;
  height?: number;
  /** Whether the folder that is open has nothing in it; a copy of the examples otherwise. */
  isEmpty?: boolean;
}

/** How long a state is waited for, in ms: on a busy machine VS Code alone takes 20 s to be there. */
const patience = 60_000;

/** Opens VS Code with the packaged extension installed on a copy of the examples, for as long as `use` takes. */
export async function withEditorWindow(
  options: WindowOptions,
  use: (window: EditorWindow) => Promise<void>,
): Promise<void> {
  const sandbox = await makeSandbox();
  const settings = join(sandbox.dataFolder, 'User/settings.json');
  await mkdir(dirname(settings), { recursive: true });
  await writeFile(settings, JSON.stringify(settingsFor(options)));
  if (options.isEmpty) {
    await rm(sandbox.workspace, { recursive: true });
    await mkdir(sandbox.workspace);
  }
  await installExtension(vsix, sandbox.dataFolder);
  const server = await startServer({ dataFolder: sandbox.dataFolder });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      deviceScaleFactor: 1.5,
    });
    // Where the workbench looks up its display language, and tells the extensions.
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${options.language}'`);
    const window = new EditorWindow(page, sandbox.workspace);
    await page.goto(addressOf(server.origin, sandbox));
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    if (!options.isEmpty)
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'Activating' }).waitFor({ state: 'detached' });
    await use(window);
  } finally {
    await browser.close();
    await server.stop();
    await sandbox.remove();
  }
}

function settingsFor({ theme }: WindowOptions) {
  return {
    'workbench.colorTheme': themes[theme],
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'editor.cursorBlinking': 'solid',
    'workbench.layoutControl.enabled': false,
    'window.commandCenter': false,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    'telemetry.telemetryLevel': 'off',
  };
}

/** A window of VS Code, used by keyboard as a person would. */
export class EditorWindow {
  constructor(
    readonly page: Page,
    /** The folder that is open; scenes may write into it. */
    readonly workspace: string,
  ) {
    page.setDefaultTimeout(patience);
  }

  /** Opens a motion of the workspace. */
  async open(file: string): Promise<void> {
    await this.openFile(file);
    // The extension is there when its line in the status bar is.
    const status = this.page.locator('.statusbar-item', { hasText: ' · ' });
    await status.first().waitFor();
  }

  /** Opens any file of the workspace. */
  async openFile(file: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    // On a busy machine a key may come while something else still has the focus, or a question
    // that was closed still be on its way out.
    const isFilled = () =>
      input.fill(file, { timeout: 2_000 }).then(
        () => true,
        () => false,
      );
    do {
      await this.page.keyboard.press('Control+p');
      await this.page.waitForTimeout(1_000);
    } while (!(await isFilled()));
    // Until it is found, files that were open before stand first.
    await this.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: file })
      .waitFor();
    await this.page.waitForTimeout(400);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: file }).first().waitFor();
    await this.page.locator('.editor-instance .view-lines').first().waitFor();
  }

  /** Opens the palette with that text; `run` chooses the first row. */
  async palette(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${text}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.waitForTimeout(400);
  }

  async run(title: string): Promise<void> {
    await this.palette(title);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(300);
  }

  /** Puts the cursor before the first occurrence of a text in the active editor, or behind it. */
  async goTo(text: string, place: 'before' | 'behind' = 'before'): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+f');
    const find = this.page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(text);
    await find.locator('.matchesCount', { hasText: /\d/u }).waitFor();
    // The first Escape may close a tip below the mouse.
    while ((await find.count()) > 0) {
      await this.page.keyboard.press('Escape');
      await this.page.waitForTimeout(300);
    }
    await this.page.keyboard.press(place === 'before' ? 'ArrowLeft' : 'ArrowRight');
  }

  async hover(text: string): Promise<void> {
    await this.goTo(text);
    await this.run('Show or Focus Hover');
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  }

  async complete(): Promise<void> {
    await this.page.keyboard.press('Control+Space');
    await this.page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await this.page.waitForTimeout(300);
  }

  /** Opens the preview beside the motion. */
  async preview(): Promise<Frame> {
    await this.page.keyboard.press('Control+k');
    await this.page.keyboard.press('v');
    return this.pages();
  }

  /** Waits until the preview's pages are drawn. */
  async pages(): Promise<Frame> {
    for (let waited = 0; waited < patience; waited += 250) {
      for (const frame of this.page.frames()) {
        if (
          await frame
            .locator('.page svg')
            .count()
            .catch(() => 0)
        )
          return frame;
      }
      await this.page.waitForTimeout(250);
    }
    throw new Error('The preview shows no page after a minute.');
  }

  async quickFixes(): Promise<void> {
    await this.page.keyboard.press('Control+.');
    await this.page.locator('.action-widget .monaco-list-row').first().waitFor();
  }

  async problems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Waits for a message in the corner. */
  async message(): Promise<void> {
    await this.page.locator('.notification-toast').waitFor();
    await this.settle();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  /** Waits until what was started has been drawn. */
  async settle(milliseconds = 1_000): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
  }
}
