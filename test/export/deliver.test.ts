import assert from 'node:assert/strict';
import { deliver, type OnEdited, type Seen } from '../../src/export/deliver.ts';
import { FileFailure, type ReplaceOptions, type Store } from '../../src/files.ts';

const target = 'file:///a/b.docx';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** A disk of texts. What `meanwhile` puts there is there right before the next replacement. */
function folder(start: Record<string, string>, meanwhile: readonly string[] = []) {
  const files = new Map(Object.entries(start));
  const later = [...meanwhile];
  const store: Store = {
    read: async (location) => {
      const text = files.get(location);
      return text === undefined ? undefined : bytesOf(text);
    },
    root: async () => 'file:///a/',
    replace: async (location, bytes, { expected }: ReplaceOptions = {}) => {
      const next = later.shift();
      if (next !== undefined) files.set(location, next);
      const there = files.get(location);
      if (expected !== undefined && (textOf(expected ?? undefined) ?? undefined) !== there)
        throw new FileFailure('changed', location);
      files.set(location, textOf(bytes) ?? '');
    },
  };
  return { files, store };
}

/** Ours is what says so; of what is empty nobody can tell. */
const format = {
  isUntouched: async (bytes: Uint8Array) => {
    const text = textOf(bytes) ?? '';
    return text === '' ? undefined : text.startsWith('our export');
  },
};

const put = (store: Store, onEdited: OnEdited, seen?: Seen) =>
  deliver(bytesOf('our export 2'), target, format, store, onEdited, seen);

describe('a finished letter, put into its place', () => {
  it('is written where nothing stands', async () => {
    const { files, store } = folder({});
    assert.deepEqual(await put(store, 'ask'), { outcome: 'written', target });
    assert.equal(files.get(target), 'our export 2');
  });

  it('replaces an export that nobody has touched, without a question', async () => {
    const { files, store } = folder({ [target]: 'our export 1' });
    assert.equal((await put(store, 'ask')).outcome, 'written');
    assert.equal(files.get(target), 'our export 2');
  });

  for (const [what, text] of [
    ['one that was edited since', 'edited by a colleague'],
    ['one of which nobody can tell', ''],
  ] as const) {
    it(`leaves alone ${what}, and tells which it was`, async () => {
      const { files, store } = folder({ [target]: text });
      const seen: Seen = {};
      assert.deepEqual(await put(store, 'ask', seen), { outcome: 'edited', target });
      assert.equal(files.get(target), text);
      assert.equal(textOf(seen.there), text);
      await put(store, 'ask');
      assert.equal(files.get(target), text, 'where nobody keeps what was seen');
    });
  }

  it('replaces what was edited only where told so, and only what was told of', async () => {
    const edited = 'edited by a colleague';
    const { files, store } = folder({ [target]: edited });
    const seen: Seen = { there: bytesOf('edited by a neighbour') };
    assert.equal((await put(store, 'replace', seen)).outcome, 'edited');
    assert.equal(files.get(target), edited);
    assert.equal(textOf(seen.there), edited, 'the file that stands there now is asked about next');
    assert.equal((await put(store, 'replace', seen)).outcome, 'written');
    assert.equal(files.get(target), 'our export 2');
  });

  it('is not said to be the same file because it begins alike', async () => {
    const { files, store } = folder({ [target]: 'edited twice' });
    const seen: Seen = { there: bytesOf('edited') };
    assert.equal((await put(store, 'replace', seen)).outcome, 'edited');
    assert.equal(files.get(target), 'edited twice');
  });

  it('replaces whatever stands there where nobody was asked', async () => {
    const { files, store } = folder({ [target]: 'edited by a colleague' });
    assert.equal((await put(store, 'replace')).outcome, 'written');
    assert.equal(files.get(target), 'our export 2');
  });

  it('goes beside what stands there where both are kept', async () => {
    const { files, store } = folder({ [target]: 'x', 'file:///a/b%20(2).docx': 'y' });
    const third = 'file:///a/b%20(3).docx';
    assert.deepEqual(await put(store, 'keep-both'), { outcome: 'written', target: third });
    assert.deepEqual([...files.values()], ['x', 'y', 'our export 2']);
  });

  it('looks again where another program writes in the same moment', async () => {
    const { files, store } = folder({}, ['our export 0', 'our export 1']);
    assert.equal((await put(store, 'ask')).outcome, 'written');
    assert.equal(files.get(target), 'our export 2');
    const other = folder({}, ['edited by a colleague']);
    assert.equal((await put(other.store, 'ask')).outcome, 'edited');
    assert.equal(other.files.get(target), 'edited by a colleague');
  });

  it('gives up where another program writes all the time, and where the disk fails', async () => {
    const restless = folder(
      {},
      Array.from({ length: 60 }, (_, at) => `our export of ${at}`),
    );
    await assert.rejects(put(restless.store, 'ask'), { reason: 'changed' });
    const { store } = folder({});
    let tries = 0;
    const full: Store = {
      ...store,
      replace: async (location) => {
        tries += 1;
        throw new FileFailure('full', location);
      },
    };
    await assert.rejects(put(full, 'ask'), { reason: 'full' });
    assert.equal(tries, 1);
  });
});
