import assert from 'node:assert/strict';
import { type Amendment, amendment } from '../../src/amend/amendment.ts';
import type { UnitWord } from '../../src/amend/nouns.ts';
import { unitsOf } from '../../src/compare/unit.ts';
import { blocksOf } from '../compare/blocks.ts';
import { apply, printed } from './reader.ts';

const base = `1. Die Verwaltung pflanzt 2027 vierzig Bäume. Sie berichtet.
2. Sie richtet zwei Trinkbrunnen ein.
3. Gefördert werden:
   a) Höfe,
   b) Dächer.
4. Trinkbrunnen bleiben kostenlos.`;

/** The base with some of it put otherwise. */
const but = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, base);

const trees = base.replace('Sie richtet zwei Trinkbrunnen ein.', 'Ein Baum ist kein Baum.');

const table = (rows: readonly string[]) =>
  ['3. Das Geld:', '', '   | Titel | Ansatz 2027 |', '   | --- | --- |', ...rows]
    .join('\n   ')
    .replace(/^ {3}3/u, '3');

const statute = `§ 5 Gebühren

(1) Gebühren werden erhoben. Sie sind fällig.

(2) Befreit sind:

   1. Kinder,
   2. Vereine,
   3. Gruppen:
      a) mit mehr als 12 Personen,
      b) von Schulen.

   Näheres regelt der Rat.

§ 6 Schluss

(1) Die Satzung gilt ab 2027.`;

/** The same with its provisions as headings. */
const headed = statute.replaceAll(/^§/gmu, '### §');

/** Text of every sort below each §, some without a mark. */
const ruled = `§ 5 Gebühren

…

(2) Befreit sind Kinder. Sie sind es ganz.

Es gilt sofort.

§ 6 Ausnahmen

Befreit sind auch

a) Vereine,

b) Gruppen.

Näheres regelt der Rat.

§ 7 Schluss

Die Satzung gilt.`;

const tableBelow = '   | A | B |\n   | --- | --- |\n   | 1 | 2 |';
const tableRows = ['  A | B', '  1 | 2'];

const spoken = `1. Wir bauen.

   Das kostet viel. Es lohnt sich sehr.
2. Wir gehen.`;

interface Case {
  what: string;
  before?: string;
  after: string;
  said: readonly string[];
  unitWord?: UnitWord;
}

