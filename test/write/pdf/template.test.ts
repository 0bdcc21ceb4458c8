import assert from 'node:assert/strict';
import { templateLetter } from '../../../src/write/pdf/data/letter.ts';
import { loadTemplate, sourcesFor } from '../../../src/write/pdf/template.ts';
import { resources } from '../../resources.ts';
import { letters } from '../letters.ts';

/** What Typst itself has: a value's methods. */
const methods = new Set(['at', 'split', 'len', 'map', 'join', 'filter', 'slice']);

describe('the template of the PDF', () => {
  // The compiler of this language does not look into that one: a key that is renamed on one side
  // only breaks every PDF.
  for (const [file, name] of [
    ['/measures.json', 'measures'],
    ['/letter.json', 'letter'],
  ] as const)
    it(`finds everything that it asks ${name} for`, async () => {
      const template = await loadTemplate(resources);
      const given = Object.values(letters).map((letter): unknown => {
        const sources = sourcesFor(templateLetter(letter), letter.layout, template);
        return JSON.parse(String(sources.get(file)));
      });
      const asked = [...template.values()].flatMap((typ) => asksIn(String(Buffer.from(typ)), name));
      assert.ok(asked.length > 5, `${asked.length} questions`);
      // Some parts are there in some letters only, and asked for first.
      const unknown = asked.filter((path) => !given.some((data) => has(data, path)));
      assert.deepEqual(unknown, []);
    });
});

/** The paths below `name` that a file of Typst goes. */
function asksIn(typ: string, name: string): string[][] {
  const code = typ.replace(/(?:^|\s)\/\/.*$/gmu, '');
  return Array.from(
    code.matchAll(new RegExp(`\\b${name}((?:\\.[a-zA-Z]+)+)`, 'gu')),
    ([, path = '']) => path.slice(1).split('.'),
  ).filter(([first]) => first !== 'json');
}

function has(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined || methods.has(key)) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return has((value as Record<string, unknown>)[key], rest);
}
