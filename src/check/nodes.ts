import type { Nodes } from 'mdast';
import type { Motion } from '../motion/motion.ts';

const remembered = new WeakMap<Motion, Nodes[]>();

/** Every node of a motion's tree, in the order of the text. */
export function everyNode(motion: Motion): Nodes[] {
  const known = remembered.get(motion);
  if (known) return known;
  const all: Nodes[] = [];
  const walk = (node: Nodes) => {
    all.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(motion.tree);
  remembered.set(motion, all);
  return all;
}