const cases: readonly Case[] = [
  {
    what: 'one word by one',
    after: but(['vierzig', 'sechzig']),
    said: ['In Ziffer 1 Satz 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.'],
  },
  {
    what: 'a word by words with a digit',
    after: but(['vierzig', 'bis zu 60']),
    said: ['In Ziffer 1 Satz 1 wird das Wort „vierzig“ durch die Angabe „bis zu 60“ ersetzt.'],
  },
  {
    what: 'words put in',
    after: but(['zwei', 'zwei barrierefreie neue']),
    said: ['In Ziffer 2 werden nach dem Wort „zwei“ die Wörter „barrierefreie neue“ eingefügt.'],
  },
  {
    what: 'words put in with their commas',
    after: but(['brunnen ein', 'brunnen, davon einen am Bahnhof, ein']),
    said: [
      'In Ziffer 2 wird nach dem Wort „Trinkbrunnen“ die Angabe „, davon einen am Bahnhof,“ eingefügt.',
    ],
  },
  {
    what: 'a new head that changes the case of the old one',
    after: but(['Sie berichtet', 'Jährlich berichtet sie']),
    said: [
      'In Ziffer 1 Satz 2 werden die Wörter „Sie berichtet“ durch die Wörter „Jährlich berichtet sie“ ersetzt.',
    ],
  },
  {
    what: 'a new head that keeps it',
    after: but(['4. Trink', '4. Öffentliche Trink']),
    said: ['In Ziffer 4 wird vor dem Wort „Trinkbrunnen“ das Wort „Öffentliche“ eingefügt.'],
  },
  {
    what: 'two spots of one command',
    after: but(['2027 vierzig', '2028 sechzig']),
    said: [
      'In Ziffer 1 Satz 1 werden die Angabe „2027“ durch die Angabe „2028“ und das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.',
    ],
  },
  {
    what: 'two commands in one sentence',
    after: but(['zwei Trinkbrunnen', 'fünf Trinkbrunnen und Bänke']),
    said: [
      'In Ziffer 2 wird das Wort „zwei“ durch das Wort „fünf“ ersetzt und werden nach dem Wort „Trinkbrunnen“ die Wörter „und Bänke“ eingefügt.',
    ],
  },
  {
    what: 'every occurrence alike',
    before: trees,
    after: trees.replaceAll('Baum', 'Strauch').replace('Sträuche', 'Bäume'),
    said: ['In Ziffer 2 wird das Wort „Baum“ jeweils durch das Wort „Strauch“ ersetzt.'],
  },
  {
    what: 'a word that stands twice, told apart by its neighbour',
    before: 'Der Rat bittet den Rat um Auskunft.',
    after: 'Der Rat bittet den Kreis um Auskunft.',
    said: ['Die Wörter „Rat um“ werden durch die Wörter „Kreis um“ ersetzt.'],
  },
  {
    what: 'a word struck',
    after: but(['2027 ', '']),
    said: ['In Ziffer 1 Satz 1 wird die Angabe „2027“ gestrichen.'],
  },
  {
    what: 'a sentence struck',
    after: but([' Sie berichtet.', '']),
    said: ['Ziffer 1 Satz 2 wird gestrichen.'],
  },
  {
    what: 'points struck',
    after: `1. Die Verwaltung pflanzt 2027 vierzig Bäume. Sie berichtet.
2. Trinkbrunnen bleiben kostenlos.`,
    said: ['Die Ziffern 2 und 3 werden gestrichen.', 'Die bisherige Ziffer 4 wird Ziffer 2.'],
  },
  {
    what: 'a sentence within',
    after: but(['Sie berichtet.', 'Sie gießt. Sie berichtet.']),
    said: ['In Ziffer 1 wird nach Satz 1 folgender Satz eingefügt: „Sie gießt.“'],
  },
  {
    what: 'sentences at the end',
    after: but(['Sie berichtet.', 'Sie berichtet. Sie gießt. Sie jätet.']),
    said: ['Der Ziffer 1 werden folgende Sätze angefügt: „Sie gießt. Sie jätet.“'],
  },
  {
    what: 'a sentence at the head',
    after: but(['1. Die', '1. Es wird grün. Die']),
    said: ['Der Ziffer 1 wird folgender Satz vorangestellt: „Es wird grün.“'],
  },
  {
    what: 'a point anew',
    after: but(['Sie richtet zwei Trinkbrunnen ein.', 'Sie plant.']),
    said: ['Ziffer 2 erhält folgende Fassung: „2. Sie plant.“'],
  },
  {
    what: 'two points that become one',
    after: `1. Die Verwaltung pflanzt 2027 vierzig Bäume, berichtet und richtet zwei Trinkbrunnen ein.
2. Gefördert werden:
   a) Höfe,
   b) Dächer.
3. Trinkbrunnen bleiben kostenlos.`,
    said: [
      'Die Ziffern 1 und 2 werden durch folgende Ziffer 1 ersetzt: „1. Die Verwaltung pflanzt 2027 vierzig Bäume, berichtet und richtet zwei Trinkbrunnen ein.“',
      'Die bisherigen Ziffern 3 und 4 werden die Ziffern 2 und 3.',
    ],
  },
  {
    what: 'several changes in one point',
    after: but(['vierzig Bäume. Sie berichtet.', 'sechzig Bäume.']),
    said: [
      'Ziffer 1 wird wie folgt geändert:',
      'a) In Satz 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.',
      'b) Satz 2 wird gestrichen.',
    ],
  },
  {
    what: 'a new point',
    after: but(
      ['2. Sie richtet', '2. Sie sucht Paten.\n3. Sie richtet'],
      ['3. Gef', '4. Gef'],
      ['4. Trink', '5. Trink'],
    ),
    said: [
      'Nach Ziffer 1 wird folgende Ziffer 2 eingefügt: „2. Sie sucht Paten.“',
      'Die bisherigen Ziffern 2 bis 4 werden die Ziffern 3 bis 5.',
    ],
  },
  {
    what: 'a new point at the end',
    after: `${base}\n5. Sie berichtet jährlich.`,
    said: ['Folgende Ziffer 5 wird angefügt: „5. Sie berichtet jährlich.“'],
  },
  {
    what: 'points that the drafter calls otherwise',
    after: `${base}\n5. Sie berichtet jährlich.`,
    unitWord: 'Punkt',
    said: ['Folgender Punkt 5 wird angefügt: „5. Sie berichtet jährlich.“'],
  },
  {
    what: 'a new point before one that becomes two',
    before: '1. Es regnet in der Stadt. Es schneit auf dem Land.',
    after: '1. Wir danken.\n2. Es regnet in der Stadt.\n3. Es schneit auf dem Land.',
    said: [
      'Vor Ziffer 1 wird folgende Ziffer 1 eingefügt: „1. Wir danken.“',
      'Ziffer 1 wird durch folgende Ziffern 2 und 3 ersetzt:',
      '„2. Es regnet in der Stadt.',
      '3. Es schneit auf dem Land.“',
    ],
  },
  {
    what: 'a bullet behind the twelfth',
    before: Array.from({ length: 14 }, (_, at) => `- Wir pflanzen Baum ${at} am Weg.`).join('\n'),
    after: Array.from({ length: 13 }, (_, at) => `- Wir pflanzen Baum ${at} am Weg.`).join('\n'),
    said: ['Der 14. Spiegelstrich wird gestrichen.'],
  },
  {
    what: 'bullets up to one behind the twelfth, all in figures',
    before: Array.from({ length: 15 }, (_, at) => `- Wir pflanzen Baum ${at} am Weg.`).join('\n'),
    after: '- Wir pflanzen Baum 14 am Weg.',
    said: ['Der 1. bis 14. Spiegelstrich werden gestrichen.'],
  },
  {
    what: 'a point that moved',
    after: `1. Trinkbrunnen bleiben kostenlos.
2. Die Verwaltung pflanzt 2027 vierzig Bäume. Sie berichtet.
3. Sie richtet zwei Trinkbrunnen ein.
4. Gefördert werden:
   a) Höfe,
   b) Dächer.`,
    said: ['Ziffer 4 wird Ziffer 1.', 'Die bisherigen Ziffern 1 bis 3 werden die Ziffern 2 bis 4.'],
  },
  {
    what: 'a point below another',
    after: but(['   b) Dächer.', '   b) Fassaden,\n   c) Dächer.']),
    said: [
      'In Ziffer 3 wird nach Buchstabe a folgender Buchstabe b eingefügt: „b) Fassaden,“. Der bisherige Buchstabe b wird Buchstabe c.',
    ],
  },
  {
    what: 'the text before the points below',
    after: but(['Gefördert werden', 'Gefördert und beraten werden']),
    said: [
      'In Ziffer 3 werden in dem Satzteil vor Buchstabe a nach dem Wort „Gefördert“ die Wörter „und beraten“ eingefügt.',
    ],
  },
  {
    what: 'a text without numbers',
    before: 'Der Rat tagt.\n\nEr geht. Er beschließt zwei Dinge.',
    after: 'Der Rat tagt.\n\nEr geht. Er beschließt drei Dinge.\n\nEr ruht.',
    said: [
      'In Absatz 2 Satz 2 wird das Wort „zwei“ durch das Wort „drei“ ersetzt.',
      'Folgender Absatz 3 wird angefügt: „Er ruht.“',
    ],
  },
  {
    what: 'a text of one paragraph',
    before: 'Der Rat tagt. Er beschließt zwei Dinge.',
    after: 'Der Rat tagt. Er beschließt drei Dinge.',
    said: ['In Satz 2 wird das Wort „zwei“ durch das Wort „drei“ ersetzt.'],
  },
  {
    what: 'a quotation within',
    after: but(['Sie berichtet.', 'Sie nennt das „Grün“.']),
    said: ['Ziffer 1 Satz 2 erhält folgende Fassung: „Sie nennt das ‚Grün‘.“'],
  },
  {
    what: 'bullets struck and put in',
    before: '1. Gefördert werden:\n   - Höfe\n   - Dächer\n   - Wände\n2. Es gilt sofort.',
    after:
      '1. Gefördert werden:\n   - Höfe\n   - große Gärten\n   - Wege und Plätze\n   - Brunnen am Markt\n2. Es gilt sofort.',
    said: [
      'In Ziffer 1 werden der zweite und dritte Spiegelstrich durch folgende Spiegelstriche ersetzt:',
      '„– große Gärten',
      '– Wege und Plätze',
      '– Brunnen am Markt“.',
    ],
  },
  {
    what: 'the same number below two headings',
    before:
      '### Grün\n\n1. Die Stadt pflanzt vierzig Bäume.\n\n### Grau\n\n1. Die Stadt baut vier Wege.',
    after:
      '### Grün\n\n1. Die Stadt pflanzt sechzig Bäume.\n\n### Grau\n\n1. Die Stadt baut vier Wege.',
    said: [
      'In Abschnitt „Grün“ Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.',
    ],
  },
  {
    what: 'a new point below the second of two headings',
    before: '### Grün\n\n1. Die Stadt pflanzt.\n\n### Grau\n\n1. Die Stadt baut.',
    after: '### Grün\n\n1. Die Stadt pflanzt.\n\n### Grau\n\n1. Die Stadt baut.\n2. Sie plant.',
    said: ['Dem Abschnitt „Grau“ wird folgende Ziffer 2 angefügt: „2. Sie plant.“'],
  },
  {
    what: 'a number below a Roman one',
    before: 'I. Grün\n   1. Vierzig Bäume.\n   2. Zwei Hecken.\n\nII. Grau\n   1. Vier Wege.',
    after: 'I. Grün\n   1. Vierzig Bäume.\n   2. Drei Hecken.\n\nII. Grau\n   1. Vier Wege.',
    said: ['In Ziffer I Nummer 2 wird das Wort „Zwei“ durch das Wort „Drei“ ersetzt.'],
  },
  ...[statute, headed].flatMap((text, index): Case[] => {
    const how = ['', ', under a heading'][index];
    const sign = ['§', '### §'][index];
    return [
      {
        what: `a place of a statute, from outside in${how}`,
        before: text,
        after: text.replace('12', '14'),
        said: [
          'In § 5 Absatz 2 Satz 1 Nummer 3 Buchstabe a wird die Angabe „12“ durch die Angabe „14“ ersetzt.',
        ],
      },
      {
        what: `a new § with a letter${how}`,
        before: text,
        after: text.replace(`${sign} 6`, `${sign} 5a Ruhe\n\n(1) Es ist still.\n\n${sign} 6`),
        said: ['Nach § 5 wird folgender § 5a eingefügt:', '„§ 5a Ruhe', '(1) Es ist still.“'],
      },
      {
        what: `a new paragraph of a §${how}`,
        before: text,
        after: text.replace(`${sign} 6`, `(3) Mehr regelt der Kreis.\n\n${sign} 6`),
        said: ['Dem § 5 wird folgender Absatz 3 angefügt: „(3) Mehr regelt der Kreis.“'],
      },
      {
        what: `a § struck${how}`,
        before: text,
        after: text.slice(0, text.indexOf(`${sign} 6`)),
        said: ['§ 6 wird gestrichen.'],
      },
      {
        what: `a word in the title of a §${how}`,
        before: text,
        after: text.replace('Gebühren\n', 'Beiträge\n'),
        said: [
          'In der Überschrift zu § 5 wird das Wort „Gebühren“ durch das Wort „Beiträge“ ersetzt.',
        ],
      },
    ];
  }),
  {
    what: 'a paragraph struck, and the next that takes its number',
    before: statute,
    after: statute.replace('(1) Gebühren werden erhoben. Sie sind fällig.\n\n(2)', '(1)'),
    said: ['§ 5 Absatz 1 wird gestrichen. Der bisherige Absatz 2 wird Absatz 1.'],
  },
  {
    what: 'points below the second of two sentences',
    before: '1. Es wird grün. Gefördert werden:\n   a) Höfe,\n   b) Dächer.',
    after: '1. Es wird grün. Gefördert und gepflegt werden:\n   a) Höfe,\n   b) Wände.',
    said: [
      'Ziffer 1 wird wie folgt geändert:',
      'a) In Satz 2 werden in dem Satzteil vor Buchstabe a nach dem Wort „Gefördert“ die Wörter „und gepflegt“ eingefügt.',
      'b) In Satz 2 Buchstabe b wird das Wort „Dächer“ durch das Wort „Wände“ ersetzt.',
    ],
  },
  {
    what: 'a paragraph of a § that is behind text left out',
    before: ruled,
    after: ruled.replace('ganz', 'nur halb'),
    said: [
      'In § 5 Absatz 2 Unterabsatz 1 Satz 2 wird das Wort „ganz“ durch die Wörter „nur halb“ ersetzt.',
    ],
  },
  {
    what: 'text below a bracketed number',
    before: ruled,
    after: ruled.replace('sofort', 'später'),
    said: ['In § 5 Absatz 2 Unterabsatz 2 wird das Wort „sofort“ durch das Wort „später“ ersetzt.'],
  },
  {
    what: 'a point below a § without paragraphs',
    before: ruled,
    after: ruled.replace('Vereine', 'Clubs'),
    said: ['In § 6 Buchstabe a wird das Wort „Vereine“ durch das Wort „Clubs“ ersetzt.'],
  },
  {
    what: 'what goes on behind the last point',
    before: ruled,
    after: ruled.replace('der Rat', 'der Kreis'),
    said: [
      'In § 6 wird in dem Satzteil nach Buchstabe b das Wort „Rat“ durch das Wort „Kreis“ ersetzt.',
    ],
  },
  {
    what: 'what goes on behind the last point and is struck',
    before: ruled,
    after: ruled.replace('Näheres regelt der Rat.\n\n', ''),
    said: ['In § 6 wird der Satzteil nach Buchstabe b gestrichen.'],
  },
  {
    what: 'what goes on behind the last point, beside another change, with its article',
    before: ruled,
    after: ruled.replace('auch', 'ferner').replace('der Rat', 'der Kreis'),
    said: [
      '§ 6 wird wie folgt geändert:',
      'a) In Absatz 1 wird das Wort „auch“ durch das Wort „ferner“ ersetzt.',
      'b) In dem Satzteil nach Buchstabe b wird das Wort „Rat“ durch das Wort „Kreis“ ersetzt.',
    ],
  },
  {
    what: 'the only text of a §',
    before: ruled,
    after: ruled.replace('gilt.', 'gilt ab morgen.').replace('Es gilt ab morgen', 'Es gilt'),
    said: ['In § 7 werden nach dem Wort „gilt“ die Wörter „ab morgen“ eingefügt.'],
  },
  {
    what: 'the second paragraph of a point',
    before: spoken,
    after: spoken.replace('viel', 'wenig'),
    said: ['In Ziffer 1 Absatz 2 Satz 1 wird das Wort „viel“ durch das Wort „wenig“ ersetzt.'],
  },
  {
    what: 'the first of two paragraphs of a point',
    before: spoken,
    after: spoken.replace('bauen', 'planen'),
    said: ['In Ziffer 1 Absatz 1 wird das Wort „bauen“ durch das Wort „planen“ ersetzt.'],
  },
  {
    what: 'a further paragraph of a point',
    before: spoken,
    after: spoken.replace('sehr.', 'sehr.\n\n   Danke.'),
    said: ['Der Ziffer 1 wird folgender Absatz 3 angefügt: „Danke.“'],
  },
  {
    what: 'what goes on behind the last point anew',
    before: ruled,
    after: ruled.replace('Näheres regelt der Rat.', 'Wer sonst kommt, zahlt voll.'),
    said: [
      'In § 6 erhält der Satzteil nach Buchstabe b folgende Fassung: „Wer sonst kommt, zahlt voll.“',
    ],
  },
  {
    what: 'a sentence without a word of the old one, whole',
    after: but(['Sie richtet zwei Trinkbrunnen ein.', 'Am Markt entstehen Wege für alle.']),
    said: ['Ziffer 2 erhält folgende Fassung: „2. Am Markt entstehen Wege für alle.“'],
  },
  {
    what: 'the only paragraph of a text anew by the name of the text',
    before: 'Der Rat tagt am Markt.',
    after: 'Alles bleibt so wie es war.',
    said: ['Der Beschlussvorschlag erhält folgende Fassung: „Alles bleibt so wie es war.“'],
  },
  {
    what: 'a table that comes into a point',
    before: spoken,
    after: `${spoken}\n\n${tableBelow}`,
    said: ['Der Ziffer 2 wird folgende Tabelle angefügt:', ...tableRows],
  },
  {
    what: 'a table that comes into a point with points of its own, at its end and within',
    before: base,
    after: but(['   b) Dächer.', `   b) Dächer.\n\n${tableBelow}\n`]),
    said: ['Der Ziffer 3 wird folgende Tabelle angefügt:', ...tableRows],
  },
  {
    what: 'a table that comes between two points of a point',
    before: base,
    after: but(['   b) Dächer.', `\n${tableBelow}\n\n   b) Dächer.`]),
    said: ['In Ziffer 3 wird nach Buchstabe a folgende Tabelle eingefügt:', ...tableRows],
  },
  {
    what: 'a table that comes into a text without numbers',
    before: 'Der Rat tagt.\n\nEr geht.',
    after: `Der Rat tagt.\n\n${tableBelow.replace(/^ {3}/gmu, '')}\n\nEr geht.`,
    said: ['Nach Absatz 1 wird folgende Tabelle eingefügt:', ...tableRows],
  },
  {
    what: 'a paragraph and a table that come to the end of a point',
    before: spoken,
    after: `${spoken}\n\n   Es kostet:\n\n${tableBelow}`,
    said: [
      'Ziffer 2 wird wie folgt geändert:',
      'a) Folgender Absatz 2 wird angefügt: „Es kostet:“.',
      'b) Folgende Tabelle wird angefügt:',
      ...tableRows,
    ],
  },
  {
    what: 'a table struck',
    before: `${spoken}\n\n${tableBelow}`,
    after: spoken,
    said: ['Die Tabelle in Ziffer 2 wird gestrichen.'],
  },
  {
    what: 'the second of two tables struck',
    before: `${spoken}\n\n${tableBelow}\n\n   Und:\n\n${tableBelow.replace('1', '3')}`,
    after: `${spoken}\n\n${tableBelow}\n\n   Und:`,
    said: ['Die 2. Tabelle in Ziffer 2 wird gestrichen.'],
  },
  {
    what: 'a paragraph and the bullets behind it struck, a sentence each',
    before: 'Wir fordern viel. Es eilt.\n\nUnd zwar alles:\n\n- Brot,\n- Salz,\n- Wein.\n\nDanke.',
    after: 'Wir fordern viel. Es eilt.\n\nDanke.',
    said: ['Absatz 2 wird gestrichen.', 'Der erste bis dritte Spiegelstrich werden gestrichen.'],
  },
  {
    what: 'several changes deep in one unit by that unit',
    before: statute,
    after: statute.replace('erhoben', 'bezahlt').replace('fällig', 'nicht fällig'),
    said: [
      '§ 5 Absatz 1 wird wie folgt geändert:',
      'a) In Satz 1 wird das Wort „erhoben“ durch das Wort „bezahlt“ ersetzt.',
      'b) In Satz 2 wird nach dem Wort „sind“ das Wort „nicht“ eingefügt.',
    ],
  },
  {
    what: 'a paragraph that becomes a list, whole',
    before: 'Die Steuer beträgt 14 % der Miete.',
    after: 'Die Steuer beträgt\n\na) 16 % der Miete,\n\nb) 18 % der Miete bei mehr als 3.000 €.',
    said: [
      'Der Beschlussvorschlag erhält folgende Fassung:',
      '„Die Steuer beträgt',
      'a) 16 % der Miete,',
      'b) 18 % der Miete bei mehr als 3.000 €.“',
    ],
  },
  {
    what: 'cells of a small table, however many words name their places',
    before: table(['| Kleine Gruppe | 20 |', '| Große Gruppe | 30 |']),
    after: table(['| Kleine Gruppe | 25 |', '| Große Gruppe | 35 |']),
    said: [
      'Ziffer 3 wird wie folgt geändert:',
      'a) In der Tabelle wird in der Zeile „Kleine Gruppe“ in der Spalte „Ansatz 2027“ die Angabe „20“ durch die Angabe „25“ ersetzt.',
      'b) In der Tabelle wird in der Zeile „Große Gruppe“ in der Spalte „Ansatz 2027“ die Angabe „30“ durch die Angabe „35“ ersetzt.',
    ],
  },
  {
    what: 'cells and rows of a table',
    before: table(['| Spielplätze | 120.000 € |', '| Brunnen | 9.000 € |', '| Bänke | 1.000 € |']),
    after: table(['| Spielplätze | 180.000 € |', '| Bäume | 7.000 € |', '| Bänke | 1.000 € |']),
    said: [
      'Ziffer 3 wird wie folgt geändert:',
      'a) In der Tabelle wird in der Zeile „Spielplätze“ in der Spalte „Ansatz 2027“ die Angabe „120.000 €“ durch die Angabe „180.000 €“ ersetzt.',
      'b) In der Tabelle wird die Zeile „Brunnen“ gestrichen.',
      'c) In der Tabelle wird nach der Zeile „Brunnen“ folgende Zeile eingefügt:',
      '  Titel | Ansatz 2027',
      '  Bäume | 7.000 €',
    ],
  },
];

