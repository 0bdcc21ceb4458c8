import { explain } from '../failure.ts';
import type { Files } from '../files.ts';
import type { Fault } from '../motion/fault.ts';
import { profileName } from '../motion/file-names.ts';
import type { Profile } from '../motion/motion.ts';
import type { HeadEntry, HeadNode, MappingNode } from '../motion/node.ts';
import { type ProfileFacts, profileFields } from '../motion/profile.ts';
import type { Facts, FieldTable } from '../motion/shape.ts';
import { findFrontMatter } from '../notation/front-matter.ts';
import type { Text } from '../text/language.ts';
import { Lines } from '../text/lines.ts';
import { readFacts } from './facts.ts';
import { readForgivingly } from './head/forgiving.ts';

/** The text of an `antrag.yml`, or why there is none and what to do. */
export type ProfileText =
  | { location: string; text: string }
  | { location: string; unreadable: Text };

/** One `antrag.yml` as read. All nodes and faults name its location as their `file`. */
export interface ProfileReading {
  location: string;
  /** Without a byte order mark; all places count in it. */
  text: string;
  mapping: MappingNode;
  facts: ProfileFacts;
  faults: Fault[];
}

/** No profile is longer, in bytes: something else has its name. */
const longest = 1_000_000;

/**
 * The profiles that hold for a motion, nearest first: in its folder and in those above it, up to
 * the root. One that can't be read is among them, with the reason.
 */
export async function findProfiles(files: Files, location: string): Promise<ProfileText[]> {
  const root = await files.root(location);
  const folders = foldersAbove(location, root);
  const texts = await Promise.all(folders.map((folder) => readText(files, folder + profileName)));
  return texts.filter((text) => text !== undefined);
}

/** Whether a location is that of a profile. */
export function isProfileLocation(location: string): boolean {
  return location.endsWith(`/${profileName}`);
}

/** The folders from that of a file up to the root, each ending in a slash. */
function foldersAbove(location: string, root: string): string[] {
  const folders: string[] = [];
  let folder = parentOf(location);
  while (folder !== '' && !folders.includes(folder)) {
    folders.push(folder);
    if (folder === root || !folder.startsWith(root)) break;
    folder = parentOf(folder.slice(0, -1));
  }
  return folders;
}

function parentOf(location: string): string {
  return location.slice(0, location.lastIndexOf('/') + 1);
}

async function readText(files: Files, location: string): Promise<ProfileText | undefined> {
  try {
    const size = await files.size?.(location);
    if (size !== undefined && size > longest) return { location, unreadable: tooLong };
    const bytes = await files.read(location);
    if (bytes === undefined) return undefined;
    if (bytes.length > longest) return { location, unreadable: tooLong };
    const text = decoded(bytes);
    return text === undefined ? { location, unreadable: notUtf8 } : { location, text };
  } catch (error) {
    return { location, unreadable: explain(error, profileName) };
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const tooLong: Text = {
  de: 'antrag.yml ist größer als 1 MB und damit wohl kein Profil. Benennen Sie die Datei um, oder kürzen Sie sie.',
  en: 'antrag.yml is larger than 1 MB, so probably no profile. Rename the file, or shorten it.',
};

const notUtf8: Text = {
  de: 'antrag.yml ist nicht in UTF-8 gespeichert. Speichern Sie die Datei mit der Codierung UTF-8.',
  en: 'antrag.yml is not saved in UTF-8. Save the file with the encoding UTF-8.',
};

/** More than any motion has above it, and a workspace has beside each other. */
const mostKept = 100;
const readings = new Map<string, ProfileReading>();

/** Reads one profile; the same text in the same place is read once. Never throws. */
export function readProfile(profile: ProfileText): ProfileReading {
  if (!('text' in profile)) return read(profile);
  const key = `${profile.location}\n${profile.text}`;
  const reading = readings.get(key) ?? read(profile);
  if (readings.size >= mostKept) readings.clear();
  readings.set(key, reading);
  return reading;
}

function read(profile: ProfileText): ProfileReading {
  const { location } = profile;
  const typed = 'text' in profile ? profile.text : '';
  const text = typed.startsWith('\uFEFF') ? typed.slice(1) : typed;
  const lines = new Lines(text);
  const frontMatter = findFrontMatter(text);
  const { start, end } = frontMatter?.closed ? frontMatter.content : { start: 0, end: text.length };
  const reading = readForgivingly(text.slice(start, end), profileFields, (from, to) =>
    lines.place(start + from, start + to),
  );
  const mapping = inFile(reading.mapping, location);
  const faults: Fault[] = reading.forgiven.map((fault) => ({ ...fault, file: location }));
  for (const { place, reason } of reading.unreadable) {
    faults.push({ type: 'profile-unreadable', place, file: location, detail: reason });
  }
  if ('unreadable' in profile) {
    const place = lines.place(0, 0);
    faults.push({ type: 'profile-unopened', place, file: location, reason: profile.unreadable });
  }
  const facts = readFacts(mapping, profileFields, { text, faults });
  return { location, text, mapping, facts, faults };
}

/** The same nodes with the file they stand in. */
function inFile<N extends HeadNode>(node: N, file: string): N;
function inFile(node: HeadNode, file: string): HeadNode {
  if (node.type === 'list')
    return { ...node, file, items: node.items.map((item) => inFile(item, file)) };
  if (node.type !== 'mapping') return { ...node, file };
  const entries = node.entries.map(
    (entry): HeadEntry => ({ ...entry, file, value: inFile(entry.value, file) }),
  );
  return { ...node, file, entries };
}

/**
 * What several profiles say together, nearest first: for each key the nearest one that has it
 * wins. `undefined` without any.
 */
export function mergeProfiles(profiles: readonly ProfileReading[]): Profile | undefined {
  const [nearest] = profiles;
  if (!nearest) return undefined;
  const facts = profiles.reduceRight<ProfileFacts>(
    (far, near) => mergeFacts(profileFields, far, near.facts),
    {},
  );
  const texts = new Map(profiles.map(({ location, text }) => [location, text]));
  return { location: nearest.location, texts, facts };
}

/** Facts with others as their defaults; where a field says so, also within its mapping. */
export function mergeFacts<F extends FieldTable>(
  table: F,
  defaults: Facts<F>,
  own: Facts<F>,
): Facts<F> {
  const merged = { ...defaults, ...own };
  for (const name of Object.keys(table) as (keyof F & string)[]) {
    const [far, near] = [defaults[name], own[name]];
    if (!table[name]?.merges || !far || !near) continue;
    merged[name] = { ...near, value: Object.assign({}, far.value, near.value) };
  }
  return merged;
}
