import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { pages } from '../../scripts/docs.ts';
import { check } from '../../src/check/check.ts';
import { read } from '../../src/read/read.ts';

const folder = new URL('../../docs/', import.meta.url);

describe('generated pages of the docs', () => {
  const made = pages();

  it('of the rules are there for each rule and for nothing else', () => {
    assert.deepEqual(
      readdirSync(new URL('rules/', folder))
        .map((name) => `rules/${name}`)
        .sort(),
      [...made.keys()].filter((path) => path.startsWith('rules/')).sort(),
    );
  });

  for (const [path, text] of made) {
    it(`${path} is current (npm run generate makes it so)`, () => {
      assert.equal(readFileSync(new URL(path, folder), 'utf8'), text);
    });
  }
});

describe('links in the docs', () => {
  for (const page of [
    '../README.md',
    '../README.en.md',
    '../CONTRIBUTING.md',
    'README.md',
    'dialect.md',
    'architecture.md',
    'trust.md',
    'dependencies.md',
  ]) {
    it(`${page} leads to files that are there`, () => {
      // What stands in a fence is an example.
      const text = readFileSync(new URL(page, folder), 'utf8')
        .replace(/^(`{3,}).*?^\1/gmsu, '')
        .replace(/`[^`\n]*`/gu, '');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+)/gu)) {
        assert.ok(readFileSync(new URL(target, new URL(page, folder))), target);
      }
    });
  }
});

describe('examples on the page of the dialect', () => {
  const page = readFileSync(new URL('dialect.md', folder), 'utf8');
  const examples = Array.from(
    page.matchAll(/^```(\w+)\n(.*?)^```/gmsu),
    ([, language, text = '']) => ({
      language,
      text,
    }),
  );
  const options = { today: Temporal.PlainDate.from('2027-02-22'), language: 'de' } as const;
  /** What a part of a motion can't have. */
  const partial = new Set(['pflichtfeld-fehlt', 'abschnitt-fehlt', 'kopf-anfuehrungszeichen']);

  it('are there', () => assert.ok(examples.length > 5));

  for (const [index, { language, text }] of examples.entries()) {
    it(`are right: number ${index + 1}`, () => {
      const isProfile = /^gremien:/mu.test(text);
      const isWhole = text.startsWith('---');
      const head = 'art: Anfrage\nbetreff: Tempo 30\nsitzung: 18.03.2027\ndatum: 22.02.2027\n';
      const typed = new Set(Array.from(text.matchAll(/^([a-z]+):/gmu), ([, key]) => key));
      const others = head.replace(/^([a-z]+):.*\n/gmu, (line, key) => (typed.has(key) ? '' : line));
      const motion = isWhole
        ? text
        : language === 'yaml' && !isProfile
          ? `---\n${others}${text}---\n\n## Fragen\n\n1. Wann kommt Tempo 30?\n`
          : `---\n${head}---\n\n## Fragen\n\n1. Wann kommt Tempo 30?\n\n## Lage\n\n${isProfile ? '' : text}`;
      const profiles = isProfile ? [{ location: 'file:///antrag.yml', text }] : [];
      const findings = check(read(motion, { location: 'file:///a.antrag.md', profiles }), options);
      assert.deepEqual(
        findings
          .filter(({ ruleId }) => isWhole || !partial.has(ruleId ?? ''))
          .map(({ ruleId, reason }) => `${ruleId}: ${reason}`),
        [],
      );
    });
  }
});