/** Words that come or go where it could be said in several ways, and how an office says it. */
const ofPlaces: readonly (readonly [before: string, after: string, said: string])[] = [
  [
    'Die Stadt schließt Verträge mit der Kirche.',
    'Die Stadt schließt Verträge mit dem Land und mit der Kirche.',
    'Nach dem Wort „Verträge“ werden die Wörter „mit dem Land und“ eingefügt.',
  ],
  [
    'Die Stadt schließt Verträge mit freien Trägern.',
    'Die Stadt schließt Verträge mit angemessenen Laufzeiten mit freien Trägern.',
    'Nach dem Wort „Verträge“ werden die Wörter „mit angemessenen Laufzeiten“ eingefügt.',
  ],
  [
    'Die Schulen und die Kitas werden saniert.',
    'Die Schulen und die Horte und die Kitas werden saniert.',
    'Nach dem Wort „Schulen“ werden die Wörter „und die Horte“ eingefügt.',
  ],
  [
    'Der Bus hält nach 22 Uhr überall in der Stadt.',
    'Der Bus hält ab 20 Uhr überall in der Stadt.',
    'Die Angabe „nach 22“ wird durch die Angabe „ab 20“ ersetzt.',
  ],
  [
    'Die Verwaltung wird beauftragt: Die Wege sind zu räumen.',
    'Die Wege sind zu räumen.',
    'Die Angabe „Die Verwaltung wird beauftragt:“ wird gestrichen.',
  ],
  [
    'Wir gehen gegen den Lärm – Ruhe für alle – Lärm in der Stadt und auf dem Land heute vor.',
    'Wir gehen Lärm in der Stadt und auf dem Land heute vor.',
    'Die Angabe „gegen den Lärm – Ruhe für alle –“ wird gestrichen.',
  ],
  [
    'Gefördert werden Höfe, Dächer und Wände.',
    'Gefördert werden Höfe, Fassaden, Dächer und Wände.',
    'Nach dem Wort „Höfe“ wird die Angabe „, Fassaden“ eingefügt.',
  ],
];

