import assert from 'node:assert/strict';
import { type BodyOptions, readBody } from '../../../src/read/body/body.ts';
import { outline } from './outline.ts';

function summary(text: string, options?: BodyOptions): string[] {
  const body = readBody(text, 0, options);
  return [
    ...(body.subjectHeading ? [`subject ${outline(body.subjectHeading)}`] : []),
    ...body.preface.map(outline),
    ...body.sections.map(
      (section) =>
        `${section.name ?? 'own'}: ${section.title} [${section.content.map(outline).join(' ')}]`,
    ),
  ];
}

describe('sections of a body', () => {
  const cases: [string, string[]][] = [
    [
      '## Beschlussvorschlag\nx\n## Begründung\ny',
      ['resolution: Beschlussvorschlag [p("x")]', 'reason: Begründung [p("y")]'],
    ],
    ['## Begründung:\nx', ['reason: Begründung [p("x")]']],
    ['## Begründung : ##\nx', ['reason: Begründung [p("x")]']],
    ['**Begründung:**\nx', ['reason: Begründung [p("x")]']],
    ['## *Begründung*\nx', ['reason: Begründung [p("x")]']],
    ['## 2. Begründung\nx', ['reason: 2. Begründung [p("x")]']],
    ['Begründung\n---\nx', ['p("Begründung")', 'thematicBreak', 'p("x")']],
    ['## Begru\u0308ndung\nx', ['reason: Begründung [p("x")]']],
    ['#### Kosten\nx', ['finances: Kosten [p("x")]']],
    ['# Begründung\nx', ['reason: Begründung [p("x")]']],
    ['## Begründung des Antrags\nx', ['own: Begründung des Antrags [p("x")]']],
    ['## Begründung\n### Lage\nx', ['reason: Begründung [h3("Lage") p("x")]']],
    ['### Begründung\nx\n### Lage\ny', ['reason: Begründung [p("x")]', 'own: Lage [p("y")]']],
    ['### Lage\nx\n#### Detail', ['own: Lage [p("x") h4("Detail")]']],
    ['vor\n\n## Begründung\nx', ['p("vor")', 'reason: Begründung [p("x")]']],
    [
      '# Querung\nvor\n## Begründung',
      ['subject h1("Querung")', 'p("vor")', 'reason: Begründung []'],
    ],
    ['# Eins\n# Zwei\nx', ['subject h1("Eins")', 'own: Zwei [p("x")]']],
    ['# Begründung\nx\n# Lage\ny', ['reason: Begründung [p("x")]', 'own: Lage [p("y")]']],
    ['> ## Begründung\n\n- ## Kosten', ['blockquote(h2("Begründung"))', 'list(- h2("Kosten"))']],
    ['## Begründung\n<!-- regel-aus: x -->\n\nText', ['reason: Begründung [p("Text")]']],
    ['## Wunsch von <Name><!-- x -->  **zur**<br>`Lage`', ['own: Wunsch von <Name> zur Lage []']],
    ['', []],
  ];
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(summary(text), expected));
  }

  it('takes a level-1 heading beside a subject for a repetition or for a section', () => {
    const heading = '# Sichere Querung';
    assert.deepEqual(summary(heading, { subject: 'sichere Querung' }), [
      'subject h1("Sichere Querung")',
    ]);
    assert.deepEqual(summary('# Antrag: Sichere Querung', { subject: 'Sichere Querung' }), [
      'subject h1("Antrag: Sichere Querung")',
    ]);
    assert.deepEqual(summary('# Keine sichere Querung', { subject: 'Sichere Querung' }), [
      'own: Keine sichere Querung []',
    ]);
    assert.deepEqual(summary(heading, { subject: ' ' }), ['subject h1("Sichere Querung")']);
    assert.deepEqual(summary(heading, { subject: 'Etwas anderes' }), ['own: Sichere Querung []']);
  });

  it('gives every section its place, up to the next', () => {
    const text = 'vor\n\n## Eins\n\nx\n\n## Zwei\ny\n';
    const places = readBody(text, 0).sections.map(({ place }) =>
      text.slice(place.start.offset, place.end.offset),
    );
    assert.deepEqual(places, ['## Eins\n\nx\n\n', '## Zwei\ny\n']);
  });
});
