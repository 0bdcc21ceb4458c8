import { type TakenBack, takeBack } from '../../import/take-back/take-back.ts';
import { Unreadable, type UnreadableReason } from '../../import/unreadable.ts';
import type { TaskContext } from '../task-context.ts';

export interface TakeBackInput {
  /** The letter, as a colleague sent it back. */
  bytes: Uint8Array;
  /** The motion as it is in the editor. */
  text: string;
  location: string;
  /** The letter as it was exported, where a copy of it is there. */
  exported?: Uint8Array | undefined;
}

export type TakeBackOutput =
  | { state: 'taken'; taken: TakenBack }
  | { state: 'unreadable'; reason: UnreadableReason };

/** What a colleague has changed in a motion's letter. */
export async function takeLetterBack(
  { bytes, text, location, exported }: TakeBackInput,
  context: TaskContext,
): Promise<TakeBackOutput> {
  try {
    const taken = await takeBack(bytes, text, {
      location,
      files: context,
      resources: context,
      exported,
    });
    return { state: 'taken', taken };
  } catch (error) {
    if (error instanceof Unreadable) return { state: 'unreadable', reason: error.reason };
    throw error;
  }
}
