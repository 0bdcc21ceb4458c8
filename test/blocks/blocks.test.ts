import assert from 'node:assert/strict';
import { LetterBlocks } from '../../src/blocks/blocks.ts';
import { readBody } from '../../src/read/body/body.ts';
import { noReferences, type References } from '../../src/references/references.ts';
import { shown } from '../compose/shown.ts';

function blocksOf(text: string, references: References = noReferences) {
  const motion = { text, ...readBody(text, 0) };
  const blocks = new LetterBlocks(motion, references);
  const parts = [motion.preface, ...motion.sections.map((section) => section.content)];
  return { parts: parts.map((part) => blocks.of(part)), footnotes: blocks.footnotes() };
}

function becomes(cases: Record<string, string>): void {
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => {
      const { parts, footnotes } = blocksOf(text);
      const notes = footnotes.map((note, index) => ` ^${index + 1}=${shown(note)}`).join('');
      assert.equal(parts.map(shown).join(' # ') + notes, expected);
    });
  }
}

describe('blocks', () => {
  describe('of text', () => {
    becomes({
      'Ein **fettes *und* ~~altes~~** `Wort`':
        'p(Ein **fettes ****_und_**** **~~**altes**~~ `Wort`)',
      'weich\numbrochen': 'p(weich umbrochen)',
      'hart  \num\\\nbrochen': 'p(hart⏎um⏎brochen)',
      'B&uuml;rger \\*innen &amp; &lt;': 'p(Bürger *innen & <)',
      'Bu\u0308rger': 'p(Bürger)',
      'a\u0007b\u000Bc': 'p(ab c)',
      '> Zitat\n>\n> mehr': 'quotation(p(Zitat) p(mehr))',
      '***\n\n```js\nx\r\n```': 'rule code(x)',
      '```\n\n```': '',
      'Eins \\\nzwei': 'p(Eins⏎zwei)',
      '| a |\\\n| b |\\\n| c |': 'p(| a |⏎| b |⏎| c |)',
      '| a |\n| b |\n| c |': 'p(| a |⏎| b |⏎| c |)',
      'Ein \\` und Wort**fett:**': 'p(Ein ` und Wort**fett:**)',
      '## X\n### Lage\n##### Detail\n### Folge': ' # h1(Lage) h2(Detail) h1(Folge)',
    });
  });

  describe('of links', () => {
    becomes({
      '[Satzung](satzung.pdf "Titel")': 'p([Satzung](satzung.pdf))',
      '[Satzung][s]\n\n[s]: <alte satzung.pdf>': 'p([Satzung](alte satzung.pdf))',
      'www.a.de <https://b.de>': 'p([www.a.de](http://www.a.de) [https://b.de](https://b.de))',
      '![Plan](plan.png)![][p]\n\n[p]: p.png': 'p(![Plan](plan.png)![](p.png))',
      '[](leer.pdf)': '',
      '[Hinweis]: wichtig\n\n[//]: # (nicht gedruckt)': 'p([Hinweis]: wichtig)',
    });
  });

  describe('of HTML', () => {
    becomes({
      'Zeile<br>zwei<br/>drei': 'p(Zeile⏎zwei⏎drei)',
      'CO<sub>2</sub> <u>und</u> <span style="color: red">rot</span>':
        'p(CO<sub>2</sub> <u>und</u> rot)',
      '<b>fett</b>, <em>kursiv</em>, <s>weg</s>.': 'p(**fett**, _kursiv_, ~~weg~~.)',
      'Frau <Name>, <Name der Fraktion>': 'p(Frau <Name>, <Name der Fraktion>)',
      '<Ort>': 'p(<Ort>)',
      '<b und c> d': 'p(<b und c> d)',
      'Text <!-- weg --> bleibt <!-- auch -->': 'p(Text bleibt)',
      '<br>Text<br>': 'p(Text)',
      '&nbsp;': 'p(\u00A0)',
      '<!-- regel-aus: plz -->\n\nText': 'p(Text)',
      '<!-- offen\n\nbleibt': 'p(bleibt)',
      '<div align="center">\nMitte &amp; Rand<br>\nzwei\n</div>': 'p(Mitte & Rand⏎zwei)',
      '<center>a</center><p>b</p>': 'p(a) p(b)',
    });
  });

  describe('of lists', () => {
    becomes({
      '1. a\n2. b': '[1. p(a) | 2. p(b)]',
      '4) a': '[4) p(a)]',
      'c) a': 'p(c) a)',
      'B) a': 'p(B) a)',
      'b. a': 'p(b. a)',
      '• a\n\n  – b': '[• p(a) [– p(b)]]',
      '1. a\n   1. b\n      1. c\n         1. d': '[1. p(a) [1. p(b) [1. p(c) [1. p(d)]]]]',
      '- a\n  2. b': '[• p(a⏎2. b)]',
      '1. a\n   - b\n     1. c': '[1. p(a) [• p(b) [1. p(c)]]]',
      'a) b\n\n   1. c': '[a) p(b) [1. p(c)]]',
      '- [ ] a\n- [x] b\n- c': '[• [ ] p(a) | • [x] p(b) | • p(c)]',
      '1. a\n\n   b\n2.\n3. c': '[1. p(a) p(b) | 2.  | 3. p(c)]',
    });
  });

  describe('of tables', () => {
    becomes({
      '|a|b|\n|:-|-:|\n|**c**|': 'table(left,right; a | b / **c** | )',
      '|a|\n|:-:|\n|b|c|d|': 'table(center,-,-; a |  |  / b | c | d)',
    });
  });

  describe('of footnotes', () => {
    becomes({
      'a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X': 'p(a^1 b^2 c^1) ^1=p(X) ^2=p(Y)',
      '## Kosten\na[^1]\n\n[^1]: X\n\n    Z\n\n## Lage\nb[^1]': ' # p(a^1) # p(b^1) ^1=p(X) p(Z)',
      'a[^1]\n\n[^1]: X[^2]\n[^2]: Y[^1]': 'p(a^1) ^1=p(X^2) ^2=p(Y^1)',
      'a\n\n[^1]: ohne Verweis': 'p(a) p(ohne Verweis)',
      'a[^1]\n\n[^1]: X\n\n[^1]: noch einmal': 'p(a^1) p(noch einmal) ^1=p(X)',
      'a[^9]': 'p(a[^9])',
      '## Titel[^1]\n\n[^1]: bleibt': ' # p(bleibt)',
    });
  });

  it('know where they stand', () => {
    const text = 'eins\n\n- zwei\n\n  > drei\n';
    const [[, list] = []] = blocksOf(text).parts;
    assert.ok(list?.type === 'list');
    const [item] = list.items;
    const quotation = item?.blocks[1];
    assert.deepEqual(
      [list.source, item?.source, quotation?.source].map(
        (source) => source && text.slice(source.start, source.end),
      ),
      ['- zwei\n\n  > drei', '- zwei\n\n  > drei', '> drei'],
    );
  });

  it('take images from the references', () => {
    const content = { format: 'png', bytes: new Uint8Array(), width: 1, height: 2 } as const;
    const references: References = {
      get: (path) =>
        path === 'a b.png'
          ? {
              state: 'present',
              location: 'file:///a%20b.png',
              bytes: content.bytes,
              image: content,
            }
          : undefined,
    };
    const { parts } = blocksOf('![Plan](<a b.png>) ![](fehlt.png)', references);
    assert.equal(shown(parts[0] ?? []), 'p(![Plan](a b.png +) ![](fehlt.png))');
  });
});
