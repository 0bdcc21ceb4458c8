import assert from 'node:assert/strict';
import { read } from '../../src/read/read.ts';
import { typedFormula } from '../../src/submission/typed-formula.ts';
import { letterOf, textOf, textsOf } from '../compose/letter-of.ts';

/** A resolution as typed: the formula, the body it names, what follows in the same paragraph. */
const formulas: [typed: string, formula: string, body: string | undefined, rest?: string][] = [
  ['Der Gemeinderat möge beschließen:', 'Der Gemeinderat möge beschließen:', 'Der Gemeinderat'],
  ['**Der Gemeinderat möge beschließen:**', 'Der Gemeinderat möge beschließen:', 'Der Gemeinderat'],
  [
    'Der Rat der Stadt wolle beschließen',
    'Der Rat der Stadt wolle beschließen',
    'Der Rat der Stadt',
  ],
  ['Der Gemeinderat möge beschliessen …', 'Der Gemeinderat möge beschliessen …', 'Der Gemeinderat'],
  [
    'Der Ortsbeirat möge folgenden Beschluss fassen:',
    'Der Ortsbeirat möge folgenden Beschluss fassen:',
    'Der Ortsbeirat',
  ],
  [
    'Der Ausschuss für Umwelt, Klima und Verkehr möge in seiner Sitzung am 24.09.2026 beschließen:',
    'Der Ausschuss für Umwelt, Klima und Verkehr möge in seiner Sitzung am 24.09.2026 beschließen:',
    'Der Ausschuss für Umwelt, Klima und Verkehr',
  ],
  [
    'Der Magistrat und die Stadtverordnetenversammlung mögen beschließen:',
    'Der Magistrat und die Stadtverordnetenversammlung mögen beschließen:',
    'Der Magistrat und die Stadtverordnetenversammlung',
  ],
  [
    'Das StuPa möge beschließen und umsetzen:',
    'Das StuPa möge beschließen und umsetzen:',
    'Das StuPa',
  ],
  [
    'Der Kreistag möge folgende Resolution verabschieden:',
    'Der Kreistag möge folgende Resolution verabschieden:',
    'Der Kreistag',
  ],
  ['Der Landtag beschließt:', 'Der Landtag beschließt:', 'Der Landtag'],
  ['Der Rat beschließt Folgendes:', 'Der Rat beschließt Folgendes:', 'Der Rat'],
  [
    'Die SPD-Fraktion beantragt, der Gemeinderat möge beschließen:',
    'Die SPD-Fraktion beantragt, der Gemeinderat möge beschließen:',
    'der Gemeinderat',
  ],
  ['Wir beantragen:', 'Wir beantragen:', undefined],
  ['Ich beantrage daher:', 'Ich beantrage daher:', undefined],
  ['Hiermit beantragen wir Folgendes:', 'Hiermit beantragen wir Folgendes:', undefined],
  ['Die FDP-Fraktion beantragt:', 'Die FDP-Fraktion beantragt:', undefined],
  [
    'Die Fraktion BÜNDNIS 90/DIE GRÜNEN stellt folgenden Antrag:',
    'Die Fraktion BÜNDNIS 90/DIE GRÜNEN stellt folgenden Antrag:',
    undefined,
  ],
  [
    'Der Gemeinderat wird gebeten, Folgendes zu beschließen:',
    'Der Gemeinderat wird gebeten, Folgendes zu beschließen:',
    'Der Gemeinderat',
  ],
  ['Wir bitten den Rat, zu beschließen:', 'Wir bitten den Rat, zu beschließen:', undefined],
  ['Ich bitte um Beschlussfassung:', 'Ich bitte um Beschlussfassung:', undefined],
  [
    'Der Ortsbeirat möge beschließen: Die Verwaltung wird *sofort* beauftragt.',
    'Der Ortsbeirat möge beschließen:',
    'Der Ortsbeirat',
    'Die Verwaltung wird sofort beauftragt.',
  ],
  [
    'Der Gemeinderat möge beschließen, dass die Verwaltung:',
    'Der Gemeinderat möge beschließen, dass die Verwaltung:',
    'Der Gemeinderat',
  ],
  [
    'Der Gemeinderat\nmöge **beschließen: Die** Verwaltung prüft.',
    'Der Gemeinderat möge beschließen:',
    'Der Gemeinderat',
    'Die Verwaltung prüft.',
  ],
];

