import { blankLine, thematicBreak } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownSpace } from 'micromark-util-character';
import { codes, constants, types } from 'micromark-util-symbol';
import type {
  Code,
  Construct,
  ContainerState,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { isTooDeep } from './limits.ts';
import { lookahead } from './lookahead.ts';
import { follows, isSettled, type Marker, markerAt, markerLength } from './marker.ts';
import { nextPoint } from './next-point.ts';
import {
  endsItem,
  goesOnWithItem,
  indentedCode,
  opensContainer,
  paragraphIsOpen,
  width,
} from './tokenizing.ts';

/*
 * Lists as CommonMark has them (https://spec.commonmark.org/0.31.2/#list-items), and as German
 * drafters type them: with letters, typographic bullets and dashes, and never for a date. Core's
 * construct has its markers built in, so this one takes its place.
 *
 * The new markers begin a list only where a paragraph may begin, so also not on a line that lazily
 * goes on with the paragraph of a list or a quotation: in prose, a wrapped line that begins with a
 * dash or with "a. D." is no list. Where nobody could mean prose they begin one all the same:
 * under a point `a)` with a `b)` below it, and a marker with a tab behind it, as pasted from a
 * word processor.
 */

interface ListState extends ContainerState {
  kind?: string;
  /** The value of the last marker. */
  value?: string;
}

const list: Construct = {
  name: 'motionList',
  tokenize(effects, ok, nok) {
    const self = this;
    const state = stateOf(self);
    const goesOn = state.type !== undefined;
    const tail = self.events.at(-1)?.[1];
    const indent = tail?.type === types.linePrefix ? width(self, tail) : 0;
    const begins = !goesOn && !opensContainer(self);
    const interrupts = begins && self.interrupt === true;
    const isUnderPoint = interrupts && goesOnWithItem(self);
    let marker: Marker | undefined;
    let goesOnAsProse = false;
    let blank = 0;
    let left = 0;

    if (!goesOn && isTooDeep(self)) return nok;
    return effects.check(lookahead(markerLength, isMarker, isSettled), first, nok);

    function isMarker(line: string): boolean {
      marker = markerAt(line);
      if (!marker) return false;
      if (goesOn) return marker.kind === state.kind && follows(marker, state.value ?? '');
      if (marker.core) return !interrupts || marker.value === '' || marker.value === '1';
      if (marker.tabbed) return true;
      goesOnAsProse = interrupts || (begins && paragraphIsOpen(self));
      if (!goesOnAsProse) return true;
      // Two blanks are not enough to stand in the item, but enough to be meant so.
      const isUnderOne = interrupts ? isUnderPoint : indent > 0 && endsItem(self);
      return isUnderOne && isFirstPoint(marker);
    }

    function first(code: Code) {
      return goesOnAsProse ? effects.check(nextPoint, begin, nok)(code) : begin(code);
    }

    function begin(code: Code) {
      return code === codes.asterisk || code === codes.dash
        ? effects.check(thematicBreak, nok, prefix)(code)
        : prefix(code);
    }

    function prefix(code: Code) {
      if (!marker) return nok(code);
      if (!goesOn) {
        state.type = marker.value === '' ? types.listUnordered : types.listOrdered;
        state.kind = marker.kind;
        effects.enter(state.type, { _container: true });
      }
      state.value = marker.value;
      effects.enter(types.listItemPrefix);
      left = marker.value.length;
      if (left === 0) return delimiter(code);
      effects.enter(types.listItemValue);
      return value(code);
    }

    function value(code: Code): State | undefined {
      if (left === 0) {
        effects.exit(types.listItemValue);
        return delimiter(code);
      }
      left--;
      effects.consume(code);
      return value;
    }

    function delimiter(code: Code) {
      effects.enter(types.listItemMarker);
      effects.consume(code);
      return marker?.glued ? fixedSpace : afterMarker;
    }

    function fixedSpace(code: Code): State | undefined {
      if (!isFixedSpace(code)) return afterMarker(code);
      effects.consume(code);
      return fixedSpace;
    }

    function afterMarker(code: Code) {
      effects.exit(types.listItemMarker);
      const mayBeEmpty = goesOn || (marker?.core === true && !interrupts);
      return effects.check(
        blankLine,
        mayBeEmpty ? empty : nok,
        effects.attempt(prefixWhitespace, end, oneSpace),
      )(code);
    }

    function empty(code: Code) {
      state.initialBlankLine = true;
      blank = 1;
      return end(code);
    }

    function oneSpace(code: Code) {
      if (!markdownSpace(code)) return marker?.glued ? end(code) : nok(code);
      effects.enter(types.listItemPrefixWhitespace);
      effects.consume(code);
      effects.exit(types.listItemPrefixWhitespace);
      return end;
    }

    function end(code: Code) {
      state.size = indent + blank + width(self, effects.exit(types.listItemPrefix));
      return ok(code);
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const self = this;
      const state = stateOf(self);
      state._closeFlow = undefined;
      return effects.check(blankLine, onBlank, notBlank);

      function onBlank(code: Code) {
        state.furtherBlankLines ||= state.initialBlankLine;
        return factorySpace(effects, ok, types.listItemIndent, (state.size ?? 0) + 1)(code);
      }

      function notBlank(code: Code) {
        const ended = state.furtherBlankLines || !markdownSpace(code);
        state.furtherBlankLines = undefined;
        state.initialBlankLine = undefined;
        return ended ? nextItem(code) : effects.attempt(itemIndent, ok, nextItem)(code);
      }

      function nextItem(code: Code) {
        // What was open in the item before ends here, so nothing is interrupted.
        state._closeFlow = true;
        self.interrupt = undefined;
        return factorySpace(
          effects,
          effects.attempt(list, ok, nok),
          types.linePrefix,
          indentedCode(self) ? constants.tabSize : undefined,
        )(code);
      }
    },
  },
  exit(effects) {
    effects.exit(stateOf(this).type ?? types.listUnordered);
  },
};

/** Up to four spaces; five are one and an indented code. */
const prefixWhitespace: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events.at(-1)?.[1];
        return !markdownSpace(code) && tail?.type === types.listItemPrefixWhitespace
          ? ok(code)
          : nok(code);
      },
      types.listItemPrefixWhitespace,
      indentedCode(this) ? constants.tabSize + 1 : undefined,
    );
  },
};

/** The indentation by which a line belongs to an item. */
const itemIndent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const size = stateOf(this).size ?? 0;
    return factorySpace(
      effects,
      (code) => {
        const tail = this.events.at(-1)?.[1];
        return tail?.type === types.listItemIndent && width(this, tail) === size
          ? ok(code)
          : nok(code);
      },
      types.listItemIndent,
      size + 1,
    );
  },
};

/** Spaces that Markdown takes for text; a word processor puts them behind its bullets. */
function isFixedSpace(code: Code): boolean {
  return (
    code !== null && code > 0 && /[\u00A0\u2000-\u200A\u202F]/u.test(String.fromCharCode(code))
  );
}

function isFirstPoint({ typed, value }: Marker): boolean {
  return typed !== 'a.' && value.toLowerCase() === 'a';
}

function stateOf(context: TokenizeContext): ListState {
  context.containerState ??= {};
  return context.containerState;
}

const firstCharacters = [
  ...'*+-–•‣·▪●○◦■\uF0B7',
  ...'0123456789',
  ...'abcdefghijklmnopqrstuvwxyz',
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
];

export const lists: Extension = {
  disable: { null: ['list'] },
  document: Object.fromEntries(firstCharacters.map((character) => [character.charCodeAt(0), list])),
};
