import { Uri, workspace } from 'vscode';
import { targetOf } from '../../export/target.ts';
import type { Motion } from '../../motion/motion.ts';
import type { Format } from '../../write/formats.ts';
import { placeOfMotion } from '../documents.ts';
import type { Services } from '../services.ts';
import { setting } from '../settings.ts';
import type { ExportedMotion } from './source.ts';
import { askForPlace } from './write.ts';

/**
 * Where the letter goes: beside its motion or into the folder of the setting, without a question;
 * only for a motion that has no place yet, to where the user says.
 */
export async function placeForLetter(
  { uri, load }: ExportedMotion,
  format: Format,
  { language }: Services,
): Promise<Uri | undefined> {
  const motion = placeOfMotion(uri);
  if (!motion) return askForPlace(suggestion((await load()).motion, format), format, language);
  const folder = setting('export.folder', motion)?.trim();
  return Uri.parse(
    targetOf(motion.toString(), format.name, folder ? folderAt(folder, motion) : undefined),
    true,
  );
}

/** The location of a folder given relative to the workspace folder, with a `/` at its end. */
function folderAt(path: string, motion: Uri): string {
  const absolute = /^(?:\/|[a-z]:[\\/])/iu.test(path);
  const base = workspace.getWorkspaceFolder(motion)?.uri ?? Uri.joinPath(motion, '..');
  const folder = absolute
    ? motion.with({ path: slashed(path) })
    : Uri.joinPath(base, slashed(path));
  const location = folder.toString();
  return location.endsWith('/') ? location : `${location}/`;
}

function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return /^[a-z]:/iu.test(forward) ? `/${forward}` : forward;
}

/** A name made of the subject, in the first folder that is open. */
function suggestion({ facts, kind }: Motion, { name }: Format): Uri {
  const subject = facts.subject?.value ?? kind.word;
  // What no file system takes, and what makes a name too long.
  const stem = subject
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .trim()
    .slice(0, 80);
  const file = `${stem || kind.word}.${name}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, file) : Uri.from({ scheme: 'untitled', path: file });
}
