import type { Nodes, Parents } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import { Lines } from '../text/lines.ts';
import type { Place } from '../text/place.ts';

/** One rule switched off by a comment: in the head for the whole file, in the text for a block. */
export interface SwitchOff {
  id: string;
  /** The id in the comment. */
  place: Place;
  /** What to take out with it: the comment where it is the only id, else id and separator. */
  removal: { start: number; end: number };
  /** Offsets between which it holds. */
  from: number;
  to: number;
}

const inText = /^<!--\s{0,20}regel-aus:([^>]{0,500}?)-->$/u;
const inHead = /(^|[ \t])#[ \t]*regel-aus:([^\r\n#]*)/gmu;

/** The rules that comments of the motion switch off, in the order in which they stand. */
export function switchOffs(motion: Motion): SwitchOff[] {
  const lines = new Lines(motion.text);
  const found: SwitchOff[] = [];

  const add = (comment: Comment, from: number, to: number) => {
    const ids = [...comment.list.matchAll(/[^\s,;]+/gu)];
    for (const [index, match] of ids.entries()) {
      const start = comment.listStart + match.index;
      const end = start + match[0].length;
      const next = ids[index + 1];
      const previous = ids[index - 1];
      let removal = { start: comment.start, end: comment.end };
      if (next) removal = { start, end: comment.listStart + next.index };
      else if (previous)
        removal = { start: comment.listStart + previous.index + previous[0].length, end };
      found.push({ id: match[0], place: lines.place(start, end), removal, from, to });
    }
  };

  if (motion.head.state !== 'missing') {
    const start = motion.head.place.start.offset;
    const head = motion.text.slice(start, motion.head.place.end.offset);
    for (const match of head.matchAll(inHead)) {
      const from = start + match.index;
      const list = match[2] ?? '';
      const listStart = from + match[0].length - list.length;
      add(
        wholeLine(motion.text, { list, listStart, start: from, end: listStart + list.length }),
        0,
        Number.POSITIVE_INFINITY,
      );
    }
  }

  for (const { start, end } of motion.comments) {
    const match = inText.exec(motion.text.slice(start, end));
    if (!match) continue;
    const list = match[1] ?? '';
    const scope = scopeOf(motion, start, end);
    add(
      wholeLine(motion.text, { list, listStart: start + match[0].indexOf(':') + 1, start, end }),
      Math.min(scope?.start ?? start, start),
      Math.max(scope?.end ?? end, end),
    );
  }
  return found;
}

interface Comment {
  list: string;
  listStart: number;
  start: number;
  end: number;
}

/** Takes the line end along where the comment stands alone on its line. */
function wholeLine(text: string, comment: Comment): Comment {
  let start = comment.start;
  while (start > 0 && /[ \t]/u.test(text.charAt(start - 1))) start--;
  let end = comment.end;
  while (end < text.length && /[ \t]/u.test(text.charAt(end))) end++;
  const alone =
    (start === 0 || /[\r\n]/u.test(text.charAt(start - 1))) &&
    (end === text.length || /[\r\n]/u.test(text.charAt(end)));
  if (!alone) return comment;
  if (text.startsWith('\r\n', end)) end += 2;
  else if (end < text.length) end += 1;
  return { ...comment, start, end };
}

/** What a comment is for: the next block, or the block that it stands in. */
function scopeOf({ tree, text }: Motion, start: number, end: number): Span | undefined {
  let parent: Parents = tree;
  let following: Nodes | undefined;
  for (;;) {
    const children: Nodes[] = parent.children;
    const behind = children.findIndex((child) => startOf(child) >= end);
    const at = behind < 0 ? children.length - 1 : behind - 1;
    const next = (behind < 0 ? undefined : children[behind]) ?? following;
    const before = children[at];
    // Behind a block on its line, it stands in it.
    const isInside =
      before && (endOf(before) >= end || !/[\r\n]/u.test(text.slice(endOf(before), start)));
    if (!before || !isInside) return spanOf(next);
    if (!('children' in before) || !isFlow(before)) return spanOf(before);
    following = next;
    parent = before;
  }
}

interface Span {
  start: number;
  end: number;
}

function spanOf(node: Nodes | undefined): Span | undefined {
  return node && { start: startOf(node), end: endOf(node) };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function isFlow({ type }: Nodes): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(type);
}
