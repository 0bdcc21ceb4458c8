import type { Clipboard } from '../../import/copied.ts';
import {
  type Imported,
  type ImportOptions,
  importClipboard,
  importDocument,
} from '../../import/import.ts';
import { Unreadable, type UnreadableReason } from '../../import/unreadable.ts';
import type { TaskContext } from '../task-context.ts';

export interface ImportInput {
  /** A file, or what is on the clipboard. */
  source: Uint8Array | Clipboard;
  as: NonNullable<ImportOptions['as']>;
  /** Where the motion is to stand, where that is known. */
  location?: string;
}

export type ImportOutput =
  | { state: 'imported'; imported: Imported }
  | { state: 'unreadable'; reason: UnreadableReason };

/** A letter of a word processor, or one that was copied, as a motion. */
export async function importLetter(
  { source, as, location }: ImportInput,
  context: TaskContext,
): Promise<ImportOutput> {
  try {
    const options = { files: context, as, ...(location !== undefined && { location }) };
    const imported =
      source instanceof Uint8Array
        ? await importDocument(source, options)
        : await importClipboard(source, options);
    return { state: 'imported', imported };
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'unreadable', reason: error.reason };
    throw error;
  }
}
