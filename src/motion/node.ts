import type { Place } from '../text/place.ts';

/**
 * A value in the head of a motion or in a profile, with where it stands. It is what YAML says,
 * or what the forgiving reading makes of it; scalars keep their spelling.
 */
export type HeadNode = TextNode | ListNode | MappingNode | EmptyNode;

/** Something of a head, with where it stands. */
export interface Standing {
  place: Place;
  /** The location of the profile it stands in; absent in the motion itself. */
  file?: string;
}

export interface TextNode extends Standing {
  type: 'text';
  value: string;
  /** `block` is YAML's `|` or `>`. */
  style: 'plain' | 'quoted' | 'block';
}

export interface ListNode extends Standing {
  type: 'list';
  items: HeadNode[];
}

export interface MappingNode extends Standing {
  type: 'mapping';
  entries: HeadEntry[];
}

export interface EmptyNode extends Standing {
  type: 'empty';
}

export interface HeadEntry extends Standing {
  /** As typed. Its place is that of key and value together. */
  key: string;
  keyPlace: Place;
  value: HeadNode;
}

/** A value together with the node it was read from. */
export interface Sourced<T> {
  value: T;
  node: HeadNode;
}
