import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LetterBlocks } from '../../src/blocks/blocks.ts';
import type { Block, Inline } from '../../src/letter/block.ts';
import { readBody } from '../../src/read/body/body.ts';
import { noReferences } from '../../src/references/references.ts';

const number = fc.integer({ min: 0, max: 130 });
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
const roman = fc.constantFrom('I', 'II', 'III', 'IV', 'V', 'IX', 'X');

const marker = fc.oneof(
  number.map((n) => `${n}.`),
  number.map((n) => `${n})`),
  number.map((n) => `${n}.)`),
  number.map((n) => `(${n})`),
  fc.tuple(number, letter).map(([n, a]) => `${n}${a}.`),
  fc.tuple(number, letter).map(([n, a]) => `(${n}${a})`),
  fc.tuple(number, number).map(([n, m]) => `${n}.${m}`),
  number.map((n) => `§ ${n}`),
  number.map((n) => `§ ${n}a`),
  letter.map((a) => `${a})`),
  letter.map((a) => `${a}.`),
  letter.map((a) => `(${a})`),
  letter.map((a) => `${a}${a})`),
  letter.map((a) => `${a.toUpperCase()}.`),
  letter.map((a) => `${a.toUpperCase()})`),
  roman.map((n) => `${n}.`),
  roman.map((n) => `${n.toLowerCase()})`),
  fc.constantFrom('•', '–', '—', '-', '○', '➢', 'o', '2028.', '24. Mai', '8.30 Uhr', 'z. B.', ''),
);

const line = fc.record({
  blanks: fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '\u00A0', '\t'),
  marker: fc.oneof(
    { weight: 4, arbitrary: marker },
    { weight: 1, arbitrary: fc.tuple(marker, marker).map((two) => two.join(' ')) },
  ),
  gap: fc.constantFrom(' ', ' ', '  ', '\u00A0', '\t', '     '),
  end: fc.constantFrom(
    '',
    '.',
    ':',
    ';',
    '?',
    ' und',
    ' Nr.',
    ', der Rest der Zeile ist lang genug',
  ),
  behind: fc.constantFrom(
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\n\n### Titel\n',
    '\n<!-- geheim\n\n1. x -->\n',
  ),
});

/** What is typed, with a word of its own in each line, and what of it is to be printed. */
const typed = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => {
  const text = lines
    .map(
      ({ blanks, marker, gap, end, behind }, at) =>
        `${blanks}${marker}${gap}Wort${at}${end}${behind}`,
    )
    .join('');
  return { text, printed: bare(text.replace(/<!--[\s\S]*?-->/gu, '').replace(/^### /gmu, '')) };
});

/** Without white space, which is no difference between a list and a line of text. */
function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Markers of one style, going on from the first value. */
const run = fc
  .record({
    count: fc.integer({ min: 2, max: 12 }),
    style: fc.constantFrom<(at: number) => string>(
      () => '-',
      () => '*',
      () => '•',
      () => '➢',
      () => '\uF0B7',
      (at) => `${at}.`,
      (at) => `${at})`,
      (at) => `${at}.)`,
      (at) => `(${at})`,
      (at) => `${letterOf(at)})`,
      (at) => `(${letterOf(at)})`,
      (at) => `§ ${at}`,
    ),
  })
  .map(({ count, style }) => Array.from({ length: count }, (_, index) => style(index + 1)));

function letterOf(value: number): string {
  return String.fromCharCode(96 + value);
}

/** The text of a point: long or short, at its end or not. */
const content = fc
  .record({
    words: fc.integer({ min: 1, max: 40 }),
    end: fc.constantFrom('', '.', ',', ';', ' und', ', oder', ' sowie', ' und/oder', ')', '!'),
  })
  .map(({ words, end }) => `${'Baumschutz '.repeat(words).trim()}${end}`);

function said(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
      return block.inlines.map(saidInline).join('');
    case 'list':
      // Markdown's own bullet is printed as one; here it was typed as a dash.
      return block.items
        .map(({ marker, blocks }) => (marker.text || '-') + blocks.map(said).join(''))
        .join('');
    default:
      return assert.fail(`${block.type} in a text of points`);
  }
}

function saidInline(inline: Inline): string {
  return inline.type === 'text' ? inline.value : '';
}

describe('points, whatever is typed', () => {
  it('are points in a run, however long their lines are and however these end', () => {
    fc.assert(
      fc.property(run, fc.infiniteStream(content), fc.boolean(), (markers, contents, isLed) => {
        // A § is a marker where a title follows, which is no sentence.
        const isTitled = markers[0]?.startsWith('§');
        const lines = markers.map((marker) => {
          const text = String(contents.next().value);
          return `${marker} ${isTitled ? text.replace(/[\W\s]+$/u, '') : text}`;
        });
        const text = `${isLed ? 'Gefordert wird:\n' : ''}${lines.join('\n')}\n`;
        const [section] = readBody(`### Anfang\n${text}`, 0).sections;
        const lists = (section?.content ?? []).filter(({ type }) => type === 'list');
        assert.deepEqual(
          lists.map((list) => 'children' in list && list.children.length),
          [markers.length],
          text,
        );
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);

  it('print what was typed: each number, letter and word, in its order, and no comment', () => {
    fc.assert(
      fc.property(typed, ({ text, printed }) => {
        const body = readBody(`### Anfang\n${text}`, 0);
        const blocks = new LetterBlocks({ text, ...body }, noReferences);
        const content = body.sections.flatMap(({ title, content }) =>
          [title === 'Anfang' ? '' : title].concat(blocks.of(content).map(said)),
        );
        assert.equal(bare(content.join('')), printed);
      }),
      { numRuns: 500 },
    );
  }).timeout(60_000);
});
