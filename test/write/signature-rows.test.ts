import assert from 'node:assert/strict';
import type { SignatureGroup } from '../../src/letter/letter.ts';
import {
  columnsFor,
  signatureBlocks,
  signatureGrid,
  signatureRows,
} from '../../src/write/signature-rows.ts';

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

describe('so many stand side by side', () => {
  const columns = (office: string, count: number, font?: string) =>
    columnsFor(
      {
        signatures: [
          { signers: Array.from({ length: count }, (_, i) => ({ name: `Name ${i}`, office })) },
        ],
        layout: { form: 'B', foldMarks: true, size: 11, ...(font && { font }) },
      },
      165,
    );

  it('as are whole in their lines, at most three', () => {
    assert.equal(columns('Stadträtin', 3), 3);
    assert.equal(columns('Stellvertretende Fraktionsvorsitzende', 3), 2);
    const long = 'Stellvertretende Vorsitzende und Sprecherin für Bau- und Verkehrspolitik';
    assert.equal(columns(long, 2), 1);
    assert.equal(columns(long, 6), 2);
  });

  it('fewer in a font that may be wide', () => {
    assert.equal(columns('Fraktionsvorsitzende und', 3), 3);
    assert.equal(columns('Fraktionsvorsitzende und', 3, 'Verdana'), 2);
    assert.equal(columns('Fraktionsvorsitzende und', 3, 'Times New Roman'), 3);
  });
});

describe('the grid of signatures', () => {
  it('is that of the fullest row, so that all stand below one another', () => {
    const rows = signatureRows([group(undefined, ...'abcde')]);
    assert.deepEqual(
      rows.map(({ places }) => places.length),
      [3, 2],
    );
    assert.deepEqual(signatureGrid(rows, 165), { step: 57, width: 51 });
  });

  it('gives one signature the whole line', () => {
    assert.deepEqual(signatureGrid(signatureRows([group(undefined, 'a')]), 165).width, 165);
    assert.deepEqual(signatureGrid([], 165).width, 165);
  });
});

describe('signatures at the end of a page', () => {
  const names = (...groups: SignatureGroup[]) =>
    signatureBlocks(signatureRows(groups)).map((rows) =>
      rows.map(({ places }) => places.map(({ signer }) => signer.name).join('')).join(' '),
    );

  it('stay together where they are few', () => {
    assert.deepEqual(names(), []);
    assert.deepEqual(names(group('A', 'a'), group('B', 'b', 'c'), group('C', 'd')), ['a bc d']);
  });

  it('are parted only above the name of a group', () => {
    assert.deepEqual(
      names(group('A', ...'abcd'), group('B', 'e'), group('C', 'f'), group('D', ...'gh')),
      ['ab cd', 'ef', 'gh'],
    );
  });

  it('are parted also below where no page would hold them', () => {
    const blocks = names(group(undefined, ...'abcdefghijklmnopqrstuvwxyz'));
    assert.deepEqual(
      blocks.map((block) => block.split(' ').length),
      [6, 3],
    );
  });
});
