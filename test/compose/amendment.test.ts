import assert from 'node:assert/strict';
import { compose } from '../../src/compose/compose.ts';
import type { Block } from '../../src/letter/block.ts';
import { read } from '../../src/read/read.ts';
import { noReferences } from '../../src/references/references.ts';
import { motion } from '../check/cases.ts';

const current = `## Bisherige Fassung

1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.
2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein.
`;
const amended = `## Neue Fassung

1. Die Verwaltung pflanzt im Jahr 2027 sechzig Bäume.
2. Sie richtet bis zum 1. Juni 2027 fünf Trinkbrunnen ein, davon zwei an Schulen.
`;
const amends = (body: string, fields: Record<string, string> = {}) =>
  motion({ art: 'Änderungsantrag', bezug: 'Vorlage 2027/0415, TOP 6', ...fields }, body);

const letterOf = (text: string) => compose(read(text), noReferences);

/** The numbers of the footnotes, as they are referred to. */
function numbersIn(blocks: readonly Block[]): number[] {
  const numbers: number[] = [];
  JSON.stringify(blocks, (_, part) => {
    if (part?.type === 'footnote') numbers.push(part.number);
    return part;
  });
  return numbers;
}

/** The lines of a resolution, with their marks. */
function lines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [
          block.inlines.map((inline) => (inline.type === 'text' ? inline.value : ' / ')).join(''),
        ];
      case 'list':
        return block.items.flatMap(({ marker, blocks: inner }) => {
          const [first = '', ...rest] = lines(inner);
          return [`${marker.text} ${first}`, ...rest];
        });
      case 'quotation':
        return lines(block.blocks).map((line) => `  ${line}`);
      case 'table':
        return block.rows.map((row) =>
          row
            .map((cell) =>
              cell.map((inline) => (inline.type === 'text' ? inline.value : ' / ')).join(''),
            )
            .join(' | '),
        );
      default:
        return [];
    }
  });
}

