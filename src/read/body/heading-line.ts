import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { factorySpace } from 'micromark-factory-space';
import { constants, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { sectionOf } from '../../motion/heading.ts';
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
/** Without bold only two names of a reason are surely a heading: `Kosten:` may introduce a list. */
const plainLine =
  /^([\p{L} ]{1,40}\/[ \t]*Begründung|Begründung[ \t]*\/[\p{L} ]{1,40})[ \t]*:(?=[ \t]*$)/u;

/** Where the title of a line that is a heading begins and ends, and the line itself. */
function headingIn(
  line: string,
): { titleStart: number; titleEnd: number; end: number } | undefined {
  if (line.length >= longest) return undefined;
  const plain = plainLine.exec(line);
  const bold = plain ? undefined : boldLine.exec(line);
  const title = plain?.[1] ?? bold?.[2];
  if (title === undefined || !sectionOf(title)) return undefined;
  const titleStart = plain ? 0 : 2;
  const end = (plain ?? bold)?.[0].length ?? 0;
  return { titleStart, titleEnd: plain ? end : titleStart + title.length, end };
}

/** Whether a line at the margin is the heading of a section without number signs. */
export function isHeadingLine(line: string): boolean {
  return headingIn(line) !== undefined;
}

const headingLine: Construct = {
  name: 'headingLine',
  tokenize(effects, ok, nok) {
    let found = { titleStart: 0, titleEnd: 0, end: 0 };
    let at = 0;

    return (code) => {
      const tail = this.events.at(-1)?.[1];
      const indent = tail?.type === types.linePrefix ? this.sliceSerialize(tail).length : 0;
      // What stands in a list item or a quotation has more than its own indentation before it.
      if (this.now().column - 1 !== indent) return nok(code);
      return effects.check(lookahead(longest, isHeading), start, nok)(code);
    };

    function isHeading(line: string): boolean {
      const heading = headingIn(line);
      if (heading) found = heading;
      return heading !== undefined;
    }

    function start(code: Code): State | undefined {
      effects.enter('headingLine');
      if (found.titleStart > 0) effects.enter('headingLineMarker');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      const { titleStart, titleEnd, end } = found;
      if (at === titleStart) {
        if (titleStart > 0) effects.exit('headingLineMarker');
        effects.enter(types.chunkText, { contentType: constants.contentTypeText });
      }
      if (at === titleEnd) {
        effects.exit(types.chunkText);
        if (end > titleEnd) effects.enter('headingLineMarker');
      }
      if (at === end) {
        if (end > titleEnd) effects.exit('headingLineMarker');
        effects.exit('headingLine');
        return factorySpace(effects, ok, types.whitespace)(code);
      }
      at++;
      effects.consume(code);
      return inside;
    }
  },
};

export const headingLines: Extension = {
  // A title without bold begins with any letter.
  flow: { null: headingLine },
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
