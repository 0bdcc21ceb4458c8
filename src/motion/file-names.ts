/** The ending of a motion's file. */
export const motionEnding = '.antrag.md';

/** The name of a profile's file. */
export const profileName = 'antrag.yml';

/** Whether a path, a location or what was typed as one leads to a motion. */
export function isMotionPath(path: string): boolean {
  return path.trim().toLowerCase().endsWith(motionEnding);
}
