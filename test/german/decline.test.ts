import assert from 'node:assert/strict';
import { isKnownAdjective } from '../../src/german/adjectives.ts';
import { withEnding, withPreposition } from '../../src/german/declension.ts';
import { decline, declinePaper, withoutArticle } from '../../src/german/decline.ts';
import { declinedNames, unknownNames } from './names.ts';
import { publicNames, unclearPublicNames } from './public-names.ts';

describe('decline', () => {
  for (const row of linesOf(declinedNames + publicNames)) {
    const [name = '', nominative, genitive, dative] = row.split(' | ');
    it(name, () => {
      const forms = decline(name);
      assert.deepEqual(
        [
          forms?.nominative,
          forms?.genitive,
          forms?.number === 'plural' ? `${forms.dative} (Plural)` : forms?.dative,
        ],
        [nominative, genitive, dative],
      );
      assert.deepEqual(decline(name.normalize('NFD')), forms, 'decomposed');
      assert.deepEqual(decline(nominative ?? ''), forms, 'with its article');
      assert.deepEqual(decline(`  ${name.replaceAll(' ', '  ')} `), forms, 'spaced');
    });
  }

  for (const name of linesOf(unknownNames + unclearPublicNames)) {
    it(`guesses no form of ${name}`, () => assert.equal(decline(name), undefined));
  }

  it('takes a name with its article', () => {
    assert.equal(decline('der Technische Ausschuss')?.genitive, 'des Technischen Ausschusses');
    assert.equal(decline('Die SPD-Fraktion')?.nominative, 'die SPD-Fraktion');
    assert.equal(decline('Das Junge Forum')?.dative, 'dem Jungen Forum');
    assert.equal(decline('die Freien Wähler')?.nominative, 'die Freien Wähler');
  });

  it('gives the accusative', () => {
    assert.equal(decline('Technischer Ausschuss')?.accusative, 'den Technischen Ausschuss');
    assert.equal(decline('Grüne Liste')?.accusative, 'die Grüne Liste');
    assert.equal(decline('Junges Forum')?.accusative, 'das Junge Forum');
    assert.equal(decline('Freie Wähler')?.accusative, 'die Freien Wähler');
  });

  it('gives the gender, and none in the plural', () => {
    assert.equal(decline('Ortsbeirat 6')?.gender, 'masculine');
    assert.equal(decline('SPD-Fraktion')?.gender, 'feminine');
    assert.equal(decline('StuPa')?.gender, 'neuter');
    assert.equal(decline('Freie Wähler')?.gender, undefined);
  });

  it('takes what leads a neuter name in -es for whose it is only where it can be nothing else', () => {
    assert.equal(decline('Karlsruhes Bündnis')?.genitive, 'von Karlsruhes Bündnis');
    assert.equal(decline('Halles Bündnis'), undefined);
    assert.equal(decline('Zartes Forum Musterhausen'), undefined);
  });

  it('takes an adjective in -es that it does not know for one behind other words', () => {
    assert.equal(decline('Quirliges Bündnis')?.dative, 'dem Quirligen Bündnis');
    assert.equal(isKnownAdjective('Geste'), false);
    assert.equal(isKnownAdjective('Gewählte'), true);
  });

  it('keeps a party and its branch behind a comma one name', () => {
    assert.equal(decline('SPD, Ortsverein Nord')?.genitive, 'der SPD, Ortsverein Nord');
    assert.equal(decline('SPD, FDP'), undefined);
  });

  it('knows a committee by its letters, and the body that it names behind them', () => {
    assert.equal(decline('HFA Musterhausen-Nord')?.genitive, 'des HFA Musterhausen-Nord');
    assert.equal(decline('FVA Verband Nord')?.genitive, 'des FVA Verband Nord');
  });

  it('counts what an abbreviation stands for', () => {
    assert.equal(decline('3. LPT')?.genitive, 'des 3. LPT');
  });

  it('does not take a word of one letter for one in capitals', () => {
    assert.equal(withEnding('Ä', 'n'), 'Än');
    assert.equal(withEnding('GRÜNE', 'n'), 'GRÜNEN');
  });

  it('survives hostile names', () => {
    for (const part of ['Rat ', 'Freie ', 'und ', '„', 'Bündnis 90/', '/Rat', '-Rat', 'ä']) {
      assert.doesNotThrow(() => decline(part.repeat(200_000)));
      assert.doesNotThrow(() => decline(part.repeat(100)));
    }
  });
});

