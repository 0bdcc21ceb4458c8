/** What is to stand between two columns of a line instead; all from 0. */
export interface LineEdit {
  row: number;
  start: number;
  end: number;
  text: string;
}

/** A marker in place of another one. */
export function remarked(
  { row, indent, typed }: { row: number; indent: string; typed: string },
  marker: string,
): LineEdit[] {
  if (marker === typed) return [];
  return [{ row, start: indent.length, end: indent.length + typed.length, text: marker }];
}
