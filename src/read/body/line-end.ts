import { lineEnding } from 'micromark-core-commonmark';
import { codes, types } from 'micromark-util-symbol';
import type { Construct, Event, Extension } from 'micromark-util-types';
import type { Plan } from './plan.ts';

/*
 * The parser takes text word by word, and joins the words of a paragraph in the end, each time
 * moving all that follow: a square of the paragraph's length. Here the words of a line are joined
 * where the line ends, when little follows.
 */

const joining: Omit<Construct, 'tokenize'> = {
  name: 'joiningLineEnding',
  resolveTo(events) {
    const end = events.findLastIndex(
      ([kind, token]) => kind === 'enter' && token.type === types.lineEnding,
    );
    let start = end;
    while (isText(events[start - 1])) start -= 2;
    const first = events[start]?.[1];
    const last = events[end - 1]?.[1];
    if (first && last && first !== last && end - start > 2) {
      first.end = last.end;
      events.splice(start + 2, end - start - 2);
    }
    return events;
  },
};

function isText(event: Event | undefined): boolean {
  return event?.[1].type === types.data;
}

/** Line endings in a text; those at the offsets of `breaks` stay such in the letter. */
export function lineEndings({ breaks }: Pick<Plan, 'breaks'>): Extension {
  const kept = new Set(breaks);
  const construct: Construct = {
    ...joining,
    tokenize(effects, ok, nok) {
      const end = lineEnding.tokenize.call(this, effects, ok, nok);
      return (code) => {
        if (kept.has(this.now().offset)) {
          effects.enter('hardBreakEscape');
          effects.exit('hardBreakEscape');
        }
        return end(code);
      };
    },
  };
  return {
    disable: { null: ['lineEnding'] },
    text: {
      [codes.carriageReturn]: construct,
      [codes.lineFeed]: construct,
      [codes.carriageReturnLineFeed]: construct,
    },
  };
}
