import { type Imported, importDocument } from '../../import/import.ts';
import { Unreadable, type UnreadableReason } from '../../import/unreadable.ts';
import type { TaskContext } from '../tasks.ts';

export interface ImportInput {
  bytes: Uint8Array;
  /** Where the motion is to stand. */
  location: string;
}

export type ImportOutput =
  | { state: 'imported'; imported: Imported }
  | { state: 'unreadable'; reason: UnreadableReason };

/** A letter of a word processor as a motion. */
export async function importLetter(
  { bytes, location }: ImportInput,
  context: TaskContext,
): Promise<ImportOutput> {
  try {
    return {
      state: 'imported',
      imported: await importDocument(bytes, { location, files: context }),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'unreadable', reason: error.reason };
    throw error;
  }
}
