import { type TextDocument, Uri, WorkspaceEdit } from 'vscode';
import type { Imported } from '../import/import.ts';
import { placeOfMotion } from './documents.ts';
import type { Services } from './services.ts';

/** A text to be pasted, and what writes its pictures together with it. */
export interface WithPictures {
  text: string;
  edit?: WorkspaceEdit;
}

/**
 * Finds places beside a motion for the pictures of what is pasted. A motion that lies nowhere yet
 * has none: there they are named in the text.
 */
export async function withPictures(
  { text, pictures }: Partial<Pick<Imported, 'pictures'>> & { text: string },
  document: TextDocument,
  store: Pick<Services['store'], 'read'>,
): Promise<WithPictures> {
  if (!pictures || pictures.size === 0) return { text };
  const { namedPictures, placedPictures } = await import('../import/deliver.ts');
  const place = placeOfMotion(document.uri);
  if (!place) return { text: namedPictures({ text, pictures }) };
  const folder = `${Uri.joinPath(place, '..').toString()}/`;
  const placed = await placedPictures({ text, pictures }, folder, store);
  const edit = new WorkspaceEdit();
  for (const [target, contents] of placed.files)
    edit.createFile(Uri.parse(target, true), { contents, ignoreIfExists: true });
  return { text: placed.text, edit };
}
