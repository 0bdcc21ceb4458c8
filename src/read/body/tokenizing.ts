import type { Token, TokenizeContext } from 'micromark-util-types';

/** In columns: a tab is as wide as it stands. */
export function width(context: TokenizeContext, token: Token): number {
  return context.sliceSerialize(token, true).length;
}
