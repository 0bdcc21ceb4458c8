import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf } from '../src/text/language.ts';
import { root } from '../test/host/paths.ts';
import { themes, withEditorWindow } from './pictures/editor-window.ts';
import { scenes } from './pictures/scenes.ts';

const usage = `Usage: npm run screenshot -- [SCENE…] [--theme ${Object.keys(themes).join('|')}]
  [--lang de|en] [--out FOLDER] [--width PX] [--height PX]
Scenes: ${Object.keys(scenes).join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'light' },
    lang: { type: 'string', default: 'de' },
    out: { type: 'string', default: 'out/pictures' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
  },
});

const theme = values.theme;
const folder = join(root, values.out);
await mkdir(folder, { recursive: true });

for (const name of positionals.length > 0 ? positionals : Object.keys(scenes)) {
  const scene = scenes[name];
  if (!scene || !isTheme(theme)) {
    console.log(usage);
    process.exit(2);
  }
  const options = {
    theme,
    language: languageOf(values.lang),
    width: Number(values.width),
    height: Number(values.height),
  };
  await withEditorWindow(options, async (window) => {
    const path = join(folder, `${name}.png`);
    try {
      await scene(window);
    } catch (error) {
      // The picture of what came instead tells most.
      console.log(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
    await window.page.screenshot({ path });
    console.log(path);
  });
}

function isTheme(name: string): name is keyof typeof themes {
  return name in themes;
}
