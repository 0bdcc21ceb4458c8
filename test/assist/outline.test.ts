import assert from 'node:assert/strict';
import { folds } from '../../src/assist/folding.ts';
import { type OutlineItem, outline } from '../../src/assist/outline.ts';
import { motionOf } from './motion.ts';

const text = `---
art: Antrag
betreff: Mehr Bäume
antragsteller:
  - name: Karla Muster
---

## Beschlussvorschlag

1. Es werden **Bäume** gepflanzt,
   und zwar viele.

   a) Linden
2. Sie werden gegossen.

## Begründung:

Vorweg.

### Klima

Heiß.

#### Sommer

Sehr.

### Kosten je Baum

Wenig.
`;

function shape(items: OutlineItem[]): unknown[] {
  return items.map(({ title, children }) =>
    children.length > 0 ? [title, shape(children)] : title,
  );
}

describe('The outline', () => {
  it('lists head, sections, points and headings', () => {
    assert.deepEqual(shape(outline(motionOf(text), 'de')), [
      'Angaben',
      [
        'Beschlussvorschlag',
        ['1. Es werden Bäume gepflanzt, und zwar viele.', '2. Sie werden gegossen.'],
      ],
      ['Begründung', [['Klima', ['Sommer']], 'Kosten je Baum']],
    ]);
  });

  it('puts headings of one level beside one another, however deep', () => {
    const deep = text.replace('Sehr.', 'Sehr.\n\n#### Winter\n\nKaum.');
    assert.deepEqual(shape(outline(motionOf(deep), 'de')).at(-1), [
      'Begründung',
      [['Klima', ['Sommer', 'Winter']], 'Kosten je Baum'],
    ]);
  });

  it('says of the head what the motion is', () => {
    assert.equal(outline(motionOf(text), 'de')[0]?.detail, 'Antrag: Mehr Bäume');
  });

  it('keeps selections within what they select of, and children within parents', () => {
    const visit = (item: OutlineItem): void => {
      assert.ok(item.range.start <= item.selection.start, item.title);
      assert.ok(item.selection.end <= item.range.end, item.title);
      for (const child of item.children) {
        assert.ok(item.range.start <= child.range.start, child.title);
        assert.ok(child.range.end <= item.range.end, child.title);
        visit(child);
      }
    };
    for (const item of outline(motionOf(text), 'en')) visit(item);
  });

  it('numbers points as they are numbered', () => {
    const [section] = outline(motionOf('## Beschluss\n\n3. Drei\n4. Vier\n'), 'de');
    assert.deepEqual(
      section?.children.map(({ title }) => title),
      ['3. Drei', '4. Vier'],
    );
  });

  it('folds head, sections, headings and points of several lines', () => {
    const lines = folds(motionOf(text)).map(({ first, last }) => `${first}-${last}`);
    for (const fold of ['1-6', '8-14', '10-13', '16-30', '20-26', '24-26', '28-30'])
      assert.ok(lines.includes(fold), `${fold} in ${lines.join(' ')}`);
    assert.ok(!lines.some((fold) => fold.startsWith('14-')));
  });
});
