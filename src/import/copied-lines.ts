/** A line of what was copied: of a plain text, or of a paragraph of a page. */
export interface CopiedLine {
  /** Without blanks at its ends; empty for a blank line. */
  text: string;
  /** In how many quotations of a mail it stands. */
  depth: number;
  /** What it is where it is no line of a paragraph. */
  block?: 'heading' | 'point' | 'other';
  /** Whether room is left above it. */
  isApart?: boolean;
  /** Whether it stands in one paragraph with the line above. */
  goesOn?: boolean;
}
