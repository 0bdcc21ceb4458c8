import type { TextDocument } from 'vscode';

/** Motions into which whatever is pasted next goes as a letter. */
const expecting = new WeakSet<TextDocument>();

/** Whether a motion was begun to be filled with what is pasted into it. */
export function expectsLetter(document: TextDocument): boolean {
  return expecting.has(document);
}

/** While `paste` runs, what is pasted into a motion is a letter. */
export async function expectingLetter(
  document: TextDocument,
  paste: () => Thenable<unknown>,
): Promise<void> {
  expecting.add(document);
  try {
    await paste();
  } finally {
    expecting.delete(document);
  }
}
