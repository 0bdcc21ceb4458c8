import { Uri, workspace } from 'vscode';
import { motionEnding } from '../../motion/file-names.ts';
import { formats } from '../../write/formats.ts';

/**
 * A name that neither a motion nor a letter has: two motions of one subject are to be two letters.
 * Not a file yet: saving makes it one, without a question.
 */
export async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number += 1) {
    const stem = number === 1 ? name : `${name}-${number}`;
    const uri = Uri.joinPath(folder, `${stem}${motionEnding}`);
    const untitled = uri.with({ scheme: 'untitled' });
    const isOpen = workspace.textDocuments.some(
      (document) => document.uri.toString() === untitled.toString(),
    );
    const letters = formats.map((format) => Uri.joinPath(folder, `${stem}.${format.name}`));
    const taken = await Promise.all([uri, ...letters].map(exists));
    if (!isOpen && !taken.includes(true)) return untitled;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