const excerpt = '…\n\nDer Weg bleibt offen.\n\nEr wird breit. Er wird schön.\n\n[…]';
const numberedExcerpt =
  '3. Die Stadt pflanzt Bäume. Sie gießt. …\n4. Sie plant den Weg, …\n\n…\n\n7. Es endet.';

/** What is put otherwise in an excerpt, and what is said of it. */
const ofExcerpts: readonly (readonly [
  what: string,
  text: string,
  from: string,
  to: string,
  said: string,
])[] = [
  [
    'a sentence of a bullet by its words, not by all that the bullet says',
    '- Der Weg bleibt offen. Er wird breiter.\n- …',
    'breiter',
    'schmaler',
    'Im Satz „Er wird breiter.“ wird das Wort „breiter“ durch das Wort „schmaler“ ersetzt.',
  ],
  [
    'text before bullets without repeating the first of them',
    '1. Gefördert werden:\n   - Höfe an der Nordseite. Dächer ohne Gauben.\n   - …\n2. Schluss.',
    'Gefördert',
    'Bezahlt',
    'In Ziffer 1 wird in dem Satzteil vor den Spiegelstrichen das Wort „Gefördert“ durch das Wort „Bezahlt“ ersetzt.',
  ],
  [
    'a word of a paragraph beside it',
    excerpt,
    'offen',
    'frei',
    'Im Satz „Der Weg bleibt offen.“ wird das Wort „offen“ durch das Wort „frei“ ersetzt.',
  ],
  [
    'a word of the second sentence beside it',
    excerpt,
    'schön',
    'schmal',
    'Im Satz „Er wird schön.“ wird das Wort „schön“ durch das Wort „schmal“ ersetzt.',
  ],
  [
    'a sentence that comes',
    excerpt,
    'offen.',
    'offen. Er ist neu.',
    'Nach dem Satz „Der Weg bleibt offen.“ wird folgender Satz eingefügt: „Er ist neu.“',
  ],
  [
    'a paragraph that comes before it',
    excerpt,
    '[…]',
    'Alles gilt.\n\n[…]',
    'Nach dem Absatz „Er wird breit. Er wird schön.“ wird folgender Absatz eingefügt: „Alles gilt.“',
  ],
  [
    'a paragraph that goes',
    excerpt,
    'Der Weg bleibt offen.\n\n',
    '',
    'Der Satz „Der Weg bleibt offen.“ wird gestrichen.',
  ],
  [
    'a sentence that goes',
    excerpt,
    ' Er wird schön.',
    '',
    'Der Satz „Er wird schön.“ wird gestrichen.',
  ],
  [
    'a sentence anew',
    excerpt,
    'Der Weg bleibt offen.',
    'Niemand kommt mehr durch.',
    'Der Satz „Der Weg bleibt offen.“ erhält folgende Fassung: „Niemand kommt mehr durch.“',
  ],
  [
    'a sentence of a point that goes on',
    numberedExcerpt,
    'gießt',
    'wässert',
    'In Ziffer 3 Satz „Sie gießt.“ wird das Wort „gießt“ durch das Wort „wässert“ ersetzt.',
  ],
  [
    'a sentence that comes before it in a point',
    numberedExcerpt,
    'gießt. …',
    'gießt. Sie jätet. …',
    'In Ziffer 3 wird nach dem Satz „Sie gießt.“ folgender Satz eingefügt: „Sie jätet.“',
  ],
  [
    'words of a sentence that goes on',
    numberedExcerpt,
    'Sie plant den Weg',
    'Wir bauen heute',
    'In Ziffer 4 wird die Angabe „Sie plant den Weg,“ durch die Angabe „Wir bauen heute,“ ersetzt.',
  ],
  [
    'a point behind it, by its own number',
    numberedExcerpt,
    'endet',
    'beginnt',
    'In Ziffer 7 wird das Wort „endet“ durch das Wort „beginnt“ ersetzt.',
  ],
  [
    'a paragraph that goes on',
    'Der Weg bleibt offen. …',
    'offen',
    'frei',
    'Im Satz „Der Weg bleibt offen.“ wird das Wort „offen“ durch das Wort „frei“ ersetzt.',
  ],
  [
    'sentences between two marks of it',
    '… Die Stadt nimmt alle Flächen zur Kenntnis. …',
    'Die Stadt nimmt alle Flächen zur Kenntnis.',
    'Wir setzen ein Zeichen. Dabei bleibt es auch.',
    'Der Satz „Die Stadt nimmt alle Flächen zur Kenntnis.“ wird durch folgende Sätze ersetzt: „Wir setzen ein Zeichen. Dabei bleibt es auch.“',
  ],
  [
    'a bullet behind it',
    '- Höfe\n- …\n- Dächer am Markt',
    'Dächer',
    'Wände',
    'Im Spiegelstrich „Dächer am Markt“ wird das Wort „Dächer“ durch das Wort „Wände“ ersetzt.',
  ],
];

