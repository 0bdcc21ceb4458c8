import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterOf } from '../../../src/export/export.ts';
import { withChanges } from '../../../src/import/take-back/apply.ts';
import { takeBack } from '../../../src/import/take-back/take-back.ts';
import { load } from '../../../src/load.ts';
import { docx } from '../../../src/write/docx/docx.ts';
import { resources } from '../../resources.ts';

const location = 'file:///folder/a.antrag.md';
const files = {
  read: () => Promise.resolve(undefined),
  root: () => Promise.resolve('file:///folder/'),
};

/** A colleague makes one text of the other in Word; what comes back is that text. */
async function becomes(text: string, wanted: string): Promise<void> {
  const letter = await docx.write(letterOf(await load(wanted, location, files)), resources);
  const found = await takeBack(letter.bytes, text, { location, files, resources });
  assert.equal(withChanges(text, found.changes), wanted);
  assert.deepEqual(found.clashes, []);
}

const head = '---\nart: Antrag\nbetreff: Bäume\ngremium: Gemeinderat\n---\n\n';

/** What a point of the motion holds, all of it in its own words. */
const content = fc.record({
  comment: fc.boolean(),
  points: fc.integer({ min: 0, max: 3 }),
  deeper: fc.boolean(),
  table: fc.boolean(),
  wrapped: fc.boolean(),
  note: fc.boolean(),
});

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

const names = ['Linden', 'Brunnen', 'Radwege', 'Schulen', 'Spielplätze'];

/** A point with all that is in it, but its number. */
function pointOf({ comment, points, deeper, table, wrapped, note }: Content, at: number): string[] {
  const name = names[at] ?? '';
  const end = wrapped ? `am Anger,\n   und zwar *alle* ${name}` : `am Anger`;
  const sub = Array.from({ length: points }, (_, index) => {
    const letter = String.fromCharCode(97 + index);
    const inner = deeper && index === 0 ? [`      - nur ${name} im Norden`] : [];
    return [`   ${letter}) ${name} im Jahr ${2027 + index} bauen`, ...inner];
  }).flat();
  return [
    `${comment ? `<!-- zu ${name} -->\n` : ''}`,
    ` Die Stadt pflegt die ${name} ${end}${note ? `[^${at + 1}]` : ''}.`,
    ...sub.map((line) => `\n${line}`),
    ...(table ? [`\n\n   | ${name} | Preis |\n   | --- | ---: |\n   | alt | ${at}.000 € |\n`] : []),
  ];
}

function motionOf(contents: readonly Content[], order: readonly number[]): string {
  const points = order.map((at, index) => {
    const [comment = '', ...rest] = pointOf(contents[at] as Content, at);
    return `${comment}${index + 1}.${rest.join('')}`;
  });
  const notes = contents.flatMap(({ note }, at) =>
    note ? [`[^${at + 1}]: Siehe ${names[at]}.`] : [],
  );
  return `${head}## Beschlussvorschlag\n\n${points
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n\n## Begründung\n\nSo ist es.\n\n${notes.join('\n\n')}\n`;
}

const moved = fc
  .array(content, { minLength: 3, maxLength: 5 })
  .chain((contents) =>
    fc.tuple(
      fc.constant(contents),
      fc.nat(contents.length - 1),
      fc.nat(contents.length - 1),
      fc.integer({ min: 1, max: 2 }),
    ),
  );

describe('Points that a colleague has moved', () => {
  it('come back with all that is in them, one or several, to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(moved, async ([contents, from, to, count]) => {
        const order = contents.map((_, index) => index);
        const before = motionOf(contents, order);
        order.splice(to, 0, ...order.splice(from, count));
        await becomes(before, motionOf(contents, order));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 100_000 },
    );
  }).timeout(120_000);

  const section = (points: string, reason = 'So ist es.', more = '') =>
    `${head}## Beschlussvorschlag\n\n${points}\n\n## Begründung\n\n${reason}\n${more}`;
  const cases: Record<string, [before: string, after: string]> = {
    'below another point, deeper': [
      section(
        '1. Eins mit Linden\n   a) darin Buchen\n2. Zwei mit Eichen\n   <!-- warum? -->\n   a) darin *Ulmen*\n      und Erlen',
      ),
      section(
        '1. Eins mit Linden\n   a) darin Buchen\n   b) Zwei mit Eichen\n      <!-- warum? -->\n      aa) darin *Ulmen*\n         und Erlen',
      ),
    ],
    'into another section': [
      section(
        '1. Eins mit Linden\n2. Zwei mit Eichen',
        'So ist es.\n\nDie *Ulmen* stehen\nnoch lange dort.\n\nEnde der Rede.',
        '\n## Kosten\n\nKeine.\n',
      ),
      section(
        '1. Eins mit Linden\n2. Zwei mit Eichen',
        'So ist es.\n\nEnde der Rede.',
        '\n## Kosten\n\nKeine.\n\nDie *Ulmen* stehen\nnoch lange dort.\n',
      ),
    ],
    'with notes that Word counts anew': [
      section(
        '1. Eins mit Linden',
        'Die Buchen sind alt.[^b]\n\nDie Erlen sind jung.[^e]\n\nEnde der Rede.',
        '\n[^b]: Zählung 2026.\n[^e]: Zählung 2027.\n',
      ),
      section(
        '1. Eins mit Linden',
        'Die Erlen sind jung.[^e]\n\nDie Buchen sind alt.[^b]\n\nEnde der Rede.',
        '\n[^b]: Zählung 2026.\n[^e]: Zählung 2027.\n',
      ),
    ],
    'where a new one stands before and behind them': [
      section('1. Eins mit Linden\n2. Zwei mit Eichen\n3. Drei mit Ulmen\n4. Vier mit Erlen'),
      section(
        '1. Neu mit Palmen\n2. Drei mit Ulmen\n3. Neu mit Kakteen\n4. Eins mit Linden\n5. Zwei mit Eichen\n6. Vier mit Erlen',
      ),
    ],
  };
  for (const [what, [before, after]] of Object.entries(cases))
    it(`come back ${what}`, () => becomes(before, after));
});
