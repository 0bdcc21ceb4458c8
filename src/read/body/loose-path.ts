import { labelEnd } from 'micromark-core-commonmark';
import { codes, constants, types } from 'micromark-util-symbol';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';
import { lookahead } from './lookahead.ts';

/*
 * A path with blanks and brackets: `![Plan](img/Plan Straße (neu).png)`. To CommonMark it is none;
 * here it reaches to the first closing bracket behind a file's ending.
 */

const longest = 300;
const path = /^\([ \t]*([^\s<>"()][^<>"]*?\.[A-Za-z][A-Za-z0-9]{1,4})[ \t]*\)/u;

const looseResource: Construct = {
  name: 'looseResource',
  tokenize(effects, ok, nok) {
    let [start, end, whole] = [0, 0, 0];
    let at = 0;
    return effects.check(lookahead(longest, isPath), begin, nok);

    function isPath(rest: string): boolean {
      const match = path.exec(rest);
      if (!match?.[1]) return false;
      start = match[0].indexOf(match[1], 1);
      end = start + match[1].length;
      whole = match[0].length;
      return true;
    }

    function begin(code: Code): State | undefined {
      effects.enter(types.resource);
      effects.enter(types.resourceMarker);
      effects.consume(code);
      effects.exit(types.resourceMarker);
      at = 1;
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (at === start) {
        effects.enter(types.resourceDestination);
        effects.enter(types.resourceDestinationRaw);
        effects.enter(types.resourceDestinationString);
        effects.enter(types.chunkString, { contentType: constants.contentTypeString });
      }
      if (at === end) {
        effects.exit(types.chunkString);
        effects.exit(types.resourceDestinationString);
        effects.exit(types.resourceDestinationRaw);
        effects.exit(types.resourceDestination);
      }
      if (at === whole - 1) {
        effects.enter(types.resourceMarker);
        effects.consume(code);
        effects.exit(types.resourceMarker);
        effects.exit(types.resource);
        return ok;
      }
      const isBlank = at < start || at >= end;
      if (isBlank) effects.enter(types.whitespace);
      effects.consume(code);
      if (isBlank) effects.exit(types.whitespace);
      at++;
      return inside;
    }
  },
};

/** The end of a link's or picture's text, behind which such a path may stand too. */
const looseLabelEnd: Construct = {
  ...labelEnd,
  name: 'looseLabelEnd',
  tokenize(effects, ok, nok) {
    const wider: Effects = {
      ...effects,
      attempt: (construct, then, otherwise) =>
        effects.attempt([construct, looseResource].flat() as Construct[], then, otherwise),
    };
    return labelEnd.tokenize.call(this, wider, ok, nok);
  },
};

export const loosePaths: Extension = {
  disable: { null: ['labelEnd'] },
  text: { [codes.rightSquareBracket]: looseLabelEnd },
};
