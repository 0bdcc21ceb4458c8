import type { Parents } from 'hast';
import { findElement, textOfHtml } from './style.ts';

/** Marks each paragraph above which a blank one stands: the blank ones themselves go. */
export function setApart<P extends Parents>(parent: P): P {
  let isBlankAbove = false;
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isBlank = textOfHtml(child).trim() === '' && !findElement(child, isSeen);
    if (child.tagName === 'p' && isBlankAbove && !isBlank) child.properties.dataApart = true;
    isBlankAbove = isBlank;
    setApart(child);
  }
  return parent;
}

function isSeen({ tagName }: { tagName: string }): boolean {
  return tagName === 'img' || tagName === 'hr';
}
