import { movedToProfile, type Parted, stayingKeys } from '../draft/profile-from-motion.ts';
import { letterOf } from '../export/export.ts';
import type { Files } from '../files.ts';
import { load } from '../load.ts';
import { profileName } from '../motion/file-names.ts';
import { findProfiles } from '../read/profile.ts';

/** A motion parted from what its profile is to say, and where that profile lies. */
export interface ProfileFromMotion extends Parted {
  location: string;
  /** The profile as it was; absent where there was none. */
  before?: string;
}

/**
 * Parts a motion from what stays the same. Only what leaves the letter as it is gets moved, to
 * the nearest profile, or to a new one beside the motion.
 *
 * @returns `undefined` where the head of the motion, or the profile, can't be read
 */
export async function profileFromMotion(
  text: string,
  location: string,
  files: Files,
): Promise<ProfileFromMotion | undefined> {
  const [nearest] = await findProfiles(files, location);
  if (nearest && !('text' in nearest)) return undefined;
  const place = nearest?.location ?? location.slice(0, location.lastIndexOf('/') + 1) + profileName;
  const before = nearest?.text;
  const wanted = await letterText(text, location, files);
  const keys: string[] = [];
  let best: Parted | undefined = movedToProfile(text, before, []);
  const tries = [
    ...[...stayingKeys, 'empfaenger'].map((key) => ({ key, recipientOf: 'body' as const })),
    // An address that does not name the body, such as the mayor's, may be that of all motions.
    { key: 'empfaenger', recipientOf: 'every' as const },
  ];
  for (const { key, recipientOf } of tries) {
    if (keys.includes(key)) continue;
    const parted = movedToProfile(text, before, [...keys, key], recipientOf);
    if (!parted?.moved.includes(key)) continue;
    const said = await letterText(
      parted.motion,
      location,
      withProfile(files, place, parted.profile),
    );
    if (said !== wanted) continue;
    keys.push(key);
    best = parted;
  }
  return best && { ...best, location: place, ...(before !== undefined && { before }) };
}

async function letterText(text: string, location: string, files: Files): Promise<string> {
  const letter = letterOf(await load(text, location, files));
  return JSON.stringify(letter, (key, value) => {
    // Where it stands in the text is not in the letter.
    if (key === 'source') return undefined;
    return value instanceof Uint8Array ? value.length : value;
  });
}

function withProfile(files: Files, place: string, profile: string): Files {
  return {
    ...files,
    root: (location) => files.root(location),
    read: (location) =>
      location === place
        ? Promise.resolve(new TextEncoder().encode(profile))
        : files.read(location),
  };
}
