import assert from 'node:assert/strict';
import { parse } from '../../../src/read/body/parse.ts';
import { outline } from './outline.ts';

function reads(cases: Record<string, string>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.equal(outline(parse(text)), expected));
  }
}

describe('body syntax', () => {
  describe('a star between letters is a letter', () => {
    reads({
      'Bürger*innen und Einwohner*innen': 'p("Bürger*innen und Einwohner*innen")',
      'Bürger\\*innen': 'p("Bürger*innen")',
      'a**b**c und 2*3*4': 'p("a" strong("b") "c und 2*3*4")',
      'Schu\u0308*ler und Schu\u0308*lerin': 'p("Schu\u0308*ler und Schu\u0308*lerin")',
      'Bürger\u00AD*innen, Schüler\u00AD*innen': 'p("Bürger\u00AD*innen, Schüler\u00AD*innen")',
      '*Bürger*innen* und **Einwohner*innen**':
        'p(emphasis("Bürger*innen") " und " strong("Einwohner*innen"))',
    });
  });

  describe('emphasis around words stays', () => {
    reads({
      '„*Wort*“ (**fett**), *kursiv*.':
        'p("„" emphasis("Wort") "“ (" strong("fett") "), " emphasis("kursiv") ".")',
      '***beides***': 'p(emphasis(strong("beides")))',
      '*(*foo*)*': 'p(emphasis("(" emphasis("foo") ")"))',
      '**Begründung:**Text': 'p(strong("Begründung:") "Text")',
      '_so_ und snake_case_wort': 'p(emphasis("so") " und snake_case_wort")',
      'rund ~5~ Minuten, ~~nicht~~': 'p("rund ~5~ Minuten, " delete("nicht"))',
    });
  });

  describe('a date at the start of a line is no list', () => {
    reads({
      '24. September 2026 ist': 'p("24. September 2026 ist")',
      'Text am\n1. Januar 2026': 'p("Text am\\n1. Januar 2026")',
      '- am\n  24. Sept. 2026': 'list(- p("am\\n24. Sept. 2026"))',
      '1. eins\n24. Maerz ist': 'list(1. p("eins\\n24. Maerz ist"))',
      '> 1. Ma\u0308rz': 'blockquote(p("1. Ma\u0308rz"))',
      '24. und 25. Mai': 'p("24. und 25. Mai")',
      '24. 9. 2026': 'p("24. 9. 2026")',
      '1. Jan. 2026': 'p("1. Jan. 2026")',
      '1. Jan Muster': 'list(1. p("Jan Muster"))',
      '1. Februarsitzung': 'list(1. p("Februarsitzung"))',
      '32. Januar': 'list(32. p("Januar"))',
      '1) Januar': 'list(1) p("Januar"))',
    });
  });

  describe('letters, typographic bullets and dashes are markers', () => {
    reads({
      'a) eins\nb) zwei': 'list(a) p("eins") | b) p("zwei"))',
      'a. eins\nb. zwei': 'list(a. p("eins") | b. p("zwei"))',
      'A) eins\nB) zwei': 'list(A) p("eins") | B) p("zwei"))',
      '• eins\n• zwei': 'list(• p("eins") | • p("zwei"))',
      '•eins\n•zwei': 'list(• p("eins") | • p("zwei"))',
      '·\u00A0eins\n·\tzwei': 'list(· p("eins") | · p("zwei"))',
      '– eins\n– zwei': 'list(– p("eins") | – p("zwei"))',
      'o eins\no zwei': 'list(o p("eins") | o p("zwei"))',
      'o) x': 'p("o) x")',
      'a)\tTab': 'list(a) p("Tab"))',
      '• eins\n– zwei': 'list(• p("eins") list(– p("zwei")))',
      '• eins\n\n– zwei': 'list(• p("eins") list(– p("zwei")))',
      'a) x\n\n1) y': 'list(a) p("x")) list(1) p("y"))',
      'a) eins\n\nb) zwei': 'list(a) p("eins") | b) p("zwei"))',
      'a) eins\n\n   mehr\nb) zwei': 'list(a) p("eins") p("mehr") | b) p("zwei"))',
      '1. eins\n\n   a) x\n   b) y\n2. zwei':
        'list(1. p("eins") list(a) p("x") | b) p("y")) | 2. p("zwei"))',
      '- a) x\n- y': 'list(- p("a) x") | - p("y"))',
      '> a) x\n> b) y': 'blockquote(list(a) p("x") | b) p("y")))',
      '• [x] ja': 'list(• [x] p("ja"))',
      'Satz[^1]\n\n[^1]: a) x\n    b) y':
        'p("Satz" footnoteReference) footnoteDefinition(list(a) p("x") | b) p("y")))',
    });
  });

  describe('a list begins with the number typed', () => {
    reads({
      '1. a\n\n### Zwischen\n\n4. b': 'list(1. p("a")) h3("Zwischen") list(4. p("b"))',
      '### Zwischen\nc) drei\nd) vier': 'h3("Zwischen") list(c) p("drei") | d) p("vier"))',
      '0. null': 'list(0. p("null"))',
    });
  });

  describe('never inside a paragraph', () => {
    reads({
      'Text\na) x': 'p("Text\\na) x")',
      'Text\n– wie bekannt – weiter': 'p("Text\\n– wie bekannt – weiter")',
      'Text\no weh': 'p("Text\\no weh")',
      '- Punkt\n– x –': 'list(- p("Punkt\\n– x –"))',
      '- Punkt\n  – x –': 'list(- p("Punkt\\n– x –"))',
      '> Zitat\n– Ada Beispiel': 'blockquote(p("Zitat\\n– Ada Beispiel"))',
      'Bürgermeister\na. D. Beispiel': 'p("Bürgermeister\\na. D. Beispiel")',
      'Text\n- x': 'p("Text" break "- x")',
    });
  });

  describe('but a) with its b) under a point is a list of its own', () => {
    reads({
      '1. eins\n   a) x\n   b) y\n2. zwei':
        'list(1. p("eins") list(a) p("x") | b) p("y")) | 2. p("zwei"))',
      '1. eins:\n\ta) x\n\tb) y': 'list(1. p("eins:") list(a) p("x") | b) p("y")))',
      '- eins\n  A) x\n     weiter\n  B) y':
        'list(- p("eins") list(A) p("x\\nweiter") | B) p("y")))',
      '1. eins\n     a) x\n     b) y': 'list(1. p("eins") list(a) p("x") | b) p("y")))',
      '1. eins\n   - zwei\n     a) x\n     b) y':
        'list(1. p("eins") list(- p("zwei") list(a) p("x") | b) p("y"))))',
      '1. eins\n  a) x\n  b) y\n2. zwei':
        'list(1. p("eins") list(a) p("x") | b) p("y")) | 2. p("zwei"))',
      '> - eins\n a) x\n b) y': 'blockquote(list(- p("eins"))) list(a) p("x") | b) p("y"))',
      '> Zitat\n a) x\n b) y': 'blockquote(p("Zitat" break "a) x" break "b) y"))',
      '1. nach § 5\n   a) oder c) gilt': 'list(1. p("nach § 5\\na) oder c) gilt"))',
      '1. eins\n   a) x\n\n   b) y': 'list(1. p("eins") list(a) p("x") | b) p("y")))',
      '1. eins\n   a) x\n# H\n   b) y': 'list(1. p("eins") list(a) p("x"))) h1("H") p("b) y")',
      '1. eins\n   b) x\n   c) y': 'list(1. p("eins" break "b) x" break "c) y"))',
      '1. Bürgermeister\n   a. D.\n   b. x': 'list(1. p("Bürgermeister\\na. D.\\nb. x"))',
      '1. eins\na) x\nb) y': 'list(1. p("eins") list(a) p("x") | b) p("y")))',
      'Text\na) x\nb) y': 'p("Text" break "a) x" break "b) y")',
      '> Text\n> a) x\n> b) y': 'blockquote(p("Text" break "a) x" break "b) y"))',
    });
  });

  describe('but what a word processor puts into the clipboard is a list', () => {
    reads({
      'Text:\n•\tx\n•\ty': 'p("Text:") list(• p("x") | • p("y"))',
      '•\tx\no\ty\n•\tz': 'list(• p("x") list(o p("y")) | • p("z"))',
      '1.\teins\na)\tx\nb)\ty\n2.\tzwei':
        'list(1. p("eins") list(a) p("x") | b) p("y")) | 2. p("zwei"))',
      '> Text\n> –\tx': 'blockquote(p("Text") list(– p("x")))',
      'Bürgermeister\na.\tD.': 'p("Bürgermeister\\na.\\tD.")',
    });
  });

  describe('an abbreviation at the start of a paragraph is no list', () => {
    for (const text of [
      'a. D. und',
      'z. B. so',
      'u. a. das',
      'i. d. R. gilt',
      'z. Hd. Frau Muster',
      'v. Chr. war',
      's. Anlage 1',
      'a) ',
      'o',
    ]) {
      reads({ [text]: `p(${JSON.stringify(text.trim())})` });
    }
    reads({
      'a. Maßnahmen,\nz. B. Tempo 30\nb. x':
        'list(a. p("Maßnahmen,\\nz. B. Tempo 30") | b. p("x"))',
    });
  });

  describe('a bold line with a known name is a heading', () => {
    reads({
      '**Begründung:**\nText': 'h2 bold("Begründung:") p("Text")',
      'Text\n**Begründung**:': 'p("Text") h2 bold("Begründung")',
      '- a\n**Begründung:**\nText': 'list(- p("a")) h2 bold("Begründung:") p("Text")',
      '__2. Kosten__  \nx': 'h2 bold("2. Kosten") p("x")',
      '- a\n\n  **Begründung:**': 'list(- p("a") p(strong("Begründung:")))',
      '> **Begründung**': 'blockquote(p(strong("Begründung")))',
      '**Hinweis:**\nx': 'p(strong("Hinweis:") "\\nx")',
      '**Begründung:** x': 'p(strong("Begründung:") " x")',
    });
  });

  describe('an address ends before a German mark', () => {
    reads({
      '„https://a.de/x“ und': 'p("„" link https://a.de/x("https://a.de/x") "“ und")',
      'www.a.de…': 'p(link http://www.a.de("www.a.de") "…")',
      '*https://a.de»,*': 'p(emphasis(link https://a.de("https://a.de") "»,"))',
      '[„Satzung“](s“)': 'p(link s“("„Satzung“"))',
      '<https://a.de/x“>': 'p(link https://a.de/x“("https://a.de/x“"))',
    });
  });

  it('counts places in the whole text', () => {
    const text = '---\r\nart: Antrag\r\n---\r\nErster\r\n\r\n3) **zwei**\r\n';
    const tree = parse(text, text.indexOf('Erster'));
    const list = tree.children[1];
    assert.equal(list?.type, 'list');
    assert.deepEqual(list.position, {
      start: { line: 6, column: 1, offset: text.indexOf('3)') },
      end: { line: 6, column: 12, offset: text.length - 2 },
    });
    assert.deepEqual(tree.position?.start, { line: 4, column: 1, offset: 23 });
  });

  it('counts a byte order mark inside the text', () => {
    const text = 'x\n\uFEFFWort';
    assert.deepEqual(parse(text, 2).children[0]?.position, {
      start: { line: 2, column: 2, offset: 3 },
      end: { line: 2, column: 6, offset: 7 },
    });
  });

  it('places what stands on the line behind the box of a task', () => {
    for (const [text, inside] of [
      ['1. [x] \n![Plan](plan.png)', 'image'],
      ['1. [x] \nWort', 'text'],
    ] as const) {
      const [list] = parse(text).children;
      assert.equal(list?.type, 'list');
      const [paragraph] = list.children[0]?.children ?? [];
      assert.equal(paragraph?.type, 'paragraph');
      const [node] = paragraph.children;
      assert.equal(node?.type, inside);
      assert.deepEqual(node.position?.start, { line: 2, column: 1, offset: 8 });
    }
  });
});
