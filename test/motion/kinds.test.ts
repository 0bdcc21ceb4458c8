import assert from 'node:assert/strict';
import { kindOf, kinds } from '../../src/motion/kinds.ts';

describe('kinds', () => {
  it('knows what is voted on and what each kind needs', () => {
    assert.equal(kindOf('Anfrage')?.votedOn, 'questions');
    assert.deepEqual(kindOf('Änderungsantrag')?.requires, ['baseMotion']);
  });

  it('lets any other word behave by its end and keeps it as typed', () => {
    assert.equal(kindOf('Haushaltsantrag')?.word, 'Haushaltsantrag');
    assert.deepEqual(kindOf('Haushaltsantrag')?.sections, ['reason']);
    assert.equal(kindOf('Große Anfrage')?.gender, 'feminine');
    assert.ok(kindOf('Eilantrag')?.sections.includes('urgency'));
    assert.equal(kindOf('Gemeinsamer Änderungsantrag')?.amends, true);
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
      assert.equal(kindOf(word)?.base, base);
      assert.equal(kindOf(word)?.asks, kindOf(base)?.asks);
    }
    for (const kind of kinds) assert.equal(kindOf(kind.word), kind);
  });

  it('takes composed and decomposed umlauts', () => {
    assert.equal(kindOf('Änderungsantrag'.normalize('NFD'))?.word, 'Änderungsantrag');
  });

  it('knows nothing of a word whose end says nothing', () => {
    assert.equal(kindOf('Brief'), undefined);
  });
});
