import { motion, reason, resolution, rule } from './cases.ts';

const voted = (points: string) => motion({}, `## Beschlussvorschlag\n\n${points}\n\n${reason}`);
const body = (text: string) => motion({}, `${resolution}\n${reason}\n${text}`);

rule('zaehlung', {
  finds: {
    'a number that jumps': {
      text: voted('1. Die Stadt plant.\n⟦3.⟧ Sie baut.'),
      fixed: '1. Die Stadt plant.\n2. Sie baut.',
    },
    'a number that is typed twice': {
      text: voted('1. Die Stadt plant.\n2. Sie baut.\n⟦2.⟧ Sie berichtet.'),
      fixed: '\n3. Sie berichtet.',
    },
    'a letter that jumps below a number': {
      text: voted('1. Die Stadt plant:\n   a) Höfe\n   ⟦c)⟧ Dächer\n2. Sie baut.'),
      fixed: '   b) Dächer',
    },
    'an outline number that jumps': {
      text: voted('1.1 Höfe\n\n1.2 Dächer\n\n⟦2.2⟧ Wege\n\n2.3 Plätze'),
      fixed: '2.1 Wege\n\n2.2 Plätze',
    },
    'a number typed twice, with zeros before it': {
      text: voted('08. Höfe\n⟦08.⟧ Dächer\n09. Wege'),
      fixed: '08. Höfe\n09. Dächer\n10. Wege',
    },
    'a number that jumps behind one with a zero before it': {
      text: voted('08. Höfe\n⟦10.⟧ Dächer\n11. Wege'),
      fixed: '08. Höfe\n09. Dächer\n10. Wege',
    },
    'a paragraph of a statute typed twice': voted('§ 1 Geltung\n\n(1) Eins.\n\n⟦(1)⟧ Zwei.'),
  },
  silent: {
    'numbers in sequence, 1a among them': voted('1. Die Stadt plant.\n1a. Sie baut.\n2. Sie geht.'),
    'zeros that fill a number up': voted('08. Höfe\n09. Dächer\n10. Wege'),
    'zeros that fill an outline number up': voted('1.08 Höfe\n1.09 Dächer\n1.10 Wege\n2.01 Hof'),
    'outline numbers over a level': voted('1.1 Höfe\n1.2 Dächer\n2.1 Wege\n2.2 Plätze'),
    'beginning anew below a line of text': voted(
      '1. Die Stadt plant.\n2. Sie baut.\nAußerdem prüft sie:\n1. Höfe\n2. Dächer',
    ),
    'going on over a heading': voted('1. Die Stadt plant.\n\n### Zweites\n\n2. Sie baut.'),
    'beginning anew behind a heading': voted('1. Die Stadt plant.\n\n### Zweites\n\n1. Sie baut.'),
    'going on behind a paragraph': voted('1. Die Stadt plant.\n\nAbsatz.\n\n2. Sie baut.'),
    'sections of a statute that is amended': voted('§ 1 Geltung\n\n§ 5 Kosten'),
    'numbers nobody votes on': body('## Lage\n\n1. Eins.\n3. Drei.\n'),
  },
});

rule('kommentar-offen', {
  finds: {
    'a comment that is never closed': {
      text: body('## Lage\n\nText. ⟦<!--⟧ intern\n\nMehr.\n'),
      fixed: '<!-- intern -->\n\nMehr.',
    },
  },
  silent: { 'a comment over blank lines': body('## Lage\n\nText. <!-- in\n\ntern -->\n') },
});

rule('unlesbares-markdown', {
  finds: {
    'a picture as another editor embeds it': {
      text: body('## Lage\n\nText ⟦![[bild.png]]⟧.\n'),
      fixed: 'Text ![bild](bild.png).',
      brings: ['anlage-fehlt'],
    },
    'a picture in HTML': {
      text: body('## Lage\n\nText ⟦<img src="plan alt.png">⟧.\n'),
      fixed: '![plan alt](<plan alt.png>)',
      brings: ['anlage-fehlt'],
    },
    'a measure behind a picture': {
      text: body('## Lage\n\nText ⟦{width=5cm}⟧.\n'),
      fixed: 'Text .',
    },
    'a note without its text': { text: body('## Lage\n\nText⟦[^nirgends]⟧.\n'), fixed: 'Text.' },
    'a note in a title': {
      text: body('## Lage⟦[^k]⟧\n\nText.\n\n[^k]: Quelle\n'),
      fixed: '## Lage\n\nText.[^k]',
    },
    'a highlight': { text: body('## Lage\n\nText ⟦==x==⟧.\n'), fixed: 'Text **x**.' },
    'a table with too few dashes': {
      text: body('## Lage\n\n⟦| a | b |\n| - |\n| 1 | 2 |⟧\n'),
      fixed: '| a | b |\n| --- | --- |\n| 1 | 2 |',
    },
    'a table without outer strokes whose dashes are too few': {
      text: body('## Lage\n\n⟦a | b\n-|\n1 | 2⟧\n'),
      fixed: '| a | b |\n| --- | --- |\n| 1 | 2 |',
    },
    'a mark that git left alone': {
      text: body('## Lage\n\nEins.\n⟦>>>>>>> zweig⟧\n'),
      fixed: 'Eins.\n',
    },
    'lines with tabs': {
      text: body('## Lage\n\n⟦Jahr\tBetrag\n2026\t12⟧\n'),
      fixed: '| Jahr | Betrag |\n| --- | --- |\n| 2026 | 12 |',
    },
    'points in the middle of a paragraph': {
      text: body('## Lage\n\nWir fragen\n⟦a) Wer?\nb) Wann?⟧\n'),
      fixed: 'Wir fragen\n\na) Wer?\nb) Wann?',
    },
  },
  silent: {
    'pictures, notes and tables that are some': body(
      '## Lage\n\nText[^1] und \\[^2].\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Quelle\n',
    ),
    'strokes in running text': body('## Lage\n\nEintritt frei | Spenden erbeten\nBeginn 18 Uhr\n'),
    'code and formulas': body('## Lage\n\n`==x==` und 1 == 2, a == b.\n'),
  },
});

const parted = '<!-- Verbundene Zellen getrennt, leer sind jetzt: Zeile 2 Spalte 1 -->';

rule('tabelle-verbunden', {
  finds: {
    'what was parted above a table': {
      text: body(`## Lage\n\nText.\n\n⟦${parted}⟧\n\n| a | b |\n| - | - |\n|  | c |\n`),
      fixed: 'Text.\n\n| a | b |',
    },
    'what was parted in a point': {
      text: body(`## Lage\n\n- Text\n\n  ⟦${parted}⟧\n\n  | a | b |\n  | - | - |\n  |  | c |\n`),
      fixed: '- Text\n\n  | a | b |',
    },
  },
  silent: {
    'any other comment': body(
      '## Lage\n\n<!-- Zellen prüfen -->\n\n| a | b |\n| - | - |\n|  | c |\n',
    ),
  },
});
