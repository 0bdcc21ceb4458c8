import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type EmphasisMark, toggleMark } from '../../src/assist/emphasis.ts';

/** The text after the mark is toggled on what stands between `‹` and `›`, with the new selection so. */
function toggled(text: string, mark: EmphasisMark): string {
  const start = text.indexOf('‹');
  const end = text.indexOf('›') - 1;
  return shown(toggledIn(text.replace(/[‹›]/gu, ''), { start, end }, mark));
}

function toggledIn(text: string, range: { start: number; end: number }, mark: EmphasisMark) {
  const { edits, selection } = toggleMark(text, range, mark);
  let after = text;
  for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
  return { text: after, selection };
}

function shown({ text, selection: { start, end } }: ReturnType<typeof toggledIn>): string {
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

describe('Bold and italic', () => {
  it('mark the selection, without the blanks at its ends', () => {
    assert.equal(toggled('Die ‹neue Querung› kommt', '**'), 'Die **‹neue Querung›** kommt');
    assert.equal(toggled('Die‹ neue ›Querung', '*'), 'Die *‹neue›* Querung');
  });

  it('take the marks away again, inside the selection or around it', () => {
    assert.equal(toggled('Die **‹neue›** Querung', '**'), 'Die ‹neue› Querung');
    assert.equal(toggled('Die ‹**neue**› Querung', '**'), 'Die ‹neue› Querung');
    assert.equal(toggled('Die ***‹neue›*** Querung', '*'), 'Die **‹neue›** Querung');
    assert.equal(toggled('Die **‹neue›** Querung', '*'), 'Die ***‹neue›*** Querung');
  });

  it('mark the word at the cursor, and wait between the marks where there is none', () => {
    assert.equal(toggled('Die Bürger*in‹›nen', '**'), 'Die **‹Bürger*innen›**');
    assert.equal(toggled('Die ‹› ', '**'), 'Die **‹›** ');
    assert.equal(toggled('‹›', '*'), '*‹›*');
  });

  it('mark each line by itself, without the marker of its point', () => {
    assert.equal(
      toggled('‹1. Erstens\n2. Zweitens\n\na) Punkt›', '**'),
      '1. ‹**Erstens**\n2. **Zweitens**\n\na) **Punkt**›',
    );
  });

  it('twice is not at all, whatever is selected', () => {
    const texts = fc.stringMatching(/^(?:[a-zäöü ,.]{1,12}\n?){1,4}$/u);
    fc.assert(
      fc.property(
        texts,
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom<EmphasisMark>('*', '**'),
        (text, a, b, mark) => {
          const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort(
            (one, other) => one - other,
          );
          if (text.slice(start, end).trim() === '') return;
          const once = toggledIn(text, { start, end }, mark);
          assert.equal(toggledIn(once.text, once.selection, mark).text, text);
        },
      ),
    );
  });
});
