import type { Root } from 'mdast';
import { type FurnitureOptions, furnitureIn } from './furniture.ts';
import type { LeftOut } from './paper.ts';
import { leftOutOfLines } from './plain-lines.ts';
import { linesOfTree, treeOfLines } from './tree-lines.ts';

/** Takes out of a page the lines that are a mail's or a letter's own, and tells them. */
export function takeFurniture(root: Root, options: FurnitureOptions): LeftOut[] {
  const lines = linesOfTree(root);
  const furniture = furnitureIn(lines, options);
  if (furniture.size === 0) return [];
  const kept = lines.filter(({ node }, index) => {
    // The line that is drawn between two mails.
    const isBetween = node.type === 'thematicBreak' && furniture.get(index + 1) === 'mail';
    return !furniture.has(index) && !isBetween;
  });
  root.children = treeOfLines(kept);
  return leftOutOfLines(lines, furniture);
}
