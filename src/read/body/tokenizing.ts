import { types } from 'micromark-util-symbol';
import type { Token, TokenizeContext } from 'micromark-util-types';

/* What a construct can tell from the tokens before it. */

/** Whether this line goes on with an item of a list, indented as its text is. */
export function goesOnWithItem(context: TokenizeContext): boolean {
  const tail = context.events.findLast(([, token]) => token.type !== types.linePrefix)?.[1];
  return tail?.type === types.listItemIndent;
}

/** Whether what is open belongs to an item of a list, not to a quotation. */
export function endsItem(context: TokenizeContext): boolean {
  const prefix = context.events.findLast(
    ([, { type }]) => type === types.listItemPrefix || type === types.blockQuotePrefix,
  );
  return prefix?.[1].type === types.listItemPrefix;
}

/** Whether a list, a quotation or a footnote begins on this line, before this point. */
export function opensContainer(context: TokenizeContext): boolean {
  for (let index = context.events.length - 1; index >= 0; index--) {
    const token = context.events[index]?.[1];
    if (token?.type === types.chunkFlow) return false;
    if (token?._container || token?.type === types.listItemPrefix) return true;
  }
  return false;
}

/**
 * Whether the line before left a paragraph open, however deep in containers: what follows would go
 * on with it. `interrupt` tells so only where every container goes on too.
 */
export function paragraphIsOpen(context: TokenizeContext): boolean {
  const chunk = context.events.findLast(([, token]) => token.type === types.chunkFlow)?.[1];
  const current = chunk?._tokenizer?.currentConstruct;
  return current !== undefined && !current.concrete && current.name !== 'codeIndented';
}

export function indentedCode(context: TokenizeContext): boolean {
  return !context.parser.constructs.disable.null?.includes('codeIndented');
}

/** In columns: a tab is as wide as it stands. */
export function width(context: TokenizeContext, token: Token): number {
  return context.sliceSerialize(token, true).length;
}
