import type { Html, Nodes, Parents } from 'mdast';
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

const inText = /<!--\s{0,20}regel-aus:([^>]{0,500}?)-->/gu;
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

  for (const { node, scope } of htmlNodes(motion.tree)) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) continue;
    for (const match of motion.text.slice(start, end).matchAll(inText)) {
      const list = match[1] ?? '';
      const at = start + match.index;
      const listStart = at + match[0].indexOf(':') + 1;
      add(
        wholeLine(motion.text, { list, listStart, start: at, end: at + match[0].length }),
        scope?.start ?? at,
        scope?.end ?? end,
      );
    }
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

interface Found {
  node: Html;
  /** Offsets of what the comment is for; absent where nothing follows. */
  scope?: { start: number; end: number };
}

/** Every HTML node and what it is for: the next block, or the block that it stands in. */
function htmlNodes(root: Parents): Found[] {
  const found: Found[] = [];
  const walk = (parent: Parents, following: Nodes | undefined) => {
    parent.children.forEach((child, index) => {
      const rest: Nodes[] = parent.children.slice(index + 1, index + 1 + 8);
      const next = rest.find((node) => node.type !== 'html') ?? following;
      if (child.type === 'html') {
        const scope = offsetsFrom(child, isFlow(parent) ? next : parent);
        found.push(scope ? { node: child, scope } : { node: child });
      } else if ('children' in child) walk(child, isFlow(parent) ? next : undefined);
    });
  };
  walk(root, undefined);
  return found;
}

function isFlow(parent: Parents): boolean {
  return ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(parent.type);
}

function offsetsFrom(comment: Html, block: Nodes | undefined) {
  const start = comment.position?.start.offset;
  const from = block?.position?.start.offset;
  const end = block?.position?.end.offset;
  if (start === undefined || from === undefined || end === undefined) return undefined;
  return { start: Math.min(start, from), end: Math.max(end, comment.position?.end.offset ?? end) };
}
