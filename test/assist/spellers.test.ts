import assert from 'node:assert/strict';
import { spellers } from '../../src/assist/spellers.ts';

const words = ['Beschlussvorschlag', 'Musterhausen'];

describe('A spelling checker', () => {
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
