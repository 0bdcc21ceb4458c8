import { commands } from 'vscode';

/** What the walkthrough's steps wait for; the manifest names the same keys. */
type Step = 'motionBegun' | 'withoutErrors' | 'pagesShown' | 'letterWritten';

/** Says that a step of the walkthrough is done, by what has come of it and not by a click. */
export async function stepDone(step: Step, done = true): Promise<void> {
  await commands.executeCommand('setContext', `antrag.${step}`, done);
}
