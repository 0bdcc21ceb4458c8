import { attention } from 'micromark-core-commonmark';
import { codes, types } from 'micromark-util-symbol';
import type { Code, Construct, Extension, State } from 'micromark-util-types';
import type { Plan } from './plan.ts';
import { inWord } from './strong-in-words.ts';

/*
 * A star between letters is a letter: `Bürger*innen`. A run of stars with a word on both sides is
 * text, but for two that are one of a pair (`Stadt**rat**`), which is known before.
 */

const starInWord = (pairs: ReadonlySet<number>): Construct => ({
  name: 'starInWord',
  tokenize(effects, ok, nok) {
    const previous = this.previous;
    if (pairs.has(this.now().offset)) return nok;
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
});

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

/** Stars, where those between letters that are markup are known. */
export function stars({ strong }: Pick<Plan, 'strong'>): Extension {
  return { text: { [codes.asterisk]: [starInWord(new Set(strong)), starAfterPunctuation] } };
}
