import { extensions, languages, Uri, workspace } from 'vscode';
import { tell } from './told.ts';

/** What one VS Code measured, in ms. */
export interface Activation {
  ours: number;
  empty: number;
  /** From opening the first motion to its first findings. */
  findings: number;
}

/** Runs in the extension host of a VS Code that has just started, with no motion open. */
export function run(): Promise<void> {
  return tell(measure);
}

async function measure(): Promise<Activation> {
  // The first call pays for the way there; whose turn is first is left to chance.
  await extensions.getExtension('vscode.git-base')?.activate();
  const ids = ['antrag.antrag', 'nobody.nothing'];
  if (Math.random() < 0.5) ids.reverse();
  const times: Record<string, number> = {};
  for (const id of ids) times[id] = await timeOf(id);
  return {
    ours: times['antrag.antrag'] ?? Number.NaN,
    empty: times['nobody.nothing'] ?? Number.NaN,
    findings: await firstFindings(),
  };
}

async function timeOf(id: string): Promise<number> {
  const extension = extensions.getExtension(id);
  if (!extension || extension.isActive) throw new Error(`${id} is not there or already active.`);
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}

async function firstFindings(): Promise<number> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const motion = Uri.joinPath(folder, 'faulty.antrag.md');
  await workspace.fs.writeFile(motion, new TextEncoder().encode('# Ein Antrag ohne Kopf\n'));
  const start = performance.now();
  const found = new Promise<void>((resolve) => {
    languages.onDidChangeDiagnostics(({ uris }) => {
      const ours = uris.some((uri) => uri.path === motion.path);
      if (ours && languages.getDiagnostics(motion).length > 0) resolve();
    });
  });
  await workspace.openTextDocument(motion);
  await found;
  return performance.now() - start;
}
