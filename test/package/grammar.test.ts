import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { grammar } from '../../scripts/grammar.ts';
import { type SectionRow, sections } from '../../src/motion/sections.ts';
import { marked, tokenize } from './tokens.ts';

const section = 'entity.name.type.section.antrag';
const field = 'entity.name.tag.field.antrag';
const marker = 'punctuation.definition.list.begin.markdown';

function head(...lines: string[]): string {
  return ['---', ...lines, '---', '', '## Begründung', ''].join('\n');
}

describe('The grammar', () => {
  it('is the one that the tables give', () => {
    const written = readFileSync(
      new URL('../../syntaxes/antrag.tmLanguage.json', import.meta.url),
      'utf8',
    );
    assert.deepEqual(JSON.parse(written), grammar(), 'run `npm run generate`');
  });

  describe('marks as a section', () => {
    for (const row of Object.values<SectionRow>(sections)) {
      for (const heading of [row.heading, ...row.synonyms]) {
        it(heading, async () => {
          assert.deepEqual(await marked(`## ${heading}`, section), [heading]);
          assert.deepEqual(await marked(`# ${heading}:`, section), [heading]);
          assert.deepEqual(await marked(`text\n### ${heading.toUpperCase()} ##`, section), [
            heading.toUpperCase(),
          ]);
          assert.deepEqual(await marked(`**${heading}:**`, section), [heading]);
          assert.deepEqual(await marked(`## ${heading.normalize('NFD')}`, section), [
            heading.normalize('NFD'),
          ]);
        });
      }
    }
  });

  it('marks no section of its own kind where the drafter named one', async () => {
    assert.deepEqual(await marked('## Erläuterung des Angebotes', section), []);
    assert.deepEqual(await marked('## Begründungen', section), []);
    assert.deepEqual(await marked('Die Begründung', section), []);
    assert.deepEqual(await marked('**Begründung:** weil', section), []);
    assert.deepEqual(await marked('```\n## Begründung\n```', section), []);
  });

  it('keeps a heading of Markdown a heading', async () => {
    assert.deepEqual(await marked('## Erläuterung', 'entity.name.section.markdown'), [
      'Erläuterung',
    ]);
  });

  it('marks the keys that the head knows, at every depth', async () => {
    const text = head(
      'betreff: Sichere Querung',
      'antragsteller:',
      '  - fraktion: Offene Stadt',
      '    anschrift: [Ratsgasse 1]',
      'empfänger: {name: Jon}',
      'empfaenger:',
      'farbe: rot',
    );
    assert.deepEqual(await marked(text, field), [
      'betreff',
      'antragsteller',
      'fraktion',
      'anschrift',
      'empfänger',
      'empfaenger',
    ]);
    assert.ok((await marked(text, 'entity.name.tag.yaml')).includes('farbe'));
  });

  it('shows a forgiven value as one text to the end of its line', async () => {
    for (const value of [
      'Baukosten in Karlsruhe: Sporthallen',
      '"Betonwüste" begrünen',
      'Linie #2 ausbauen',
      '*Stern',
      "'s geht",
      '6.10',
      '@Rat',
    ]) {
      const text = head(`betreff: ${value}`, 'ort: Musterhausen');
      assert.deepEqual(await marked(text, 'string.unquoted.plain.out.yaml'), [
        value,
        'Musterhausen',
      ]);
    }
  });

  it('shows a value of any other field as text too', async () => {
    const text = head('art: Antrag', 'gremium: Rat', 'sitzung: 24.09.2026');
    assert.deepEqual(await marked(text, 'string.unquoted.plain.out.yaml'), [
      'Antrag',
      'Rat',
      '24.09.2026',
    ]);
  });

  it('reads lists and mappings as YAML, also where they come first', async () => {
    const text = head(
      'anschrift: [Ratsgasse 1, 01234 Musterhausen]',
      'gremium: {name: Rat}',
      'betreff: |',
      '  Mehr: Bäume',
      'ort: Musterhausen',
    );
    assert.deepEqual(await marked(text, 'string.unquoted'), [
      'Ratsgasse 1',
      '01234 Musterhausen',
      'name',
      'Rat',
      '  Mehr: Bäume',
      'Musterhausen',
    ]);
  });

  it('shows quoted text as quoted', async () => {
    const text = head('betreff: "Linie: 2"', "ort: 'Muster ''hausen'");
    assert.deepEqual(await marked(text, 'string.quoted.yaml'), [
      ' "Linie: 2"',
      " 'Muster ''hausen'",
    ]);
  });

  it('ends the head at its fence, whatever stands in it', async () => {
    const text = head('farbe: "rot', 'verteiler: [a,', 'betreff: |', '  Text');
    assert.deepEqual(await marked(text, section), ['Begründung']);
  });

  it('reads a head after a byte order mark', async () => {
    assert.deepEqual(await marked(`\uFEFF${head('ort: Musterhausen')}`, field), ['ort']);
  });

  it('leaves a line of three dashes in the body a rule', async () => {
    assert.deepEqual(await marked('Text\n\n---\n\nort: Musterhausen', field), []);
  });

  it('takes a star between letters for a letter', async () => {
    const line = 'Bürger*innen und Einwohner*innen, *aber* **doch** nicht';
    assert.deepEqual(await marked(line, 'markup.italic'), ['*aber*']);
    assert.deepEqual(await marked(line, 'markup.bold'), ['**doch**']);
    assert.deepEqual(await marked(line, 'constant.character.star.antrag'), ['*', '*']);
    assert.deepEqual(await marked('- *alle Bürger*innen* hier', 'markup.italic'), [
      '*alle Bürger*innen*',
    ]);
    assert.deepEqual(await marked('`a*b*c`', 'constant.character.star.antrag'), []);
  });

  it('marks the enacting formula that is typed', async () => {
    const formula = 'keyword.control.formula.antrag';
    for (const [line, verb] of [
      ['Der Ausschuss für Bau und Verkehr möge beschließen:', 'möge beschließen'],
      ['Der Rat wolle folgendes beschließen:', 'wolle folgendes beschließen'],
      ['Ausschuss und Rat mögen beschließen:', 'mögen beschließen'],
      ['Der Gemeinderat beschließt:', 'beschließt'],
      ['Wir beantragen:', 'beantragen'],
      ['Die Fraktion Offene Stadt beantragt:', 'beantragt'],
      ['Die Fraktion beantragt daher:', 'beantragt'],
    ] as const) {
      assert.deepEqual(await marked(line, formula), [verb]);
    }
    assert.deepEqual(await marked('Der Rat möge beschließen, dass es so ist.', formula), []);
    assert.deepEqual(await marked('Es gilt folgendes:', formula), []);
  });

  it('marks letters, dots and dashes as markers where a paragraph may begin', async () => {
    for (const sign of ['a)', 'a.', 'A)', '•', '–', 'o', '-', '1.']) {
      assert.deepEqual(await marked(`Satz.\n\n${sign} Punkt *eins*`, marker), [sign]);
      assert.deepEqual(await marked(`${sign} Punkt *eins*`, 'markup.italic'), ['*eins*']);
    }
    assert.deepEqual(await marked('1. eins\n   a) zwei\n   b) drei', marker), ['1.', 'a)', 'b)']);
  });

  it('marks none inside a paragraph', async () => {
    assert.deepEqual(
      await marked('Bürgermeister\na. D. Muster\n– so heißt es – sagt\no je', marker),
      [],
    );
    assert.deepEqual(await marked('Absatz\n\n– Punkt', marker), ['–']);
  });

  it('takes a day and a month at the start of a line for a date', async () => {
    assert.deepEqual(await marked('24. September 2026 ist *bald*', marker), []);
    assert.deepEqual(await marked('24. September 2026 ist *bald*', 'markup.italic'), ['*bald*']);
    assert.deepEqual(await marked('24. Septembersonne', marker), ['24.']);
  });

  it('marks where a rule is switched off', async () => {
    const rule = 'constant.other.rule.antrag';
    assert.deepEqual(await marked('<!-- regel-aus: plz, email -->', rule), ['plz, email']);
    assert.deepEqual(await marked(head('# regel-aus: plz'), rule), ['plz']);
    assert.deepEqual(await marked('regel-aus: plz', rule), []);
  });

  it('colours every line of a hostile text in time', async function () {
    this.timeout(4000);
    const lines = await tokenize(
      `${'*a'.repeat(5000)}\nDer ${'möge '.repeat(2000)}\n${'# '.repeat(3000)}\n**${'Antrag '.repeat(2000)}`,
    );
    assert.equal(lines.length, 4);
  });
});
