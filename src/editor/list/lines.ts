import type { TextDocument } from 'vscode';
import type { EditorLines } from '../../assist/list/point.ts';

/** A document's lines, without joining them to a text first. */
export function linesOfDocument(document: TextDocument): EditorLines {
  return { count: document.lineCount, line: (row) => document.lineAt(row).text };
}

const fence = /^---[ \t]*$/u;

/** Whether a row belongs to the facts at the top, which have lists of their own. */
export function isInHead(lines: EditorLines, row: number): boolean {
  if (!fence.test(lines.line(0))) return false;
  for (let end = 1; end < row; end += 1) if (fence.test(lines.line(end))) return false;
  return true;
}
