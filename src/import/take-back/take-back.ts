import { exportLetter, letterOf } from '../../export/export.ts';
import type { Files } from '../../files.ts';
import { load } from '../../load.ts';
import { docx } from '../../write/docx/docx.ts';
import { sealOf } from '../../write/docx/seal.ts';
import type { Resources } from '../../write/writer.ts';
import { importDocument } from '../import.ts';
import { freeAndMeeting } from './apply.ts';
import { BodyChanges } from './body-changes.ts';
import type { Clash, TakenChange } from './changes.ts';
import { commentChanges } from './comments.ts';
import { headChanges } from './head-changes.ts';
import { withLabelsOf } from './note-labels.ts';
import { type TextUnit, textUnits } from './units.ts';

export interface TakenBack {
  changes: TakenChange[];
  clashes: Clash[];
  /**
   * What the colleague's changes were told by: changes that are tracked; the letter as it was
   * exported, of which a copy is there or which the motion still gives; or only the motion as it is now, so that what was changed here since the
   * export looks like a change of theirs.
   */
  basis: 'tracked' | 'exported' | 'motion';
  /** Tracked changes were taken as accepted. */
  trackedChanges: number;
}

export interface TakeBackOptions {
  location: string;
  files: Files;
  resources: Resources;
  /** The letter as it was exported, before the colleague had it, where a copy of it is there. */
  exported?: Uint8Array | undefined;
  /** Whether a person says that it is; else its seal has to tell. */
  isTold?: boolean;
}

/**
 * What a colleague has changed in the letter of a motion, as edits of the motion's text. Nothing
 * else of the text changes: markup, comments and line ends stay as they were typed.
 * @throws {Unreadable} where the letter can't be read
 */
export async function takeBack(
  letter: Uint8Array,
  text: string,
  { location, files, resources, exported, isTold = false }: TakeBackOptions,
): Promise<TakenBack> {
  const loaded = await load(text, location, files);
  const now = letterOf(loaded);
  const written = await exportLetter(loaded, docx, resources);
  const options = { location, files };
  const [mine, theirs] = [
    await importDocument(written.bytes, options),
    await importDocument(letter, options),
  ];
  const isTracked = theirs.changes > 0;
  const seal = sealOf(letter);
  const isKept =
    exported !== undefined && (isTold || (seal !== undefined && sealOf(exported) === seal));
  // Without its seal a letter may come of another export: what is tracked in it is surer.
  const isNearest = exported !== undefined && (isKept || !isTracked);
  const base = isNearest
    ? await importDocument(exported, options)
    : isTracked
      ? await importDocument(letter, { ...options, changes: 'refused' })
      : mine;
  const isAsExported = seal === sealOf(written.bytes);
  const baseText = withLabelsOf(base.text, mine.text, text);
  const theirText = withLabelsOf(theirs.text, baseText, text);
  const body = new BodyChanges(text, textUnits(now, text), await units(mine.text, location, files));
  body.take(await units(baseText, location, files), await units(theirText, location, files));
  const head = headChanges(text, { base: base.text, theirs: theirs.text, printed: mine.text });
  const remarks = commentChanges(theirs.comments, (quoted) => body.unitAbout(quoted));
  const all = [body, head, remarks];
  const { free, meeting } = freeAndMeeting(all.flatMap(({ changes }) => changes));
  return {
    changes: free,
    clashes: [...all.flatMap(({ clashes }) => clashes), ...meeting.map(asClash)],
    basis: isKept ? 'exported' : isTracked ? 'tracked' : isAsExported ? 'exported' : 'motion',
    trackedChanges: theirs.changes,
  };
}

/** A change that meets another is told, and left to its reader. */
function asClash({ edits, said }: TakenChange): Clash {
  const theirs = edits.map(({ text }) => text.trim()).filter((text) => text !== '');
  return { said, mine: '', theirs: theirs.join('\n') };
}

async function units(text: string, location: string, files: Files): Promise<TextUnit[]> {
  return textUnits(letterOf(await load(text, location, files)), text);
}
