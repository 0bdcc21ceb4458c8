import assert from 'node:assert/strict';
import type { SignatureGroup } from '../../src/letter/letter.ts';
import { signatureRows } from '../../src/write/signature-rows.ts';

function group(name: string | undefined, ...names: string[]): SignatureGroup {
  return { ...(name && { group: name }), signers: names.map((each) => ({ name: each })) };
}

/** `A: x, y` is a row below the name of its group; `A/x, B/y` one in which each has its own. */
function shown(...groups: SignatureGroup[]): string[] {
  return signatureRows(groups).map(({ group, places }) => {
    const people = places.map(({ group, signer }) =>
      group ? `${group}/${signer.name}` : signer.name,
    );
    return (group ? `${group}: ` : '') + people.join(', ');
  });
}

describe('signatures side by side', () => {
  it('are one row for a few of one group', () => {
    assert.deepEqual(shown(group(undefined, 'a', 'b')), ['a, b']);
    assert.deepEqual(shown(), []);
  });

  it('are as even as can be for many', () => {
    assert.deepEqual(shown(group(undefined, 'a', 'b', 'c', 'd')), ['a, b', 'c, d']);
  });

  it('stand below their groups where each has one who signs', () => {
    assert.deepEqual(shown(group('A', 'a'), group('B', 'b'), group('C', 'c')), ['A/a, B/b, C/c']);
  });

  it('give a group of several rows of its own', () => {
    assert.deepEqual(shown(group('A', 'a'), group('B', 'b', 'c'), group('C', 'd')), [
      'A/a',
      'B: b, c',
      'C/d',
    ]);
  });
});
