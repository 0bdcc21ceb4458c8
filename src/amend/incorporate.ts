import { applyPatch, structuredPatch } from 'diff';
import type { Motion, Section } from '../motion/motion.ts';
import { versionsOf } from '../motion/versions.ts';
import type { References } from '../references/references.ts';
import type { Edit } from '../text/edit.ts';
import { baseOf } from './base.ts';

/** What an amendment does to the file of the motion that it amends. */
export interface Incorporation {
  /** Of that file. */
  location: string;
  /** Its text, in which the edit counts. */
  text: string;
  edit: Edit;
  /**
   * Whether the text is still the one that was amended, or what has changed since could be merged.
   * Otherwise the edit replaces the whole, and loses that.
   */
  fits: boolean;
}

/**
 * The text of the motion as an amendment wants it: its new version, and the points that it adds.
 * What has changed in the motion since is kept where both can be told apart line by line.
 * `undefined` where `bezug` leads to no motion, or the amendment gives no text for it.
 */
export function incorporated(motion: Motion, references: References): Incorporation | undefined {
  const base = baseOf(motion, references);
  const path = motion.facts.baseMotion?.value.trim();
  const reference = path ? references.get(path) : undefined;
  if (!base?.section || reference?.state !== 'present') return undefined;
  const { pairs, added } = versionsOf(motion);
  const pair = pairs.find(({ name }) => name === undefined);
  const [amended] = pair?.amended ?? [];
  if (!amended && added.length === 0) return undefined;
  const there = contentOf(base.section, base.motion.text);
  const old = pair?.current ? contentOf(pair.current, motion.text).text : there.text;
  const wanted = amended ? contentOf(amended, motion.text).text : there.text;
  const merged = merge(there.text, old, wanted);
  const more = added.map((section) => contentOf(section, motion.text).text);
  const text = [merged ?? wanted, ...more].reduce(withPoints);
  return {
    location: reference.location,
    text: base.motion.text,
    edit: { ...there, text },
    fits: merged !== undefined,
  };
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
