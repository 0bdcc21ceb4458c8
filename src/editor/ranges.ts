import { Range, type TextDocument } from 'vscode';
import type { Place } from '../text/place.ts';

/** A place of the core, which counts from 1, as a range of the editor, which counts from 0. */
export function rangeOf({ start, end }: Place): Range {
  return new Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

/** A stretch of a document's text. */
export function rangeAt(
  document: TextDocument,
  { start, end }: { start: number; end: number },
): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
