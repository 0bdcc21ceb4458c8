import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State } from 'micromark-util-types';

/** Farther than a point under a point reaches, in UTF-16 code units. */
const farthest = 500;

/**
 * A construct that succeeds where a later line, indented and before a blank one, begins with the
 * marker `b)` (or `B)`). For `effects.check` only.
 *
 * Under a point, `a)` with a `b)` below it is no "a. D." and no Gedankenstrich at a wrapped line:
 * nobody means it as running text, so such a list needs no blank line before it.
 */
export const nextPoint: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let line = '';
    let left = farthest;
    let isFirst = true;

    const inside: State = (code) => {
      if (code === codes.eof || markdownLineEnding(code) || left === 0) {
        effects.exit('lookahead');
        return lineEnd(code);
      }
      left--;
      // Only its beginning counts.
      if (line.length < 3 && !(line === '' && isBlank(code))) line += character(code);
      effects.consume(code);
      return inside;
    };

    return lineStart;

    function lineStart(code: Code): State | undefined {
      line = '';
      // What isn't indented may be a heading, where the text is read on by itself.
      if (!isFirst && !isBlank(code)) return nok(code);
      isFirst = false;
      effects.enter('lookahead');
      return inside(code);
    }

    function lineEnd(code: Code): State | undefined {
      if (/^[bB]\)\s/u.test(line)) return ok(code);
      if (code === codes.eof || left === 0 || line === '') return nok(code);
      effects.enter('lookahead');
      effects.consume(code);
      effects.exit('lookahead');
      return lineStart;
    }
  },
};

function isBlank(code: Code): boolean {
  return code === codes.space || code === codes.horizontalTab || code === codes.virtualSpace;
}

function character(code: Code): string {
  if (code === null || code === codes.virtualSpace) return '';
  return code === codes.horizontalTab ? '\t' : String.fromCharCode(code);
}
