// A program of your own on Antrag's core: reads a motion, says what is to be mended, writes the
// letter. In a folder in which `npm install antrag` has run:
//
//     node programm.mjs schulweg.antrag.md
import { readFile, writeFile } from 'node:fs/promises';
import { check, exportLetter, formatNamed, load, Temporal } from 'antrag';

/** What the core asks of a disk; a bot that gets its motions by mail needs no more than this. */
const files = {
  read: async (location) => {
    try {
      return await readFile(new URL(location));
    } catch {
      return undefined;
    }
  },
  root: async (location) => new URL('./', location).href,
};

/** Fonts and WebAssembly lie in the package. */
const resources = {
  load: (name) => readFile(new URL(import.meta.resolve(`antrag/resources/${name}`))),
};

const [name = 'schulweg.antrag.md'] = process.argv.slice(2);
const location = new URL(name, `file://${process.cwd()}/`).href;
const loaded = await load(await readFile(name, 'utf8'), location, files);

const findings = check(loaded.motion, {
  today: Temporal.Now.plainDateISO(),
  language: 'de',
  references: loaded.references,
});
for (const { ruleId, reason, place } of findings) {
  console.log(`${name}:${place.start.line} ${ruleId}: ${reason}`);
}

const writer = await formatNamed('docx').writer();
const target = name.replace(/\.antrag\.md$/u, `.${writer.extension}`);
const { bytes } = await exportLetter(loaded, writer, resources);
await writeFile(target, bytes);
console.log(target);
