import {
  type DataTransferFile,
  type Position,
  SnippetString,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import type { Motion } from '../motion/motion.ts';
import { workspaceRoot } from './store.ts';

/** What links files at a place of a motion, and brings those beside it that lie elsewhere. */
export interface Attached {
  text: SnippetString;
  edit: WorkspaceEdit;
}

/**
 * Links files at a place of a motion: pictures are shown, in the section of attachments a file is
 * a point. `undefined` for a motion that lies nowhere yet, where no way leads to a file.
 */
export async function attach(
  files: readonly (DataTransferFile | Uri)[],
  document: TextDocument,
  motion: Motion,
  position: Position,
): Promise<Attached | undefined> {
  if (document.isUntitled) return undefined;
  const names = await import('../import/attachment.ts');
  const location = document.uri.toString();
  const root = await workspaceRoot(location);
  const offset = document.offsetAt(position);
  const section = motion.sections.findLast(({ place }) => place.start.offset <= offset);
  const about = section?.title ?? motion.facts.subject?.value ?? '';
  const isEmptyLine = document.lineAt(position.line).isEmptyOrWhitespace;
  const text = new SnippetString();
  const edit = new WorkspaceEdit();
  const taken = new Set<string>();

  for (const [index, file] of files.entries()) {
    const source = file instanceof Uri ? file : file.uri;
    const near = source && names.pathTo(location, source.toString(), root);
    const path = near ?? (await copied(file, names.attachmentNames(described(file), about)));
    const isPicture = names.isPicture(path);
    const isPoint = section?.name === 'attachments' && (isEmptyLine || index > 0);
    if (index > 0) text.appendText(isPoint ? '\n' : isPicture ? '\n\n' : ', ');
    if (isPoint) text.appendText('- ');
    text.appendText(isPicture && !isPoint ? '![' : '[');
    text.appendPlaceholder(names.titleFor(path));
    text.appendText(`](${path})`);
  }
  return { text, edit };

  async function copied(
    file: DataTransferFile | Uri,
    candidates: Iterable<string>,
  ): Promise<string> {
    for (const name of candidates) {
      const target = Uri.joinPath(document.uri, '..', names.attachmentFolder, name);
      if (taken.has(name) || (await exists(target))) continue;
      taken.add(name);
      const contents = file instanceof Uri ? await workspace.fs.readFile(file) : file;
      edit.createFile(target, { contents, ignoreIfExists: true });
      return `${names.attachmentFolder}/${name}`;
    }
    throw new Error('Names never end.');
  }
}

function described(file: DataTransferFile | Uri): { name: string; type: string } {
  if (!(file instanceof Uri)) return { name: file.name, type: '' };
  return { name: file.path.split('/').at(-1) ?? '', type: '' };
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
