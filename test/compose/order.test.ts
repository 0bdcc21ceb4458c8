import assert from 'node:assert/strict';
import { letterOf, textOf, textsOf } from './letter-of.ts';

describe('the order of the letter', () => {
  const titles = (body: string, head = '') =>
    letterOf(head, body).sections.map(({ title }) => title);

  it('puts what is voted on first, the rest as typed, Anlagen last', () => {
    const letter = letterOf(
      '',
      '## Begründung:\n\nB\n\n## Anlagen\n\n- C\n\n## Beschluss\n\nA\n\n## Erläuterung\n\nD',
    );
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A']);
    assert.deepEqual(
      letter.sections.map(({ title }) => title),
      ['Begründung', 'Erläuterung'],
    );
    assert.equal(letter.attachments?.title, 'Anlagen');
    assert.deepEqual(textsOf(letter.attachments?.blocks ?? []), ['C']);
  });

  it('leaves an own section where it stands, also before what is voted on', () => {
    const body = '## Vorbemerkung\n\nV\n\n## Beschluss\n\nA\n\n## Erläuterung\n\nD';
    const letter = letterOf('', body);
    assert.deepEqual(
      letter.lead?.map(({ title }) => title),
      ['Vorbemerkung'],
    );
    assert.deepEqual(titles(body), ['Erläuterung']);
  });

  it('leaves a subheading inside its section, whatever its title', () => {
    const letter = letterOf('', '## Antragstext\n\nA\n\n### Anhang\n\nB\n\n### Fragen\n\nC?');
    assert.deepEqual(textsOf(letter.resolution.blocks), ['A', 'Anhang', 'B', 'Fragen', 'C?']);
    assert.equal(letter.attachments, undefined);
  });

  it('prints a second section of the same name, and one of another kind, with its title', () => {
    assert.deepEqual(titles('## Beschluss\n\nA\n\n## Antrag\n\nB\n\n## Fragen\n\nC?'), [
      'Antrag',
      'Fragen',
    ]);
    assert.deepEqual(titles('## Antrag\n\nA\n\n## Fragen\n\nC?', 'art: Anfrage'), ['Antrag']);
  });

  it('has no formula without a section that is voted on', () => {
    const letter = letterOf('gremium: Rat', 'Text.\n\n## Begründung\n\nB');
    assert.equal(letter.formula, undefined);
    assert.deepEqual(textsOf(letter.preface), ['Text.']);
    assert.equal(letterOf('gremium: Rat', '## Beschluss\n').formula, undefined);
    assert.equal(letterOf('gremium: Rat', '## Beschluss\n\n<!-- offen -->').formula, undefined);
  });

  it('joins several lists of attachments', () => {
    const letter = letterOf('', '## Anlagen\n\n- A\n\n## Anhang\n\n- B');
    assert.deepEqual(textsOf(letter.attachments?.blocks ?? []), ['A', 'B']);
  });

  it('numbers footnotes in the order of the letter', () => {
    const letter = letterOf(
      '',
      '## Begründung\n\nB[^1].\n\n## Beschluss\n\nA[^2].\n\n[^1]: eins\n\n[^2]: zwei',
    );
    assert.deepEqual(letter.footnotes.map(textsOf), [['zwei'], ['eins']]);
  });

  it('takes the level-1 heading for the subject', () => {
    assert.equal(letterOf('', '# Sichere **Querung**\n\nText').title.subject, 'Sichere Querung');
  });

  it('keeps a resolution bold and questions not', () => {
    assert.equal(letterOf('art: Resolution', '## Beschluss\n\nA').resolution.bold, true);
    assert.equal(letterOf('art: Anfrage', '## Fragen\n\nA?').resolution.bold, false);
    assert.equal(
      textOf(letterOf('art: Anfrage', '## Fragen\n\nA?').formula),
      'Die Verwaltung wird um Beantwortung folgender Fragen gebeten:',
    );
  });
});

