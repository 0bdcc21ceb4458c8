import { FileFailure, type Store, sameBytes } from '../files.ts';
import type { Format } from '../write/formats.ts';
import { numberedTarget } from './target.ts';

/** What to do with a file that stands where the letter is to go and isn't just our last export. */
export type OnEdited = 'ask' | 'replace' | 'keep-both';

export type Delivery =
  | { outcome: 'written'; target: string }
  /** Nothing was written: what stands there was edited since its export, or isn't ours. */
  | { outcome: 'edited'; target: string };

/** What stood in the way when it was last told of; kept by who asks, so that a yes means that file. */
export interface Seen {
  there?: Uint8Array;
}

/** So often a place is looked at again where others write to it all the time. */
const mostTries = 20;

/**
 * Puts a finished letter into its place. An export that nobody has touched is replaced; one that
 * was edited since, or that never was ours, only when told so. What stands there is looked at
 * again at the very moment in which it is replaced.
 *
 * @param seen what stood there when somebody was asked; if it is another file by now, nobody has
 *   said that it may be replaced. Empty or absent: whatever stands there was meant.
 * @throws {FileFailure} from the store; the file that stood there is whole then.
 */
export async function deliver(
  bytes: Uint8Array,
  target: string,
  format: Pick<Format, 'isUntouched'>,
  store: Store,
  onEdited: OnEdited,
  seen?: Seen,
): Promise<Delivery> {
  for (let tries = 1; ; tries += 1) {
    const place = onEdited === 'keep-both' ? await firstFree(target, store) : target;
    const there = await store.read(place);
    const mayGo = onEdited === 'replace' && (!seen?.there || sameBytes(there, seen.there));
    if (there && !mayGo && (await format.isUntouched(there)) !== true) {
      if (seen) seen.there = there;
      return { outcome: 'edited', target: place };
    }
    try {
      await store.replace(place, bytes, { expected: there ?? null });
      return { outcome: 'written', target: place };
    } catch (error) {
      const changed = error instanceof FileFailure && error.reason === 'changed';
      if (!changed || tries >= mostTries) throw error;
    }
  }
}

async function firstFree(target: string, store: Store): Promise<string> {
  let candidate = target;
  for (let number = 2; await store.read(candidate); number += 1) {
    candidate = numberedTarget(target, number);
  }
  return candidate;
}
