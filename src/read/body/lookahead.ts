import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    lookahead: 'lookahead';
  }
}

/**
 * A construct that succeeds where the rest of the line (at most `limit` UTF-16 code units of it,
 * or as much as is `enough`) passes `test`. For `effects.check` only: it keeps nothing of what it
 * has seen.
 */
export function lookahead(
  limit: number,
  test: (rest: string) => boolean,
  enough: (rest: string) => boolean = () => false,
): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let rest = '';

      const inside: State = (code) => {
        if (atEnd(code)) {
          effects.exit('lookahead');
          return verdict(code);
        }
        rest += character(code);
        effects.consume(code);
        return inside;
      };

      return (code) => {
        if (atEnd(code)) return verdict(code);
        effects.enter('lookahead');
        return inside(code);
      };

      function verdict(code: Code) {
        return test(rest) ? ok(code) : nok(code);
      }

      function atEnd(code: Code) {
        return (
          code === codes.eof || markdownLineEnding(code) || rest.length >= limit || enough(rest)
        );
      }
    },
  };
}

/** A code of the tokenizer as text; a tab is one character, whatever its width. */
function character(code: Code): string {
  if (code === null || code === codes.virtualSpace) return '';
  return code === codes.horizontalTab ? '\t' : String.fromCharCode(code);
}
