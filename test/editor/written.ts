import { type Uri, workspace } from 'vscode';

/**
 * What is in a file as soon as there is one; the test's own timeout ends the waiting. For where
 * nobody is there to close the message that a command ends with.
 */
export async function written(file: Uri): Promise<Uint8Array> {
  for (;;) {
    try {
      return await workspace.fs.readFile(file);
    } catch {
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}
