import { Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** A motion and a profile that say together what the motion said alone. */
export interface Parted {
  motion: string;
  profile: string;
  /** The keys that are in the profile now. */
  moved: string[];
}

/** What stays the same from motion to motion, by its key in the head. */
export const stayingKeys = [
  'kommune',
  'ort',
  'antragsteller',
  'briefkopf',
  'gruss',
  'brief',
] as const;

/**
 * Moves what stays the same from a motion's head to a profile: place, sender, letterhead, layout,
 * and the recipient to the body that it is of. What the profile says already is left there, and in
 * the motion where that says something else. Comments stay where they are.
 *
 * @param motion its text
 * @param profile the text of `antrag.yml`; absent where there is none yet
 * @param keys what is to be moved, at most; `empfaenger` for the recipient
 * @param recipientOf whether the recipient is told to be that of the body, or of every motion
 * @returns `undefined` where the YAML of either can't be read
 */
export function movedToProfile(
  motion: string,
  profile: string | undefined,
  keys: readonly string[] = [...stayingKeys, 'empfaenger'],
  recipientOf: 'body' | 'every' = 'body',
): Parted | undefined {
  const fences = /^(---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/u.exec(motion);
  if (!fences) return undefined;
  const [, open = '', typed = ''] = fences;
  const head = parseDocument(typed, { schema: 'failsafe' });
  const isNew = profile === undefined || profile.trim() === '';
  const kept = isNew ? new Document({}) : parseDocument(profile, { schema: 'failsafe' });
  if (head.errors.length > 0 || kept.errors.length > 0 || !isMap(head.contents)) return undefined;
  if (kept.contents === null) kept.contents = kept.createNode({}) as never;
  if (!isMap(kept.contents)) return undefined;
  if (isNew) kept.commentBefore = opening;
  const moved: string[] = [];
  for (const key of keys) {
    const value = head.get(key, true);
    if (value === undefined || value === null) continue;
    const isMoved =
      key === 'empfaenger' && recipientOf === 'body'
        ? moveRecipient(head, kept, value)
        : moveField(kept, key, value);
    if (isMoved) moved.push(key);
  }
  const rest = withoutKeys(typed, moved);
  return {
    motion: open + rest + motion.slice(open.length + typed.length),
    profile: kept.toString({ lineWidth: 0, flowCollectionPadding: false }),
    moved,
  };
}

const opening =
  ' Was von Antrag zu Antrag gleich bleibt, steht hier einmal. Zeilen mit # sind Erklärungen.';

function moveField(kept: Document, key: string, value: unknown): boolean {
  const there = kept.get(key, true);
  if (there === undefined || there === null) {
    kept.set(key, value);
    return true;
  }
  return same(there, value);
}

/** Under the body in the profile; without a body it stays in the motion. */
function moveRecipient(head: Document, kept: Document, value: unknown): boolean {
  const body = head.get('gremium');
  if (typeof body !== 'string' && !isMap(body)) return false;
  const name = isMap(body) ? String(body.get('name')) : body;
  let listed = kept.get('gremien');
  if (listed === undefined || listed === null) {
    listed = kept.createNode([]);
    kept.set('gremien', listed);
  }
  if (!isSeq(listed)) return false;
  const known = listed.items.find((item) => isMap(item) && String(item.get('name')) === name);
  const committee = (isMap(known) ? known : kept.createNode({ name })) as YAMLMap;
  const there = committee.get('empfaenger', true);
  if (there !== undefined && there !== null) return same(there, value);
  committee.set('empfaenger', value);
  if (!isMap(known)) listed.add(committee);
  return true;
}

function same(one: unknown, other: unknown): boolean {
  const plain = (node: unknown) =>
    JSON.stringify(typeof node === 'object' && node !== null && 'toJSON' in node ? node : node);
  return plain(one) === plain(other);
}

/** A head without some of its keys, line by line: all else is as it was typed. */
function withoutKeys(head: string, keys: readonly string[]): string {
  const lines = head.split(/(?<=\n)/u);
  const kept: string[] = [];
  let isGone = false;
  for (const line of lines) {
    const key = /^([^\s#:'"-][^:]*?)\s*:(?:\s|$)/u.exec(line)?.[1];
    if (key !== undefined) isGone = keys.includes(key);
    else if (/^#/u.test(line)) isGone = false;
    if (!isGone) kept.push(line);
  }
  // The line end before the fence is the fence's.
  return kept.join('').replace(/\r?\n$/u, '');
}
