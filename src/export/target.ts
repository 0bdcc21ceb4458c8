import { isMotionPath, motionEnding } from '../motion/file-names.ts';

/**
 * Where the letter of a motion goes: beside it, with the format's extension in place of
 * `.antrag.md` (or of the last extension of a file that is named otherwise).
 *
 * `folder` is a location that ends in `/`, where letters don't go beside their motion.
 */
export function targetOf(motion: string, extension: string, folder?: string): string {
  const cut = motion.lastIndexOf('/') + 1;
  const name = motion.slice(cut);
  const stem = isMotionPath(name)
    ? name.slice(0, -motionEnding.length)
    : name.replace(/(?<=.)\.[^.]*$/u, '');
  return `${folder ?? motion.slice(0, cut)}${stem || 'antrag'}.${extension}`;
}

/** The same location with ` (2)`, ` (3)`, … before its extension: for keeping both. */
export function numberedTarget(target: string, number: number): string {
  const dot = target.lastIndexOf('.');
  return `${target.slice(0, dot)}%20(${number})${target.slice(dot)}`;
}

/** Where the comparison of a motion with another version goes: `NAME-vergleich.docx`. */
export function comparisonTargetOf(motion: string, extension: string, folder?: string): string {
  const target = targetOf(motion, extension, folder);
  return `${target.slice(0, -extension.length - 1)}-vergleich.${extension}`;
}
