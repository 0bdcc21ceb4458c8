import assert from 'node:assert/strict';
import { rules } from '../../src/check/rules.ts';
import { findingsIn, motion, reason, resolution } from './cases.ts';

/** Rules whose examples need files, a profile, another day or a whole file. */
const elsewhere = new Set([
  'anlage-fehlt',
  'bezug-geaendert',
  'bezug-nicht-gefunden',
  'bild-unlesbar',
  'bild-zu-schwer',
  'briefbogen-fremdes',
  'kopf-fehlt',
  'pflichtfeld-fehlt',
  'profil-unlesbar',
  'sitzung-unbekannt',
  'sitzung-vergangen',
  'vorlage-platzhalter',
  'zeichen-entfernt',
]);

const body = `${resolution}\n${reason}`;

describe('the examples of the docs', () => {
  for (const { id, page } of rules) {
    it(`${id}: both languages, and the two differ`, () => {
      for (const text of [page.title, page.why]) {
        assert.ok(text.de.length > 3 && text.en.length > 3);
        assert.notEqual(text.de, text.en);
      }
      assert.notEqual(page.wrong, page.right);
    });
    if (elsewhere.has(id)) continue;
    it(`${id}: the wrong one is found, the right one is not`, () => {
      assert.ok(idsIn(page.wrong).includes(id), page.wrong);
      assert.ok(!idsIn(page.right).includes(id), page.right);
    });
  }
});

function idsIn(excerpt: string): string[] {
  return findingsIn(whole(excerpt)).map(({ ruleId }) => ruleId);
}

/** An excerpt of a head or a body as part of a whole motion. */
function whole(excerpt: string): string {
  const [first = '', ...rest] = excerpt.split('\n\n');
  if (!/^[a-zäöü]+:/u.test(first)) return motion({}, excerpt);
  const below = rest.join('\n\n');
  if (below === '') return inHead(first, body);
  return inHead(first, below.startsWith('#') ? below : `## Beschlussvorschlag\n\n${below}`);
}

function inHead(rows: string, below: string): string {
  const keys = new Set([...rows.matchAll(/^([a-zäöü]+):/gmu)].map((match) => match[1] ?? ''));
  const left = Object.fromEntries([...keys].map((key) => [key, undefined]));
  return motion(left, below).replace('---\n', `---\n${rows}\n`);
}