describe('The letter of an amendment', () => {
  it('prints a text for which no new one is given yet, under its heading', () => {
    const { resolution, sections } = letterOf(amends(current));
    assert.deepEqual(resolution.blocks, []);
    assert.deepEqual(
      sections.map(({ title, blocks }) => [title, ...lines(blocks)]),
      [
        [
          'Bisherige Fassung',
          '1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume.',
          '2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein.',
        ],
      ],
    );
  });

  it('puts a new text whole where the one before is missing', () => {
    const alternative = '## Neue Fassung: hilfsweise\n\n1. Die Verwaltung pflanzt fünfzig Bäume.\n';
    const { resolution, sections } = letterOf(amends(`${amended}\n${alternative}`));
    assert.deepEqual(lines(resolution.blocks), [
      'Der Beschlussvorschlag (Vorlage 2027/0415, TOP 6) erhält folgende Fassung:',
      '1. Die Verwaltung pflanzt im Jahr 2027 sechzig Bäume.',
      '2. Sie richtet bis zum 1. Juni 2027 fünf Trinkbrunnen ein, davon zwei an Schulen.',
      'Hilfsweise, falls dies keine Mehrheit findet:',
      '1. Die Verwaltung pflanzt fünfzig Bäume.',
    ]);
    assert.deepEqual(sections, []);
  });

  it('says in sentences what changes between the two versions, and prints neither', () => {
    const letter = letterOf(amends(`${current}\n${amended}`));
    assert.deepEqual(
      letter.formula?.map((inline) => inline.type === 'text' && inline.value),
      ['Der Ausschuss für Bau und Verkehr möge beschließen:'],
    );
    assert.deepEqual(lines(letter.resolution.blocks), [
      'Der Beschlussvorschlag (Vorlage 2027/0415, TOP 6) wird wie folgt geändert:',
      '1. In Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.',
      '2. In Ziffer 2 wird das Wort „zwei“ durch das Wort „fünf“ ersetzt und wird nach dem Wort „ein“ die Angabe „, davon zwei an Schulen“ eingefügt.',
    ]);
    assert.deepEqual(letter.sections, []);
  });

  it('needs no number for one change', () => {
    const letter = letterOf(
      amends(`${current}\n${current.replace('Bisherige', 'Neue').replace('vierzig', 'sechzig')}`),
    );
    assert.deepEqual(lines(letter.resolution.blocks), [
      'Der Beschlussvorschlag (Vorlage 2027/0415, TOP 6) wird wie folgt geändert:',
      'In Ziffer 1 wird das Wort „vierzig“ durch das Wort „sechzig“ ersetzt.',
    ]);
  });

  it('names what else is amended as it was typed, and counts on', () => {
    const letter = letterOf(
      amends(
        `${current}\n${amended}\n## Bisherige Fassung: Anlage 2, § 5 der Friedhofssatzung\n\nDie Ruhezeit beträgt zwölf Jahre. Sie beginnt sofort.\n\n## Neue Fassung\n\nDie Ruhezeit beträgt zehn Jahre. Sie beginnt am Tag danach.\n`,
      ),
    );
    assert.deepEqual(lines(letter.resolution.blocks).slice(3), [
      'Zu Anlage 2, § 5 der Friedhofssatzung:',
      '3. In Satz 1 wird das Wort „zwölf“ durch das Wort „zehn“ ersetzt.',
      '4. In Satz 2 wird das Wort „sofort“ durch die Wörter „am Tag danach“ ersetzt.',
    ]);
  });

  it('adds points alone, as four of five amendments do', () => {
    const letter = letterOf(
      amends('## Ergänzung\n\n1. Die Verwaltung gießt.\n2. Sie berichtet.\n'),
    );
    assert.deepEqual(lines(letter.resolution.blocks), [
      'Der Beschlussvorschlag (Vorlage 2027/0415, TOP 6) wird um folgende Ziffern ergänzt:',
      '1. Die Verwaltung gießt.',
      '2. Sie berichtet.',
    ]);
  });

  it('says what is wanted should that find no majority', () => {
    const letter = letterOf(
      amends(
        `${current}\n${current.replace('Bisherige', 'Neue').replace('vierzig', 'sechzig')}\n${current.replace('Bisherige Fassung', 'Neue Fassung: hilfsweise').replace('vierzig', 'fünfzig')}`,
      ),
    );
    assert.deepEqual(lines(letter.resolution.blocks).slice(2), [
      'Hilfsweise, falls dies keine Mehrheit findet:',
      'Der Beschlussvorschlag (Vorlage 2027/0415, TOP 6) wird wie folgt geändert:',
      'In Ziffer 1 wird das Wort „vierzig“ durch das Wort „fünfzig“ ersetzt.',
    ]);
  });

  it('names a text once, also where another version is wanted should the first fail', () => {
    const pair = (heading: string, number: string) =>
      `## ${heading}\n\nDie Gebühr beträgt ${number} Euro.\n`;
    const letter = letterOf(
      amends(
        pair('Bisherige Fassung: § 5 der Satzung', '14') +
          pair('Neue Fassung', '20') +
          pair('Neue Fassung: hilfsweise', '18'),
      ),
    );
    assert.deepEqual(lines(letter.resolution.blocks), [
      'Zu § 5 der Satzung (Vorlage 2027/0415, TOP 6):',
      'Die Angabe „14 Euro“ wird durch die Angabe „20 Euro“ ersetzt.',
      'Hilfsweise, falls dies keine Mehrheit findet:',
      'Die Angabe „14 Euro“ wird durch die Angabe „18 Euro“ ersetzt.',
    ]);
  });

  it('numbers the footnotes of what it quotes with those of the letter, and prints each once', () => {
    const old = '## Bisherige Fassung\n\n1. Die Stadt baut einen Brunnen[^a] am Markt.\n';
    const now =
      '## Neue Fassung\n\n1. Die Stadt baut zwei Brunnen[^a] am Markt.\n2. Wir gießen[^b].\n\n[^a]: Aus Stein.\n[^b]: Mit Wasser.\n';
    const reason = '## Begründung\n\nEs ist heiß[^c].\n\n[^c]: Gemessen.\n';
    const letter = letterOf(
      amends(`${old}\n${now}\n${reason}`, {
        darstellung: '[Änderungen, Gegenüberstellung, Textfassung]',
      }),
    );
    assert.deepEqual(letter.footnotes.map(lines), [
      ['Mit Wasser.'],
      ['Aus Stein.'],
      ['Mit Wasser.'],
      ['Gemessen.'],
    ]);
    assert.deepEqual(numbersIn(letter.resolution.blocks), [1, 2, 2, 1, 2, 3]);
    assert.deepEqual(numbersIn(letter.sections.flatMap(({ blocks }) => blocks)), [4]);
  });

  it('shows both texts side by side where that is asked for', () => {
    const letter = letterOf(amends(`${current}\n${amended}`, { darstellung: 'Gegenüberstellung' }));
    assert.deepEqual(lines(letter.resolution.blocks), [
      'Gegenüberstellung:',
      'Bisherige Fassung | Neue Fassung',
      '1. Die Verwaltung pflanzt im Jahr 2027 vierzig Bäume. | 1. Die Verwaltung pflanzt im Jahr 2027 sechzig Bäume.',
      '2. Sie richtet bis zum 1. Juni 2027 zwei Trinkbrunnen ein. | 2. Sie richtet bis zum 1. Juni 2027 fünf Trinkbrunnen ein, davon zwei an Schulen.',
    ]);
  });

  it('shows the whole new text with its changes marked where that is asked for', () => {
    const letter = letterOf(amends(`${current}\n${amended}`, { darstellung: 'Textfassung' }));
    const [lead, list] = letter.resolution.blocks;
    assert.deepEqual(lines(lead ? [lead] : []), [
      'Textfassung; Eingefügtes ist unterstrichen, Gestrichenes durchgestrichen:',
    ]);
    const marked = JSON.stringify(list).matchAll(/"value":"([^"]*)","change":"(\w+)"/gu);
    assert.deepEqual(
      Array.from(marked, ([, value = '', change]) => `${change} ${value.trim()}`),
      [
        'deleted vierzig',
        'inserted sechzig',
        'deleted zwei',
        'inserted fünf',
        'inserted , davon zwei an Schulen',
      ],
    );
  });

  it('prints typed sentences as they are typed', () => {
    const letter = letterOf(
      amends(`## Beschlussvorschlag\n\nZu Punkt 1: sechzig.\n\n${current}\n${amended}`),
    );
    assert.deepEqual(lines(letter.resolution.blocks), ['Zu Punkt 1: sechzig.']);
  });
});
