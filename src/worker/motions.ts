import type { Files } from '../files.ts';
import { type Loaded, load } from '../load.ts';
import { PiecewiseParser } from '../read/body/piecewise.ts';
import { isProfileLocation } from '../read/profile.ts';

/** A motion as a shell hands it to a worker. */
export interface MotionText {
  text: string;
  /** Its file; a motion without one has no profile. */
  location?: string;
  /**
   * What it is known by while it is typed, and how often what it draws on has changed (files,
   * profiles, the day): the same motion is read once for all that is asked of it. Absent where it
   * is read only this once.
   */
  open?: { name: string; state: string };
  /**
   * One name for all that are read for one purpose at one time: what their profiles say is the same
   * for all of them, and asked for once. Absent where a motion is read alone.
   */
  batch?: string;
}

interface Known {
  parser: PiecewiseParser;
  text: string;
  state: string;
  trusted: boolean;
  door: Door;
  /** Each file is asked for once while the state is the same. */
  files: Files;
  loaded: Promise<Loaded>;
}

/** What files are asked for through; what was asked through one that has ended is never answered. */
type Door = Files['read'];

/** So many motions are remembered; whoever has more open pays a little at each change of tabs. */
const most = 8;

/** By name, what was used last at the end. */
const known = new Map<string, Known>();

/** The motion with all that it draws on, read once for its text and state. */
export function loadedFrom(source: MotionText, files: Files): Promise<Loaded> {
  const { text, location, open, batch } = source;
  if (!open) return load(text, location, batch === undefined ? files : filesOf(batch, files));
  const before = known.get(open.name);
  const trusted = files.trusted?.() ?? true;
  const { read: door } = files;
  const isSame = before?.state === open.state && before.trusted === trusted && before.door === door;
  if (isSame && before.text === text) return before.loaded;
  const parser = before?.parser ?? new PiecewiseParser();
  const own = isSame ? before.files : remembering(files);
  const loaded = load(text, location, own, parser);
  known.delete(open.name);
  known.set(open.name, { parser, text, state: open.state, trusted, door, files: own, loaded });
  loaded.catch(() => known.delete(open.name));
  for (const [oldest] of known) if (known.size > most) known.delete(oldest);
  return loaded;
}

/** The last batch, and what is known of its files. */
let current: { batch: string; door: Door; files: Files } | undefined;

function filesOf(batch: string, files: Files): Files {
  const { read: door } = files;
  if (current?.batch !== batch || current.door !== door)
    current = { batch, door, files: rememberingProfiles(files) };
  return current.files;
}

/** Remembers what is the same for all motions of a folder, and none of the files of a single one. */
function rememberingProfiles(files: Files): Files {
  const { read, size } = remembering(files);
  const folderOf = (location: string) => location.slice(0, location.lastIndexOf('/'));
  return {
    ...files,
    read: (location) => (isProfileLocation(location) ? read(location) : files.read(location)),
    root: remembered((location) => files.root(location), folderOf),
    ...(size && {
      size: async (location) =>
        isProfileLocation(location) ? size(location) : files.size?.(location),
    }),
  };
}

function remembering(files: Files): Files {
  const { size, trusted } = files;
  return {
    read: remembered((location) => files.read(location)),
    root: remembered((location) => files.root(location)),
    ...(size && { size: remembered((location: string) => size(location)) }),
    ...(trusted && { trusted: () => trusted() }),
  };
}

/** @param keyOf what a location has in common with all that have the same answer */
function remembered<T>(
  ask: (location: string) => Promise<T>,
  keyOf = (location: string) => location,
): (location: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (location) => {
    const key = keyOf(location);
    const answer = answers.get(key) ?? ask(location);
    answers.set(key, answer);
    // A failure may pass.
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
