import { attention } from 'micromark-core-commonmark';
import { codes, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State } from 'micromark-util-types';

/*
 * A star between letters is a letter: `Bürger*innen`. Emphasis inside a word is not part of the
 * dialect, so a run of stars with a word on both sides is text.
 */

/** Letters, digits, marks of decomposed letters, and what may stand invisibly inside a word. */
const inWord = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]/u;

const starInWord: Construct = {
  name: 'starInWord',
  tokenize(effects, ok, nok) {
    const previous = this.previous;
    const inside: State = (code) => {
      if (code === codes.asterisk) {
        effects.consume(code);
        return inside;
      }
      effects.exit(types.data);
      return isInWord(code) ? ok(code) : nok(code);
    };
    return (code) => {
      if (!isInWord(previous)) return nok(code);
      effects.enter(types.data);
      return inside(code);
    };
  },
  // No part of a longer run.
  previous: (code) => code !== codes.asterisk,
};

/** `**Begründung:**Text` ends what is strong, though CommonMark would have it begin there. */
const closing = /[:.,;!?)\]“”«…%]/u;

const starAfterPunctuation: Construct = {
  name: 'starAfterPunctuation',
  tokenize(effects, ok, nok) {
    const previous = this.previous;
    const inside: State = (code) => {
      if (code === codes.asterisk) {
        effects.consume(code);
        return inside;
      }
      const token = effects.exit('attentionSequence');
      token._open = true;
      token._close = true;
      return isInWord(code) ? ok(code) : nok(code);
    };
    return (code) => {
      if (previous === null || previous < 0 || !closing.test(String.fromCharCode(previous))) {
        return nok(code);
      }
      effects.enter('attentionSequence');
      return inside(code);
    };
  },
  previous: (code) => code !== codes.asterisk,
  resolveAll: attention.resolveAll,
};

function isInWord(code: Code): boolean {
  return code !== null && code > 0 && inWord.test(String.fromCharCode(code));
}

export const stars: Extension = {
  text: { [codes.asterisk]: [starInWord, starAfterPunctuation] },
};
