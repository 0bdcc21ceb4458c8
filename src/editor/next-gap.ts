import { commands, type Disposable, Selection, TextEditorRevealType, window } from 'vscode';
import { isMotion } from './documents.ts';
import { rangeOf } from './ranges.ts';
import type { Services } from './services.ts';

/**
 * **Zur nächsten Lücke**: selects what is still to be filled in, so that typing replaces it; where
 * nothing stands yet, offers what could be inserted.
 */
export function registerNextGap({ documents }: Services): Disposable {
  return commands.registerCommand('antrag.nextGap', async () => {
    const editor = window.activeTextEditor;
    if (!editor || !isMotion(editor.document)) return;
    const findings = await documents.findings(editor.document);
    const gaps = findings.filter(({ isGap, file }) => isGap && file === undefined);
    const at = editor.document.offsetAt(editor.selection.end);
    const gap = gaps.find(({ place }) => place.start.offset >= at) ?? gaps[0];
    if (!gap) return;
    const range = rangeOf(gap.place);
    await window.showTextDocument(editor.document, editor.viewColumn);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    if (gap.fixes.length > 0) await commands.executeCommand('editor.action.quickFix');
  });
}
