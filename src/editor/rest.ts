import type { Disposable, TextDocument } from 'vscode';

/** How long a keyboard has to rest before what was typed is checked, in ms. */
export const keyboardRest = 250;

/** Runs something for a document after a while; a later call for it replaces an earlier one. */
export class AfterRest implements Disposable {
  private readonly timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  constructor(private readonly run: (document: TextDocument) => unknown) {}

  schedule(document: TextDocument, delay: number): void {
    this.cancel(document);
    const timer = setTimeout(() => {
      this.timers.delete(document);
      this.run(document);
    }, delay);
    this.timers.set(document, timer);
  }

  cancel(document: TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}
