import {
  commands,
  Disposable,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { LineEdit } from '../../assist/list/edits.ts';
import type { ListKey } from '../../assist/list/mend.ts';
import { isMotion } from '../documents.ts';
import { tellAtPoint } from './at-point.ts';
import { areThese, carriedKey, keysOf } from './keys.ts';
import { linesOfDocument } from './lines.ts';

/**
 * Lists while they are typed. Every key is the editor's own, and done before anything of this
 * runs: Enter puts the next marker by the rules of `language-configuration.json`, Tab calls the
 * editor's own command. What they can't know is mended after them, with the text as it is then;
 * an edit that comes too late for a version is made anew for the next, and none displaces what is
 * typed meanwhile.
 */
export function registerListTyping(): Disposable {
  const lists = new WeakMap<TextDocument, TypedLists>();
  const listsOf = (document: TextDocument) => {
    const known = lists.get(document) ?? new TypedLists(document);
    lists.set(document, known);
    return known;
  };
  const ready = (editor: TextEditor | undefined) => {
    if (editor && isMotion(editor.document)) listsOf(editor.document);
  };
  ready(window.activeTextEditor);
  return Disposable.from(
    tellAtPoint(),
    workspace.onDidChangeTextDocument((change) => {
      const { document, contentChanges } = change;
      if (!isMotion(document) || contentChanges.length === 0) return;
      listsOf(document).changed(change);
    }),
    window.onDidChangeActiveTextEditor(ready),
  );
}

/** A key by when it was typed, wherever its line has gone since. */
interface Typed extends ListKey {
  number: number;
}

/** The lists of one document. */
class TypedLists {
  private keys: Typed[] = [];
  private typed = 0;
  private applying: readonly LineEdit[] | undefined;
  /** Lines as the editor had indented them, before that was mended in an undo step of its own. */
  private readonly steps: { row: number; text: string }[] = [];

  constructor(private readonly document: TextDocument) {
    void core();
  }

  changed({ contentChanges, reason }: TextDocumentChangeEvent): void {
    if (this.applying && areThese(contentChanges, this.applying)) return;
    const { editor } = this;
    if (reason === TextDocumentChangeReason.Undo) this.undone(contentChanges);
    if (reason !== undefined || !editor) {
      this.keys = [];
      return;
    }
    const cursors = editor.selections.map(({ active }) => active);
    const now = keysOf(this.document, contentChanges, cursors);
    this.keys = [
      ...this.keys.flatMap((key) => carriedKey(key, contentChanges)),
      ...now.map((key) => ({ ...key, number: ++this.typed })),
    ];
    if (this.keys.length > 0) void this.mend();
  }

  /** Where it is typed; whoever has gone to the preview meanwhile has typed all the same. */
  private get editor(): TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = window;
    return [activeTextEditor, ...visibleTextEditors].find(
      (editor) => editor?.document === this.document,
    );
  }

  private async mend(): Promise<void> {
    if (this.applying) return;
    const { mend } = await core();
    const { editor, document, keys } = this;
    if (!editor || this.applying) return;
    const lines = linesOfDocument(document);
    const edits = mend(lines, keys);
    const stepped = keys.flatMap(({ row, indent }) =>
      indent === undefined ? [] : [{ row, text: lines.line(row) }],
    );
    const last = this.typed;
    this.applying = edits;
    try {
      // Refused where the text has moved on, and with it what is left to do.
      const isDone = edits.length === 0 || (await apply(edits, editor));
      if (isDone) {
        this.keys = this.keys.filter(({ number }) => number > last);
        if (edits.length > 0) this.steps.push(...stepped);
      }
    } finally {
      this.applying = undefined;
    }
    if (this.keys.length > 0) void this.mend();
  }

  /**
   * The editor ends an undo step behind its own indenting, so that what was mended is one more.
   * Whoever takes that back wants to be rid of both.
   */
  private undone(changes: TextDocumentChangeEvent['contentChanges']): void {
    const { document } = this;
    const at = this.steps.findLastIndex(
      ({ row, text }) =>
        changes.some(({ range }) => range.start.line <= row && range.end.line >= row) &&
        row < document.lineCount &&
        document.lineAt(row).text === text,
    );
    const [step] = at < 0 ? [] : this.steps.splice(at);
    if (step) void this.undoStep(step.row);
  }

  private async undoStep(row: number): Promise<void> {
    const { document, editor } = this;
    const { version } = document;
    const { text } = document.lineAt(row);
    // What was typed meanwhile is on its way.
    await new Promise((later) => setTimeout(later, 0));
    if (!editor || document.version !== version) return;
    await commands.executeCommand('undo');
    const now = row < document.lineCount ? document.lineAt(row).text : '';
    // A key that came between is put back.
    const isStep = now !== text && now.trimStart() === text.trimStart();
    if (!isStep && document.version > version) await commands.executeCommand('redo');
  }
}

/** Asked for before the first key: what comes late is seen to come. */
function core() {
  return import('../../assist/list/mend.ts');
}

/** In one step with the key: whoever takes it back takes back what it brought. */
function apply(edits: readonly LineEdit[], editor: TextEditor): Thenable<boolean> {
  return editor.edit(
    (edit) => {
      for (const { row, start, end, text } of edits) {
        const range = new Range(row, start, row, end);
        // Only what is inserted takes the cursor along.
        if (range.isEmpty) edit.insert(range.start, text);
        else edit.replace(range, text);
      }
    },
    { undoStopBefore: false, undoStopAfter: false },
  );
}
