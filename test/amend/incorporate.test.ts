import assert from 'node:assert/strict';
import { incorporated } from '../../src/amend/incorporate.ts';
import { read } from '../../src/read/read.ts';
import { loadReferences } from '../../src/references/load.ts';
import { applyEdits } from '../../src/text/edit.ts';

const base = (points: string) =>
  `---\nart: Antrag\nbetreff: Bäume\n---\n\n## Beschlussvorschlag\n\n${points}\n\n## Begründung\n\nEs ist heiß.\n`;

const amendment = (body: string) => `---\nart: Änderungsantrag\nbezug: b.antrag.md\n---\n\n${body}`;

const versions = (old: string, now: string) =>
  amendment(`## Bisherige Fassung\n\n${old}\n\n## Neue Fassung\n\n${now}\n`);

const old = '1. Die Stadt pflanzt vierzig Bäume.\n2. Sie gießt.\n3. Sie berichtet.';
const now = old.replace('vierzig', 'sechzig');

async function made(text: string, points: string) {
  const location = 'file:///ordner/a.antrag.md';
  const motion = read(text, { location, profiles: [], parser: undefined });
  const bytes = new TextEncoder().encode(base(points));
  const references = await loadReferences(motion, {
    read: async (at) => (at.endsWith('/b.antrag.md') ? bytes : undefined),
    root: async () => 'file:///ordner/',
  });
  const found = incorporated(motion, references);
  return found && { ...found, after: applyEdits(found.text, [found.edit]) };
}

describe('An amendment that is incorporated', () => {
  it('makes the new version the text of the motion, and leaves the rest', async () => {
    const found = await made(versions(old, now), old);
    assert.equal(found?.location, 'file:///ordner/b.antrag.md');
    assert.equal(found.after, base(now));
    assert.equal(found.fits, true);
  });

  it('keeps what has changed in the motion elsewhere since', async () => {
    const since = old.replace('Sie berichtet.', 'Sie berichtet jährlich.');
    const found = await made(versions(old, now), since);
    assert.equal(found?.after, base(since.replace('vierzig', 'sechzig')));
    assert.equal(found.fits, true);
  });

  it('says so where the same line has changed since', async () => {
    const found = await made(versions(old, now), old.replace('vierzig', 'fünfzig'));
    assert.equal(found?.fits, false);
    assert.equal(found.after, base(now));
  });

  it('counts points that are added on from the last one', async () => {
    const found = await made(amendment('## Ergänzung\n\n1. Sie misst.\n2. Sie zählt.\n'), old);
    assert.equal(found?.after, base(`${old}\n4. Sie misst.\n5. Sie zählt.`));
  });

  it('is none where bezug leads to no motion, or no text is given', async () => {
    assert.equal(await made(versions(old, now).replace('b.antrag', 'c.antrag'), old), undefined);
    assert.equal(await made(amendment('## Begründung\n\nDarum.\n'), old), undefined);
  });
});
