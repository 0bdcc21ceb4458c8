import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { snippets } from '../../scripts/snippets.ts';
import { check } from '../../src/check/check.ts';
import { kinds } from '../../src/motion/kinds.ts';
import { placeholders, placeholdersIn } from '../../src/motion/placeholders.ts';
import { type SectionRow, sections } from '../../src/motion/sections.ts';
import { read } from '../../src/read/read.ts';

interface Snippet {
  prefix?: unknown;
  isFileTemplate?: boolean;
  body: string[];
  description: string;
}

const all: Record<string, Snippet> = JSON.parse(
  readFileSync(new URL('../../snippets/antrag.json', import.meta.url), 'utf8'),
);

/** What VS Code leaves of a snippet when nobody types into it, on 28 August 2026. */
function expanded(body: readonly string[]): string {
  const stops = new Map<string, string>();
  return body
    .join('\n')
    .replace(/\$\{(\d+):((?:\\.|[^\\}])*)\}/gu, (_, stop: string, text: string) => {
      stops.set(stop, text);
      return text;
    })
    .replace(/\$\{\d+\|((?:\\.|[^\\,|])*)(?:,(?:\\.|[^\\|])*)?\|\}/gu, '$1')
    .replace('$CURRENT_DATE.$CURRENT_MONTH.$CURRENT_YEAR', '28.08.2026')
    .replace(/\$(\d+)/gu, (_, stop: string) => stops.get(stop) ?? '')
    .replace(/\\([\\$}])/gu, '$1');
}

/** The text with every placeholder filled in as a drafter would. */
function filledIn(text: string): string {
  return text
    .replaceAll('TT.MM.JJJJ', '24.09.2026')
    .replaceAll('[PLZ Ort]', '01234 Musterhausen')
    .replaceAll(/\[\p{Lu}[^\]\n,"]*\]/gu, 'Stadtrat');
}

describe('The snippets', () => {
  it('are the ones that the tables give', () => {
    assert.deepEqual(all, snippets(), 'run `npm run generate`');
  });

  it('have no prefix, at which VS Code would offer them in the middle of a sentence', () => {
    for (const [name, { prefix }] of Object.entries(all)) assert.equal(prefix, undefined, name);
  });

  it('of whole letters fill an empty file', () => {
    for (const [name, { isFileTemplate, body }] of Object.entries(all))
      assert.equal(isFileTemplate === true, body[0] === '---', name);
  });

  it('say what they are', () => {
    for (const { description } of Object.values(all)) assert.match(description, /\p{L}{3}/u);
  });

  it('number their tab stops without a gap and end at one place', () => {
    for (const [name, { body }] of Object.entries(all)) {
      const text = body.join('\n');
      const stops = [...text.matchAll(/\$\{(\d+)[:|]/gu)].map(([, stop]) => Number(stop));
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
        name,
      );
      assert.equal(text.match(/\$0/gu)?.length, 1, name);
    }
  });

  it('leave only placeholders that the check knows', () => {
    for (const [name, { body }] of Object.entries(all)) {
      for (const [, text = ''] of body.join('\n').matchAll(/\$\{\d+:([^}]*)\}/gu)) {
        const [found, ...more] = placeholdersIn(text);
        assert.equal(found?.value, text, name);
        assert.deepEqual(more, [], name);
      }
    }
  });

  it('use every placeholder of a section', () => {
    const bodies = Object.values(all).flatMap(({ body }) => body);
    for (const name of Object.keys(sections) as (keyof typeof sections)[])
      assert.ok(
        bodies.some((line) => line.includes(placeholders[name])),
        name,
      );
  });

  for (const kind of kinds) {
    it(`give a whole ${kind.word}`, () => {
      const body = all[kind.word]?.body ?? [];
      const text = filledIn(expanded(body));
      const motion = read(text);
      assert.equal(motion.head.state, 'present');
      assert.deepEqual(motion.faults, [], text);
      assert.equal(motion.kind.word, kind.word);
      assert.equal(motion.facts.subject?.value, 'Stadtrat');
      assert.equal(motion.facts.date?.value.toString(), '2026-08-28');
      assert.equal(motion.facts.submitters?.value[0]?.value.form?.value, 'Frau');
      assert.deepEqual(motion.facts.recipients?.value[0]?.value.address?.value, [
        'Stadtrat',
        '01234 Musterhausen',
      ]);
      const names = motion.sections.map(({ name }) => name);
      assert.deepEqual(names, [kind.votedOn, ...kind.sections]);
    });
  }

  for (const kind of kinds) {
    it(`leave nothing to find but gaps in a whole ${kind.word}`, () => {
      const motion = read(expanded(all[kind.word]?.body ?? []));
      const today = Temporal.PlainDate.from('2026-08-28');
      const found = check(motion, { today, language: 'de' });
      assert.deepEqual(
        found
          .filter(({ ruleId }) => ruleId !== 'platzhalter')
          .map(({ ruleId, reason }) => [ruleId, reason]),
        [],
      );
      assert.ok(found.length >= 8);
    });
  }

  for (const [name, row] of Object.entries<SectionRow>(sections)) {
    it(`give the section ${row.heading}`, () => {
      const body = expanded(all[`Abschnitt ${row.heading}`]?.body ?? []);
      // Only a kind that amends knows two versions.
      const text = row.amends ? `---\nart: Änderungsantrag\n---\n\n${body}` : body;
      assert.deepEqual(
        read(text).sections.map((section) => section.name),
        [name],
      );
    });
  }
});
