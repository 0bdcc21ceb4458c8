import { Uri, workspace } from 'vscode';
import type { Services } from '../services.ts';

/** So many letters are remembered, and of each so much, in bytes. */
const most = { letters: 40, bytes: 2_000_000 };

/** A letter as it was exported: told by its seal, of a motion. */
interface Entry {
  seal: string;
  motion: string;
}

/**
 * Keeps a copy of a Word file as it was exported, in the editor's own storage on this computer, so
 * that what a colleague changes in it can be told from what its drafter changes meanwhile. Nothing
 * hidden travels with the letter. The oldest copies make room for new ones.
 */
export async function keepExport(
  bytes: Uint8Array,
  motion: Uri,
  { context }: Pick<Services, 'context'>,
): Promise<void> {
  const { sealOf } = await import('../../write/docx/seal.ts');
  const seal = sealOf(bytes);
  if (seal === undefined || bytes.length > most.bytes) return;
  const entries = entriesIn(context).filter((entry) => entry.seal !== seal);
  const kept = [{ seal, motion: motion.toString() }, ...entries];
  try {
    await workspace.fs.writeFile(placeOf(seal, context), bytes);
    for (const old of kept.splice(most.letters))
      await workspace.fs.delete(placeOf(old.seal, context));
  } catch {
    // Without a copy the letter is compared with the motion, and its user is told.
  }
  await context.globalState.update(key, kept);
}

/**
 * The letter as it was exported before it was edited: by its seal, or, where a program dropped
 * that, the one that was exported last of the motion. `undefined` where no copy is there.
 */
export async function keptExport(
  letter: Uint8Array,
  motion: Uri,
  { context }: Pick<Services, 'context'>,
): Promise<Uint8Array | undefined> {
  const { sealOf } = await import('../../write/docx/seal.ts');
  const seal = sealOf(letter);
  const entries = entriesIn(context);
  const found =
    seal === undefined
      ? entries.find((entry) => entry.motion === motion.toString())
      : entries.find((entry) => entry.seal === seal);
  if (!found) return undefined;
  try {
    return await workspace.fs.readFile(placeOf(found.seal, context));
  } catch {
    // Somebody has cleared the editor's storage.
    return undefined;
  }
}

const key = 'antrag.exports';

function entriesIn({ globalState }: Services['context']): Entry[] {
  return globalState.get<Entry[]>(key, []);
}

function placeOf(seal: string, { globalStorageUri }: Services['context']): Uri {
  return Uri.joinPath(globalStorageUri, 'exports', `${seal}.docx`);
}