const none = [
  'Die Verwaltung wird beauftragt:',
  'Der Gemeinderat beschließt, die Verwaltung zu beauftragen.',
  'Die Verwaltung beantragt beim Land:',
  'Die Stadt stellt Mittel bereit:',
  'Die Verwaltung wird gebeten:',
  'Der Magistrat wird gebeten, ein Konzept vorzulegen:',
  'Folgende Punkte sind zu prüfen:',
];

describe('a typed enacting formula', () => {
  for (const [typed, formula, body, rest] of formulas) {
    it(typed, () => {
      const letter = letterOf('gremium: Gemeinderat', `## Beschlussvorschlag\n\n${typed}\n\n1. A`);
      assert.equal(textOf(letter.formula)?.replace(/\s+/gu, ' '), formula);
      assert.deepEqual(textsOf(letter.resolution.blocks), rest ? [rest, 'A'] : ['A']);
      assert.ok(letter.formula?.every((inline) => inline.type !== 'text' || !inline.bold));
      const found = typedFormula(read(`## Beschlussvorschlag\n\n${typed}\n\n1. A`));
      assert.equal(found?.text, formula);
      assert.equal(found?.body?.text, body);
    });

    it(`${typed} (decomposed)`, () => {
      const letter = letterOf('', `## Beschluss\n\n${typed}\n\n1. A`.normalize('NFD'));
      assert.equal(textOf(letter.formula)?.replace(/\s+/gu, ' '), formula);
    });
  }

  for (const typed of none) {
    it(`is not: ${typed}`, () => {
      const letter = letterOf('gremium: Kreistag', `## Beschlussvorschlag\n\n${typed}\n\n1. A`);
      assert.equal(textOf(letter.formula), 'Der Kreistag möge beschließen:');
      assert.deepEqual(textsOf(letter.resolution.blocks), [typed, 'A']);
    });
  }

  it('is found behind HTML that somebody left there', () => {
    const left = '<div></div>\n\nDer Gemeinderat möge beschließen:';
    const found = typedFormula(read(`## Beschlussvorschlag\n\n${left}\n\n1. A`));
    assert.equal(found?.text, 'Der Gemeinderat möge beschließen:');
  });

  it('has its place and that of the body it names', () => {
    const text = '## Beschluss\n\nWir beantragen, der *Gemeinderat* möge beschließen: A';
    const found = typedFormula(read(text));
    const slice = ({ start, end }: { start: { offset: number }; end: { offset: number } }) =>
      text.slice(start.offset, end.offset);
    assert.equal(
      found && slice(found.place),
      'Wir beantragen, der *Gemeinderat* möge beschließen:',
    );
    assert.equal(found?.body && slice(found.body.place), 'der *Gemeinderat');
  });

  for (const typed of [
    'Der Rat möge das Konzept beschließen.',
    'Der Rat möge die Verwaltung beauftragen, eine Ampel aufzustellen.',
    'Der Rat möge beschließen, dass die Stadt baut.',
    'Der Rat wolle die Verwaltung bitten, zu berichten.',
  ]) {
    it(`is said once, by the resolution itself: ${typed}`, () => {
      for (const [mark, more] of [
        ['', ''],
        ['1. ', '\n2. Die Verwaltung berichtet.'],
      ] as const) {
        const letter = letterOf('gremium: Rat', `## Beschluss\n\n${mark}${typed}${more}`);
        assert.deepEqual(textOf(letter.formula) ?? '', '');
        assert.equal(textsOf(letter.resolution.blocks)[0], typed);
      }
    });
  }

  it('is made where somebody else is asked', () => {
    const letter = letterOf('gremium: Rat', '## Beschluss\n\nDie Verwaltung möge berichten.');
    assert.equal(textOf(letter.formula), 'Der Rat möge beschließen:');
  });

  it('may be two, one under the other', () => {
    for (const between of ['\n\n', '\n']) {
      const letter = letterOf(
        'gremium: Rat',
        `## Beschluss\n\nDer Bauausschuss möge beschließen:${between}Der Rat möge beschließen:\n\n1. A`,
      );
      assert.match(
        (textOf(letter.formula) ?? '').replace(/\s+/gu, ' '),
        /^Der Bauausschuss möge beschließen: ?Der Rat möge beschließen:$/u,
      );
      assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
    }
  });

  it('may follow an introduction', () => {
    const letter = letterOf('', '## Antrag\n\nVorab.\n\nDer Rat möge beschließen:\n\nA');
    assert.deepEqual(textsOf(letter.preface), ['Vorab.']);
    assert.equal(textOf(letter.formula), 'Der Rat möge beschließen:');
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
  });

  it('may stand before the section', () => {
    const letter = letterOf(
      '',
      'Vorab.\n\nWir beantragen:\n\n## Beschluss\n\nA\n\n## Begründung\n\nB',
    );
    assert.deepEqual(textsOf(letter.preface), ['Vorab.']);
    assert.equal(textOf(letter.formula), 'Wir beantragen:');
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
  });

  it('stays where it is when something stands between it and the section', () => {
    const letter = letterOf('', 'Wir beantragen:\n\nVorab.\n\n## Beschluss\n\nA');
    assert.deepEqual(textsOf(letter.preface), ['Wir beantragen:', 'Vorab.']);
    assert.equal(letter.formula, undefined);
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
  });

  it('makes what follows it the resolution where there is no section', () => {
    const letter = letterOf(
      '',
      'Vorab.\n\nDer Rat möge beschließen:\n\n1. A\n\n## Begründung\n\nB',
    );
    assert.deepEqual(textsOf(letter.preface), ['Vorab.']);
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
    assert.deepEqual(
      letter.sections.map(({ title }) => title),
      ['Begründung'],
    );
  });

  it('may be a heading', () => {
    const letter = letterOf('', '## Der Rat möge beschließen:\n\n1. A\n\n## Begründung\n\nB');
    assert.equal(textOf(letter.formula), 'Der Rat möge beschließen:');
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
    assert.deepEqual(
      letter.sections.map(({ title }) => title),
      ['Begründung'],
    );
  });

  it('may be a heading within the section', () => {
    const letter = letterOf('', '## Antrag\n\n### Der Rat möge beschließen\n\n1. A');
    assert.equal(textOf(letter.formula), 'Der Rat möge beschließen');
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
  });

  it('asks, in an Anfrage', () => {
    for (const typed of [
      'Wir bitten um Beantwortung folgender Fragen:',
      'Dazu fragen wir die Verwaltung:',
      'Die Verwaltung wird um Auskunft gebeten:',
    ]) {
      const letter = letterOf('art: Anfrage', `## Fragen\n\n${typed}\n\n1. Wann?`);
      assert.equal(textOf(letter.formula), typed);
      assert.equal(letter.resolution.bold, false);
      assert.deepEqual(textsOf(letter.resolution.blocks), ['Wann?']);
    }
  });

  it('is not generated before the words of those who submit', () => {
    for (const typed of [
      'Wir beantragen, dass die Stadt eine Ampel baut.',
      'Wir beantragen die Einrichtung einer Ampel.',
      'Hiermit beantragen wir eine Ampel.',
      'Die SPD-Fraktion beantragt, eine Ampel zu bauen.',
    ]) {
      const letter = letterOf('gremium: Rat', `## Beschluss\n\n${typed}`);
      assert.equal(letter.formula, undefined, typed);
      assert.deepEqual(textsOf(letter.resolution.blocks), [typed]);
    }
    for (const typed of [
      'Die Verwaltung beantragt beim Land einen Zuschuss.',
      'Die Stadt baut eine Ampel. Wir beantragen das.',
    ]) {
      const letter = letterOf('gremium: Rat', `## Beschluss\n\n${typed}`);
      assert.equal(textOf(letter.formula), 'Der Rat möge beschließen:', typed);
    }
  });
});
