import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { disk, folderUri } from '../disk/disk.ts';
import { byBody, withMeetings } from '../draft/meetings.ts';
import { explain } from '../failure.ts';
import { NoMeetings, noMeetingsText, readMeetings } from '../import/meetings/read.ts';
import { profileName } from '../motion/file-names.ts';
import { findProfiles } from '../read/profile.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/**
 * `antrag meetings`: adds the days to come of a calendar, or of a saved OParl answer, to the profile
 * that holds here. Only ever adds. Gives the exit code.
 */
export async function addMeetings(
  names: readonly string[],
  today: Temporal.PlainDate,
  terminal: Terminal,
): Promise<number> {
  let failed = false;
  for (const name of names) failed = !(await addFrom(name, today, terminal)) || failed;
  return failed ? 1 : 0;
}

async function addFrom(
  name: string,
  today: Temporal.PlainDate,
  terminal: Terminal,
): Promise<boolean> {
  const folder = folderUri(process.cwd());
  const [nearest] = await findProfiles(disk, `${folder}neu.antrag.md`);
  const place = nearest?.location ?? folder + profileName;
  try {
    const bytes = await disk.read(pathToFileURL(resolve(name)).href);
    if (!bytes) {
      terminal.err(words.notFound(name));
      return false;
    }
    const coming = readMeetings(new TextDecoder().decode(bytes)).filter(
      ({ iso, cancelled }) => !cancelled && iso >= today.toString(),
    );
    const bodies = byBody(coming);
    const there = nearest && 'text' in nearest ? nearest.text : undefined;
    const added = nearest && there === undefined ? undefined : withMeetings(there, bodies);
    if (!added) {
      terminal.err(words.profileUnread(shown(place)));
      return false;
    }
    if (added.added > 0) {
      await disk.replace(place, new TextEncoder().encode(added.text));
      terminal.out(shown(place));
    }
    terminal.err(words.meetingsAdded(added.added, bodies.length));
    return true;
  } catch (error) {
    terminal.err(
      error instanceof NoMeetings
        ? words.remark(name, noMeetingsText)
        : explain(error, shown(place)),
    );
    return false;
  }
}
