import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amendment } from '../../src/amend/amendment.ts';
import { unitsOf } from '../../src/compare/unit.ts';
import { blocksOf } from '../compare/blocks.ts';
import { apply, printed } from './reader.ts';

const words = fc.constantFrom(
  ...'Die Verwaltung pflanzt Bäume und berichtet dem Rat über Kosten von zwei drei 2027 1,5 % SPD-Fraktion Bürger*innen z. B. „Grün“ (neu), jährlich; der die das'.split(
    ' ',
  ),
);
const sentence = fc
  .array(words, { minLength: 2, maxLength: 9 })
  .map((all) => `Es ${all.join(' ')} so.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
interface Point {
  text: string;
  below: string[];
}
const point: fc.Arbitrary<Point> = fc.record({
  text,
  below: fc.array(text, { maxLength: 4 }).map((all) => (all.length > 1 ? all : [])),
});
const points = fc.array(point, { minLength: 1, maxLength: 6 });

function typed(all: readonly Point[]): string {
  return all
    .map(({ text: lead, below }, index) =>
      [
        `${index + 1}. ${lead}`,
        ...below.map((inner, at) => `   ${String.fromCharCode(97 + at)}) ${inner}`),
      ].join('\n'),
    )
    .join('\n');
}

/** A text, and one that came of it by a few changes as people make them. */
const edited = points.chain((before) =>
  fc
    .array(fc.record({ kind: fc.nat(6), at: fc.nat(), other: fc.nat(), point, word: words }), {
      maxLength: 4,
    })
    .map((edits) => {
      const after: Point[] = before.map(({ text: lead, below }) => ({
        text: lead,
        below: [...below],
      }));
      for (const { kind, at, other, point: fresh, word } of edits) {
        const index = after.length > 0 ? at % after.length : 0;
        const there = after[index];
        if (kind === 0) after.splice(index, 0, fresh);
        else if (kind === 1 && after.length > 1) after.splice(index, 1);
        else if (kind === 2 && there)
          after.splice(other % after.length, 0, ...after.splice(index, 1));
        else if (kind === 3 && there)
          there.below.splice(other % (there.below.length + 1), 0, fresh.text);
        else if (kind === 4 && there && there.below.length > 2) there.below.pop();
        else if (there) {
          const parts = there.text.split(' ');
          const place = 1 + (other % Math.max(1, parts.length - 2));
          parts.splice(place, kind === 5 ? 1 : 0, word);
          there.text = parts.join(' ');
        }
      }
      return { before: typed(before), after: typed(after) };
    }),
);

/** What stands in a §: text without a mark, behind `(1)`, or points. */
const piece = fc.record({
  mark: fc.constantFrom('none', 'bracket', 'points'),
  texts: fc.array(text, { minLength: 2, maxLength: 3 }),
});
const statute = fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});
type Statute = typeof statute extends fc.Arbitrary<infer Made> ? Made : never;

function enacted(all: Statute): string {
  return all
    .map((pieces, index) => {
      let brackets = 0;
      const below = pieces.map(({ mark, texts: [first = '', ...others] }) => {
        if (mark === 'none') return first;
        if (mark === 'bracket') return `(${++brackets}) ${first}`;
        return [first, ...others].map((inner, at) => `${at + 1}. ${inner}`).join('\n');
      });
      return [`§ ${index + 1} Titel`, ...below].join('\n\n');
    })
    .join('\n\n');
}

const changedStatute = fc
  .tuple(statute, fc.array(fc.tuple(fc.nat(2), fc.nat(), fc.nat(), piece, words), { maxLength: 3 }))
  .map(([before, edits]) => {
    const after = structuredClone(before);
    for (const [kind, at, other, fresh, word] of edits) {
      const pieces = after[at % after.length] ?? [];
      const index = other % pieces.length;
      const there = pieces[index];
      if (kind === 0) pieces.splice(index, 0, fresh);
      else if (kind === 1 && pieces.length > 1) pieces.splice(index, 1);
      else if (there) there.texts[0] = there.texts[0]?.replace(' ', ` ${word} `) ?? '';
    }
    return { before: enacted(before), after: enacted(after) };
  });

/** A piece of an excerpt, or the mark of text that it leaves out, alone or at the end of another. */
const ended = fc.tuple(text, fc.constantFrom('', '', '', ' …', ' […]')).map((all) => all.join(''));
const someLeftOut = fc.oneof({ weight: 3, arbitrary: ended }, fc.constant('…'));
const extract = fc.oneof(
  { weight: 3, arbitrary: fc.record({ mark: fc.constant('none'), texts: fc.tuple(ended) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      mark: fc.constant('none'),
      texts: fc.tuple(fc.constantFrom('…', '[…]')),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      mark: fc.constantFrom('bullets', 'bullets', 'points'),
      texts: fc.array(someLeftOut, { minLength: 2, maxLength: 4 }),
    }),
  },
);
interface Extract {
  mark: string;
  texts: string[];
}

function excerpted(all: readonly Extract[]): string {
  return all
    .map(({ mark, texts }) =>
      texts
        .map((one, index) =>
          mark === 'none' ? one : mark === 'bullets' ? `- ${one}` : `${index + 1}. ${one}`,
        )
        .join('\n'),
    )
    .join('\n\n');
}

const isMark = (one: string | undefined) => one === '…' || one === '[…]';

/** An excerpt, and what was made of it: what it leaves out stays left out. */
const changedExcerpt = fc
  .tuple(
    fc.array(extract, { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat(), extract, sentence, words), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([typed_, edits]) => {
    const after: Extract[] = typed_.map(({ mark, texts }) => ({ mark, texts: [...texts] }));
    for (const [kind, at, other, fresh, own, word] of edits) {
      const index = at % after.length;
      const { mark, texts } = after[index] ?? { mark: '', texts: [] };
      const place = other % texts.length;
      const there = texts[place];
      if (kind === 0 && !isMark(fresh.texts[0]))
        after.splice(index, 0, { mark: fresh.mark, texts: [...fresh.texts] });
      else if (kind === 1 && after.length > 1 && !isMark(there)) after.splice(index, 1);
      else if (!there || isMark(there)) continue;
      else if (kind === 2) texts[place] = `${own} ${there}`;
      else if (kind === 3 && mark === 'bullets') texts.splice(place, 0, own);
      else {
        const parts = there.split(' ');
        parts.splice(1 + (other % Math.max(1, parts.length - 2)), kind === 4 ? 1 : 0, word);
        texts[place] = parts.join(' ');
      }
    }
    return { before: excerpted(typed_), after: excerpted(after) };
  });

/** What stands in a point below its text, or in a text without numbers. */
const block = fc.oneof(
  sentence,
  fc
    .tuple(words, fc.nat(30))
    .map(([word, amount]) => `| Was | Wie viel |\n| --- | --- |\n| ${word} | ${amount} |`),
  fc.nat(5).map((number) => `![Plan](plan-${number}.png)`),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => `- ${all.join('\n- ')}`),
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => `a) ${all.join('\n\nb) ')}`),
);
const blocks = fc.array(block, { maxLength: 4 });
const laidOut = fc
  .record({
    all: fc.array(blocks, { minLength: 1, maxLength: 4 }),
    isNumbered: fc.boolean(),
    edits: fc.array(fc.tuple(fc.nat(2), fc.nat(), fc.nat(), block), { minLength: 1, maxLength: 3 }),
  })
  .map(({ all, isNumbered, edits }) => {
    const after = all.map((own) => [...own]);
    for (const [kind, at, other, fresh] of edits) {
      const own = after[at % after.length] ?? [];
      const index = other % (own.length + 1);
      own.splice(index, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [fresh]));
    }
    const put = (points_: readonly (readonly string[])[]) =>
      isNumbered
        ? points_
            .map((own, index) => [`${index + 1}. Punkt ${index} gilt.`, ...own].join('\n\n'))
            .join('\n\n')
            .replaceAll(/\n(?=[^\n\d])/gu, '\n   ')
        : ['Es gilt:', ...points_.flat()].join('\n\n');
    return { before: put(all), after: put(after) };
  });

/** The sentences that turn one text into another, applied to the one, give the other. */
function assertTold(before: string, after: string, words: Parameters<typeof amendment>[2]): void {
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const said = amendment(old, now, words);
  assert.deepEqual(apply(unitsOf(old), said), printed(unitsOf(now)), JSON.stringify(said, null, 1));
}

/** As many as in every run of the tests, or as `RUNS` says. */
const runs = (usual: number) => Number(process.env.RUNS ?? usual);

describe('The sentences of an amendment, read and applied', () => {
  it('turn any excerpt into what was made of it, and leave alone what it leaves out', () => {
    fc.assert(
      fc.property(changedExcerpt, ({ before, after }) => {
        assertTold(before, after, { unitWord: 'Ziffer', subject: 'Der Text' });
      }),
      { numRuns: runs(80) },
    );
  });

  it('turn any statute into what was made of it, whatever has no mark in it', () => {
    fc.assert(
      fc.property(changedStatute, ({ before, after }) => {
        assertTold(before, after, { unitWord: 'Ziffer', subject: 'Der Text' });
      }),
      { numRuns: runs(40) },
    );
  });

  it('turn any text into one in which tables, pictures, lists and paragraphs came and went', () => {
    fc.assert(
      fc.property(laidOut, ({ before, after }) => {
        assertTold(before, after, { unitWord: 'Ziffer', subject: 'Der Text' });
      }),
      { numRuns: runs(60) },
    );
  });

  it('turn any text into what was made of it', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        assertTold(before, after, { unitWord: 'Ziffer', subject: 'Der Beschlussvorschlag' });
      }),
      { numRuns: runs(60) },
    );
  });

  it('turn any text into any other', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        assertTold(typed(one), typed(other), { unitWord: 'Punkt', subject: 'Der Antragstext' });
      }),
      { numRuns: runs(40) },
    );
  });
});
