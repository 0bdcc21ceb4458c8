import assert from 'node:assert/strict';
import { anotherGroup } from '../../src/assist/another-group.ts';
import { read } from '../../src/read/read.ts';
import { applyEdits } from '../../src/text/edit.ts';

const motionWith = (head: string) => `---\nbetreff: Mehr Bäume\n${head}\nort: Musterhausen\n---\n`;

/** The motion with another group, filled in. */
function joined(head: string): string | undefined {
  const text = motionWith(head);
  const at = text.indexOf('antragsteller');
  const [fix] = anotherGroup(read(text), at, at);
  return (
    fix &&
    applyEdits(text, fix.edits)
      .replace('[Fraktion]', 'Fraktion Freies Land')
      .replace('[Name]', 'Jon Beispiel')
  );
}

const names = (text: string) =>
  (read(text).facts.submitters?.value ?? []).map(({ value: { group, name } }) => [
    group?.value.name?.value ?? '',
    name?.value ?? '',
  ]);

const heads: Record<string, string> = {
  'a text': 'antragsteller: Fraktion Offene Stadt',
  'a text in quotes': 'antragsteller: "Fraktion: Offene Stadt"',
  'a mapping': 'antragsteller:\n  fraktion: Fraktion Offene Stadt\n  name: Karla Muster',
  'a mapping with lists and a remark':
    'antragsteller:\n    fraktion: Fraktion Offene Stadt # wir\n\n    name: Karla Muster\n    anschrift:\n      - Ratsgasse 1\n      - 01234 Musterhausen',
  'a mapping in braces': 'antragsteller: {fraktion: Fraktion Offene Stadt, name: Karla Muster}',
  'a list': 'antragsteller:\n  - fraktion: Fraktion Offene Stadt\n    name: Karla Muster',
  'a list at the margin': 'antragsteller:\n- fraktion: Fraktion Offene Stadt\n  name: Karla Muster',
  'a list of texts': 'antragsteller:\n  - Fraktion Offene Stadt\n  - Fraktion Mitte',
  'a list in brackets': 'antragsteller: [{fraktion: Fraktion Offene Stadt, name: Karla Muster}]',
};

describe('Another group', () => {
  for (const [what, head] of Object.entries(heads)) {
    for (const [ends, lineEnd] of [
      ['\\n', '\n'],
      ['\\r\\n', '\r\n'],
    ] as const) {
      it(`joins ${what}, with lines ending in ${ends}`, () => {
        const before = names(motionWith(head));
        const text = joined(head.replaceAll('\n', lineEnd));
        assert.ok(text !== undefined);
        assert.deepEqual(names(text), [...before, ['Fraktion Freies Land', 'Jon Beispiel']], text);
        assert.equal(read(text).facts.place?.value, 'Musterhausen');
      });
    }
  }

  it('is offered at the submitters alone', () => {
    const text = motionWith('antragsteller: Fraktion Offene Stadt');
    assert.deepEqual(anotherGroup(read(text), 5, 5), []);
    const at = text.indexOf('ort:');
    assert.deepEqual(anotherGroup(read(text), at + 2, at + 2), []);
  });

  it('is not offered where nobody is told yet', () => {
    assert.equal(joined('antragsteller:'), undefined);
  });
});
