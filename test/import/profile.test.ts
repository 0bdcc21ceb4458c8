import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterOf } from '../../src/export/export.ts';
import type { Files } from '../../src/files.ts';
import { profileFromMotion } from '../../src/import/profile.ts';
import { load } from '../../src/load.ts';
import { root } from '../host/paths.ts';

const place = 'file:///antraege/eins.antrag.md';

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    read: (location) => {
      const text = texts[location.replace('file:///antraege/', '')];
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    root: () => Promise.resolve('file:///antraege/'),
  };
}

async function letterText(text: string, texts: Record<string, string>): Promise<string> {
  const letter = letterOf(await load(text, place, filesOf(texts)));
  return JSON.stringify(letter, (key, value) => (key === 'source' ? undefined : value));
}

const folder = join(root, 'examples');
const examples = readdirSync(folder).filter((name) => name.endsWith('.antrag.md'));

describe('A profile made of a motion', () => {
  for (const name of examples) {
    it(`leaves the letter as it is: ${name}`, async () => {
      const typed = readFileSync(join(folder, name), 'utf8');
      const parted = await profileFromMotion(typed, place, filesOf({}));
      assert.ok(parted);
      assert.ok(parted.moved.includes('antragsteller') && parted.moved.includes('ort'), name);
      assert.doesNotMatch(parted.motion, /^antragsteller:/mu);
      assert.equal(
        await letterText(parted.motion, { 'antrag.yml': parted.profile }),
        await letterText(typed, {}),
      );
      // Body and all other fields are as they were.
      assert.ok(typed.endsWith(parted.motion.slice(parted.motion.indexOf('\n---\n'))));
    });
  }

  it('keeps comments of both, and leaves in the motion what the profile says otherwise', async () => {
    const motion = `---
# Kopf
art: Antrag
betreff: Bäume # wichtig
gremium: Rat
ort: Neustadt
antragsteller:
  fraktion: SPD-Fraktion
empfaenger: {gremium: Rat, name: Jon Beispiel}
---

Text
`;
    const profile = '# Unser Profil\nort: Musterhausen # alt\n';
    const parted = await profileFromMotion(motion, place, filesOf({ 'antrag.yml': profile }));
    assert.deepEqual(parted?.moved, ['antragsteller', 'empfaenger']);
    assert.equal(
      parted?.motion,
      '---\n# Kopf\nart: Antrag\nbetreff: Bäume # wichtig\ngremium: Rat\nort: Neustadt\n---\n\nText\n',
    );
    assert.equal(
      parted?.profile,
      `${profile}antragsteller:\n  fraktion: SPD-Fraktion\ngremien:\n  - name: Rat\n    empfaenger: {gremium: Rat, name: Jon Beispiel}\n`,
    );
  });

  it('has a recipient without a body, such as the mayor, as that of all motions', async () => {
    const motion = `---
art: Antrag
gremium: Rat
empfaenger: {anrede: Herr, name: Jon Beispiel, anschrift: [Rathaus, 01234 Musterhausen]}
---

Text
`;
    const parted = await profileFromMotion(motion, place, filesOf({}));
    assert.deepEqual(parted?.moved, ['empfaenger']);
    assert.match(parted?.profile ?? '', /^empfaenger: \{anrede: Herr/mu);
    assert.equal(
      await letterText(parted?.motion ?? '', { 'antrag.yml': parted?.profile ?? '' }),
      await letterText(motion, {}),
    );
  });

  it('is not made over one that cannot be read', async () => {
    const parted = await profileFromMotion(
      '---\nort: A\n---\n',
      place,
      filesOf({ 'antrag.yml': 'a: [' }),
    );
    assert.equal(parted, undefined);
  });
});
