import assert from 'node:assert/strict';
import { kindNamed, kinds } from '../../src/motion/kinds.ts';

describe('kinds', () => {
  it('knows what is voted on and what each kind needs', () => {
    assert.equal(kindNamed('Anfrage')?.votedOn, 'questions');
    assert.deepEqual(kindNamed('Änderungsantrag')?.requires, ['baseMotion']);
  });

  it('lets any other word behave by its end and keeps it as typed', () => {
    assert.equal(kindNamed('Haushaltsantrag')?.word, 'Haushaltsantrag');
    assert.deepEqual(kindNamed('Haushaltsantrag')?.sections, ['reason']);
    assert.equal(kindNamed('Große Anfrage')?.gender, 'feminine');
    assert.ok(kindNamed('Eilantrag')?.sections.includes('urgency'));
    assert.equal(kindNamed('Gemeinsamer Änderungsantrag')?.amends, true);
  });

  it('lets a compound of any kind behave like it, by the longest end', () => {
    const bases = [
      ['Haushaltsantrag', 'Antrag'],
      ['Gemeinsamer Prüfantrag', 'Prüfantrag'],
      ['Eilantrag', 'Dringlichkeitsantrag'],
      ['Haushaltsänderungsantrag', 'Änderungsantrag'],
      ['Große Anfrage', 'Anfrage'],
      ['Gemeinsame Resolution', 'Resolution'],
    ] as const;
    for (const [word, base] of bases) {
      assert.equal(kindNamed(word)?.base, base);
      assert.equal(kindNamed(word)?.asks, kindNamed(base)?.asks);
    }
    for (const kind of kinds) assert.equal(kindNamed(kind.word), kind);
  });

  it('takes composed and decomposed umlauts', () => {
    assert.equal(kindNamed('Änderungsantrag'.normalize('NFD'))?.word, 'Änderungsantrag');
  });

  it('knows nothing of a word whose end says nothing', () => {
    assert.equal(kindNamed('Brief'), undefined);
  });
});
