import { extensions, type Uri } from 'vscode';

/** As much of VS Code's own git extension as is asked (`extensions/git/src/api/git.d.ts`). */
interface GitExtension {
  enabled: boolean;
  getAPI(version: 1): {
    getRepository(uri: Uri): Repository | null;
  };
}

interface Repository {
  log(options: { maxEntries: number; path: string }): Promise<Commit[]>;
  show(ref: string, path: string): Promise<string>;
}

interface Commit {
  hash: string;
  message: string;
  authorDate?: Date;
}

/** A version of a file that git keeps. */
export interface KeptVersion {
  /** The first line of what was said of it. */
  message: string;
  day?: Date;
  read(): Promise<string>;
}

/** So many versions are offered, the newest first. */
const most = 50;

/** The versions of a file in git; none where git, or VS Code's extension for it, is not there. */
export async function versionsInGit(file: Uri): Promise<KeptVersion[]> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension || file.scheme !== 'file') return [];
  const git = extension.isActive ? extension.exports : await extension.activate();
  const repository = git.enabled ? git.getAPI(1).getRepository(file) : null;
  if (!repository) return [];
  const commits = await repository.log({ maxEntries: most, path: file.fsPath });
  return commits.map(({ hash, message, authorDate }) => ({
    message: message.split('\n')[0] ?? hash.slice(0, 7),
    ...(authorDate && { day: authorDate }),
    read: () => repository.show(hash, file.fsPath),
  }));
}
