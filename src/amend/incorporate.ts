import { applyPatch, structuredPatch } from 'diff';
import { isLeftOut, withoutMark } from '../compare/left-out.ts';
import type { Motion, Section } from '../motion/motion.ts';
import { versionsOf } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import type { Edit } from '../text/edit.ts';
import { baseOf } from './base.ts';

/** What an amendment does to the file of the motion that it amends. */
export interface Incorporation {
  /** Of that file. */
  location: string;
  /** Its text, in which the edits count. */
  text: string;
  /** One for each text that changes; they do not overlap. */
  edits: Edit[];
  /**
   * Whether the text is still the one that was amended, or what has changed since could be merged.
   * Otherwise an edit replaces the whole, and loses that.
   */
  fits: boolean;
  /** The texts that are not found in the motion, by their names; one without a name is `''`. */
  left: string[];
}

/** What of an amendment can be wanted one for the other: a new version, or what is said besides. */
export function alternativesIn(motion: Motion): Section[][] {
  return versionsOf(motion)
    .pairs.map(({ amended }) => amended)
    .filter(({ length }) => length > 1);
}

/**
 * The text of the motion as an amendment wants it: its new versions, and the points that it adds.
 * What has changed in the motion since is kept where both can be told apart line by line. `chosen`
 * holds the versions that are wanted where there are several of one text; else it is the first.
 * `undefined` where `bezug` leads to no motion, or the amendment gives no text for it.
 */
export function incorporated(
  motion: Motion,
  references: References,
  chosen: ReadonlySet<Section> = new Set(),
): Incorporation | undefined {
  const base = baseOf(motion, references);
  const path = motion.facts.baseMotion?.value.trim();
  const reference = path ? references.get(path) : undefined;
  const changes = changesOf(motion, chosen);
  if (!base || reference?.state !== 'present' || changes.length === 0) return undefined;
  const edits: Edit[] = [];
  const left: string[] = [];
  let fits = true;
  for (const change of changes) {
    const there =
      change.name === undefined
        ? base.section && contentOf(base.section, base.motion.text)
        : placeOf(change.name, change.old, base.motion);
    const made = there && changed(there, change);
    if (!made || edits.some((edit) => edit.start < there.end && there.start < edit.end)) {
      left.push(change.name ?? '');
      continue;
    }
    edits.push(made.edit);
    fits = fits && made.fits;
  }
  return { location: reference.location, text: base.motion.text, edits, fits, left };
}

/** A text that changes, as both versions give it. */
interface ChangedText {
  name?: string;
  /** Absent where the motion itself is the old version. */
  old?: string;
  /** Absent where points are added only. */
  wanted?: string;
  more: string[];
}

function changesOf(motion: Motion, chosen: ReadonlySet<Section>): ChangedText[] {
  const { pairs, added } = versionsOf(motion);
  const textOf = (section: Section) => contentOf(section, motion.text).text;
  const changes = pairs.map(({ name, current, amended }): ChangedText => {
    const wanted = amended.find((section) => chosen.has(section)) ?? amended[0];
    return {
      ...(name !== undefined && { name }),
      ...(current && { old: textOf(current) }),
      ...(wanted && { wanted: textOf(wanted) }),
      more: [],
    };
  });
  if (added.length === 0) return changes;
  const main = changes.find(({ name }) => name === undefined) ?? { more: [] };
  main.more.push(...added.map(textOf));
  return changes.includes(main) ? changes : [main, ...changes];
}

/** `undefined` where an excerpt does not fit: what it leaves out would be lost. */
function changed(
  there: Edit,
  { old = there.text, wanted = there.text, more }: ChangedText,
): { edit: Edit; fits: boolean } | undefined {
  const merged = merge(there.text, old, wanted);
  if (merged === undefined && hasLeftOut(old)) return undefined;
  const text = [merged ?? wanted, ...more].reduce(withPoints);
  return { edit: { ...there, text }, fits: merged !== undefined };
}

/** Where a text with a name stands in a motion: in the section called so, or where it is found. */
function placeOf(name: string, old: string | undefined, base: Motion): Edit | undefined {
  const section = base.sections.find(({ title }) => title.toLowerCase() === name.toLowerCase());
  if (section) return contentOf(section, base.text);
  const words = old?.split(/\s+/u).filter(Boolean) ?? [];
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'));
  const found = [...base.text.matchAll(new RegExp(escaped.join('\\s+'), 'gu'))];
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  return { start: only.index, end: only.index + only[0].length, text: only[0] };
}

/** Whether some line of a text stands for what an excerpt leaves out, or ends so. */
function hasLeftOut(text: string): boolean {
  return text.split('\n').some((line) => isLeftOut(line) || withoutMark(line, line) !== undefined);
}

/** What stands below the heading of a section, without the blank lines around it. */
function contentOf({ heading, place }: Section, text: string): Edit {
  const from = heading.position?.end.offset ?? place.start.offset;
  const whole = text.slice(from, place.end.offset);
  const start = from + (whole.length - whole.trimStart().length);
  const end = from + whole.trimEnd().length;
  return { start: Math.min(start, end), end, text: whole.trim() };
}

/** What turned the old text into the wanted one, done to another; `undefined` where it doesn't fit. */
function merge(there: string, old: string, wanted: string): string | undefined {
  const lines = (text: string) => `${text.replaceAll(/[ \t]*\r?\n/gu, '\n')}\n`;
  if (lines(there) === lines(old)) return wanted;
  const patch = structuredPatch('', '', lines(old), lines(wanted), undefined, undefined, {
    context: 0,
  });
  const result = applyPatch(lines(there), patch);
  return result === false ? undefined : result.trimEnd();
}

const numbered = /^(\d+)([.)]+)(?=\s)/gmu;

/** Points that are added count on from the last one. */
function withPoints(text: string, more: string): string {
  const last = Math.max(0, ...Array.from(text.matchAll(numbered), ([, number]) => Number(number)));
  let count = last;
  const counted = more.replaceAll(numbered, (_, __, stop: string) => {
    count += 1;
    return `${count}${stop}`;
  });
  return last > 0 && count > last ? `${text}\n${counted}` : `${text}\n\n${counted}`;
}
