import assert from 'node:assert/strict';
import { headingAnchors, renamable, rename, slugOf } from '../../src/assist/anchors.ts';
import { documentLinks } from '../../src/assist/links.ts';
import type { References } from '../../src/references/references.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { motionOf } from './motion.ts';

const text = `## Finanzielle Auswirkungen:

Siehe [unten](#zur-lage) und [da](<#zur-lage> "Titel").

## Zur Lage

Dazu [oben](#finanzielle-auswirkungen), [nirgends](#nirgends), [Plan](anlagen/plan%201.pdf "Plan"),
![Bild](bild.png), [Netz](https://musterhausen.example).
`;

function renamed(at: string, words: string): string {
  const motion = motionOf(text);
  const anchor = renamable(motion, text.indexOf(at) + 3);
  assert.ok(anchor, at);
  return applyEdits(text, rename(motion, anchor, words));
}

describe('Headings that are linked', () => {
  it('have the slugs of the Markdown preview', () => {
    assert.equal(slugOf('Begründung der Dringlichkeit'), 'begründung-der-dringlichkeit');
    assert.equal(slugOf('§ 34 (neu): Was?'), '-34-neu-was');
    assert.deepEqual(
      headingAnchors(motionOf('# A\n\n## B\n\n## B\n')).map(({ slug }) => slug),
      ['a', 'b', 'b-1'],
    );
  });

  it('are renamed with every link to them', () => {
    const result = renamed('## Zur Lage', 'Lage & Stand');
    assert.match(result, /^## Lage & Stand$/mu);
    assert.match(result, /\[unten\]\(#lage--stand\) und \[da\]\(<#lage--stand> "Titel"\)/u);
    assert.match(result, /#finanzielle-auswirkungen/u);
  });

  it('are renamed from a link too, and keep their colon', () => {
    const result = renamed('(#finanzielle', 'Kosten');
    assert.match(result, /^## Kosten:$/mu);
    assert.match(result, /\[oben\]\(#kosten\)/u);
  });

  it('keep the links where another heading has that name already: its slug would be another', () => {
    const result = renamed('## Zur Lage', 'Finanzielle Auswirkungen');
    assert.match(result, /\[unten\]\(#zur-lage\)/u);
    assert.equal(result.match(/^## Finanzielle Auswirkungen/gmu)?.length, 2);
  });

  it('stay as they are without a name, and nothing else is renamed', () => {
    assert.equal(renamed('## Zur Lage', '  '), text);
    const motion = motionOf(text);
    assert.equal(renamable(motion, text.indexOf('Siehe')), undefined);
    assert.equal(renamable(motion, text.indexOf('#nirgends') + 2), undefined);
  });
});

describe('Links', () => {
  const references: References = {
    get: (path) =>
      path.includes('plan')
        ? { state: 'present', location: 'file:///antraege/plan.pdf' }
        : undefined,
  };

  it('lead to files that are there and to headings', () => {
    const links = documentLinks(motionOf(text), references).map(({ range, location, offset }) => [
      text.slice(range.start, range.end),
      location ?? text.slice(offset).split('\n')[0],
    ]);
    assert.deepEqual(links, [
      ['anlagen/plan%201.pdf', 'file:///antraege/plan.pdf'],
      ['zur-lage', '## Zur Lage'],
      ['zur-lage', '## Zur Lage'],
      ['finanzielle-auswirkungen', '## Finanzielle Auswirkungen:'],
    ]);
  });
});
