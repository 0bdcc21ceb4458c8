import type { Store } from '../files.ts';
import type { Writer } from '../write/writer.ts';
import { numbered } from './target.ts';

/** What to do with a file that stands where the letter is to go and isn't just our last export. */
export type OnEdited = 'ask' | 'replace' | 'keep-both';

export type Delivery =
  | { outcome: 'written'; target: string }
  /** Nothing was written: what stands there was edited since its export, or isn't ours. */
  | { outcome: 'edited'; target: string };

/**
 * Puts a finished letter into its place. An export that nobody has touched is replaced; one that
 * was edited since, or that never was ours, only when told so.
 * @throws {FileFailure} from the store; the file that stood there is whole then.
 */
export async function deliver(
  bytes: Uint8Array,
  target: string,
  writer: Writer,
  store: Store,
  onEdited: OnEdited,
): Promise<Delivery> {
  const place = onEdited === 'keep-both' ? await firstFree(target, store) : target;
  if (onEdited === 'ask') {
    const there = await store.read(place);
    if (there && (await writer.isUntouched(there)) !== true) {
      return { outcome: 'edited', target: place };
    }
  }
  await store.replace(place, bytes);
  return { outcome: 'written', target: place };
}

async function firstFree(target: string, store: Store): Promise<string> {
  let candidate = target;
  for (let number = 2; await store.read(candidate); number += 1) {
    candidate = numbered(target, number);
  }
  return candidate;
}
