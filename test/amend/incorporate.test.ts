import assert from 'node:assert/strict';
import { alternativesIn, incorporated } from '../../src/amend/incorporate.ts';
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

async function made(text: string, points: string, wanted?: string) {
  const location = 'file:///ordner/a.antrag.md';
  const motion = read(text, { location, profiles: [], parser: undefined });
  const bytes = new TextEncoder().encode(base(points));
  const references = await loadReferences(motion, {
    read: async (at) => (at.endsWith('/b.antrag.md') ? bytes : undefined),
    root: async () => 'file:///ordner/',
  });
  const chosen = alternativesIn(motion).flatMap((all) =>
    all.filter(({ title }) => title === wanted),
  );
  const found = incorporated(motion, references, new Set(chosen));
  return found && { ...found, after: applyEdits(found.text, found.edits) };
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

  it('takes the version that was adopted, where another is wanted should the first fail', async () => {
    const text = `${versions(old, now)}\n## Neue Fassung: hilfsweise\n\n${old.replace('vierzig', 'fünfzig')}\n`;
    assert.equal((await made(text, old))?.after, base(now));
    const alternative = await made(text, old, 'Neue Fassung: hilfsweise');
    assert.equal(alternative?.after, base(old.replace('vierzig', 'fünfzig')));
  });

  const named = (name: string, from: string, to: string) =>
    `## Bisherige Fassung: ${name}\n\n${from}\n\n## Neue Fassung\n\n${to}\n`;

  it('changes a text with a name in the section called so', async () => {
    const found = await made(
      amendment(named('Begründung', 'Es ist heiß.', 'Es ist zu heiß.')),
      old,
    );
    assert.equal(found?.after, base(old).replace('ist heiß', 'ist zu heiß'));
    assert.deepEqual(found.left, []);
  });

  it('changes a text with another name where it stands, however its lines are broken', async () => {
    const text = amendment(named('Ziffer 2', '2. Sie\ngießt.', '2. Sie wässert.'));
    assert.equal((await made(text, old))?.after, base(old.replace('gießt', 'wässert')));
  });

  it('changes several texts at once', async () => {
    const text = `${versions(old, now)}\n${named('Begründung', 'Es ist heiß.', 'Es ist kühl.')}\n## Ergänzung\n\n1. Sie misst.\n`;
    const found = await made(text, old);
    assert.equal(found?.after, base(`${now}\n4. Sie misst.`).replace('heiß', 'kühl'));
    assert.equal(found.fits, true);
  });

  it('names the texts that are not found, or stand twice, or in what changes already', async () => {
    const text = amendment(
      named('Anlage 1', 'Was nirgends steht.', 'Neu.') +
        named('Ziffer 2', '2. Sie', '2. Wir') +
        named('Verb', 'Sie', 'Wir') +
        named('Ziffer 2 noch einmal', '2. Sie gießt.', '2. Wir gießen.'),
    );
    const found = await made(text, old);
    assert.equal(found?.after, base(old.replace('2. Sie', '2. Wir')));
    assert.deepEqual(found.left, ['Anlage 1', 'Verb', 'Ziffer 2 noch einmal']);
  });

  it('puts no excerpt in the place of a text that is not the one it was taken from', async () => {
    const found = await made(versions('…\n\nSie schweigt.', '…\n\nSie redet.'), old);
    assert.equal(found?.after, base(old));
    assert.deepEqual(found.left, ['']);
  });

  it('changes within an excerpt what it shows', async () => {
    const found = await made(versions('…\n2. Sie gießt.\n…', '…\n2. Sie wässert.\n…'), old);
    assert.equal(found?.after, base(old.replace('gießt', 'wässert')));
  });

  it('is none where bezug leads to no motion, or no text is given', async () => {
    assert.equal(await made(versions(old, now).replace('b.antrag', 'c.antrag'), old), undefined);
    assert.equal(await made(amendment('## Begründung\n\nDarum.\n'), old), undefined);
  });
});