describe('given forms', () => {
  const given = (name: string, forms: Parameters<typeof decline>[1]) => {
    const declined = decline(name, forms);
    return [declined?.nominative, declined?.genitive, declined?.dative, declined?.number];
  };

  it('win over derived ones', () => {
    assert.deepEqual(given('Rat', { genitive: 'des Rats' }), [
      'der Rat',
      'des Rats',
      'dem Rat',
      'singular',
    ]);
    assert.deepEqual(given('Vorstand', { genitive: 'Vorstandes', dative: 'Vorstande' }), [
      'der Vorstand',
      'des Vorstandes',
      'dem Vorstande',
      'singular',
    ]);
  });

  it('make an unknown name known', () => {
    assert.deepEqual(
      given('Zukunft', { article: 'das', genitive: 'des Zukunft', dative: 'dem Zukunft' }),
      ['das Zukunft', 'des Zukunft', 'dem Zukunft', 'singular'],
    );
    assert.deepEqual(given('KAL', { article: 'die' }), [
      'die KAL',
      'der KAL',
      'der KAL',
      'singular',
    ]);
    assert.deepEqual(
      given('Aktive', { article: 'die (Plural)', genitive: 'der Aktiven', dative: 'den Aktiven' }),
      ['die Aktive', 'der Aktiven', 'den Aktiven', 'plural'],
    );
    assert.deepEqual(given('Aktive', { article: 'die', dative: 'den Aktiven' })[3], 'plural');
  });

  it('leave open what they do not say', () => {
    assert.deepEqual(given('Zukunft', { article: 'der' }), [
      'der Zukunft',
      undefined,
      undefined,
      'singular',
    ]);
    assert.deepEqual(given('Zukunft', { genitive: 'des Zukunfts' }), [
      undefined,
      'des Zukunfts',
      undefined,
      'singular',
    ]);
  });

  it('say once the article that is part of the name', () => {
    assert.deepEqual(
      given('Die Stadtgestalter', { article: 'die (Plural)', dative: 'den Stadtgestaltern' }),
      ['die Stadtgestalter', undefined, 'den Stadtgestaltern', 'plural'],
    );
    assert.equal(given('Der Aufbruch', { article: 'der' })[0], 'der Aufbruch');
  });

  it('turn a leading adjective weak', () => {
    assert.equal(given('Junges Musterhausen', { article: 'das' })[0], 'das Junge Musterhausen');
    assert.equal(given('Neuer Aufbruch', { article: 'der' })[0], 'der Neue Aufbruch');
    assert.equal(given('Musterhausener Pakt', { article: 'der' })[0], 'der Musterhausener Pakt');
    assert.deepEqual(given('Soziale Zukunft', { article: 'die' }), [
      'die Soziale Zukunft',
      'der Sozialen Zukunft',
      'der Sozialen Zukunft',
      'singular',
    ]);
    assert.equal(
      given('Bunte Vielfaltler', { dative: 'den Bunten Vielfaltlern' })[0],
      'die Bunten Vielfaltler',
    );
  });

  it('give the accusative where the nominative tells it', () => {
    const accusative = (name: string, article: string) => decline(name, { article })?.accusative;
    assert.equal(accusative('Junges Musterhausen', 'das'), 'das Junge Musterhausen');
    assert.equal(accusative('Soziale Zukunft', 'die'), 'die Soziale Zukunft');
  });

  it('may come with a preposition', () => {
    assert.equal(
      given('Kreativzirkus', { article: 'der', dative: 'im Kreativzirkus' })[2],
      'dem Kreativzirkus',
    );
  });
});

describe('withPreposition', () => {
  it('contracts', () => {
    assert.equal(withPreposition('in', 'dem Beirat'), 'im Beirat');
    assert.equal(withPreposition('in', 'der Fraktion'), 'in der Fraktion');
    assert.equal(withPreposition('in', 'den Ausschüssen'), 'in den Ausschüssen');
    assert.equal(withPreposition('zu', 'der Vorlage'), 'zur Vorlage');
    assert.equal(withPreposition('von', 'dem Rat'), 'vom Rat');
  });
});

describe('withoutArticle', () => {
  it('leaves an article that is part of a party’s name', () => {
    assert.equal(withoutArticle('die SPD-Fraktion'), 'SPD-Fraktion');
    assert.equal(withoutArticle('Die SPD-Fraktion'), 'SPD-Fraktion');
    assert.equal(withoutArticle('Die Linke'), 'Die Linke');
    assert.equal(withoutArticle('Die Grünen'), 'Die Grünen');
    assert.equal(withoutArticle('Die PARTEI'), 'Die PARTEI');
    assert.equal(withoutArticle('Die Wolke'), 'Die Wolke');
  });
});

describe('declinePaper', () => {
  for (const [paper, dative] of [
    ['Vorlage 2022/0415', 'der Vorlage 2022/0415'],
    ['Beschlussvorlage 12', 'der Beschlussvorlage 12'],
    ['Antrag der CDU-Fraktion vom 12.03.2026', 'dem Antrag der CDU-Fraktion vom 12.03.2026'],
    ['Drucksache 12/345', 'der Drucksache 12/345'],
    ['Haushaltsplan 2027', 'dem Haushaltsplan 2027'],
    ['Entwurf des Haushalts', 'dem Entwurf des Haushalts'],
    ['Verkehrskonzept', 'dem Verkehrskonzept'],
  ] as const) {
    it(paper, () => assert.equal(declinePaper(paper)?.dative, dative));
  }
});

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}
