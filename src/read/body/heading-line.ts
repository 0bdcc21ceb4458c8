import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { factorySpace } from 'micromark-factory-space';
import { codes, constants, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { sectionOf } from './heading.ts';
import { lookahead } from './lookahead.ts';

/*
 * A line that is only `**Begründung:**` is the heading of that section, as it is in the word
 * processors that drafters come from. Only known sections, and only where the line stands by
 * itself: inside a list item or a quotation it stays what it is.
 */

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    headingLine: 'headingLine';
    headingLineMarker: 'headingLineMarker';
  }
}

declare module 'mdast' {
  interface HeadingData {
    /** Typed as a line in bold, not with `#`. */
    bold?: boolean;
  }
}

/** Longer than any known heading with its number. */
const longest = 80;
const boldLine = /^(\*\*|__)(?![\s*_])([^*_]+)\1[ \t]*:?(?=[ \t]*$)/u;

const headingLine: Construct = {
  name: 'headingLine',
  tokenize(effects, ok, nok) {
    let titleEnd = 0;
    let end = 0;
    let at = 0;

    return (code) => {
      const tail = this.events.at(-1)?.[1];
      const indent = tail?.type === types.linePrefix ? this.sliceSerialize(tail).length : 0;
      // What stands in a list item or a quotation has more than its own indentation before it.
      if (this.now().column - 1 !== indent) return nok(code);
      return effects.check(lookahead(longest, isHeading), start, nok)(code);
    };

    function isHeading(line: string): boolean {
      const match = boldLine.exec(line);
      if (!match || line.length === longest || !sectionOf(match[2] ?? '')) return false;
      titleEnd = 2 + (match[2]?.length ?? 0);
      end = match[0].length;
      return true;
    }

    function start(code: Code): State | undefined {
      effects.enter('headingLine');
      effects.enter('headingLineMarker');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (at === end) {
        effects.exit('headingLineMarker');
        effects.exit('headingLine');
        return factorySpace(effects, ok, types.whitespace)(code);
      }
      if (at === 2) {
        effects.exit('headingLineMarker');
        effects.enter(types.chunkText, { contentType: constants.contentTypeText });
      } else if (at === titleEnd) {
        effects.exit(types.chunkText);
        effects.enter('headingLineMarker');
      }
      at++;
      effects.consume(code);
      return inside;
    }
  },
};

export const headingLines: Extension = {
  flow: { [codes.asterisk]: headingLine, [codes.underscore]: headingLine },
};

export const headingLinesFromMarkdown: FromMarkdownExtension = {
  enter: {
    headingLine(token) {
      this.enter({ type: 'heading', depth: 2, children: [], data: { bold: true } }, token);
    },
  },
  exit: {
    headingLine(token) {
      this.exit(token);
    },
  },
};
