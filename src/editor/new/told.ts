import type { TextEditor, Uri } from 'vscode';

/** A motion as it was told, or as it is begun from something else. */
export interface Told {
  /** For its file, without the ending. */
  name: string;
  /** The folder that it is to lie in, where no other is known. */
  folder?: Uri;
  /** Fills the editor of the motion, in which nothing stands yet. */
  fill(editor: TextEditor): Promise<void>;
}
