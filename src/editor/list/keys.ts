import type { Position, Range, TextDocument, TextDocumentContentChangeEvent } from 'vscode';
import type { LineEdit } from '../../assist/list/edits.ts';
import type { ListKey } from '../../assist/list/mend.ts';
import { isInHead, linesOfDocument } from './lines.ts';

type Changes = readonly TextDocumentContentChangeEvent[];

/**
 * The keys that a change comes from, one a cursor.
 * @param cursors where they were before it, or are after it
 */
export function keysOf(
  document: TextDocument,
  changes: Changes,
  cursors: readonly Position[],
): ListKey[] {
  const lines = linesOfDocument(document);
  return changes.flatMap((change): ListKey[] => {
    const { range, text } = change;
    const row = range.start.line + linesBefore(change, changes);
    // Somebody else may type into the same text.
    const isOwn = cursors.some(({ line }) => line - row >= -1 && line - row <= changes.length);
    if (!isOwn || isInHead(lines, row)) return [];
    if (/^\r?\n/u.test(text) && text.split('\n').length === 2) return [{ row: row + 1 }];
    if (!range.isSingleLine || !/^ *$/u.test(text)) return [];
    const blanks = /^ */u.exec(lines.line(row))?.[0].length ?? 0;
    if (range.start.character + text.length > blanks) return [];
    const before = blanks - text.length + range.end.character - range.start.character;
    // A step is one to the next column that two divides.
    const isStep = blanks !== before && blanks % 2 === 0 && Math.abs(blanks - before) <= 2;
    return isStep ? [{ row, indent: before }] : [];
  });
}

/** Where a key's line has gone by a later change; nowhere, if it is no more. */
export function carriedKey<Any extends ListKey>(key: Any, changes: Changes): Any[] {
  let { row } = key;
  for (const { range, text } of changes) {
    if (range.start.line < key.row && range.end.line >= key.row) return [];
    if (range.end.line < key.row) row += added(range, text);
  }
  return [{ ...key, row }];
}

/** Whether a change is these edits and nothing else. */
export function areThese(changes: Changes, edits: readonly LineEdit[]): boolean {
  return (
    changes.length === edits.length &&
    changes.every(({ range: { start, end }, text }) =>
      edits.some(
        (edit) =>
          edit.row === start.line &&
          edit.row === end.line &&
          edit.start <= start.character &&
          edit.end >= end.character &&
          edit.text.includes(text),
      ),
    )
  );
}

/** How many lines the changes before one of them have added. */
function linesBefore({ rangeOffset }: TextDocumentContentChangeEvent, changes: Changes): number {
  return changes
    .filter((other) => other.rangeOffset < rangeOffset)
    .reduce((sum, { range, text }) => sum + added(range, text), 0);
}

function added({ start, end }: Range, text: string): number {
  return text.split('\n').length - 1 - (end.line - start.line);
}
