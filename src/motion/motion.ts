import type { Heading, Root, RootContent } from 'mdast';
import type { Place } from '../text/place.ts';
import type { Fault } from './fault.ts';
import type { MotionFacts } from './fields.ts';
import type { Kind } from './kinds.ts';
import type { MappingNode } from './node.ts';
import type { CommitteeFacts, ProfileFacts } from './profile.ts';
import type { SectionName } from './sections.ts';

/** A motion as read: any text gives one, with gaps where facts are missing. */
export interface Motion {
  /** Without a byte order mark; all places count in it. */
  text: string;
  /** Its location, where it has one. */
  location?: string;
  head: Head;
  /** The head's values, completed by the profile. */
  facts: MotionFacts;
  /** From `art`; the default where that says nothing. */
  kind: Kind;
  profile?: Profile;
  /** The body's Markdown tree, with places in the whole text; comments are not in it. */
  tree: Root;
  /** The body's comments, in order. */
  comments: readonly Comment[];
  /** The level-1 heading that serves as the subject. */
  subjectHeading?: Heading;
  /** What stands before the first section, without the subject heading. */
  preface: RootContent[];
  sections: Section[];
  faults: Fault[];
}

export interface Head {
  state: 'present' | 'missing' | 'unclosed' | 'unreadable';
  /** From the first fence to the end of the last; empty at the start where it is missing. */
  place: Place;
  /** The head's own values, without the profile. */
  own: MappingNode;
}

/** A comment in the body, `<!-- … -->`, which is never printed; offsets in the text. */
export interface Comment {
  start: number;
  /** Behind it; where it is never closed, where its paragraph ends. */
  end: number;
  closed: boolean;
}

export interface Section {
  /** Absent for the drafter's own. */
  name?: SectionName;
  /** As typed, without markup and without a colon at its end. */
  title: string;
  /** The heading's node; for `**Begründung:**` one made of it. */
  heading: Heading;
  content: RootContent[];
  /** From the heading up to the next section. */
  place: Place;
}

export interface Profile {
  /** Of the nearest file. */
  location: string;
  /** Each file's text, by its location; without a byte order mark. */
  texts: ReadonlyMap<string, string>;
  facts: ProfileFacts;
  /** The committee of the profile that the motion goes to (first), where it lists it. */
  committee?: CommitteeFacts;
}

/** The text that places count in: the motion's own, or that of a profile where `file` names one. */
export function sourceText({ text, profile }: Motion, file: string | undefined): string {
  return file === undefined ? text : (profile?.texts.get(file) ?? '');
}

/** The sections of a name, in order. */
export function sectionsNamed(motion: Motion, name: SectionName): Section[] {
  return motion.sections.filter((section) => section.name === name);
}
