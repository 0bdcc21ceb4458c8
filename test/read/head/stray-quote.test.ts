import assert from 'node:assert/strict';
import { read } from '../../../src/read/read.ts';

const subject = (typed: string) => read(`---\nbetreff: ${typed}\n---\n`).facts.subject?.value;
const address = (typed: string) =>
  read(`---\nantragsteller: {name: A, anschrift: ${typed}}\n---\n`).facts.submitters?.value[0]
    ?.value.address?.value;

describe('A quote that is left over in a head', () => {
  it('is a slip, not text: no letter prints it', () => {
    for (const typed of ['"Mehr Bäume', 'Mehr Bäume"', '" Mehr Bäume', '"Mehr Bäume  '])
      assert.equal(subject(typed), 'Mehr Bäume', typed);
    assert.equal(subject('"Mehr: Bäume'), 'Mehr: Bäume');
    for (const typed of [
      '["Ratsgasse 1, 01234 Musterhausen]',
      '[Ratsgasse 1", 01234 Musterhausen]',
    ])
      assert.deepEqual(address(typed)?.slice(1), ['01234 Musterhausen'], typed);
    assert.deepEqual(address('["Ratsgasse 1, 01234 Musterhausen]'), [
      'Ratsgasse 1',
      '01234 Musterhausen',
    ]);
  });

  it('is text where it has its other half, is an inch, or an apostrophe', () => {
    for (const typed of [
      '"Betonwüste" begrünen',
      'Die "Betonwüste"',
      'Rohre von 24"',
      "'s Lädle erhalten",
    ])
      assert.equal(subject(typed), typed);
    assert.equal(subject('"Mehr Bäume"'), 'Mehr Bäume');
  });
});