describe('senders and signatures', () => {
  it('are one per group, with all who are named for it', () => {
    const letter = letterOf(`antragsteller:
  - {fraktion: FWG-Fraktion, sitz: Rat, anrede: Frau, name: Ada Beispiel, funktion: Vorsitzende, telefon: 01234 5}
  - {fraktion: FWG-Fraktion, name: Jon Beispiel, email: jon@musterhausen.example}`);
    assert.deepEqual(letter.senders, [
      {
        name: 'FWG-Fraktion im Rat',
        line: 'Frau Ada Beispiel ▫ Jon Beispiel',
        contact: ['Telefon 01234 5', 'E-Mail jon@musterhausen.example'],
      },
    ]);
    assert.deepEqual(letter.signatures, [
      { signers: [{ name: 'Ada Beispiel', office: 'Vorsitzende' }, { name: 'Jon Beispiel' }] },
    ]);
    assert.equal(letter.title.main, 'Antrag der FWG-Fraktion im Rat');
  });

  it('are persons of their own, too', () => {
    const [sender] = letterOf(`antragsteller:
  {titel: Dr., name: Jon Beispiel, partei: FDP, funktion: Mitglied des Ortsbeirats, sitz: Ortsbeirat 6, anschrift: [Weg 1]}`).senders;
    assert.deepEqual(sender, {
      name: 'Dr. Jon Beispiel (FDP), Mitglied des Ortsbeirats',
      line: 'Weg 1',
      contact: [],
    });
  });

  it('name the one group above its empty line where nobody signs yet', () => {
    const signing = (submitter: string) => letterOf(`antragsteller: ${submitter}`).signatures;
    assert.deepEqual(signing('{fraktion: Die Linke}'), [{ group: 'Die Linke', signers: [] }]);
    assert.deepEqual(signing('{fraktion: Die Linke, name: Karla Muster}'), [
      { signers: [{ name: 'Karla Muster' }] },
    ]);
  });

  it('name the group above its signers where there are several', () => {
    const letter = letterOf(`antragsteller:
  - {fraktion: SPD-Fraktion, name: Karla Muster, unterschriften: [{name: Robin Beispiel, titel: Dr., funktion: Sprecherin, bild: r.png}]}
  - {fraktion: Die Linke}
  - {name: Jon Beispiel, funktion: Stadtrat, anschrift: [Weg 1, 01234 Musterhausen]}`);
    assert.deepEqual(letter.signatures, [
      {
        group: 'SPD-Fraktion',
        signers: [
          {
            name: 'Dr. Robin Beispiel',
            office: 'Sprecherin',
            image: { path: 'r.png', alternative: 'Unterschrift von Dr. Robin Beispiel' },
          },
        ],
      },
      { group: 'Die Linke', signers: [] },
      { signers: [{ name: 'Jon Beispiel', office: 'Stadtrat' }] },
    ]);
    assert.deepEqual(
      letter.senders.map(({ name, line }) => [name, line]),
      [
        ['SPD-Fraktion', 'Karla Muster'],
        ['Die Linke', undefined],
        ['Stadtrat Jon Beispiel', 'Weg 1 ▫ 01234 Musterhausen'],
      ],
    );
  });
});

describe('what the head adds', () => {
  it('is layout, letterhead and copies', () => {
    const letter = letterOf(`brief: {form: schlicht, falzmarken: nein, groesse: 40, schrift: Arial}
briefkopf: {zeilen: [Fraktion, Musterhausen], logo: logo.png}
verteiler: [Presse, Verwaltung]`);
    assert.deepEqual(letter.layout, {
      form: 'schlicht',
      foldMarks: false,
      size: 14,
      font: 'Arial',
    });
    assert.deepEqual(letter.letterhead, {
      lines: ['Fraktion', 'Musterhausen'],
      logo: { path: 'logo.png', alternative: '' },
    });
    assert.deepEqual(letter.copies, ['Presse', 'Verwaltung']);
    assert.deepEqual(letterOf('').layout, { form: 'B', foldMarks: true, size: 11 });
  });

  it('has lines counted where it says so, at each or at each fifth', () => {
    const numbers = (layout: string) => letterOf(`brief: {${layout}}`).layout.lineNumbers;
    assert.equal(numbers('zeilennummern: aus'), undefined);
    assert.equal(numbers('schritt: 5'), undefined);
    assert.deepEqual(numbers('zeilennummern: Beschluss'), { of: 'resolution', step: 1 });
    assert.deepEqual(numbers('zeilennummern: alles, schritt: 5'), { of: 'text', step: 5 });
  });

  it('gives the file its properties', () => {
    const { meta } = letterOf(`betreff: Radweg
gremium: Gemeinderat
datum: 28.08.2026
antragsteller: [SPD-Fraktion, die FDP-Fraktion]`);
    assert.equal(meta.title, 'Antrag: Radweg');
    assert.equal(meta.author, 'SPD-Fraktion, FDP-Fraktion');
    assert.equal(meta.date?.toString(), '2026-08-28');
    assert.deepEqual(meta.keywords, ['Antrag', 'Gemeinderat']);
  });

  it('is said as far as it is known', () => {
    assert.equal(letterOf('ort: Musterhausen').placeAndDate, 'Musterhausen');
    assert.equal(letterOf('datum: 1.9.2026').placeAndDate, '01.09.2026');
    assert.equal(letterOf('').placeAndDate, undefined);
  });
});
