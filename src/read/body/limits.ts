import { blockQuote } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { codes, constants, types } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  Extension,
  ParseContext,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { conflictMark } from './conflict.ts';
import { lookahead } from './lookahead.ts';

/*
 * What nobody types, but a pasted or hostile text may hold: thousands of quotations in one
 * another, of stars in one paragraph. The parser's time grows with their square, its stack with
 * their depth. Beyond these limits markup is text.
 */

/**
 * The last column in which a list, a quotation or a footnote may begin. Each takes at least a
 * column on every line of those inside it, so they are never deeper than this.
 */
const lastColumn = 100;

/** How many marks of emphasis and brackets a paragraph may hold. */
const mostMarks = 1000;

/**
 * How many lines one after the other may be lazy: belong to a list or quotation only because
 * they go on with its paragraph. For each the parser looks through all of the paragraph, whether
 * something begins there that does not; beyond this nothing does.
 */
const mostLazyLines = 500;

/** Whether a container may begin here; only then can there be lazy lines. */
export function mayBegin({ parser, now }: TokenizeContext): boolean {
  limitLazyLines(parser);
  return now().column <= lastColumn;
}

const limited = new WeakSet<ParseContext>();

function limitLazyLines(parser: ParseContext): void {
  if (limited.has(parser)) return;
  limited.add(parser);
  let inARow = 0;
  parser.lazy = new Proxy<Record<string, boolean>>(parser.lazy, {
    set(lines, line: string, isLazy: boolean) {
      inARow = isLazy ? inARow + 1 : 0;
      lines[line] = isLazy && inARow <= mostLazyLines;
      return true;
    },
  });
}

/** The same construct, unless it would begin too deep. */
export function notTooDeep(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const begins = !this.containerState?.open;
      return begins && !mayBegin(this) ? nok : construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

const shallowQuotation = notTooDeep(blockQuote);
const conflict = lookahead(8, (rest) => conflictMark.test(rest));

const quotation: Construct = {
  ...shallowQuotation,
  name: 'motionQuotation',
  tokenize(effects, ok, nok) {
    const begin = shallowQuotation.tokenize.call(this, effects, ok, nok);
    return this.now().column > 1 ? begin : effects.check(conflict, nok, begin);
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const marker = effects.attempt(quotation, ok, nok);
      return factorySpace(effects, marker, types.linePrefix, constants.tabSize);
    },
  },
};

const marks = new WeakMap<TokenizeContext, number>();

/** What else may begin something, and ends a run of text in a crowded paragraph. */
const otherMarks = new Set<Code>([
  codes.ampersand,
  codes.backslash,
  codes.exclamationMark,
  codes.graveAccent,
  codes.lessThan,
]);

const crowdedMark: Construct = {
  name: 'crowdedMark',
  tokenize(effects, ok, nok) {
    const count = (marks.get(this) ?? 0) + 1;
    marks.set(this, count);
    if (count <= mostMarks) return nok;
    // As much as can be in one, for the parser joins each with all that follow.
    const text: State = (code) => {
      if (code === codes.eof || code < 0 || otherMarks.has(code)) {
        effects.exit(types.data);
        return ok(code);
      }
      effects.consume(code);
      return text;
    };
    return (code) => {
      effects.enter(types.data);
      effects.consume(code);
      return text;
    };
  },
};

export const limits: Extension = {
  disable: { null: ['blockQuote'] },
  document: { [codes.greaterThan]: quotation },
  text: {
    [codes.asterisk]: crowdedMark,
    [codes.underscore]: crowdedMark,
    [codes.tilde]: crowdedMark,
    [codes.leftSquareBracket]: crowdedMark,
    [codes.rightSquareBracket]: crowdedMark,
  },
};

/** An extension of others, with its containers kept from beginning too deep. */
export function shallow(extension: Extension): Extension {
  const document = Object.entries(extension.document ?? {}).map(([code, constructs = []]) => [
    code,
    [constructs].flat().map(notTooDeep),
  ]);
  return { ...extension, document: Object.fromEntries(document) };
}
