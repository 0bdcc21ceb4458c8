import { explain } from '../failure.ts';
import { FileFailure, type Files } from '../files.ts';
import type { ImageContent } from '../letter/image.ts';
import type { Motion } from '../motion/motion.ts';
import { findProfiles, type ProfileText } from '../read/profile.ts';
import { read as readMotion } from '../read/read.ts';
import type { Text } from '../text/language.ts';
import { isShownFile, type NamedFile, referencesOf } from './find.ts';
import type { ImageFault, Present, Reference, References } from './references.ts';
import { hasFolder, locationsOf, nameAt } from './resolve.ts';

/** No letter is sent with larger ones, and no editor stays quick with them. In bytes. */
const largestFile = 20 * 1024 * 1024;

/**
 * Looks up every file that a motion names. What lies outside the workspace is not read. Of a
 * motion that is nowhere yet (a new document) nothing is known. Never rejects for what is typed
 * or for what the disk says.
 */
export async function loadReferences(motion: Motion, files: Files): Promise<References> {
  const found = await lookUpAll(motion, referencesOf(motion), files);
  // Whoever names the lines of another letter has it set, and its pictures take their room there.
  if (motion.facts.citation?.value === 'line') {
    for (const [name, reference] of found) {
      if (reference.state !== 'present' || !reference.motion) continue;
      const own = await picturesOf(reference.motion, files);
      found.set(name, { ...reference, references: own });
    }
  }
  return referencesIn(found);
}

/** The pictures that a motion names; nothing else, so that no two motions lead to one another. */
async function picturesOf(motion: Motion, files: Files): Promise<References> {
  const pictures = referencesOf(motion).filter(isShownFile);
  return referencesIn(await lookUpAll(motion, pictures, files));
}

async function lookUpAll(
  { location }: Motion,
  named: readonly NamedFile[],
  files: Files,
): Promise<Map<string, Reference>> {
  const found = new Map<string, Reference>();
  if (location === undefined || !hasFolder(location)) return found;
  const root = await files.root(location);
  // A file that is shown and linked is read: the images come last and win.
  const byWeight = named.toSorted((a, b) => Number(b.kind === 'link') - Number(a.kind === 'link'));
  const once = new Map(byWeight.map((file) => [key(file.path, file.file), file]));
  const entries = Array.from(once, async ([name, file]) => {
    found.set(name, await load(file, locationsOf(file.path, file.file ?? location, root), files));
  });
  await Promise.all(entries);
  return found;
}

function referencesIn(found: ReadonlyMap<string, Reference>): References {
  return { get: (path, file) => found.get(key(path, file)) };
}

function key(path: string, file: string | undefined): string {
  return `${file ?? ''}\n${path}`;
}

async function load(file: NamedFile, locations: string[], files: Files): Promise<Reference> {
  for (const location of locations) {
    try {
      const reference = await lookUp(file, location, files);
      if (reference) return reference;
    } catch (error) {
      return failed(error, location);
    }
  }
  const [location] = locations;
  return location === undefined ? { state: 'outside' } : { state: 'absent', location };
}

function lookUp(file: NamedFile, location: string, files: Files): Promise<Reference | undefined> {
  if (file.kind === 'link') return linked(location, files);
  const untrusted = file.kind === 'template' && files.trusted?.() === false;
  return untrusted ? notTrusted(location, files) : read(file, location, files);
}

/** Nobody opens a letterhead in a folder that its user does not trust. */
async function notTrusted(location: string, files: Files): Promise<Reference | undefined> {
  const reason: Text = {
    de: 'Sie haben diesem Ordner nicht vertraut. Vertrauen Sie ihm, wenn der Briefbogen von Ihrer Gruppe stammt.',
    en: 'You have not trusted this folder. Trust it if the letterhead comes from your group.',
  };
  const there = await linked(location, files);
  return there && { state: 'present', location, letterhead: { state: 'refused', reason } };
}

/** Only whether it is there: nobody looks into a file that is linked. */
async function linked(location: string, files: Files): Promise<Present | undefined> {
  const there = files.size ? await files.size(location) : await files.read(location);
  return there === undefined ? undefined : { state: 'present', location };
}

async function read(
  file: NamedFile,
  location: string,
  files: Files,
): Promise<Reference | undefined> {
  const size = await files.size?.(location);
  if (size !== undefined && size > largestFile) return tooLarge(location);
  const bytes = await files.read(location);
  if (!bytes) return undefined;
  if (bytes.length > largestFile) return tooLarge(location);
  if (file.kind === 'template') {
    const { letterheadIn } = await import('../letterhead/letterhead.ts');
    return { state: 'present', location, bytes, letterhead: letterheadIn(bytes) };
  }
  if (file.kind === 'base-motion') {
    const motion = motionIn(bytes, location, await findProfiles(files, location));
    return { state: 'present', location, bytes, motion };
  }
  if (!isShownFile(file)) return { state: 'present', location, bytes };
  // Most motions have no pictures, and need not wait for what reads them.
  const { pictureOf } = await import('../picture/picture.ts');
  const picture = pictureOf(bytes);
  const found = { state: 'present', location, bytes } as const;
  if (picture.type !== 'shown') {
    return { ...found, fault: { type: picture.type === 'none' ? 'no-image' : 'too-heavy' } };
  }
  const { content: image, lacksPictures } = picture;
  const fault =
    nameFault(file.path, image.format) ??
    (lacksPictures ? ({ type: 'lacks-pictures' } as const) : undefined);
  return { ...found, image, ...(fault && { fault }) };
}

function nameFault(path: string, format: ImageContent['format']): ImageFault | undefined {
  const ending = /\.([a-z]{3,4})(?:[?#].*)?$/iu.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  return endings[format].includes(ending) ? undefined : { type: 'other-format', format };
}

const endings: Readonly<Record<ImageContent['format'], readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  svg: ['svg'],
};

function tooLarge(location: string): Reference {
  const reason: Text = {
    de: 'Die Datei ist zu groß. Verkleinern Sie sie auf höchstens 20 MB.',
    en: 'The file is too large. Make it no larger than 20 MB.',
  };
  return { state: 'unreadable', location, reason };
}

function failed(error: unknown, location: string): Reference {
  // A symbolic link may lead out, which only the disk knows.
  if (error instanceof FileFailure && error.reason === 'outside') return { state: 'outside' };
  return { state: 'unreadable', location, reason: explain(error, nameAt(location)) };
}

/** The same bytes at each keystroke: files are kept until they change. */
const motions = new WeakMap<Uint8Array, { of: string; motion: Motion }>();

/** A motion with what its profiles say: its letter is that of its own folder. */
function motionIn(bytes: Uint8Array, location: string, profiles: ProfileText[]): Motion {
  const of = JSON.stringify([location, profiles]);
  const known = motions.get(bytes);
  if (known?.of === of) return known.motion;
  const motion = readMotion(new TextDecoder().decode(bytes), { location, profiles });
  motions.set(bytes, { of, motion });
  return motion;
}
