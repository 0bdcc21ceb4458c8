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
      'a**b**c und 2*3*4': 'p("a**b**c und 2*3*4")',
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
      '- am\n  24. Sept. 2026': 'list bullet(item(p("am\\n24. Sept. 2026")))',
      '1. eins\n24. Maerz ist': 'list 1 1.(item(p("eins\\n24. Maerz ist")))',
      '> 1. Ma\u0308rz': 'blockquote(p("1. Ma\u0308rz"))',
      '24. und 25. Mai': 'p("24. und 25. Mai")',
      '24. 9. 2026': 'p("24. 9. 2026")',
      '1. Jan. 2026': 'p("1. Jan. 2026")',
      '1. Jan Muster': 'list 1 1.(item(p("Jan Muster")))',
      '1. Februarsitzung': 'list 1 1.(item(p("Februarsitzung")))',
      '32. Januar': 'list 32 1.(item(p("Januar")))',
      '1) Januar': 'list 1 1)(item(p("Januar")))',
    });
  });

  describe('letters, typographic bullets and dashes are markers', () => {
    reads({
      'a) eins\nb) zwei': 'list 1 a)(item(p("eins")) item(p("zwei")))',
      'a. eins\nb. zwei': 'list 1 a.(item(p("eins")) item(p("zwei")))',
      'A) eins\nB) zwei': 'list 1 A)(item(p("eins")) item(p("zwei")))',
      '• eins\n• zwei': 'list bullet(item(p("eins")) item(p("zwei")))',
      '•eins\n•zwei': 'list bullet(item(p("eins")) item(p("zwei")))',
      '·\u00A0eins\n·\tzwei': 'list bullet(item(p("eins")) item(p("zwei")))',
      '– eins\n– zwei': 'list bullet(item(p("eins")) item(p("zwei")))',
      'o eins\no zwei': 'list bullet(item(p("eins")) item(p("zwei")))',
      'o) x': 'list 15 a)(item(p("x")))',
      'a)\tTab': 'list 1 a)(item(p("Tab")))',
      '• eins\n– zwei': 'list bullet(item(p("eins\\n– zwei")))',
      '• eins\n\n– zwei': 'list bullet(item(p("eins"))) list bullet(item(p("zwei")))',
      'a) x\n\n1) y': 'list 1 a)(item(p("x"))) list 1 1)(item(p("y")))',
      'a) eins\n\nb) zwei': 'list 1 a) loose(item(p("eins")) item(p("zwei")))',
      'a) eins\n\n   mehr\nb) zwei': 'list 1 a)(item(p("eins") p("mehr")) item(p("zwei")))',
      '1. eins\n\n   a) x\n   b) y\n2. zwei':
        'list 1 1.(item(p("eins") list 1 a)(item(p("x")) item(p("y")))) item(p("zwei")))',
      '- a) x\n- y': 'list bullet(item(list 1 a)(item(p("x")))) item(p("y")))',
      '> a) x\n> b) y': 'blockquote(list 1 a)(item(p("x")) item(p("y"))))',
      '• [x] ja': 'list bullet(item [x](p("ja")))',
      'Satz[^1]\n\n[^1]: a) x\n    b) y':
        'p("Satz" footnoteReference) footnoteDefinition(list 1 a)(item(p("x")) item(p("y"))))',
    });
  });

  describe('a list begins with the number typed', () => {
    reads({
      '1. a\n\n### Zwischen\n\n4. b':
        'list 1 1.(item(p("a"))) h3("Zwischen") list 4 1.(item(p("b")))',
      '### Zwischen\nc) drei\nd) vier': 'h3("Zwischen") list 3 a)(item(p("drei")) item(p("vier")))',
      '0. null': 'list 0 1.(item(p("null")))',
    });
  });

  describe('never inside a paragraph', () => {
    reads({
      'Text\na) x': 'p("Text\\na) x")',
      'Text\n– wie bekannt – weiter': 'p("Text\\n– wie bekannt – weiter")',
      'Text\no weh': 'p("Text\\no weh")',
      '- Punkt\n– x –': 'list bullet(item(p("Punkt\\n– x –")))',
      '- Punkt\n  – x –': 'list bullet(item(p("Punkt\\n– x –")))',
      '> Zitat\n– Ada Beispiel': 'blockquote(p("Zitat\\n– Ada Beispiel"))',
      'Bürgermeister\na. D. Beispiel': 'p("Bürgermeister\\na. D. Beispiel")',
      'Text\n- x': 'p("Text") list bullet(item(p("x")))',
    });
  });

  describe('but a) with its b) under a point is a list of its own', () => {
    reads({
      '1. eins\n   a) x\n   b) y\n2. zwei':
        'list 1 1.(item(p("eins") list 1 a)(item(p("x")) item(p("y")))) item(p("zwei")))',
      '1. eins:\n\ta) x\n\tb) y':
        'list 1 1.(item(p("eins:") list 1 a)(item(p("x")) item(p("y")))))',
      '- eins\n  A) x\n     weiter\n  B) y':
        'list bullet(item(p("eins") list 1 A)(item(p("x\\nweiter")) item(p("y")))))',
      '1. eins\n     a) x\n     b) y':
        'list 1 1.(item(p("eins") list 1 a)(item(p("x")) item(p("y")))))',
      '1. eins\n   - zwei\n     a) x\n     b) y':
        'list 1 1.(item(p("eins") list bullet(item(p("zwei") list 1 a)(item(p("x")) item(p("y")))))))',
      '1. eins\n  a) x\n  b) y\n2. zwei':
        'list 1 1.(item(p("eins"))) list 1 a)(item(p("x")) item(p("y"))) list 2 1.(item(p("zwei")))',
      '> - eins\n a) x\n b) y':
        'blockquote(list bullet(item(p("eins")))) list 1 a)(item(p("x")) item(p("y")))',
      '> Zitat\n a) x\n b) y': 'blockquote(p("Zitat\\na) x\\nb) y"))',
      '1. nach § 5\n   a) oder c) gilt': 'list 1 1.(item(p("nach § 5\\na) oder c) gilt")))',
      '1. eins\n   a) x\n\n   b) y': 'list 1 1.(item(p("eins\\na) x") list 2 a)(item(p("y")))))',
      '1. eins\n   a) x\n# H\n   b) y':
        'list 1 1.(item(p("eins\\na) x"))) h1("H") list 2 a)(item(p("y")))',
      '1. eins\n   b) x\n   c) y': 'list 1 1.(item(p("eins\\nb) x\\nc) y")))',
      '1. Bürgermeister\n   a. D.\n   b. x': 'list 1 1.(item(p("Bürgermeister\\na. D.\\nb. x")))',
      '1. eins\na) x\nb) y': 'list 1 1.(item(p("eins\\na) x\\nb) y")))',
      'Text\na) x\nb) y': 'p("Text\\na) x\\nb) y")',
      '> Text\n> a) x\n> b) y': 'blockquote(p("Text\\na) x\\nb) y"))',
    });
  });

  describe('but what a word processor puts into the clipboard is a list', () => {
    reads({
      'Text:\n•\tx\n•\ty': 'p("Text:") list bullet(item(p("x")) item(p("y")))',
      '•\tx\no\ty\n•\tz':
        'list bullet(item(p("x"))) list bullet(item(p("y"))) list bullet(item(p("z")))',
      '1.\teins\na)\tx\nb)\ty\n2.\tzwei':
        'list 1 1.(item(p("eins"))) list 1 a)(item(p("x")) item(p("y"))) list 2 1.(item(p("zwei")))',
      '> Text\n> –\tx': 'blockquote(p("Text") list bullet(item(p("x"))))',
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
        'list 1 a.(item(p("Maßnahmen,\\nz. B. Tempo 30")) item(p("x")))',
    });
  });

  describe('a bold line with a known name is a heading', () => {
    reads({
      '**Begründung:**\nText': 'h2 bold("Begründung:") p("Text")',
      'Text\n**Begründung**:': 'p("Text") h2 bold("Begründung")',
      '- a\n**Begründung:**\nText': 'list bullet(item(p("a"))) h2 bold("Begründung:") p("Text")',
      '__2. Kosten__  \nx': 'h2 bold("2. Kosten") p("x")',
      '- a\n\n  **Begründung:**': 'list bullet(item(p("a") p(strong("Begründung:"))))',
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