describe('Where text is left out, the sentences of an amendment', () => {
  for (const [what, before, from, to, said] of ofExcerpts) {
    it(`say ${what}`, () => {
      const [old, now] = [blocksOf(before), blocksOf(before.replace(from, to))];
      const wording = { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' } as const;
      const amended = amendment(old, now, wording);
      assert.deepEqual(lines(amended), [said]);
      assert.deepEqual(apply(unitsOf(old), amended), printed(unitsOf(now)));
    });
  }
});

const noted =
  '1. Die Stadt baut einen Brunnen am Markt. Er ist neu.[^a]\n2. Sie plant.\n\n   ![Plan](plan.png)\n\n[^a]: Siehe Vorlage 12.\n';
const drawn = '1. Wir planen ![A](a.png) und ![B](b.png) jetzt.\n2. Es gilt.';

/** What changes in notes and pictures alone, and what is said of it. */
const ofNotes: readonly (readonly [
  what: string,
  before: string,
  after: string,
  said: readonly string[],
])[] = [
  [
    'a word of a footnote',
    noted,
    noted.replace('12', '14'),
    ['In Fußnote 1 wird die Angabe „12“ durch die Angabe „14“ ersetzt.'],
  ],
  [
    'a footnote anew',
    noted,
    noted.replace('Siehe Vorlage 12.', 'Ganz anders als gedacht. Und neu.'),
    ['Fußnote 1 erhält folgende Fassung: „Ganz anders als gedacht. Und neu.“'],
  ],
  [
    'a footnote put in before another',
    noted,
    `${noted.replace('Brunnen am', 'Brunnen[^b] am')}\n[^b]: Aus Stein.\n`,
    ['In Ziffer 1 Satz 1 wird nach dem Wort „Brunnen“ folgende Fußnote eingefügt: „Aus Stein.“'],
  ],
  [
    'a footnote of a text of one sentence',
    'Der Brunnen läuft.',
    'Der Brunnen[^b] läuft.\n\n[^b]: Aus Stein.\n',
    ['Nach dem Wort „Brunnen“ wird folgende Fußnote eingefügt: „Aus Stein.“'],
  ],
  [
    'a footnote struck',
    noted,
    noted.replace(/\[\^a\]:.*\n/u, '').replace('[^a]', ''),
    ['Fußnote 1 wird gestrichen.'],
  ],
  [
    'a footnote and a word of the text',
    noted,
    noted.replace('12', '14').replace('neu', 'alt'),
    [
      'In Ziffer 1 Satz 2 wird das Wort „neu“ durch das Wort „alt“ ersetzt.',
      'In Fußnote 1 wird die Angabe „12“ durch die Angabe „14“ ersetzt.',
    ],
  ],
  [
    'a new point with its footnotes',
    noted,
    noted
      .replace('2. Sie plant.', '2. Sie gießt[^b] die Bäume[^c].\n3. Sie plant.')
      .concat('\n[^b]: Mit Wasser.\n[^c]: Alle.\n'),
    [
      'Nach Ziffer 1 wird folgende Ziffer 2 eingefügt: „2. Sie gießt die Bäume.“',
      'Die bisherige Ziffer 2 wird Ziffer 3.',
    ],
  ],
  [
    'a point anew with its footnote',
    noted,
    noted.replace(
      'Die Stadt baut einen Brunnen am Markt. Er ist neu.[^a]',
      'Wir gehen[^a] nach Haus.',
    ),
    ['Ziffer 1 erhält folgende Fassung: „1. Wir gehen nach Haus.“'],
  ],
  [
    'a footnote of a heading',
    `### Kosten\n\n${noted}`,
    `### Kosten[^b]\n\n${noted}\n[^b]: Netto.\n`,
    [
      'In der Überschrift „Kosten“ wird nach dem Wort „Kosten“ folgende Fußnote eingefügt: „Netto.“',
    ],
  ],
  [
    'a footnote of the title of a §',
    statute,
    statute.replace('Gebühren', 'Gebühren[^b]').concat('\n\n[^b]: Neu.\n'),
    ['In der Überschrift zu § 5 wird nach dem Wort „Gebühren“ folgende Fußnote eingefügt: „Neu.“'],
  ],
  [
    'a footnote that comes into a cell, with the table',
    `| A | B |\n| --- | --- |\n| Baum | 7 |\n\n${noted}`,
    `| A | B |\n| --- | --- |\n| Baum[^b] | 7 |\n\n${noted}\n[^b]: Groß.\n`,
    ['Die Tabelle wird durch folgende Tabelle ersetzt:', '  A | B', '  Baum | 7'],
  ],
  [
    'a word of a footnote in a cell',
    '| A | B |\n| --- | --- |\n| Baum[^b] | 7 |\n\n[^b]: Ein großer Baum.\n',
    '| A | B |\n| --- | --- |\n| Baum[^b] | 7 |\n\n[^b]: Ein kleiner Baum.\n',
    ['In Fußnote 1 wird das Wort „großer“ durch das Wort „kleiner“ ersetzt.'],
  ],
  [
    'a picture by another',
    noted,
    noted.replace('plan.png', 'neu.png'),
    ['Die Abbildung in Ziffer 2 wird durch folgende Abbildung ersetzt:', '  neu.png'],
  ],
  [
    'one of two pictures',
    drawn,
    drawn.replace('b.png', 'c.png'),
    ['Die 2. Abbildung in Ziffer 1 wird durch folgende Abbildung ersetzt:', '  c.png'],
  ],
  [
    'a picture struck',
    drawn,
    drawn.replace(' ![B](b.png)', ''),
    ['Die 2. Abbildung in Ziffer 1 wird gestrichen.'],
  ],
  [
    'a picture that comes',
    drawn,
    drawn.replace('gilt.', 'gilt. ![C](c.png)'),
    ['Der Ziffer 2 wird folgende Abbildung angefügt:', '  c.png'],
  ],
];

describe('Where only notes and pictures change, the sentences of an amendment', () => {
  for (const [what, before, after, said] of ofNotes) {
    it(`say ${what}`, () => {
      const [old, now] = [blocksOf(before), blocksOf(after)];
      const wording = { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' } as const;
      const amended = amendment(old, now, wording);
      assert.deepEqual(lines(amended), said);
      assert.deepEqual(apply(unitsOf(old), amended), printed(unitsOf(now)));
    });
  }
});

describe('The sentences of an amendment', () => {
  for (const { what, before = base, after, said, unitWord = 'Ziffer' } of cases) {
    it(`say ${what}`, () => {
      const [old, now] = [blocksOf(before), blocksOf(after)];
      const amended = amendment(old, now, { unitWord, subject: 'Der Beschlussvorschlag' });
      assert.deepEqual(lines(amended), said);
      assert.deepEqual(apply(unitsOf(old), amended), printed(unitsOf(now)));
    });
  }

  for (const [before, after, said] of ofPlaces) {
    it(`part words where people do: ${said}`, () => {
      const [old, now] = [blocksOf(before), blocksOf(after)];
      const amended = amendment(old, now, { unitWord: 'Ziffer', subject: 'Der Text' });
      assert.deepEqual(lines(amended), [said]);
      assert.deepEqual(apply(unitsOf(old), amended), printed(unitsOf(now)));
    });
  }

  it('say nothing where the texts are the same', () => {
    const text = blocksOf(base);
    const wording = { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' } as const;
    assert.deepEqual(amendment(text, blocksOf(base), wording), { form: 'changes', points: [] });
  });

  it('call one bullet that gives way to two by its article', () => {
    const [old, now] = ['- Der Weg im Park.\n- Es gilt.', '- Der Weg.\n- Im Park.\n- Es gilt.'].map(
      blocksOf,
    );
    const wording = { unitWord: 'Ziffer', subject: 'Der Text' } as const;
    const said = lines(amendment(old ?? [], now ?? [], wording));
    assert.equal(said[0], 'Der erste Spiegelstrich wird durch folgende Spiegelstriche ersetzt:');
  });

  it('put the text whole where only one version leaves something out', () => {
    const [old, now] = ['A gilt.\n\n…\n\nB gilt.', 'A gilt.\n\nC kommt.\n\nB gilt.'].map(blocksOf);
    const wording = { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' } as const;
    assert.equal(amendment(old ?? [], now ?? [], wording).form, 'anew');
  });

  it('put the text whole where numbers become none', () => {
    const amended = amendment(blocksOf(base), blocksOf('Die Verwaltung pflanzt Bäume.'), {
      unitWord: 'Ziffer',
      subject: 'Der Beschlussvorschlag',
    });
    assert.equal(amended.form, 'anew');
    assert.deepEqual(lines(amended), [
      'Der Beschlussvorschlag erhält folgende Fassung: „Die Verwaltung pflanzt Bäume.“',
    ]);
  });
});

/** As an amendment is read aloud. */
function lines({ points }: Amendment): string[] {
  return points.flatMap(({ said, parts }) => [
    ...below(said),
    ...parts.flatMap((part, index) => {
      const [first = '', ...rest] = below(part);
      return [`${String.fromCharCode(97 + index)}) ${first}`, ...rest];
    }),
  ]);
}

function below({ text, lines: under, after }: Amendment['points'][number]['said']): string[] {
  return [
    text,
    ...under.flatMap((line) =>
      line.picture
        ? [`  ${line.picture.path}`]
        : line.rows
          ? line.rows.map((row) => `  ${row.join(' | ')}`)
          : [line.text],
    ),
    ...(after ? [after] : []),
  ];
}

describe('More changes in one point than there are letters', () => {
  const many = (word: string) =>
    [
      '1. Gefördert werden:',
      ...Array.from(
        { length: 60 },
        (_, at) =>
          `   ${at + 1}. ${at % 2 === 0 ? word : 'Ein'} Hof mit ${at} Bäumen und einer Bank im Schatten am Weg zum Fluss,`,
      ),
    ].join('\n');

  it('are points of their own, and turn the one text into the other', () => {
    const [old, now] = [blocksOf(many('Mein')), blocksOf(many('Dein'))];
    const said = amendment(old, now, { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' });
    assert.equal(said.form, 'changes');
    assert.equal(said.points.length, 30);
    assert.deepEqual(apply(unitsOf(old), said), printed(unitsOf(now)));
  });
});
