import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fields } from '../../src/motion/fields.ts';
import type { Motion } from '../../src/motion/motion.ts';
import type { HeadNode } from '../../src/motion/node.ts';
import { readProfile } from '../../src/read/profile.ts';
import { read } from '../../src/read/read.ts';
import type { Place } from '../../src/text/place.ts';

const keys = Object.values(fields).map(({ key }) => key);

/** Pieces of which heads are made, and of which they are unmade. */
const piece = fc.oneof(
  fc.constantFrom(...keys, 'name', 'fraktion', 'anschrift', 'zeilen', 'unbekannt', '<<'),
  fc.constantFrom(
    ': ',
    ':',
    '- ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\r\n',
    '\n  ',
    '\n- ',
    '#',
    ' # ',
  ),
  fc.constantFrom(
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!!str ',
    '|',
    '>',
    '?',
    '---',
    '%',
    '@',
  ),
  fc.constantFrom(
    'Text',
    '24.09.2026',
    'ä',
    'a\u0308',
    '\u00A0',
    '\uD800',
    '\u0000',
    '\\',
    '[Ort]',
  ),
);
const headText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const motionText = fc.oneof(
  headText.map((head) => `---\n${head}\n---\n\n## Begründung\n`),
  headText.map((head) => `---\n${head}`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function places(node: HeadNode): Place[] {
  if (node.type === 'list') return [node.place, ...node.items.flatMap(places)];
  if (node.type !== 'mapping') return [node.place];
  return [
    node.place,
    ...node.entries.flatMap((entry) => [entry.place, entry.keyPlace, ...places(entry.value)]),
  ];
}

function assertWithin({ start, end }: Place, text: string): void {
  assert.ok(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length);
  for (const { line, column, offset } of [start, end]) {
    const before = text.slice(0, offset).split(/\r\n?|\n/);
    // Between CR and LF a point counts with the line that they end.
    if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
    assert.deepEqual([line, column], [before.length, (before.at(-1)?.length ?? 0) + 1]);
  }
}

/** Facts without the places they were read from. */
function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'node' ? undefined : part)));
}

function summary({ facts, faults, head }: Motion): unknown {
  return [bare(facts), head.state, faults.map(({ type, place }) => [type, place.start.line])];
}

describe('read, whatever the text', () => {
  it('gives a motion whose places lie within the text', () => {
    fc.assert(
      fc.property(motionText, (text) => {
        const motion = read(text);
        assert.equal(text.endsWith(motion.text), true);
        for (const { place } of motion.faults) assertWithin(place, motion.text);
        for (const place of places(motion.head.own)) assertWithin(place, motion.text);
      }),
      { numRuns: 40 },
    );
  }).timeout(20_000);

  it('gives a profile', () => {
    fc.assert(
      fc.property(headText, (text) => {
        const { faults } = readProfile({ location: 'file:///antrag.yml', text });
        for (const { place } of faults) assertWithin(place, text);
      }),
      { numRuns: 40 },
    );
  }).timeout(20_000);

  it('reads the same with LF, CRLF and a byte order mark', () => {
    const lines = headText.map((head) => `---\n${head.replaceAll('\r', '')}\n---\n\nText\n`);
    fc.assert(
      fc.property(lines, (text) => {
        const expected = summary(read(text));
        assert.deepEqual(summary(read(text.replaceAll('\n', '\r\n'))), expected);
        assert.deepEqual(summary(read(`\uFEFF${text}`)), expected);
      }),
      { numRuns: 50 },
    );
  }).timeout(20_000);

  it('reads any line of text as it stands, quoted or forgiven', () => {
    const character = fc.oneof(
      fc.constantFrom(...'#:"\'[]{}*&!|>%@`-?,= äß„“\\'),
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }),
    );
    const subject = fc
      .array(character, { minLength: 1, maxLength: 20 })
      .map((characters) => `Linie ${characters.join('')}x`);
    fc.assert(
      fc.property(subject, (typed) => {
        fc.pre(!/#\s*regel-aus/.test(typed));
        const { facts, faults } = read(`---\nbetreff: ${typed}\nort: B\n---\n`);
        assert.equal(facts.subject?.value, typed);
        assert.equal(facts.place?.value, 'B');
        const forgiven = faults.find((fault) => fault.type === 'value-forgiven');
        if (!forgiven) return;
        const again = read(`---\nbetreff: ${forgiven.quoted}\nort: B\n---\n`);
        assert.equal(again.facts.subject?.value, typed);
        assert.deepEqual(again.faults, []);
      }),
      { numRuns: 40 },
    );
  }).timeout(20_000);
});
