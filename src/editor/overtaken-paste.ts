import {
  type Disposable,
  type Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  window,
  workspace,
} from 'vscode';

/** How long a paste may take to arrive once nothing more is asked for, in ms. */
const pastePatience = 5_000;

/**
 * Sees to it that a paste arrives. VS Code asks extensions for ways to paste, and drops the paste
 * without a word where a key is typed meanwhile: the first change is not the pasted text then. What
 * was dropped is put where it was to go, before what was typed.
 */
export class OvertakenPaste implements Disposable {
  private readonly listening: Disposable;
  private readonly timer: ReturnType<typeof setTimeout>;
  private state: 'waiting' | 'overtaken' | 'ended' = 'waiting';
  private offset: number;
  /** The ways to paste it, once they are known. */
  private ways: readonly string[] = [];

  /**
   * @param range that was to be replaced
   * @param offered the ways to paste it, once they are known; the first is what VS Code would paste
   * by itself
   * @param plain what was copied, as text
   */
  constructor(
    private readonly document: TextDocument,
    range: Range,
    private readonly offered: Promise<readonly string[]>,
    private readonly plain: string,
  ) {
    this.offset = document.offsetAt(range.start);
    void offered.then((ways) => {
      this.ways = ways;
    });
    this.listening = workspace.onDidChangeTextDocument((change) => this.changed(change));
    this.timer = setTimeout(() => {
      if (this.state === 'waiting') this.dispose();
    }, pastePatience);
  }

  dispose(): void {
    this.state = 'ended';
    clearTimeout(this.timer);
    this.listening.dispose();
  }

  /** A key was first. */
  overtake(): void {
    this.state = 'overtaken';
    void this.bring();
  }

  private changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document !== this.document || contentChanges.length === 0) return;
    if (this.state === 'waiting') {
      // What is a letter's own may be left out at its beginning.
      const known = [this.plain, ...this.ways];
      const isIt = contentChanges.some(({ text }) => known.some((way) => beginsAlike(text, way)));
      if (isIt || reason === TextDocumentChangeReason.Undo) {
        this.dispose();
        return;
      }
      this.overtake();
    }
    for (const { rangeOffset, rangeLength, text } of contentChanges)
      if (rangeOffset + rangeLength <= this.offset && rangeOffset < this.offset)
        this.offset += text.length - rangeLength;
  }

  /** An edit that comes too late for a version of the text is made anew for the next. */
  private async bring(): Promise<void> {
    const [text = this.plain] = await this.offered;
    const { document } = this;
    let done = false;
    for (let tries = 0; !done && tries < 50 && this.state !== 'ended'; tries += 1) {
      const editor = window.visibleTextEditors.find((one) => one.document === document);
      if (!editor) break;
      done = await editor.edit((edit) => edit.insert(document.positionAt(this.offset), text));
    }
    this.dispose();
  }
}

/** Whether a text may be another way to paste what was copied. */
function beginsAlike(text: string, copied: string): boolean {
  const [one, other] = [bare(text), bare(copied)];
  return one !== '' && one.slice(0, 12) === other.slice(0, 12);
}

/** Without the signs that the ways to paste differ in. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
