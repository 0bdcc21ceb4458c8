import assert from 'node:assert/strict';
import { knownWords, spellers } from '../../src/assist/spelling.ts';
import { read } from '../../src/read/read.ts';

const motion = read(
  '---\nbetreff: Mehr Bäume\nort: Musterhausen\nantragsteller:\n  fraktion: Fraktion Offene Stadt\n  name: Karla Muster\n---\n\n## Begründung\n\nUnwort\n',
  {
    profiles: [
      {
        location: 'file:///antrag.yml',
        text: 'gremien:\n  - name: Bezirksvertretung Nordend\n    empfaenger: {name: Jon Beispiel}\n',
      },
    ],
  },
);

describe('What a spelling checker is told', () => {
  const words = knownWords(motion);

  it('are the words of the dialect, the names of the head and those of the profile', () => {
    for (const word of [
      ...['Beschlussvorschlag', 'betreff', 'antragsteller', 'anschrift', 'Kalendertage'],
      ...['Musterhausen', 'Offene', 'Karla', 'Bezirksvertretung', 'Nordend', 'Beispiel'],
    ])
      assert.ok(words.includes(word), word);
  });

  it('is nothing of the text itself, in which slips are to be found', () => {
    for (const word of ['Unwort', 'Bäume']) assert.ok(!words.includes(word), word);
    assert.equal(new Set(words).size, words.length);
  });

  for (const { id, told } of spellers) {
    it(`is told to ${id} once, beside what stands in its settings`, () => {
      const settings = new Map<string, unknown>([
        ['cSpell.language', 'en'],
        ['cSpell.userWords', ['Zaunkönig']],
        ['ltex.enabled', ['markdown']],
        ['ltex.dictionary', { 'de-DE': ['Zaunkönig'], 'en-US': ['wren'] }],
      ]);
      const changes = told((name) => settings.get(name), words);
      assert.ok(Object.keys(changes).length > 1);
      for (const [name, value] of Object.entries(changes)) settings.set(name, value);
      assert.match(JSON.stringify([...settings]), /Zaunkönig.*Musterhausen|Zaunkönig","/u);
      assert.match(JSON.stringify(settings.get('ltex.dictionary')), /wren/u);
      assert.deepEqual(
        told((name) => settings.get(name), words),
        {},
      );
    });
  }

  it('adds German to the languages of cSpell, and checks motions unless somebody has said no', () => {
    const [cSpell] = spellers;
    const now: Record<string, unknown> = { 'cSpell.language': 'en,fr' };
    const told = cSpell?.told((name) => now[name], []);
    assert.deepEqual(told, {
      'cSpell.language': 'en,fr,de-DE',
      'cSpell.enabledFileTypes': { antrag: true },
    });
    const off = { 'cSpell.language': 'de', 'cSpell.enabledFileTypes': { antrag: false } };
    assert.deepEqual(
      cSpell?.told((name) => off[name as keyof typeof off], []),
      {},
    );
  });
});
