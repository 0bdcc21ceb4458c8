import type { Nodes } from 'mdast';
import type { Motion } from '../motion/motion.ts';
import { oncePer } from '../text/remembering.ts';

/** Every node of a motion's tree, in the order of the text. */
export const everyNode = oncePer((motion: Motion): readonly Nodes[] => {
  const all: Nodes[] = [];
  const walk = (node: Nodes) => {
    all.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(motion.tree);
  return all;
});
