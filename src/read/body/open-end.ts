import type { Nodes, RootContent } from 'mdast';

/**
 * Whether the last block of a piece would go on in what follows, or end elsewhere: a fence that is
 * not closed, HTML that is not at its end (https://spec.commonmark.org/0.31.2/#html-blocks). In
 * doubt it would.
 */
export function isOpenAtEnd(content: readonly RootContent[], piece: string): boolean {
  let last: Nodes | undefined = content.at(-1);
  while (last && 'children' in last) last = last.children.at(-1);
  const { start, end } = last?.position ?? {};
  const typed = piece.slice(start?.offset, end?.offset);
  if (last?.type === 'code') return isOpenFence(typed);
  return last?.type === 'html' && isOpenHtml(typed, piece.slice(end?.offset));
}

function isOpenFence(typed: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/u.exec(typed)?.[0];
  if (fence === undefined) return false;
  const closing = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/u.exec(typed)?.[1];
  return !closing?.startsWith(fence);
}

function isOpenHtml(typed: string, behind: string): boolean {
  if (typed.startsWith('<?')) return !typed.includes('?>', 2);
  if (typed.startsWith('<![CDATA[')) return !typed.includes(']]>');
  if (typed.startsWith('<!')) return !typed.includes('>');
  if (/^<(?:script|pre|style|textarea)(?=[\s>]|$)/iu.test(typed)) {
    return !/<\/(?:script|pre|style|textarea)>/iu.test(typed);
  }
  return !/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/u.test(behind);
}
